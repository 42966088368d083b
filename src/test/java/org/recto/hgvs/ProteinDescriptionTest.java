package org.recto.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.hgvs.Refusal.Code;

/** Proteins, as the nomenclature's own pages describe them; the examples are facts of the standard. */
class ProteinDescriptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LRG_199p1:p.Trp24Cys",
                "NP_003997.1:p.(Trp24Cys)",
                "LRG_199p1:p.Trp24Ter",
                "NP_003997.1:p.Cys188=",
                "p.(Lys874=)",
                "p.=",
                "p.(=)",
                "LRG_199p1:p.0",
                "LRG_199p1:p.0?",
                "LRG_199p1:p.(Met1?)",
                "NP_003997.1:p.Leu2_Met124del",
                "p.Met1_Leu2insArgSerThrVal",
                "p.Met1ext-5",
                "NP_003997.1:p.?",
                "p.[(Ser868ArgfsTer2,Ser868=)]",
                "NP_003997.1:p.(Gly56Ala^Ser^Cys)",
                "p.(Gly719Ala^Ser)",
                "LRG_199p1:p.Trp24=/Cys",
                "p.(Trp24=/Cys)",
                "p.Trp24=//Cys",
                "p.Arg782Xaa",
                "NP_003997.1:p.Gln2366Lys",
                "YP_003024026.1:p.(Ala52Thr)",
                "NP_003997.2:p.Val7del",
                "NP_003997.2:p.(Val7del)",
                "NP_003997.2:p.Lys23_Val25del",
                "NP_003997.2:p.(Pro458_Gly460del)",
                "NP_003997.2:p.(His321LeufsTer3)",
                "p.Gly2_Met46del",
                "NP_003997.1:p.Val7=/del",
                "NP_003997.1:p.(Val7=/del)",
                "NP_003997.2:p.Val7dup",
                "NP_003997.2:p.Lys23_Val25dup",
                "NP_003997.2:p.(Asn444LysfsTer15)",
                "NP_003997.1:p.Val7=/dup",
                "NP_003997.1:p.(Val7=/dup)",
                "p.(Arg727_Ser728insTrpCys)",
                "p.His4_Gln5insAla",
                "p.Lys2_Gly3insGlnSerLys",
                "p.(Met3_His4insGlyTer)",
                "NP_004371.2:p.(Pro46_Asn47insSerSerTer)",
                "p.Lys2_Leu3insXaa[34]",
                "p.Lys2_Leu3insTer12",
                "p.Arg78_Gly79insXaa[23]",
                "NP_060250.2:p.Gln746_Lys747insTer63",
                "NP_003997.1:p.(Ser332_Ser333insXaa)",
                "NP_003997.1:p.(Val582_Asn583insXaa[5])",
                "NP_003997.1:p.(Val582_Asn583insXaaXaaXaaXaaXaa)",
                "p.His7_Gln8insGly4_Ser6",
                "p.(Arg123_Lys127delinsSerAsp)",
                "p.Cys28delinsTrpVal",
                "p.Cys28_Lys29delinsTrp",
                "NP_004371.2:p.(Asn47delinsSerSerTer)",
                "p.(Pro578_Lys579delinsLeuTer)",
                "NP_000213.1:p.(Val559_Glu561del)",
                "NP_003070.3:p.(Glu125_Ala132delinsGlyLeuHisArgPheIleValLeu)",
                "p.Arg76_Cys77delinsSerTrp",
                "NP_003997.1:p.Trp24_Val25delinsCysArg",
                "p.[Ser44Arg;Trp46Arg]",
                "p.Ser44_Trp46delinsArgLeuArg",
                "p.(Arg123LysfsTer34)",
                "p.Arg97ProfsTer23",
                "p.Arg97fs",
                "p.Glu5ValfsTer5",
                "p.Ile327ArgfsTer?",
                "p.(Met1ext-8)",
                "p.Ter110GlnextTer17",
                "p.(Ter110GlnextTer17)",
                "p.Ter327ArgextTer?",
                "p.Ala2[10]",
                "p.Ala2[10];[11]",
                "p.Gln18[23]",
                "p.(Gln18)[(70_80)]",
                "NP_0123456.1:p.Arg65_Ser67[12]",
                "p.(Arg65_Ser67[12])",
                "p.(Ala123_Pro131)Ter",
                "p.(Ala123_Pro131)fs",
                "p.(Ala123_Pro131)insXaa[4]",
                "p.Gly719(Ala^Ser)fsTer23",
                "p.(Gly23GlufsTer7^Gly23CysfsTer26)",
                "NP_003997.1:p.[Ser68Arg;Asn594del]",
                "NP_003997.1:p.[(Ser68Arg;Asn594del)]",
                "NP_003997.1:p.[Ser68Arg];[Ser68Arg]",
                "NP_003997.1:p.[(Ser68Arg)];[(Ser68Arg)]",
                "NP_003997.1:p.(Ser68Arg)(;)(Ser68Arg)",
                "NP_003997.1:p.[Ser68Arg];[Asn594del]",
                "NP_003997.1:p.[(Ser68Arg)];[?]",
                "NP_003997.1:p.[Ser68Arg];[Ser68=]",
                "NP_003997.1:p.[Ser68Arg];[=]",
                "p.[Ser68del];[Ser68=]",
                "p.[Ser68_Arg70dup];[Ser68_Arg70=]",
                "NP_003997.1:p.(Ser68Arg)(;)(Asn594del)",
                "NP_003997.2:p.[(Asn158Asp)(;)(Asn158Ile)]^[(Asn158Val)]",
                "NP_003997.1:p.[Lys31Asn,Val25_Lys31del]",
                "p.[Phe233Leu;(Cys690Trp)]",
                "p.[Ser86Arg];[0]",
                "p.Val76=",
                "LRG_199p1:p.(Phe41=)"
            })
    void whatTheStandardShowsComesBackAsItWas(String text) {
        assertThat(Description.read(text).accepted().map(Description::print)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "p.Trp24*, p.Trp24Ter",
        "NP_003997.1:p.W24*, NP_003997.1:p.Trp24Ter",
        "p.(Tyr4*), p.(Tyr4Ter)",
        "p.Arg97Profs*23, p.Arg97ProfsTer23",
        "p.Ile327Argfs*?, p.Ile327ArgfsTer?",
        "p.Ter327Argext*?, p.Ter327ArgextTer?",
        "p.*327Argext*?, p.Ter327ArgextTer?",
        "p.(*110Glnext*17), p.(Ter110GlnextTer17)",
        "NP_060250.2:p.Gln746_Lys747ins*63, NP_060250.2:p.Gln746_Lys747insTer63",
        "p.Asn47delinsSerSer*, p.Asn47delinsSerSerTer",
        "p.Lys2_Leu3insX[34], p.Lys2_Leu3insXaa[34]",
        "NP_003997.1:p.(Val582_Asn583insXXXXX), NP_003997.1:p.(Val582_Asn583insXaaXaaXaaXaaXaa)",
        "p.(Ala123_Pro131)*, p.(Ala123_Pro131)Ter",
        "p.(Gly23Glufs*7^Gly23Cysfs*26), p.(Gly23GlufsTer7^Gly23CysfsTer26)"
    })
    void whatTheStandardShowsOtherwiseIsPrintedCanonically(String text, String canonical) {
        assertThat(Description.read(text).accepted().map(Description::print)).contains(canonical);
    }

    /** The first column stands in the standard as wrong; what stands there instead is the first correction. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "p.Tyr4TerfsTer1|IMMEDIATE_STOP|p.Tyr4Ter",
                "p.Tyr4_Cys5insTerGluAsp|AFTER_STOP|p.Tyr4Ter p.Cys5Ter",
                "p.Cys5_Ser6delinsTerGluAsp|AFTER_STOP|p.Cys5Ter",
                "p.Asn47delinsSerSerTerAlaAsp|AFTER_STOP|p.Asn47delinsSerSerTer",
                "p.(Pro46_Asn47insSerSerTerAlaPro)|AFTER_STOP|p.(Pro46_Asn47insSerSerTer)",
                "p.2366Gln/Lys|AMINO_ACID_UNKNOWN|p.Gln2366Lys p.Lys2366Gln",
                "p.2366Q/K|AMINO_ACID_UNKNOWN|p.Gln2366Lys p.Lys2366Gln",
                "p.TrpVal24CysArg|POSITION_EXPECTED|p.Trp24_Val25delinsCysArg",
                "p.Leu54Leu|NOTHING_CHANGES|p.Leu54=",
                "p.54L/L|AMINO_ACID_UNKNOWN|p.Leu54=",
                "p.Cys76_Cys76del|RANGE_OF_ONE|p.Cys76del",
                "p.Glu79_Cys76del|RANGE_ORDER|p.Cys76_Glu79del",
                "p.Arg45del6|LENGTH_FOR_SEQUENCE|-",
                "p.EX17del|POSITION_EXPECTED|-",
                "p.Lys23insAsp|INSERTION_FLANKS|-",
                "p.His4insAla|INSERTION_FLANKS|-",
                "p.Lys23_Asn25insAsp|INSERTION_FLANKS|-",
                "p.His4Gln5insAla|RANGE_SIGN|p.His4_Gln5insAla",
                "p.123ˆ124Ala|FOREIGN_CHARACTER|-",
                "p.(Val559_Glu562delinsGlu)|UNCHANGED_END|-",
                "p.Met1extMet-5|EXTENSION_FORM|p.Met1ext-5",
                "p.Met1Valext-4|START_CODON|p.Met1?",
                "p.His150HisfsTer10|NOTHING_CHANGES|-",
                "p.His150Hisfs*10|NOTHING_CHANGES|-",
                "p.([Ser68Arg;Asn594del])|PREDICTION_OUTSIDE|p.[(Ser68Arg;Asn594del)]",
                "p.([Ser68Arg];[Ser68Arg])|PREDICTION_OUTSIDE|p.[(Ser68Arg)];[(Ser68Arg)]",
                "p.[Arg76Ser;Cys77Trp]|NEIGHBOURS_IN_CIS|p.Arg76_Cys77delinsSerTrp",
                "[p.Ser73Arg+p.Asn103del]|TYPE_REPEATED|p.[Ser73Arg;Asn103del]",
                "[p.Ser73Arg;p.Asn103del]|TYPE_REPEATED|p.[Ser73Arg;Asn103del]",
                "p.[Ser73Arg];[]|ALLELE_FORM|p.[Ser73Arg];[Ser73=] p.[Ser73Arg];[?]",
                "p.Arg782X|STOP_AS_X|p.Arg782Ter p.Arg782Xaa"
            })
    void whatTheStandardNamesAsWrongIsRefused(String text, Code code, @Nullable String corrections) {
        assertRefused(text, code, corrections);
    }

    /** Old and sloppy forms that papers have. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "p.R97X|STOP_AS_X|p.Arg97Ter p.Arg97Xaa",
                "p.Trp24Stop|STOP_AS_X|p.Trp24Ter",
                "p.arg97pro|AMINO_ACID_UNKNOWN|p.Arg97Pro",
                "p.ARG97PRO|POSITION_EXPECTED|p.Arg97Pro",
                "P.Arg97Pro|NO_TYPE|p.Arg97Pro",
                "p.Arg97ProfsX23|STOP_AS_X|p.Arg97ProfsTer23",
                "p.R97Pfs23|FRAMESHIFT_FORM|p.Arg97ProfsTer23",
                "p.Arg97ProfsTer1|IMMEDIATE_STOP|p.Arg97Ter",
                "p.Arg97delfs|FRAMESHIFT_FORM|p.Arg97fs",
                "p.Arg97_Ser99fs|FRAMESHIFT_FORM|p.Arg97fs",
                "p.Arg97delinsProfs*23|FRAMESHIFT_FORM|p.Arg97ProfsTer23",
                "p.Lys23delLys|REDUNDANT_SEQUENCE|p.Lys23del",
                "p.Lys23_Val25delLysLeuVal|REDUNDANT_SEQUENCE|p.Lys23_Val25del",
                "p.Cys28delinsTrp|DELINS_OF_ONE|p.Cys28Trp",
                "p.Cys28delinsTer|IMMEDIATE_STOP|p.Cys28Ter",
                "p.Cys28_Lys29delinsCysTrp|UNCHANGED_END|p.Lys29Trp",
                "p.His4_Gln5insGln|DUPLICATION_EXPECTED|p.Gln5dup",
                "p.Lys23-Val25del|RANGE_SIGN|p.Lys23_Val25del",
                "p.Lys23–Val25del|FOREIGN_CHARACTER|p.Lys23_Val25del",
                "p.Ser185->Cys|NOT_ON_PROTEINS|p.Ser185Cys",
                "p.Ser185 Cys|SPACE|p.Ser185Cys",
                "p.Trp24CysArg|SUBSTITUTION_OF_MANY|p.Trp24delinsCysArg",
                "p.Trp24Cys/=|REFERENCE_FIRST|p.Trp24=/Cys",
                "p.Trp24/Cys|CHANGE_EXPECTED|p.Trp24Cys p.Trp24=/Cys",
                "p.Ter110Glnext17|FRAMESHIFT_FORM|p.Ter110GlnextTer17",
                "p.Ter110Glnfs*17|FRAMESHIFT_FORM|p.Ter110GlnextTer17",
                "p.Met1ext5|EXTENSION_FORM|p.Met1ext-5",
                "p.Ser20ext-5|EXTENSION_FORM|-",
                "p.Lys23_Ter100del|STOP_DELETED|p.Lys23fs",
                "p.Lys23_Val25inv|NOT_ON_PROTEINS|-",
                "p.Arg78_Gly79ins23|LENGTH_FOR_SEQUENCE|p.Arg78_Gly79insXaa[23]",
                "p.(Trp24)Cys|BRACKET_EXPECTED|p.(Trp24Cys)",
                "p.(Trp24Cys|BRACKET_EXPECTED|p.(Trp24Cys)",
                "p.Trp24Cys)|TRAILING_TEXT|p.Trp24Cys",
                "p.Trp0Cys|POSITION_ZERO|-",
                "p.Trp99999999999Cys|NUMBER_TOO_LARGE|-",
                "BRAF p.V600E|SPACE|BRAF:p.Val600Glu p.Val600Glu",
                "NP_003997.1:Trp24Cys|NO_TYPE|NP_003997.1:p.Trp24Cys",
                "p.((Trp24Cys))|BRACKETS_TWICE|p.(Trp24Cys)",
                "p.Val600(Glu)|BRACKETS_TWICE|p.Val600Glu",
                "p.Val600Glu/Lys|CHANGE_EXPECTED|p.Val600Glu^Lys p.[Val600Glu];[Val600Lys]",
                "p.Ser73Arg;Asn103del|ALLELE_BRACKETS|p.[Ser73Arg;Asn103del] p.[Ser73Arg];[Asn103del] p.Ser73Arg(;)Asn103del",
                "p.(Ser73Arg;Asn103del)|ALLELE_BRACKETS|p.[(Ser73Arg;Asn103del)] p.[(Ser73Arg)];[(Asn103del)] p.(Ser73Arg)(;)(Asn103del)",
                "p.[(Arg76Ser;Cys77Trp;Gly90Ala)]|NEIGHBOURS_IN_CIS|p.[(Arg76_Cys77delinsSerTrp;Gly90Ala)]",
                "p.(?_Ala235)_(Ser10_?)del|RANGE_ORDER|-",
                "p.Gly719Ala^SerfsTer23|BRACKET_EXPECTED|p.Gly719(Ala^Ser)fsTer23",
                "p.24W>C|AMINO_ACID_UNKNOWN|p.Trp24Cys",
                "p.Lys23_Leu24del-insGly|TRAILING_TEXT|p.Lys23_Leu24delinsGly",
                "p.r97pfs*23|AMINO_ACID_UNKNOWN|p.Arg97ProfsTer23",
                "p.Gly12Val (c.35G>T)|TRAILING_TEXT|p.Gly12Val",
                "p.[Ser68Arg(;)Asn594del]|ALLELE_BRACKETS|p.Ser68Arg(;)Asn594del",
                "p.[(Ser68Arg(;)Asn594del)]|ALLELE_BRACKETS|p.(Ser68Arg)(;)(Asn594del)",
                "p.[(Ser73Arg)](;)[(Asn103del)]|ALLELE_BRACKETS|p.(Ser73Arg)(;)(Asn103del)",
                "p.(Ter315TyrextAsnLysGlyThrTer)|EXTENSION_FORM|p.(Ter315TyrextTer5)",
                "p.[Gly12Val]+[=]|TRAILING_TEXT|p.[Gly12Val];[=]",
                "p.Ser185|CHANGE_EXPECTED|-",
                "p.|AMINO_ACID_UNKNOWN|-"
            })
    void whatIsWrittenOtherwiseIsRefusedWithWhatMayBeMeant(String text, Code code, @Nullable String corrections) {
        assertRefused(text, code, corrections);
    }

    @ParameterizedTest
    @CsvSource({
        "p.W24C, ONE_LETTER_CODE",
        "p.Trp24C, ONE_LETTER_CODE MIXED_CODES",
        "p.Lys2_Leu3insX[34], X_AS_ANY",
        "p.Arg97Profs, INCOMPLETE_FRAMESHIFT",
        "p.Arg97fsTer23, INCOMPLETE_FRAMESHIFT",
        "p.Trp24?, UNKNOWN_CONSEQUENCE",
        "LRG_199t1:p.(Trp24=/Cys), TRANSCRIPT_FOR_PROTEIN"
    })
    void whatIsAllowedButNotRecommendedIsRemarkedOn(String text, String codes) {
        assertThat(Description.read(text))
                .isInstanceOfSatisfying(
                        Reading.Accepted.class,
                        accepted -> assertThat(accepted.remarks().stream()
                                        .map(Remark::code)
                                        .map(Enum::name))
                                .contains(codes.split(" ")));
    }

    /** What they say is clear, so that it can be held against a sequence; the standard forbids them all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p.Met1Thr|START_CODON|p.Met1? p.0?",
                "p.(Met1Val)|START_CODON|p.(Met1?) p.(0?)",
                "p.Ter110Gln|LOST_STOP|p.Ter110GlnextTer?"
            })
    void whatIsForbiddenThoughClearIsReadAndSaidToBe(String text, Remark.Code code, String corrections) {
        assertThat(Description.read(text)).isInstanceOfSatisfying(Reading.Accepted.class, accepted -> {
            assertThat(accepted.forbidden().map(Remark::code)).contains(code);
            assertThat(accepted.forbidden().map(Remark::corrections)).contains(List.of(corrections.split(" ")));
        });
    }

    private static void assertRefused(String text, Code code, @Nullable String corrections) {
        assertThat(Description.read(text)).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().corrections())
                    .isEqualTo(corrections == null ? List.of() : List.of(corrections.split(" ")));
            assertThat(refused.refusal().corrections())
                    .allSatisfy(correction -> assertThat(
                                    Description.read(correction).accepted().map(Description::print))
                            .contains(correction));
        });
    }
}
