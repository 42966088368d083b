package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.ProteinChange.NewStop;
import org.recto.term.AminoAcid;

/** What happened at a place of a protein that isn't known exactly. */
public sealed interface ProteinEvent {

    /** As HGVS writes it behind the place. */
    String print();

    /** A residue became another, or a stop. */
    record Replaced(AminoAcid by) implements ProteinEvent {
        @Override
        public String print() {
            return by.code();
        }
    }

    record Deleted() implements ProteinEvent {
        @Override
        public String print() {
            return "del";
        }
    }

    record Duplicated() implements ProteinEvent {
        @Override
        public String print() {
            return "dup";
        }
    }

    /** @param deleting whether other residues went for it, {@code delins} */
    record Inserted(boolean deleting, InsertedResidues residues) implements ProteinEvent {
        @Override
        public String print() {
            return (deleting ? "delins" : "ins") + residues.print();
        }
    }

    record Shifted(@Nullable NewStop stop) implements ProteinEvent {
        @Override
        public String print() {
            return "fs" + (stop == null ? "" : stop.print());
        }
    }
}
