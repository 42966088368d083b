package org.recto.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.merge.MergeTest.set;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;

class LateTest {

    private static final Entry SEEN = Entry.begin("IL7R")
            .with(set("/protein/function", "It binds IL7 on T cells."))
            .with(set("/identity/aliases", List.of("CD127")));

    @Test
    void whatWasTypedStandsWithWhatCameInBetween() {
        Entry now = SEEN.with(set("/protein/function", "It binds IL7 on T cells. Mice lack it."));

        assertThat(Late.edits(SEEN, now, List.of(set("/protein/function", "It takes up IL7 on T cells."))))
                .containsExactly(set("/protein/function", "It takes up IL7 on T cells. Mice lack it."));
    }

    @Test
    void ofWordsThatBothWroteInOnePlaceNoneIsLost() {
        Entry now = SEEN.with(set("/protein/function", "It binds TSLP on T cells."));

        assertThat(Late.edits(SEEN, now, List.of(set("/protein/function", "It binds IL-7 on T cells."))))
                .containsExactly(set("/protein/function", "It binds TSLP IL-7 on T cells."));
    }

    @Test
    void aListHoldsWhatEitherAdded() {
        Entry now = SEEN.with(set("/identity/aliases", List.of("CD127", "CDW127")));

        assertThat(Late.edits(SEEN, now, List.of(set("/identity/aliases", List.of("CD127", "IL7RA")))))
                .containsExactly(set("/identity/aliases", List.of("CD127", "CDW127", "IL7RA")));
    }

    @Test
    void ofASingleValueTheOneTypedLastCounts() {
        Entry now = SEEN.with(set("/identity/name", "first"));

        assertThat(Late.edits(SEEN, now, List.of(set("/identity/name", "second"))))
                .containsExactly(set("/identity/name", "second"));
    }

    @Test
    void anEditOfWhatNobodyTouchedIsMadeAsItIs() {
        Entry now = SEEN.with(set("/identity/name", "first"));

        assertThat(Late.edits(SEEN, now, List.of(set("/protein/length", 459))))
                .containsExactly(set("/protein/length", 459));
    }
}
