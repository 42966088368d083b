package org.recto.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries beside the one that is checked. Neither its earlier revisions nor its drafts are among them. */
public interface Others {

    /**
     * What one of them says.
     *
     * @param entry by which {@link #name} knows it
     * @param value in the form of the rule that said it
     */
    record Said(String entry, String value) {}

    /** What they say, by key; in an order that is always the same. Only for whoever found none {@link #missing}. */
    Map<String, List<Said>> say(Set<String> keys);

    /** Whether many questions cost no more than a question about as many things. */
    default boolean areAtHand() {
        return false;
    }

    /** What findings call the entry that said something, {@code RCT000012 (IL7R)}. */
    default String name(Said said) {
        return said.entry();
    }

    /** Why they can't be asked now, as a sentence; {@code null} where they can. */
    default @Nullable String missing() {
        return null;
    }
}
