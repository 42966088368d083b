package org.recto.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recto.entry.Path;

/** Two states of an entry, and what is the same in both. */
final class Comparison {

    private final Facts before;
    private final Facts now;
    private final Map<Input, Boolean> known = new IdentityHashMap<>();

    Comparison(Facts before, Facts now) {
        this.before = before;
        this.now = now;
    }

    boolean isSame(Input input) {
        Boolean same = known.get(input);
        if (same == null) {
            same = compare(input);
            known.put(input, same);
        }
        return same;
    }

    /** What is remembered is the same where all that it rests on is. */
    private boolean compare(Input input) {
        return switch (input) {
            case Input.Part part -> Objects.equals(part.of(before), part.of(now));
            case Input.NarrativesWithin within -> paths(before, within).equals(paths(now, within));
            case Input.WordsOf words -> {
                Narrative one = before.narrative(words.narrative());
                Narrative other = now.narrative(words.narrative());
                yield one != null && other != null && one.hasWordsOf(other);
            }
            case Input.MentionsIn mentions -> {
                Narrative one = before.narrative(mentions.narrative());
                Narrative other = now.narrative(mentions.narrative());
                yield one != null && other != null && one.mentionsAsMuch(mentions.kind(), other);
            }
            case Input.OthersOn others -> before.said(others.key()).equals(now.said(others.key()));
            case Input.Remembered<?> remembered -> remembered.inputs().stream().allMatch(this::isSame);
        };
    }

    private static List<Path> paths(Facts facts, Input.NarrativesWithin within) {
        return facts.within(within.places()).stream().map(Narrative::path).toList();
    }
}
