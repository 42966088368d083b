package org.recto.hgvs;

import java.util.List;
import java.util.Optional;

/** The answer to a text that claims to be a description. */
public sealed interface Reading {

    /**
     * A description whose form is right; whether its sequence is, only a sequence can tell.
     *
     * @param remarks what is not as recommended, or missing, in the order of the text
     */
    record Accepted(Description description, List<Remark> remarks) implements Reading {
        public Accepted {
            remarks = List.copyOf(remarks);
        }
    }

    /** Not a description, and why. */
    record Refused(Refusal refusal) implements Reading {}

    /** The description, where the text was one. */
    default Optional<Description> accepted() {
        return switch (this) {
            case Accepted accepted -> Optional.of(accepted.description());
            case Refused _ -> Optional.empty();
        };
    }
}
