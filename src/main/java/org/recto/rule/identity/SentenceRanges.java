package org.recto.rule.identity;

import java.util.List;
import org.recto.prose.Range;
import org.recto.rule.Narrative;
import org.recto.rule.ReadValues;

/** Where the sentences of a narrative stand, in order. */
record SentenceRanges(List<Range> ranges) {

    static List<Range> of(Narrative narrative) {
        return narrative.derived(SentenceRanges.class, SentenceRanges::read).ranges();
    }

    private static SentenceRanges read(String text) {
        return new SentenceRanges(ReadValues.sentences(text).stream()
                .map(words -> new Range(
                        words.getFirst().range().start(),
                        words.getLast().range().end()))
                .toList());
    }
}
