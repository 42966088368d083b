package org.recto.revision;

import java.util.List;

/** A draft that can't become a revision as it stands; the message is a sentence for its curator. The draft stays. */
public abstract sealed class NotSaved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotSaved(String message) {
        super(message);
    }

    /** The draft says what its base says. */
    public static final class NothingChanged extends NotSaved {
        private static final long serialVersionUID = 1L;

        NothingChanged(int base) {
            super("Nothing to save: the draft says what revision " + base + " says.");
        }
    }

    /** No word on why. */
    public static final class NoReason extends NotSaved {
        private static final long serialVersionUID = 1L;

        NoReason() {
            super("Say in a few words what changed and why; those who come later will ask.");
        }
    }

    /** Another entry has the symbol. */
    public static final class SymbolTaken extends NotSaved {
        private static final long serialVersionUID = 1L;

        SymbolTaken(String symbol, String accession) {
            super("%s is the symbol of %s already.".formatted(symbol, accession));
        }
    }

    /** Fields that hold what they can't. */
    public static final class FieldsRefused extends NotSaved {
        private static final long serialVersionUID = 1L;

        private final transient List<Fault> faults;

        FieldsRefused(List<Fault> faults) {
            super(
                    faults.size() == 1
                            ? "%s: %s."
                                    .formatted(
                                            faults.getFirst().field(),
                                            faults.getFirst().message())
                            : faults.size() + " fields hold what they can't, the first of them "
                                    + faults.getFirst().field() + ": "
                                    + faults.getFirst().message() + ".");
            this.faults = List.copyOf(faults);
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /**
     * A field that holds what it can't.
     *
     * @param field its property path, {@code protein.features[0].start}
     * @param message what it must be
     */
    public record Fault(String field, String message) {}
}
