package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;

/** What variants are told to count on: boundaries of exons, the last of several places, the entry's own sequence. */
class VariantsOnTheReferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CFTR|c.489+1G>T",
                "CFTR|c.1585-1G>A",
                "CFTR|c.3140-26A>G",
                "CFTR|c.1766+1G>A",
                "CFTR|NM_000492.4:c.2657+5G>A",
                "CFTR|c.1521_1523del",
                "CFTR|c.(1584+1_1585-1)_(1679+1_1680-1)del",
                "CFTR|c.-8+1G>A",
                "TP53|c.375+1G>A",
                "TP53|c.560-1G>A",
                "TP53|c.-29+1G>T",
                "TP53|c.993+1_994-1del",
                "TP53|r.376-12_376-1del",
                "TP53|g.7675053del",
                "KRAS|c.*12+1G>A",
                "IL7R|NM_999999.1:c.537-1G>A"
            })
    void whatHangsOnABoundaryIsRight(String symbol, String dna) {
        assertThat(loud(variant(symbol, "hgvsDna", dna))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CFTR|c.488+1G>T|c.489+1G>T",
                "CFTR|c.1586-1G>A|c.1585-1G>A",
                "CFTR|c.1585+1G>A|c.1584+1G>A",
                "CFTR|NM_000492.4:c.2656+5G>A|NM_000492.4:c.2657+5G>A",
                "TP53|c.376+1G>A|c.375+1G>A"
            })
    void whatHangsBesideABoundaryIsFoundAndMended(String symbol, String dna, String rather) {
        List<Finding> found = loud(variant(symbol, "hgvsDna", dna));
        assertThat(found)
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(tuple("var.splice-boundary", Severity.ERROR));
        assertThat(found.getFirst().fixes().getFirst().edits())
                .containsExactly(Example.set("/mutations/variants/v1/hgvsDna", rather));
    }

    @Test
    void bothEndsOfARangeAreLookedAt() {
        assertThat(loud(variant("CFTR", "hgvsDna", "c.(1583+1_1585-1)_(1679+1_1681-1)del")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CFTR|p.(Phe508del)",
                "CFTR|p.(Ile507del)",
                "BRAF|p.(Val600Glu)",
                "KRAS|p.(Gly13dup)",
                "KRAS|p.(Gly12_Gly13insAla)",
                "KRAS|p.(Gln61_Glu62insLys)"
            })
    void whatIsDescribedAtItsLastPlaceIsRight(String symbol, String protein) {
        assertThat(loud(variant(symbol, "hgvsProtein", protein))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CFTR|p.(Ile506del)|p.(Ile507del)",
                "KRAS|p.(Gly12dup)|p.(Gly13dup)",
                "KRAS|p.(Gly12_Gly13insAlaGly)|p.(Ala11_Gly12dup)"
            })
    void whatCanBeDescribedFurtherOnIsFoundAndMended(String symbol, String protein, String rather) {
        List<Finding> found = loud(variant(symbol, "hgvsProtein", protein));
        assertThat(found)
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(tuple("var.3prime-dup", Severity.WARNING));
        assertThat(found.getFirst().fixes().getFirst().edits())
                .containsExactly(Example.set("/mutations/variants/v1/hgvsProtein", rather));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IL7R|T66I|older versions",
                "IL7R|I138V|older versions",
                "IL7R|C98Y|98 + 20 = 118",
                "IL7R|p.(Ser165Cys)|165 + 20 = 185"
            })
    void whatAnotherReferenceExplainsIsNoError(String symbol, String variant, String because) {
        assertThat(loud(variant(symbol, variant.startsWith("p.") ? "hgvsProtein" : "asStated", variant)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("var.ref-other-isoform");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message() + finding.working()).contains(because);
                });
    }

    @Test
    void oneResidueBesideItsPlaceIsASlip() {
        assertThat(loud(variant("BRAF", "asStated", "V599E")))
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(tuple("var.ref-residue", Severity.ERROR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"NRAS|G14D|G12D and Q61R", "IL7R|C98Y|S185C"})
    void aResidueThatFitsRefutesAnotherCount(String symbol, String wrong, String right) {
        Entry entry =
                variant(symbol, "asStated", wrong).with(Example.set("/mutations/note", "Also known: " + right + "."));
        assertThat(loud(entry)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("var.ref-residue");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.fixes()).isEmpty();
        });
    }

    @Test
    void theResidueNamedInBothCountsIsNoError() {
        Entry entry = variant("IL7R", "asStated", "C98Y")
                .with(Example.set("/mutations/note", "C118Y is C98Y of the mature chain."));
        assertThat(loud(entry)).extracting(Finding::ruleId).containsOnly("var.ref-other-isoform");
    }

    @Test
    void severalResiduesThatAreOneOffAreAnotherNumbering() {
        Entry entry =
                Entry.begin("BRAF").with(Example.set("/mutations/note", "V599E and K600E are frequent, D593N is not."));
        assertThat(loud(entry))
                .extracting(Finding::ruleId)
                .containsOnly("var.ref-other-isoform")
                .hasSize(3);
    }

    private static Entry variant(String symbol, String property, String text) {
        return Entry.begin(symbol)
                .with(Example.add("/mutations/variants", "{\"id\": \"v1\", \"%s\": \"%s\"}".formatted(property, text)));
    }

    private static List<Finding> loud(Entry entry) {
        return Rules.check(entry, Refdata.shipped(), RuleSet.standard()).findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .filter(finding -> List.of(
                                "var.splice-boundary",
                                "var.3prime-dup",
                                "var.ref-residue",
                                "var.ref-other-isoform",
                                "var.exon-agrees")
                        .contains(finding.ruleId()))
                .toList();
    }
}
