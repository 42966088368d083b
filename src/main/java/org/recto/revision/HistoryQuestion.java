package org.recto.revision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in histories; whatever is left blank or {@code null} doesn't matter.
 *
 * @param entryId the entry, {@code null} for all
 * @param text words that a section gained or lost, or that stand in the reason, in any case
 * @param author a part of the name of who saved it, in any case
 * @param section the key of a section that changed; {@code diseases} for any disease association
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 */
public record HistoryQuestion(
        @Nullable Long entryId,
        String text,
        String author,
        String section,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final int LONGEST = 200;

    public HistoryQuestion {
        text = bounded(text);
        author = bounded(author);
        section = bounded(section);
    }

    /** Every revision of an entry. */
    public static HistoryQuestion of(long entryId) {
        return new HistoryQuestion(entryId, "", "", "", null, null);
    }

    private static String bounded(String words) {
        String stripped = words.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
