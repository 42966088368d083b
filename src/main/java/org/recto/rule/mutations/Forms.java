package org.recto.rule.mutations;

import java.util.Optional;
import org.recto.hgvs.Description;
import org.recto.hgvs.Reading;
import org.recto.hgvs.ShortForm;
import org.recto.rule.ReadValues;

/** What a variant's name was read as, kept from check to check. */
final class Forms {

    private record Described(Reading reading) {}

    private record Shortened(Optional<ShortForm> form) {}

    private Forms() {}

    /** As {@link Description#read}. */
    static Reading description(String text) {
        return ReadValues.of(Described.class, text, words -> new Described(Description.read(words)))
                .reading();
    }

    /** As {@link ShortForm#read}. */
    static Optional<ShortForm> shortForm(String text) {
        return ReadValues.of(Shortened.class, text, words -> new Shortened(ShortForm.read(words)))
                .form();
    }
}
