package org.recto.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a release as a whole; with its entries it decides every byte of its files.
 *
 * @param name its name, which no other release ever has: lower-case letters, digits, dots and hyphens
 * @param date the day of its publication, in UTC
 * @param note what the editor says of it, one paragraph
 * @param title what the data are called
 * @param publisher who publishes them
 * @param licence the licence of the data, an SPDX identifier
 * @param ruleSet version of the rules that found no error in any of its entries
 * @param refdata version of the reference data that those rules used
 * @param previous the release before it, {@code null} for the first
 */
public record ReleaseHead(
        String name,
        LocalDate date,
        String note,
        String title,
        String publisher,
        String licence,
        String ruleSet,
        String refdata,
        @Nullable Previous previous) {

    /** How the release should be cited. */
    public String cite() {
        return "%s: %s, release %s (%s).".formatted(publisher, title, name, date);
    }

    /**
     * The release before another.
     *
     * @param sha256 of its manifest, which names the hashes of all its other files; lower-case hexadecimal
     */
    public record Previous(String name, String sha256) {}
}
