package org.recto.workbench.intake;

import java.nio.charset.StandardCharsets;
import org.recto.intake.AtlasCards;
import org.recto.intake.Confidence;
import org.recto.intake.Reading;
import org.recto.revision.SourceCard;
import org.recto.workbench.words.Words;

/** A card's text together with what was read from it. Nothing of it is stored yet. */
record ReadCard(String text, Reading reading) {

    /** @throws org.recto.intake.UnreadableCard where the bytes are no gene card */
    static ReadCard of(byte[] bytes) {
        Reading reading = AtlasCards.read(bytes);
        return new ReadCard(new String(bytes, StandardCharsets.UTF_8), reading);
    }

    SourceCard source() {
        String sha256 = reading.entry().source() == null
                ? null
                : reading.entry().source().sha256();
        if (sha256 == null) {
            throw new IllegalStateException("a card that was read has a hash");
        }
        return new SourceCard(sha256, text, reading.fates(), reading.links());
    }

    String symbol() {
        return reading.entry().identity().symbol();
    }

    /** How many lines ended so. */
    long count(Confidence confidence) {
        return reading.fates().stream()
                .filter(fate -> fate.confidence() == confidence)
                .count();
    }

    /** "225 lines: 158 placed, 65 structure, 2 not placed". */
    String sums() {
        long placed = count(Confidence.HIGH) + count(Confidence.MEDIUM) + count(Confidence.LOW);
        return Words.say(
                "intake.sums", reading.fates().size(), placed, count(Confidence.STRUCTURE), count(Confidence.UNPLACED));
    }
}
