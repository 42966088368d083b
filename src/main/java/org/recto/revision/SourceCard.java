package org.recto.revision;

import java.util.List;
import org.recto.intake.LineFate;
import org.recto.intake.SourceLink;

/**
 * The card that an entry was read from, and how it was read.
 *
 * @param sha256 SHA-256 of its bytes, lower-case hexadecimal, by which the entry's source names it
 * @param text its text
 * @param fates where each of its lines went
 * @param links which values of the entry came from which words of it
 */
public record SourceCard(String sha256, String text, List<LineFate> fates, List<SourceLink> links) {

    public SourceCard {
        fates = List.copyOf(fates);
        links = List.copyOf(links);
    }
}
