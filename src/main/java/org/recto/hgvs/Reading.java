package org.recto.hgvs;

import java.util.List;
import java.util.Optional;

/** The answer to a text that claims to be a description. */
public sealed interface Reading {

    /**
     * A description that can be read; whether its sequence is right, only a sequence can tell. It is valid by the
     * standard unless a remark says that it is forbidden.
     *
     * @param remarks what is not as recommended, or missing, in the order of the text
     */
    record Accepted(Description description, List<Remark> remarks) implements Reading {
        public Accepted {
            remarks = List.copyOf(remarks);
        }

        /** What may rather be written where the standard forbids it, the likeliest first. */
        List<String> proposals() {
            return remarks.stream()
                    .filter(remark -> remark.code().isForbidden())
                    .flatMap(remark -> remark.corrections().stream())
                    .toList();
        }

        /** What makes it not valid by the standard, where something does. */
        public Optional<Remark> forbidden() {
            for (Remark remark : remarks) { // asked of every description that is read
                if (remark.code().isForbidden()) {
                    return Optional.of(remark);
                }
            }
            return Optional.empty();
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
