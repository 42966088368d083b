package org.recto.fill;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What one or more sources say of a place of an entry.
 *
 * @param value in the form that the entry would hold; an item's id is not its own yet
 * @param origins who says so, at least one, the most trusted first
 * @param isHeld whether the entry says the same
 * @param steps what takes it into the entry; none where the entry says the same
 */
public record Answer(JsonNode value, List<Origin> origins, boolean isHeld, List<Step> steps) {

    public Answer {
        origins = List.copyOf(origins);
        steps = List.copyOf(steps);
    }
}
