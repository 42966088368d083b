package org.recto.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.hgvs.Refusal.Code;
import org.recto.term.Accession;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

class DescriptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NM_002185.5:c.553A>T",
                "NM_004006.2(DMD):c.76A>C",
                "NG_012232.1(NM_004006.2):c.93+1G>T",
                "NC_000023.11:g.33038255C>A",
                "LRG_74t1:c.352G>A",
                "c.-14G>C",
                "c.*46T>A",
                "c.-106+2T>A",
                "c.88+1G>T",
                "c.89-2A>C",
                "c.76_78del",
                "c.76_83delinsTG",
                "c.77_79dup",
                "c.76_77insT",
                "c.88+1_88+2insA",
                "c.-1_1insA",
                "c.850_900inv",
                "c.849_850ins858_895",
                "c.849_850ins850_900inv",
                "c.42_43insN[15]",
                "c.123=",
                "c.=",
                "c.?",
                "n.76A>G",
                "m.8993T>G",
                "r.76a>u",
                "r.(76a>u)",
                "r.76_78del",
                "NP_003997.1:p.Trp24Cys",
                "p.(Trp24Ter)",
                "p.Val7del",
                "p.(Lys23_Val25del)",
                "p.Lys23_Val25dup",
                "p.(Pro46_Asn47insSerSerTer)",
                "p.Asn47delinsSerSerTer",
                "p.Arg97ProfsTer23",
                "p.(Arg97fs)",
                "p.Ile327ArgfsTer?",
                "p.Met1ext-5",
                "p.Ter110GlnextTer17",
                "p.Ter327ArgextTer?",
                "p.Cys188=",
                "p.=",
                "p.?",
                "p.(?)",
                "p.Met1?",
                "p.0",
                "p.0?",
                "NM_004006.2:c.[2376G>C;3103del]",
                "NM_004006.2:c.[2376G>C];[3103del]",
                "NM_004006.2:c.2376G>C(;)3103del",
                "NM_004006.2:c.[296T>G;476T>C];[476T>C](;)1083A>C",
                "LRG_199t1:r.[(578c>u;1339a>g;1680del)]",
                "LRG_199t1:r.[897u>g,832_960del]",
                "NP_003997.1:p.[(Ser68Arg;Asn594del)]",
                "NP_003997.1:p.(Ser68Arg)(;)(Asn594del)",
                "NP_003997.1:p.[(Ser68Arg)];[?]"
            })
    void whatIsCanonicalComesBackAsItWas(String text) {
        assertThat(Description.read(text).accepted().map(Description::print)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "p.R882H, p.Arg882His",
        "p.(R97Pfs*23), p.(Arg97ProfsTer23)",
        "p.W26*, p.Trp26Ter",
        "p.*110Glnext*17, p.Ter110GlnextTer17",
        "p.E125_A132delinsGLHRFIVL, p.Glu125_Ala132delinsGlyLeuHisArgPheIleValLeu",
        "c.76_78delACT, c.76_78del",
        "c.113delAinsTAC, c.113delinsTAC"
    })
    void whatIsAllowedButNotCanonicalIsPrintedCanonically(String text, String canonical) {
        assertThat(Description.read(text).accepted().map(Description::print)).contains(canonical);
    }

    @Test
    void aProteinDescriptionBecomesATree() {
        assertThat(Description.read("NP_002176.2:p.(Ser185Cys)"))
                .isEqualTo(new Reading.Accepted(
                        new Description.Protein(
                                new Reference(new Accession("NP_002176", 2), null),
                                true,
                                new ProteinChange.Substitution(new Residue(AminoAcid.SER, 185), AminoAcid.CYS)),
                        List.of()));
    }

    @Test
    void anIntronicDescriptionBecomesATree() {
        assertThat(Description.read("NG_012232.1(NM_004006.2):c.538-1G>A"))
                .isEqualTo(new Reading.Accepted(
                        new Description.Nucleotide(
                                new Reference(new Accession("NG_012232", 1), "NM_004006.2"),
                                Numbering.CODING,
                                false,
                                new NucleotideChange.Substitution(
                                        Interval.of(new Position(Position.Region.SEQUENCE, 538, -1)), "G", "A")),
                        List.of()));
    }

    @Test
    void aRefusalSaysWhereAndWhyAndWhatMayHaveBeenMeant() {
        assertThat(Description.read("c.76_77AC>TT"))
                .isEqualTo(new Reading.Refused(new Refusal(
                        Code.SUBSTITUTION_OF_MANY,
                        7,
                        "one base for one base",
                        "A substitution changes one base into one; more is a delins.",
                        List.of("c.76_77delinsTT"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "S185C|NO_TYPE|p.(Ser185Cys)",
                "244(T/I)|NO_TYPE|p.(Thr244Ile);p.(Ile244Thr)",
                "p.Gln61X|STOP_AS_X|p.Gln61Ter;p.Gln61Xaa",
                "p.arg97pro|AMINO_ACID_UNKNOWN|p.Arg97Pro",
                "p.(Arg97Pro|BRACKET_EXPECTED|p.(Arg97Pro)",
                "p.Ser68Ser|NOTHING_CHANGES|p.Ser68=",
                "p.Lys24_Val23del|RANGE_ORDER|p.Val23_Lys24del",
                "p.Lys23insAsp|INSERTION_FLANKS|-",
                "p.Ser185|CHANGE_EXPECTED|-",
                "c.76_74del|RANGE_ORDER|c.74_76del",
                "c.76insT|INSERTION_FLANKS|c.76_77insT;c.75_76insT",
                "c.76_78insT|INSERTION_FLANKS|-",
                "c.76a>c|BASE_CASE|c.76A>C",
                "c. 76A>C|SPACE|c.76A>C",
                "c.76–78del|FOREIGN_CHARACTER|c.76_78del;c.76-78del",
                "c.76AC|CHANGE_EXPECTED|c.76A>C",
                "c.76=/76=/A>C|REFERENCE_FIRST|-",
                "c.123delGAinsCT|SEQUENCE_LENGTH|c.123_124delinsCT;c.123delinsCT",
                "c.0A>C|POSITION_ZERO|-",
                "c.99999999999999999999A>C|NUMBER_TOO_LARGE|-",
                "g.76+1A>C|OFFSET_NOT_ALLOWED|-",
                "g.76-78del|OFFSET_NOT_ALLOWED|g.76_78del",
                "n.*1A>C|UTR_NOT_ALLOWED|-",
                "NP_002176.2:c.76A>C|TYPE_AND_REFERENCE|-",
                "NM_2:g.76A>C|TYPE_AND_REFERENCE|-",
                "x,y:c.76A>C|REFERENCE_FORM|-",
                "c.76A>C!|TRAILING_TEXT|c.76A>C",
                "NM_1.2(F5):c.76A>G (p.Ser26=)|TRAILING_TEXT|NM_1.2(F5):c.76A>G",
                "c.[76A>C|BRACKET_EXPECTED|c.[76A>C]",
                "c.|POSITION_EXPECTED|-",
                "' '|EMPTY|-"
            })
    void whatIsNotADescriptionIsRefusedWithWhatMayHaveBeenMeant(String text, Code code, @Nullable String corrections) {
        List<String> expected = corrections == null ? List.of() : List.of(corrections.split(";", -1));
        assertThat(Description.read(text)).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().corrections()).isEqualTo(expected);
        });
    }

    @Test
    void aLongTextIsAnsweredInLinearTime() {
        String bases = "ACGT".repeat(500_000);
        assertThat(Description.read("c.76_77ins" + bases).accepted()).isPresent();
        assertThat(Description.read("p.".repeat(500_000)).accepted()).isEmpty();
        assertThat(Description.read("(".repeat(500_000)).accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NM_002185.5:c.1A>C", "p.Ser1", "c.76", "IL7R:p.?"})
    void whatBeginsAsADescriptionIsRecognised(String text) {
        assertThat(Description.looksLikeOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S185C", "244(T/I)", "p53", "see: c. 5 cases"})
    void whatBeginsOtherwiseIsNot(String text) {
        assertThat(Description.looksLikeOne(text)).isFalse();
    }
}
