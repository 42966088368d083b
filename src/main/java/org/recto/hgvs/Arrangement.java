package org.recto.hgvs;

import java.util.List;
import java.util.stream.Collectors;

/** One change or several, and how they go together: what stands behind a description's type and point. */
public sealed interface Arrangement {

    /** As HGVS writes it. */
    String print();

    /** A change by itself. */
    record One(Change change) implements Arrangement {
        @Override
        public String print() {
            return change.print();
        }
    }

    /** Deduced and not seen, {@code (…)}. */
    record Predicted(Arrangement what) implements Arrangement {
        @Override
        public String print() {
            return "(" + what.print() + ")";
        }
    }

    /**
     * What one chromosome, or what comes of it, carries, {@code […]}.
     *
     * @param supernumerary whether it is a chromosome beyond the usual two, {@code […]sup}
     */
    record Allele(Arrangement what, boolean supernumerary) implements Arrangement {
        @Override
        public String print() {
            return "[" + what.print() + "]" + (supernumerary ? "sup" : "");
        }
    }

    /** Two or more, related in one way. */
    record Joined(Relation relation, List<Arrangement> parts) implements Arrangement {
        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public String print() {
            return parts.stream().map(this::printed).collect(Collectors.joining(relation.sign()));
        }

        private String printed(Arrangement part) {
            boolean isMixture = relation == Relation.MOSAIC || relation == Relation.CHIMERA;
            return isMixture
                            && part != parts.getFirst()
                            && part instanceof One(Change change)
                            && parts.getFirst() instanceof One(Change first)
                    ? change.printAfter(first)
                    : part.print();
        }
    }

    /** Every change in it, in the order of the text. */
    default List<Change> changes() {
        return switch (this) {
            case One one -> List.of(one.change());
            case Predicted predicted -> predicted.what().changes();
            case Allele allele -> allele.what().changes();
            case Joined joined ->
                joined.parts().stream().flatMap(part -> part.changes().stream()).toList();
        };
    }
}
