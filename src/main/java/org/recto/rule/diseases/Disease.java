package org.recto.rule.diseases;

import java.util.Collections;
import java.util.Set;

/**
 * A disease that the list of terms knows.
 *
 * @param id its id in the list
 * @param kinds itself and all that it is a kind of, by id
 * @param near what it often turns into or comes with, by id
 */
public record Disease(String id, Set<String> kinds, Set<String> near) {

    /** Born with it, people get cancers of many kinds. */
    private static final String PREDISPOSES = "predisposed";

    public Disease {
        kinds = Set.copyOf(kinds);
        near = Set.copyOf(near);
    }

    /** Whether a text on the one may well speak of the other: one is a kind of the other, or they come together. */
    public boolean isRelatedTo(Disease other) {
        return kinds.contains(other.id)
                || other.kinds.contains(id)
                || !Collections.disjoint(near, other.kinds)
                || !Collections.disjoint(other.near, kinds)
                || kinds.contains(PREDISPOSES)
                || other.kinds.contains(PREDISPOSES);
    }

    /** Whether it is more than a group of diseases. */
    public boolean isOne() {
        return !DiseaseTerms.GROUPS.contains(id);
    }
}
