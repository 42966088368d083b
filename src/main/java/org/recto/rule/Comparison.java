package org.recto.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.recto.entry.Path;

/** Two states of an entry, and what is the same in both. */
final class Comparison {

    private final Facts before;
    private final Facts now;
    private final boolean hasSameNarratives;
    private final Map<Input, Boolean> known = new IdentityHashMap<>();

    Comparison(Facts before, Facts now) {
        this.before = before;
        this.now = now;
        this.hasSameNarratives = paths(before.narratives()).equals(paths(now.narratives()));
    }

    boolean areSame(Set<Input> inputs) {
        for (Input input : inputs) {
            if (!isSame(input)) {
                return false;
            }
        }
        return true;
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
            case Input.NarrativesWithin within ->
                hasSameNarratives || paths(before.within(within.places())).equals(paths(now.within(within.places())));
            case Input.WordsOf words -> {
                Narrative one = before.narrative(words.narrative());
                Narrative other = now.narrative(words.narrative());
                yield one != null && other != null && one.hasWordsOf(other);
            }
            case Input.MentionsIn mentions -> {
                if (isSame(mentions.words())) {
                    yield true;
                }
                Narrative one = before.narrative(mentions.words().narrative());
                Narrative other = now.narrative(mentions.words().narrative());
                yield one != null && other != null && one.mentionsAsMuch(mentions.kind(), other);
            }
            case Input.OthersOn others -> before.said(others.key()).equals(now.said(others.key()));
            case Input.Remembered<?> remembered -> areSame(remembered.inputs());
        };
    }

    /**
     * Whether what is remembered can be taken for the state of now: it may hold narratives, so that mentions which are the
     * same among other words don't do.
     */
    boolean isUntouched(Input.Remembered<?> remembered) {
        return remembered.inputs().stream().allMatch(input -> switch (input) {
            case Input.MentionsIn mentions -> isSame(mentions.words());
            case Input.Remembered<?> inner -> isUntouched(inner);
            case Input.Part _, Input.NarrativesWithin _, Input.WordsOf _, Input.OthersOn _ -> isSame(input);
        });
    }

    private static List<Path> paths(List<Narrative> narratives) {
        return narratives.stream().map(Narrative::path).toList();
    }
}
