package org.recto.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.recto.entry.Path;
import org.recto.entry.Status;

/** Text under a heading that only says that there is nothing to say. */
final class Nothing {

    private static final Pattern NONE = Pattern.compile(
            "(no|none)( known| processed)?( pseudogenes?| mutations?| germline mutations?| somatic mutations?)?"
                    + "( (is|are|was|were|has been|have been))?( known| reported| described| found| identified)?\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_DETERMINED = Pattern.compile(
            "(not (determined|known|yet known|yet determined)|unknown|n\\.?d\\.?)\\.?", Pattern.CASE_INSENSITIVE);

    private Nothing() {}

    static Optional<Status> said(String text) {
        if (text.length() > 100 || text.length() < 2) {
            return Optional.empty();
        }
        boolean isBare = text.equalsIgnoreCase("no") || text.equalsIgnoreCase("no.");
        if (NONE.matcher(text).matches() && !isBare) {
            return Optional.of(Status.NONE);
        }
        return NOT_DETERMINED.matcher(text).matches() ? Optional.of(Status.NOT_DETERMINED) : Optional.empty();
    }

    /** Where a paragraph is to be found: beside a narrative that may come down to a status, in what is around both. */
    static Path place(Path narrative, String text) {
        boolean hasStatus = narrative.last().equals("narrative");
        return hasStatus && said(text).isPresent() ? narrative.parent() : narrative;
    }
}
