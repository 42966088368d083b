package org.recto.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.recto.entry.Path;

/** Two states of an entry, and what is the same in both. */
final class Comparison {

    private final Facts before;
    private final Facts now;
    private final int number;
    private final boolean hasSameNarratives;
    private final Set<Input.Part> changed = EnumSet.noneOf(Input.Part.class);

    Comparison(Facts before, Facts now) {
        this.before = before;
        this.now = now;
        this.number = now.notes.next();
        this.hasSameNarratives = paths(before.narratives()).equals(paths(now.narratives()));
        for (Input.Part part : Input.Part.values()) {
            if (!Objects.equals(part.of(before), part.of(now))) {
                changed.add(part);
            }
        }
    }

    boolean areSame(Input.All inputs) {
        if (hasChanged(inputs.parts())) {
            return false;
        }
        for (Input input : inputs.others()) {
            if (!isSame(input)) {
                return false;
            }
        }
        return true;
    }

    boolean isSame(Input.Part part) {
        return !changed.contains(part);
    }

    private boolean hasChanged(Set<Input.Part> parts) {
        for (Input.Part part : changed) {
            if (parts.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(Input input) {
        if (input.judged != number) {
            input.isSame = compare(input);
            input.judged = number;
        }
        return input.isSame;
    }

    /** What is remembered is the same where all that it rests on is. */
    private boolean compare(Input input) {
        return switch (input) {
            case Input.NarrativesWithin within ->
                hasSameNarratives || paths(before.within(within.places)).equals(paths(now.within(within.places)));
            case Input.OfNarrative<?> read -> {
                Narrative one = before.narrative(read.narrative);
                Narrative other = now.narrative(read.narrative);
                yield one != null && other != null && (one == other || read.value.equals(read.in(other.read())));
            }
            case Input.OthersOn others -> before.said(others.key).equals(now.said(others.key));
            case Input.Remembered<?> remembered -> areSame(remembered.inputs);
        };
    }

    /**
     * Whether what is remembered can be taken for the state of now: it may hold narratives, so that mentions which are the
     * same among other words don't do.
     */
    boolean isUntouched(Input.Remembered<?> remembered) {
        return areSame(remembered.inputs)
                && remembered.inputs.others().stream().allMatch(input -> switch (input) {
                    case Input.OfNarrative<?> read -> before.narrative(read.narrative) == now.narrative(read.narrative);
                    case Input.Remembered<?> inner -> isUntouched(inner);
                    case Input.NarrativesWithin _, Input.OthersOn _ -> true;
                });
    }

    private static List<Path> paths(List<Narrative> narratives) {
        return narratives.stream().map(Narrative::path).toList();
    }
}
