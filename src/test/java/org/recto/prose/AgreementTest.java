package org.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The floor under what src/bench/prose-agreement prints. */
class AgreementTest {

    @Test
    void theReaderAgreesWithPeopleOnTheHalfWorkedOn() {
        Agreement agreement = Agreement.on("worked-on");
        assertThat(agreement.all().precision()).isGreaterThan(0.98);
        assertThat(agreement.all().recall()).isGreaterThan(0.96);
        assertThat(agreement.namesMistaken()).isZero();
    }

    @Test
    void noLengthOfAnotherIsTakenForTheGenesOwn() {
        assertThat(Agreement.on("worked-on").of("length of whom").precision()).isEqualTo(1);
    }
}
