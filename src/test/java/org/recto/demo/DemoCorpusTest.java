package org.recto.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.doctor.Doctor;
import org.recto.people.Accounts;
import org.recto.people.Person;
import org.recto.release.Release;
import org.recto.release.Releases;
import org.recto.release.Verification;
import org.recto.review.Reviews;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.SourceCards;
import org.recto.revision.Transactions;
import org.recto.revision.Trouble;
import org.recto.rule.EntryChecker;
import org.recto.rule.Finding;
import org.recto.rule.Severity;
import org.recto.testing.WithDatabase;

class DemoCorpusTest extends WithDatabase {

    private Person curator;
    private Person reviewer;
    private Person editor;

    @BeforeAll
    void load() {
        curator = person("Clara Curator", CURATOR);
        reviewer = person("Robin Reviewer", REVIEWER);
        editor = person("Edith Editor", EDITOR);
        corpus().load(curator, reviewer, editor);
    }

    private DemoCorpus corpus() {
        return new DemoCorpus(
                bean(Accounts.class),
                bean(Transactions.class),
                bean(Entries.class),
                bean(Drafts.class),
                bean(Revisions.class),
                bean(Reviews.class),
                bean(Releases.class));
    }

    @Test
    void entriesStandAtEveryStage() {
        assertThat(bean(Entries.class).search(curator, "", 0, 10))
                .extracting(EntrySummary::symbol, EntrySummary::revision, EntrySummary::state)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("IL7R", 1, "IN_PREPARATION"),
                        Tuple.tuple("CFTR", 1, "IN_PREPARATION"),
                        Tuple.tuple("NRAS", 1, "IN_REVIEW"),
                        Tuple.tuple("KRAS", 1, "APPROVED"),
                        Tuple.tuple("BRAF", 1, "APPROVED"),
                        Tuple.tuple("TP53", 2, "IN_PREPARATION"));
        assertThat(bean(Reviews.class).queue(reviewer)).hasSize(1);
    }

    @Test
    void theDoctorCallsItWhole() {
        List<Trouble> troubles = new ArrayList<>();
        bean(Doctor.class).examine(troubles::add);

        assertThat(troubles).isEmpty();
    }

    @Test
    void loadingItAgainChangesNothing() {
        corpus().load(curator, reviewer, editor);

        assertThat(bean(Entries.class).count(curator, "")).isEqualTo(6);
        assertThat(bean(Releases.class).list()).hasSize(1);
    }

    @Test
    void theFirstReleaseHoldsWhatIsApprovedAndVerifies(@TempDir Path folder) throws Exception {
        Release release = bean(Releases.class).list().getFirst();
        for (Release.ReleaseFile file : release.files()) {
            Files.write(
                    folder.resolve(file.name()),
                    bean(Releases.class).file(release.name(), file.name()).orElseThrow());
        }

        assertThat(release.name()).isEqualTo("demo-1");
        assertThat(release.entries()).isEqualTo(3);
        assertThat(Verification.verify(folder)).isEmpty();
    }

    @Test
    void theTourBeginsWithAHelixOneShortAndAVariantInTheWrongExon() {
        assertThat(findings("CFTR"))
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(
                        Tuple.tuple("prot.domain-tiling", Severity.ERROR),
                        Tuple.tuple("var.exon-agrees", Severity.ERROR));
    }

    @Test
    void nothingIsFoundInTheOtherEntriesThatWereTyped() {
        for (String symbol : List.of("BRAF", "KRAS", "NRAS", "TP53")) {
            assertThat(findings(symbol)).as(symbol).isEmpty();
        }
    }

    /** Some of what {@code db/demo/IL7R.txt} gets wrong on purpose, and nothing else. */
    @Test
    void theMistakesOfTheCardAreFoundAndNothingElse() {
        assertThat(findings("IL7R"))
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder(
                        "cite.ambiguous-suffix",
                        "cite.ambiguous-suffix",
                        "cite.name-variant",
                        "cite.unresolved",
                        "cite.year-mismatch",
                        "ent.name-missing",
                        "ent.name-missing",
                        "ent.name-missing",
                        "gene.symbol-mixed",
                        "id.version-missing",
                        "id.wrong-namespace",
                        "id.wrong-namespace",
                        "id.wrong-namespace",
                        "txt.abbrev",
                        "txt.abbrev",
                        "txt.abbrev",
                        "txt.abbrev",
                        "txt.encoding",
                        "var.hgvs-legacy",
                        "var.hgvs-legacy",
                        "var.hgvs-legacy",
                        "var.no-refseq",
                        "xref.section");
    }

    @Test
    void theCardStaysWithItsEntry() {
        Revision revision = newest("IL7R");

        assertThat(revision.entry().proposals()).isNotEmpty();
        assertThat(bean(SourceCards.class).of(curator, revision.entryId()))
                .hasValueSatisfying(card -> assertThat(card.text()).contains("Atlas of Genetics and Cytogenetics"));
    }

    private List<Finding> findings(String symbol) {
        return bean(EntryChecker.class).check(newest(symbol).entry()).report().findings();
    }

    private Revision newest(String symbol) {
        EntrySummary entry = bean(Entries.class).find(curator, symbol).orElseThrow();
        return bean(Revisions.class).newest(curator, entry.id());
    }
}
