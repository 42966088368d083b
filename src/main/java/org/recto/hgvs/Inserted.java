package org.recto.hgvs;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an insertion puts in; also what is lost of a place whose ends are not known. */
public sealed interface Inserted {

    /** As HGVS writes it. */
    String print();

    /** Known bases, {@code ACG}. */
    record Bases(String bases) implements Inserted {
        @Override
        public String print() {
            return bases;
        }
    }

    /** Bases several times over, {@code A[26]}, or of unknown sequence, {@code N[15]}. */
    record Repeated(String unit, Count count) implements Inserted {
        @Override
        public String print() {
            return unit + "[" + count.print() + "]";
        }
    }

    /** A number of bases in the older writing, {@code (15)}. */
    record Size(Count count) implements Inserted {
        @Override
        public String print() {
            String printed = count.print();
            return printed.startsWith("(") ? printed : "(" + printed + ")";
        }
    }

    /** A copy of a stretch of the same reference, {@code 850_900} or, turned round, {@code 850_900inv}. */
    record Copy(Location of, boolean inverted) implements Inserted {
        @Override
        public String print() {
            return of.print() + (inverted ? "inv" : "");
        }
    }

    /**
     * Copies of stretches of another reference, {@code NC_000022.10:g.35788169_35788352}.
     *
     * @param numbering {@code null} where the description does not name it
     * @param copies at least one; several stand in brackets
     */
    record Elsewhere(Reference reference, @Nullable Numbering numbering, List<Copy> copies) implements Inserted {
        public Elsewhere {
            copies = List.copyOf(copies);
        }

        @Override
        public String print() {
            String printed = copies.stream().map(Copy::print).collect(Collectors.joining(";"));
            return reference
                    + ":"
                    + (numbering == null ? "" : numbering.letter() + ".")
                    + (copies.size() > 1 ? "[" + printed + "]" : printed);
        }
    }

    /** One after the other, {@code [A;100_200inv]}; the brackets also hold a single part from elsewhere. */
    record Several(List<Inserted> parts) implements Inserted {
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public String print() {
            return parts.stream().map(Inserted::print).collect(Collectors.joining(";", "[", "]"));
        }
    }
}
