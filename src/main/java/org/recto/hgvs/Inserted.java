package org.recto.hgvs;

/** What an insertion puts in. */
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

    /** A number of bases of unknown sequence, {@code N[15]}. */
    record Unspecified(int count) implements Inserted {
        @Override
        public String print() {
            return "N[" + count + "]";
        }
    }

    /** A copy of a stretch of the same reference, {@code 850_900} or, turned round, {@code 850_900inv}. */
    record Copy(Interval of, boolean inverted) implements Inserted {
        @Override
        public String print() {
            return of + (inverted ? "inv" : "");
        }
    }
}
