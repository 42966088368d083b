package org.recto.refdata.format;

import java.util.Optional;
import org.recto.term.Accession;

/** Terms of the field, read from texts of which nothing is known. */
final class Terms {

    private static final int LONGEST_ACCESSION = 80;

    private Terms() {}

    /** Looks at the length first, as no regular expression need be tried on a megabyte. */
    static Optional<Accession> accession(String text) {
        return text.length() > LONGEST_ACCESSION ? Optional.empty() : Accession.parse(text);
    }
}
