package org.recto.fill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/**
 * One place of an entry, what stands there, and what reference data say should.
 *
 * @param path a value or an item that the entry has or could have; a list, where an item of it is missing
 * @param now what the entry has there, {@code null} where that is nothing
 * @param answers what the sources say, those that mean the same together and the most trusted first; more than one
 *     where sources disagree, none where no source knows the item that the entry has
 */
public record Offer(Path path, @Nullable JsonNode now, List<Answer> answers) {

    /** How an entry stands to its sources at one place. */
    public enum Standing {
        /** The entry says something else than every source. */
        DIFFERS,
        /** The entry says what one source says, and another source says otherwise. */
        CONTESTED,
        /** The entry says nothing, or less, and nothing to the contrary. */
        MISSING,
        /** The entry says what all sources say that speak of it. */
        AGREES,
        /** The entry has an item that no source has. */
        ALONE
    }

    public Offer {
        answers = List.copyOf(answers);
    }

    /** How the entry stands to its sources here. */
    public Standing standing() {
        if (answers.isEmpty()) {
            return Standing.ALONE;
        }
        if (answers.stream().anyMatch(Answer::isHeld)) {
            return isDisputed() ? Standing.CONTESTED : Standing.AGREES;
        }
        JsonNode held = now;
        return held == null || answers.stream().allMatch(answer -> isPartOf(held, answer.value()))
                ? Standing.MISSING
                : Standing.DIFFERS;
    }

    /** Whether sources say different things here, so that at most one of the answers can be taken. */
    public boolean isDisputed() {
        return answers.size() > 1;
    }

    private static boolean isPartOf(JsonNode held, JsonNode whole) {
        return held.isObject()
                && whole.isObject()
                && held.properties().stream()
                        .allMatch(property -> property.getValue().equals(whole.get(property.getKey())));
    }
}
