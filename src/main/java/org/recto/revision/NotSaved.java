package org.recto.revision;

import java.util.List;
import java.util.stream.Collectors;
import org.recto.rule.FieldFault;

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

    /** Figures whose pictures are elsewhere, as an entry from another Recto may bring them. */
    public static final class PicturesLacking extends NotSaved {
        private static final long serialVersionUID = 1L;

        PicturesLacking(List<String> figures) {
            super("The pictures of these figures are not kept here: %s. Upload them, or take them out of the figures."
                    .formatted(String.join(", ", figures)));
        }
    }

    /** Fields that hold what they can't. */
    public static final class FieldsRefused extends NotSaved {
        private static final long serialVersionUID = 1L;

        private static final int SHOWN = 3;

        private final transient List<FieldFault> faults;

        FieldsRefused(List<FieldFault> faults) {
            super(faults.stream()
                    .limit(SHOWN)
                    .map(fault -> fault.path() + " " + fault.message() + ".")
                    .collect(Collectors.joining(" ", "", faults.size() > SHOWN ? " And there are more." : "")));
            this.faults = List.copyOf(faults);
        }

        public List<FieldFault> faults() {
            return faults;
        }
    }
}
