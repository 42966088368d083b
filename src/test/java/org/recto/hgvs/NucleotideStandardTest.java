package org.recto.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the nomenclature's own pages give as right and as wrong, for DNA and RNA. */
class NucleotideStandardTest {

    @ParameterizedTest
    @CsvFileSource(resources = "nucleotides-right.txt", delimiter = '\u0001', quoteCharacter = '\u0002')
    void whatTheStandardGivesAsRightComesBackAsItWas(String text) {
        assertThat(Description.read(text).accepted().map(Description::print)).contains(text);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "nucleotides-wrong.txt",
            delimiter = '\t',
            quoteCharacter = '\u0002',
            nullValues = "-",
            maxCharsPerColumn = 400)
    void whatItNamesAsWrongIsRefusedWithWhatIsRight(String text, Refusal.Code code, @Nullable String corrections) {
        List<String> expected = corrections == null ? List.of() : List.of(corrections.split(" "));
        assertThat(Description.read(text)).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().corrections()).isEqualTo(expected);
            assertThat(expected)
                    .allSatisfy(correction -> assertThat(
                                    Description.read(correction).accepted().map(Description::print))
                            .contains(correction));
        });
    }
}
