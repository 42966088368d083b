package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.intake.AtlasCards;
import org.recto.refdata.Refdata;
import org.recto.rule.Verdict.Answer;

/** What the rules say of a real card, from its text to the findings. The card may not lie in this project. */
class CardFindingsTest {

    private String card = "";

    @BeforeEach
    void theCardIsAtHand() throws IOException {
        String folder = System.getenv("RECTO_CARDS");
        assumeTrue(folder != null, "skipped: RECTO_CARDS names no folder with the card IL7R.txt");
        card = Files.readString(Path.of(folder, "IL7R.txt"));
    }

    /** Of a rule that is not written yet nothing is expected. */
    @ParameterizedTest
    @CsvSource({
        "cite.unresolved,ERROR,1",
        "cite.year-mismatch,ERROR,1",
        "cite.name-variant,WARNING,1",
        "cite.ambiguous-suffix,WARNING,2",
        "bib.order,NOTE,1",
        "ent.name-missing,ERROR,3",
        "ent.swallowed,WARNING,1",
        "ent.prognosis-conflict,NOTE,1",
        "xref.section,WARNING,1",
        "id.wrong-namespace,WARNING,3",
        "id.empty-table,NOTE,1",
        "path.duplicate,NOTE,5",
        "tail.desc-order,NOTE,1",
        "tail.not-in-bib,NOTE,1",
        "id.version-missing,WARNING,1",
        "var.hgvs-legacy,WARNING,3",
        "var.no-refseq,WARNING,1",
        "num.identity-order,NOTE,1",
        "prot.cys-count,NOTE,1",
        "prot.domain-vs-uniprot,NOTE,1",
        "gene.symbol-mixed,WARNING,1",
        "txt.biology-slip,NOTE,1",
        "txt.term-consistency,NOTE,1"
    })
    void theRulesFindWhatIsWrong(String rule, Severity severity, int times) throws Exception {
        assumeTrue(RuleSet.standard().rule(rule).isPresent(), "not written yet: " + rule);
        assertThat(report(card).findings())
                .filteredOn(finding -> finding.ruleId().equals(rule))
                .hasSize(times)
                .allMatch(finding -> finding.severity() == severity);
    }

    /** Rules of which the number of findings is a matter of how they are told. */
    @ParameterizedTest
    @CsvSource({"txt.abbrev,WARNING", "txt.encoding,WARNING", "txt.typo-term,NOTE", "txt.paren-balance,NOTE"})
    void theRulesFindSlipsOfThePen(String rule, Severity severity) throws Exception {
        assumeTrue(RuleSet.standard().rule(rule).isPresent(), "not written yet: " + rule);
        assertThat(report(card).findings())
                .filteredOn(finding -> finding.ruleId().equals(rule))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == severity);
    }

    @Test
    void nothingRightIsCalledWrong() throws Exception {
        assertThat(report(card).findings())
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .extracting(Finding::ruleId)
                .isSubsetOf(
                        "cite.unresolved",
                        "cite.year-mismatch",
                        "cite.name-variant",
                        "cite.ambiguous-suffix",
                        "ent.name-missing",
                        "ent.swallowed",
                        "xref.section",
                        "id.wrong-namespace",
                        "path.species",
                        "id.version-missing",
                        "var.hgvs-legacy",
                        "var.no-refseq",
                        "gene.symbol-mixed",
                        "txt.abbrev",
                        "txt.encoding");
    }

    @Test
    void whatIsWrongIsToldWhereItStands() throws Exception {
        assertThat(report(card).findings())
                .filteredOn(
                        finding -> finding.ruleId().matches("cite\\.(unresolved|.*-.*)|ent.name-missing|id.wrong-.*")
                                && finding.severity() != Severity.NOTE)
                .extracting(Finding::ruleId, Finding::subject)
                .containsExactlyInAnyOrder(
                        tuple("cite.unresolved", "Cattaruzza et al., 2009"),
                        tuple("cite.year-mismatch", "Crawley et al., 2010"),
                        tuple("cite.name-variant", "ODoherty et al., 2009"),
                        tuple("cite.ambiguous-suffix", "Barata et al., 2004a"),
                        tuple("cite.ambiguous-suffix", "Barata et al., 2004b"),
                        tuple("ent.name-missing", "d4"),
                        tuple("ent.name-missing", "d5"),
                        tuple("ent.name-missing", "d6"),
                        tuple("id.wrong-namespace", "c5"),
                        tuple("id.wrong-namespace", "c6"),
                        tuple("id.wrong-namespace", "c7"));
    }

    @Test
    void theRulesLookAtWhatIsRight() throws Exception {
        assertThat(report(card).verdicts())
                .filteredOn(verdict -> verdict.answer() == Answer.SATISFIED)
                .extracting(Verdict::ruleId)
                .contains(
                        "prot.domain-tiling",
                        "prot.domain-length",
                        "prot.length-agrees",
                        "prot.in-range",
                        "var.exon-agrees",
                        "var.ref-residue",
                        "tx.exon-count",
                        "txt.list-count",
                        "bib.uncited",
                        "bib.pmid-format",
                        "bib.pmid-dup",
                        "bib.year-range",
                        "id.format");
    }

    @Test
    void onlyTheMisspelledNameHasACorrectionThatIsTheOnlyOne() throws Exception {
        assertThat(report(card).findings())
                .filteredOn(finding -> finding.ruleId().startsWith("cite."))
                .extracting(Finding::subject, finding -> finding.fixes().size())
                .containsExactlyInAnyOrder(
                        tuple("Cattaruzza et al., 2009", 0),
                        tuple("Crawley et al., 2010", 0),
                        tuple("ODoherty et al., 2009", 1),
                        tuple("Barata et al., 2004a", 2),
                        tuple("Barata et al., 2004b", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "459 aminoacids in total|458 aminoacids in total|prot.length-agrees",
                "has 219 aminoacids|has 218 aminoacids|prot.domain-length",
                "aminoacids 240 to 264|aminoacids 241 to 264|prot.domain-length",
                "265 - 459 (195|265 - 458 (194|prot.domain-tiling",
                "265 - 459 (195|265 - 469 (205|prot.in-range",
                "of 8 exons highlighted|of 9 exons highlighted|tx.exon-count",
                "exon 5 (S185C|exon 6 (S185C|var.exon-agrees",
                "in exon 5 leading|in exon 4 leading|var.exon-agrees",
                "(Y401, Y449)|(Y402, Y449)|var.ref-residue",
                "(Y401, Y449)|(Y401, Y549)|prot.in-range",
                "(C118Y)|(C119Y)|var.ref-residue",
                "at least 2 tyrosines|3 tyrosines|txt.list-count",
                "(Foss et al., 1994)|(Foss et al., 1995)|cite.year-mismatch",
                "(Foss et al., 1994)|(Nemo et al., 1994; Foss et al., 1994)|cite.unresolved",
                "(Al-Rawi et al.|(AlRawi et al.|cite.name-variant",
                "; Sieg, 2012||bib.uncited",
                "MIM: 146661|MIM: 14666|id.format"
            })
    void oneSlipOfTheHandIsOneFinding(String right, String wrong, String rule) throws Exception {
        List<Finding> before = report(card).findings();
        String slipped = card.replace(right, wrong == null ? "" : wrong);
        assertThat(slipped).isNotEqualTo(card);
        assertThat(report(slipped).findings())
                .filteredOn(finding -> before.stream().noneMatch(known -> isSame(known, finding)))
                .extracting(Finding::ruleId)
                .containsExactly(rule);
    }

    /** A note on a whole section that lists its items stays the same one with another item in it. */
    private static boolean isSame(Finding known, Finding finding) {
        return known.fingerprint().equals(finding.fingerprint())
                || finding.severity() == Severity.NOTE
                        && known.ruleId().equals(finding.ruleId())
                        && known.subject().equals(finding.subject());
    }

    private static Report report(String text) throws Exception {
        return Rules.check(AtlasCards.read(text).entry(), Refdata.shipped(), RuleSet.standard());
    }
}
