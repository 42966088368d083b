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
import org.recto.revision.Revision;
import org.recto.revision.SectionHash;
import org.recto.rule.Finding;
import org.recto.rule.Place;
import org.recto.rule.Severity;

class StandingTest {

    private static final List<SectionHash> SECTIONS =
            List.of(new SectionHash("protein", "aa"), new SectionHash("diseases/d1", "bb"));

    private static final Granted PROTEIN = granted(new Covered("protein", "aa", List.of("length")), 1);
    private static final Granted DISEASE = granted(new Covered("diseases/d1", "bb", List.of()), 1);

    private static Granted granted(Covered section, int round) {
        return new Granted(section, new SectionApproval.Grant(round, round, "Eve", Instant.EPOCH));
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
        return Standing.of(
                new Revision(
                        1, "RCT000001", 3, 2, 1, "Ada", Instant.EPOCH, "More.", sections, "", "", Entry.begin("TP53")),
                findings,
                List.of(granted),
                SECTIONS);
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
                .containsOnly("What the rules find here changed since revision 1 was approved.");
        assertThat(standing.uncovered())
                .containsExactly(
                        new Covered("protein", "aa", List.of("length", "new")),
                        new Covered("diseases/d1", "bb", List.of("new")));
    }

    @Test
    void aFindingThatWentVoidsItToo() {
        assertThat(standing(SECTIONS, List.of(), PROTEIN, DISEASE).uncovered())
                .containsExactly(new Covered("protein", "aa", List.of()));
    }

    @Test
    void aFindingOnAListIsAtEachOfItsSections() {
        Finding length = finding("length", "/protein/length");
        Finding diseases = finding("twice", "/diseases");

        assertThat(standing(SECTIONS, List.of(length, diseases), PROTEIN, DISEASE)
                        .uncovered())
                .containsExactly(new Covered("diseases/d1", "bb", List.of("twice")));
    }

    @Test
    void contentThatComesBackIsApprovedAsItWas() {
        Granted between = granted(new Covered("diseases/d1", "cc", List.of()), 2);

        assertThat(standing(SECTIONS, List.of(finding("length", "/protein/length")), between, PROTEIN, DISEASE)
                        .uncovered())
                .isEmpty();
    }

    @Test
    void aSectionThatWentIsStillToBeApproved() {
        Standing standing =
                standing(SECTIONS.subList(0, 1), List.of(finding("length", "/protein/length")), PROTEIN, DISEASE);

        assertThat(standing.uncovered()).containsExactly(new Covered("diseases/d1", null, List.of()));
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
}
