package org.recto.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class FieldConstraintTest {

    @Test
    void constraintsReachItemsAndStatedValues() {
        Entry entry = EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "TP53"},
                 "protein": {"features": [{"id": "f1", "start": -4}]},
                 "gene": {"transcripts": [{"id": "t1", "exons": [{"id": "x1", "coding": {"start": 0, "end": 3}}]}]},
                 "contributors": [{"id": "k1", "orcid": ""}]}
                """);
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(entry))
                    .extracting(v -> v.getPropertyPath().toString())
                    .containsExactlyInAnyOrder(
                            "protein.features[0].start",
                            "gene.transcripts[0].exons[0].coding.start",
                            "contributors[0].orcid");
        }
    }
}
