package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Path;
import org.recto.rule.WaivedReport.Hold;
import org.recto.rule.WaivedReport.State;

class WaivedReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Waiver.Signed ADA = new Waiver.Signed(1, "Ada", Instant.EPOCH);
    private static final Waiver.Signed EVE = new Waiver.Signed(2, "Eve", Instant.EPOCH);

    private static final Finding FINDING = finding("aa", Severity.WARNING);
    private static final Waiver WAIVER = waiver(null, EVE, null);

    private static Finding finding(String fingerprint, Severity severity) {
        return new Finding(
                "prot.length-agrees",
                1,
                severity,
                List.of(new Place(Path.of("/protein/length"), null)),
                "protein",
                "They differ.",
                "1 and 2",
                List.of(),
                fingerprint);
    }

    private static Waiver waiver(
            @Nullable LocalDate until, Waiver.@Nullable Signed countersigned, Waiver.@Nullable Ended ended) {
        return new Waiver(1, Waiver.Waived.of(FINDING), "The paper counts so.", null, until, ADA, countersigned, ended);
    }

    private static WaivedReport laid(Finding finding, Waiver... waivers) {
        return WaivedReport.of(new Report("rules 1", List.of(), List.of(), List.of(finding)), List.of(waivers), TODAY);
    }

    private static void assertFallen(WaivedReport laid, String why) {
        assertThat(laid.findings()).extracting(WaivedReport.Judged::state).containsExactly(State.OPEN);
        assertThat(laid.waivers())
                .extracting(WaivedReport.Standing::hold, WaivedReport.Standing::why)
                .containsExactly(Tuple.tuple(Hold.FALLEN, why));
    }

    @Test
    void aFindingWithoutAWaiverIsOpen() {
        assertThat(laid(FINDING).findings()).containsExactly(new WaivedReport.Judged(FINDING, State.OPEN, null));
    }

    @Test
    void aCountersignedWaiverHolds() {
        assertThat(laid(FINDING, WAIVER))
                .extracting(WaivedReport::findings, WaivedReport::waivers)
                .containsExactly(
                        List.of(new WaivedReport.Judged(FINDING, State.WAIVED, WAIVER)),
                        List.of(new WaivedReport.Standing(WAIVER, Hold.HOLDS, null)));
    }

    @Test
    void oneThatNobodyCountersignedIsOnlyProposed() {
        WaivedReport laid = laid(FINDING, waiver(null, null, null));

        assertThat(laid.findings()).extracting(WaivedReport.Judged::state).containsExactly(State.PROPOSED);
        assertThat(laid.waivers()).extracting(WaivedReport.Standing::hold).containsExactly(Hold.AWAITS);
    }

    @Test
    void itFallsWhereTheFindingIsAnother() {
        assertFallen(
                laid(finding("bb", Severity.WARNING), WAIVER),
                "The rules no longer find what it was about, or find it with other values.");
    }

    @Test
    void itHoldsOnItsLastDayAndFallsOnTheNext() {
        assertThat(laid(FINDING, waiver(TODAY, EVE, null)).findings())
                .extracting(WaivedReport.Judged::state)
                .containsExactly(State.WAIVED);
        assertFallen(laid(FINDING, waiver(TODAY.minusDays(1), EVE, null)), "It was good until 2026-11-21.");
    }

    @Test
    void itFallsWhenItIsDeclinedOrTakenBack() {
        assertFallen(
                laid(FINDING, waiver(null, null, new Waiver.Ended(Waiver.How.DECLINED, EVE, "It can be mended."))),
                "Eve declined it: It can be mended.");
        assertFallen(
                laid(FINDING, waiver(null, EVE, new Waiver.Ended(Waiver.How.WITHDRAWN, ADA, "My mistake."))),
                "Ada took it back: My mistake.");
    }

    @Test
    void itFallsWhereTheFindingCountsForMoreButNotForLess() {
        assertFallen(
                laid(finding("aa", Severity.ERROR), WAIVER),
                "What it was about counts as an error now; it was waived as a warning.");
        assertThat(laid(finding("aa", Severity.NOTE), WAIVER).waivers())
                .extracting(WaivedReport.Standing::hold)
                .containsExactly(Hold.HOLDS);
    }

    @Test
    void anotherOfTheSameFindingTakesThePlaceOfOneThatFell() {
        Waiver fallen = waiver(TODAY.minusDays(1), EVE, null);

        assertThat(laid(FINDING, fallen, WAIVER).findings())
                .containsExactly(new WaivedReport.Judged(FINDING, State.WAIVED, WAIVER));
    }

    @ParameterizedTest
    @CsvSource({
        "22939755, pmid:22939755",
        "PMID: 22939755, pmid:22939755",
        "@pmid:22939755, pmid:22939755",
        "https://pubmed.ncbi.nlm.nih.gov/22939755/, pmid:22939755",
        "10.1038/nature05610, doi:10.1038/nature05610",
        "doi:10.1038/nature05610, doi:10.1038/nature05610",
        "https://doi.org/10.1038/nature05610, doi:10.1038/nature05610",
    })
    void aCitationIsReadAsItIsTyped(String typed, String key) {
        assertThat(Citation.parse(typed)).contains(new Citation(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Smith 2001", "0123", "123456789", "10.1/x", "https://example.org/22939755"})
    void whatIsNeitherAPmidNorADoiIsNoCitation(String typed) {
        assertThat(Citation.parse(typed)).isEmpty();
    }
}
