package org.recto.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.entry.Path;
import org.recto.review.ApprovalRows.Covered;
import org.recto.review.ApprovalRows.Granted;
import org.recto.revision.CheckReport;
import org.recto.revision.Revision;
import org.recto.revision.SectionHash;
import org.recto.rule.Finding;
import org.recto.rule.Place;
import org.recto.rule.Report;
import org.recto.rule.Severity;
import org.recto.rule.Verdict;
import org.recto.rule.Verdict.Answer;

class StandingTest {

    private static final List<SectionHash> SECTIONS =
            List.of(new SectionHash("protein", "aa"), new SectionHash("diseases/d1", "bb"));

    private static final Granted PROTEIN = granted(new Covered("protein", "aa", List.of("length"), List.of()), 1);
    private static final Granted DISEASE = granted(new Covered("diseases/d1", "bb", List.of(), List.of()), 1);

    /** What the rules reported when revision 1 was approved. */
    private static final CheckReport THEN = CheckReport.of(new Report(
            "recto 1",
            List.of(),
            List.of(verdict("tx.cds-protein", Answer.SATISFIED)),
            List.of(finding("length", "/protein/length"))));

    private static Verdict verdict(String rule, Answer answer, String... read) {
        return new Verdict(
                rule,
                1,
                answer,
                answer == Answer.NOT_CHECKABLE ? "No transcript." : null,
                List.of(),
                Arrays.stream(read).map(Path::of).toList());
    }

    private static Report report(Verdict... verdicts) {
        return new Report("recto 1", List.of(), List.of(verdicts), List.of(finding("length", "/protein/length")));
    }

    private static Granted granted(Covered section, int round) {
        return new Granted(section, new SectionApproval.Grant(round, round, "Eve", Instant.EPOCH), "then");
    }

    private static Finding finding(String fingerprint, String... paths) {
        return new Finding(
                "prot.length-agrees",
                1,
                Severity.WARNING,
                Arrays.stream(paths).map(path -> new Place(Path.of(path), null)).toList(),
                "protein",
                "They differ.",
                "1 and 2",
                List.of(),
                fingerprint);
    }

    private static Standing standing(List<SectionHash> sections, List<Finding> findings, Granted... granted) {
        return standing(sections, new Report("recto 1", List.of(), List.of(), findings), granted);
    }

    private static Standing standing(List<SectionHash> sections, Report report, Granted... granted) {
        return Standing.of(
                new Revision(
                        1, "RCT000001", 3, 2, 1, "Ada", Instant.EPOCH, "More.", sections, "", "", Entry.begin("TP53")),
                report,
                List.of(granted),
                SECTIONS,
                hash -> THEN);
    }

    @Test
    void anApprovalHoldsWhileContentAndFindingsAreTheSame() {
        Standing standing = standing(SECTIONS, List.of(finding("length", "/protein/length")), PROTEIN, DISEASE);

        assertThat(standing)
                .isEqualTo(new Standing(
                        List.of(
                                new SectionApproval("protein", "aa", PROTEIN.grant(), null),
                                new SectionApproval("diseases/d1", "bb", DISEASE.grant(), null)),
                        List.of()));
    }

    @Test
    void aFindingThatCameVoidsTheApprovalOfEverySectionItIsAt() {
        Standing standing = standing(
                SECTIONS,
                List.of(finding("length", "/protein/length"), finding("new", "/protein/note", "/diseases/d1/name")),
                PROTEIN,
                DISEASE);

        assertThat(standing.sections())
                .extracting(SectionApproval::whyNot)
                .containsOnly(
                        "The rule prot.length-agrees finds more here since revision 1 was approved: They differ.");
        assertThat(standing.uncovered())
                .containsExactly(
                        new Covered("protein", "aa", List.of("length", "new"), List.of()),
                        new Covered("diseases/d1", "bb", List.of("new"), List.of()));
    }

    @Test
    void aFindingThatWentVoidsItToo() {
        Standing standing = standing(SECTIONS, List.of(), PROTEIN, DISEASE);

        assertThat(standing.uncovered()).containsExactly(new Covered("protein", "aa", List.of(), List.of()));
        assertThat(standing.sections().getFirst().whyNot())
                .isEqualTo(
                        "The rule prot.length-agrees finds this no more since revision 1 was approved: They differ.");
    }

    @Test
    void aFindingOnAListIsAtEachOfItsSections() {
        Finding length = finding("length", "/protein/length");
        Finding diseases = finding("twice", "/diseases");

        assertThat(standing(SECTIONS, List.of(length, diseases), PROTEIN, DISEASE)
                        .uncovered())
                .containsExactly(new Covered("diseases/d1", "bb", List.of("twice"), List.of()));
    }

    @Test
    void contentThatComesBackIsApprovedAsItWas() {
        Granted between = granted(new Covered("diseases/d1", "cc", List.of(), List.of()), 2);

        assertThat(standing(SECTIONS, List.of(finding("length", "/protein/length")), between, PROTEIN, DISEASE)
                        .uncovered())
                .isEmpty();
    }

    @Test
    void aSectionThatWentIsStillToBeApproved() {
        Standing standing =
                standing(SECTIONS.subList(0, 1), List.of(finding("length", "/protein/length")), PROTEIN, DISEASE);

        assertThat(standing.uncovered()).containsExactly(new Covered("diseases/d1", null, List.of(), List.of()));
    }

    @Test
    void whatChangedOrWasNeverApprovedSaysSo() {
        List<SectionHash> sections = List.of(new SectionHash("protein", "dd"), new SectionHash("gene", "ee"));

        assertThat(standing(sections, List.of(), PROTEIN).sections())
                .containsExactly(
                        new SectionApproval(
                                "protein", "dd", PROTEIN.grant(), "Its content changed since revision 1 was approved."),
                        new SectionApproval("gene", "ee", null, "It was never approved."));
    }

    @Test
    void aVerdictThatCannotBeReachedAnyMoreVoidsTheApprovalOfWhatTheRuleRead() {
        Standing standing = standing(
                SECTIONS,
                report(verdict("tx.cds-protein", Answer.NOT_CHECKABLE, "/protein", "/gene")),
                PROTEIN,
                DISEASE);

        assertThat(standing.sections())
                .extracting(SectionApproval::whyNot)
                .containsExactly(
                        "The rule tx.cds-protein, which read this section, became impossible to check since revision 1 was"
                                + " approved: No transcript.",
                        null);
        assertThat(standing.uncovered())
                .containsExactly(
                        new Covered("protein", "aa", List.of("length"), List.of("tx.cds-protein 1 notCheckable")));
    }

    @Test
    void aVerdictThatIsReachedAtLastVoidsItToo() {
        Granted unjudged =
                granted(new Covered("protein", "aa", List.of("length"), List.of("tx.cds-protein 1 notCheckable")), 1);

        assertThat(standing(SECTIONS, report(verdict("tx.cds-protein", Answer.SATISFIED)), unjudged, DISEASE)
                        .sections()
                        .getFirst()
                        .whyNot())
                .isEqualTo(
                        "The rule tx.cds-protein, which could not judge this section, came to a verdict since revision"
                                + " 1 was approved.");
    }

    @Test
    void aRuleThatIsNewOrRetiredVoidsNothingByItself() {
        Granted unjudged =
                granted(new Covered("protein", "aa", List.of("length"), List.of("prot.retired 1 notCheckable")), 1);

        assertThat(standing(SECTIONS, report(verdict("prot.new", Answer.NOT_CHECKABLE, "/protein")), unjudged, DISEASE)
                        .uncovered())
                .isEmpty();
    }

    @Test
    void approvalsFromBeforeVerdictsWereKeptGoByFindings() {
        Granted old = granted(new Covered("protein", "aa", List.of("length"), null), 1);

        assertThat(standing(SECTIONS, report(verdict("tx.cds-protein", Answer.NOT_CHECKABLE, "/protein")), old, DISEASE)
                        .uncovered())
                .isEmpty();
    }
}
