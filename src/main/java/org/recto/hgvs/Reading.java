package org.recto.hgvs;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * Not a description as the standard wants it, and why.
     *
     * @param described what the text says all the same, where only its reference can't carry it; otherwise {@code null}
     */
    record Refused(Refusal refusal, @Nullable Description described) implements Reading {}

    /** The description, where the text was one. */
    default Optional<Description> accepted() {
        return switch (this) {
            case Accepted accepted -> Optional.of(accepted.description());
            case Refused _ -> Optional.empty();
        };
    }

    /** What the text describes, even where the standard does not allow it on its reference. */
    default Optional<Description> understood() {
        return switch (this) {
            case Accepted accepted -> Optional.of(accepted.description());
            case Refused refused -> Optional.ofNullable(refused.described);
        };
    }
}
