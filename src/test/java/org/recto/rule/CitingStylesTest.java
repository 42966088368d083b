package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;

/** The ways in which authors of gene cards cite, against one bibliography in which all that is cited rightly is listed. */
class CitingStylesTest {

    private static final String AUTHORS = "cite.unresolved|cite.year-mismatch|cite.name-variant|cite.ambiguous-suffix";

    private static Entry citing(String sentence) {
        Entry entry = ExampleEntry.entry().with(Example.set("/protein/function", sentence));
        int year = 2001;
        int id = 20;
        for (String author : List.of(
                "Bell K et al",
                "D'Amico A et al",
                "de la Cruz O et al",
                "el-Deiry WS et al",
                "Garcia Marquez A et al",
                "Hart MA et al",
                "Li Y et al",
                "May P et al",
                "Müller C et al",
                "St George-Hyslop P et al",
                "van der Berg T et al",
                "Xu B et al")) {
            entry = entry.with(Example.add(
                    "/bibliography",
                    "{\"id\": \"p" + id++ + "\", \"year\": " + year + ", \"title\": \"" + id + "\", \"authors\": \""
                            + author + "\"}"));
        }
        return entry;
    }

    private static List<Finding> findings(String sentence) {
        return Rules.check(citing(sentence), Refdata.none(), RuleSet.standard()).findings().stream()
                .filter(finding -> finding.ruleId().matches(AUTHORS))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seen before (Hart et al., 2001; Bell and Xu, 2001).",
                "Seen before (Hart et al 2001, Bell & Xu 2001).",
                "Seen before (Hart et. al., 2001; Li Y et al.,2001).",
                "Seen before (Hart MA, Bell K, Xu B, 2001).",
                "Seen before (Hart, Bell and Xu, 2001; reviewed in van der Berg et al. 2001).",
                "Seen before (Hart et al., Nature 2001; Bell et al., J Biol Chem 2001).",
                "Seen before (HART et al., 2001; d'Amico et al., 2001; De la Cruz et al. 2001).",
                "Seen before (St. George-Hyslop et al., 2001; Garcia Marquez et al., 2001; el-Deiry et al., 2001).",
                "Seen before [Hart et al., 2001; May et al., 2001].",
                "Recently, Garcia Marquez et al. (2001) saw it, as did Hart and co-workers (2001).",
                "Hart MA (2001) saw it, as Bell et al. did in 2001.",
                "Seen before (Hart et al., in press; Bell, personal communication; Li et al., unpublished).",
                "Seen before (1, 2, 5-7) and again [12].",
                "A phenotype (OMIM 146661) and a patent (US Patent 6,123,456).",
                "A meeting (Paris, 1971), a trial (Sweden, 1990), a database (UniProt, 2014; COSMIC, December 2014).",
                "Classified (WHO, 2008) and staged (Ann Arbor, 1971); released on 12 Nov 2006.",
                "By the Human Genome Project (2003) and the Declaration of Helsinki (1964)."
            })
    void whatIsCitedRightlyHasNoFinding(String sentence) {
        assertThat(findings(sentence)).extracting(Finding::subject).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seen before (Nemo et al., 2001).|cite.unresolved",
                "Seen before (Hart et al., 2001; 2006).|cite.year-mismatch",
                "Seen before (Sieg, 2012).|cite.unresolved",
                "Seen before (Heart et al., 2001).|cite.unresolved",
                "Seen before (Mueller et al., 2001).|cite.name-variant",
                "Seen before (Muller et al., 2001).|cite.name-variant",
                "Seen before (elDeiry et al., 2001).|cite.name-variant",
                "Seen before (Marquez et al., 2001).|cite.name-variant"
            })
    void whatIsCitedWronglyHasOne(String sentence, String rule) {
        assertThat(findings(sentence)).extracting(Finding::ruleId).containsExactly(rule);
    }

    @Test
    void aMissingBibliographyIsOneFinding() {
        Entry entry =
                citing("Seen before (Hart et al., 2001; Bell et al., 2001).").with(Example.clear("/bibliography"));
        assertThat(Rules.check(entry, Refdata.none(), RuleSet.standard()).findings())
                .filteredOn(finding -> finding.ruleId().startsWith("cite."))
                .extracting(Finding::subject)
                .containsExactly("bibliography");
    }

    @Test
    void allThatIsTypedAsTextIsOneNoteAndIsLinkedByItsFix() {
        Entry entry = ExampleEntry.entry()
                .with(Example.set(
                        "/protein/function",
                        "Goodwin et al. (1990) saw it (e.g. Giliani et al., 2005; Shochat et al., 2011), and others did"
                                + " (exon 6; O'Doherty et al., 2009)."));
        List<Finding> notes = Rules.check(entry, Refdata.none(), RuleSet.standard()).findings().stream()
                .filter(finding -> finding.ruleId().equals("cite.free-text"))
                .toList();
        assertThat(notes).hasSize(1);
        assertThat(notes.getFirst().places()).hasSize(4);
        Entry linked = entry.with(notes.getFirst().fixes().getFirst().edits().getFirst());
        assertThat(linked.protein().function())
                .isEqualTo("Goodwin et al. [@pmid:2317865] saw it [e.g. @pmid:15661025; @pmid:21536738], and others did"
                        + " (exon 6; @pmid:19744146).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Figure 9 of Hart et al. shows it; see Supplementary Table 4 there.",
                "Tissue sections, the protein expression and cross-sections were looked at.",
                "See the Mutations section, and the legend (Fig. 1).",
                "See also the section on protein; see Table 3 in Hart et al., 2001."
            })
    void whatIsThereOrElsewhereIsSoughtByNobody(String sentence) {
        assertThat(Rules.check(citing(sentence), Refdata.none(), RuleSet.standard())
                        .findings())
                .extracting(Finding::ruleId)
                .doesNotContain("xref.section");
    }
}
