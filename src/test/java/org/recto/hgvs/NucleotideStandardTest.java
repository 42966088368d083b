package org.recto.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the nomenclature's own pages give as right and as wrong, for DNA and RNA. */
class NucleotideStandardTest {

    @ParameterizedTest
    @CsvFileSource(resources = "nucleotides-right.txt", delimiter = '\u0001', quoteCharacter = '\u0002')
    void whatTheStandardGivesAsRightComesBackAsItWas(String text) {
        assertThat(Description.read(text)).isInstanceOfSatisfying(Reading.Accepted.class, accepted -> {
            assertThat(accepted.forbidden()).isEmpty();
            assertThat(accepted.description().print()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "nucleotides-wrong.txt", delimiter = '\t', quoteCharacter = '\u0002', nullValues = "-")
    void whatItNamesAsWrongIsNotValidAndWhatIsRightIsOffered(String text, String code, @Nullable String corrections) {
        List<String> expected = corrections == null ? List.of() : List.of(corrections.split(" "));
        switch (Description.read(text)) {
            case Reading.Refused(Refusal refusal) -> {
                assertThat(refusal.code().name()).isEqualTo(code);
                assertThat(refusal.corrections()).isEqualTo(expected);
            }
            case Reading.Accepted accepted -> {
                Remark forbidden = accepted.forbidden().orElseThrow();
                assertThat(forbidden.code().name()).isEqualTo(code);
                assertThat(forbidden.corrections()).isEqualTo(expected);
            }
        }
        assertThat(expected)
                .allSatisfy(correction -> assertThat(
                                Description.read(correction).accepted().map(Description::print))
                        .contains(correction));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NC_000023.11:g.50377648A=|NC_000023.11:g.50377648=|REDUNDANT_BASE",
                "NM_004006.2(DMD):c.76A>C|NM_004006.2(DMD):c.76A>C|GENE_IN_BRACKETS",
                "DMD:c.76A>C|DMD:c.76A>C|GENE_AS_REFERENCE",
                "chr11:g.12345611G>A|chr11:g.12345611G>A|CHROMOSOME_AS_REFERENCE",
                "c.76A>C|c.76A>C|NO_REFERENCE",
                "NC_000001.11:g.[123G>A(;)345del]|NC_000001.11:g.[123G>A(;)345del]|PHASE_IN_BRACKETS",
                "LRG_199t1:c.[76A>C]|LRG_199t1:c.[76A>C]|ONE_ALLELE",
                "LRG_199t1:r.1_2insL37425.1:r.23_361|LRG_199t1:r.1_2ins[L37425.1:r.23_361]|BRACKETS_MISSING"
            })
    void whatItAdvisesAgainstIsValidWithARemark(String text, String canonical, Remark.Code code) {
        assertThat(Description.read(text)).isInstanceOfSatisfying(Reading.Accepted.class, accepted -> {
            assertThat(accepted.forbidden()).isEmpty();
            assertThat(accepted.remarks()).extracting(Remark::code).containsExactly(code);
            assertThat(accepted.description().print()).isEqualTo(canonical);
        });
    }

    @ParameterizedTest
    @MethodSource
    void aLongTextIsAnsweredInLinearTime(String text) {
        assertThat(Description.read(text)).isNotNull();
    }

    static Stream<String> aLongTextIsAnsweredInLinearTime() {
        return Stream.of(
                "[NM_1.1:c.1A>G" + ";NM_1.1:c.3A>G".repeat(60_000) + "]",
                "NC_1.1:g.1A>G" + "^NC_1.1:g.1A>G".repeat(60_000),
                "c.1A>G" + "(;)(1A>G)".repeat(100_000),
                "c.1_2ins[" + "(1_2)_(3_4);".repeat(80_000) + "A]",
                "c.1_2ins[" + "NC_1:".repeat(200_000),
                "r.1" + "::".repeat(500_000),
                "g.1" + "A[1]".repeat(250_000),
                "c." + "[(".repeat(500_000),
                "\u2013".repeat(900_000));
    }
}
