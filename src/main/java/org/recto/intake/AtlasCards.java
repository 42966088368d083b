package org.recto.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads gene cards of the Atlas of Genetics and Cytogenetics in Oncology and Haematology, with their headings or
 * without.
 *
 * <p>It goes by structure, order and content; no line of a card vanishes, and what isn't recognised is kept and shown.
 */
public final class AtlasCards {

    private AtlasCards() {}

    /** @throws UnreadableCard where the text is no gene card */
    public static Reading read(String text) {
        return read(CardText.lines(text), text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws UnreadableCard where the bytes are no gene card in UTF-8 */
    public static Reading read(byte[] bytes) {
        return read(CardText.lines(CardText.decode(bytes)), bytes);
    }

    private static Reading read(List<CardLine> lines, byte[] bytes) {
        CardLine first = lines.stream()
                .filter(line -> !line.isBlank() && !SiteLines.isOne(line))
                .findFirst()
                .orElseThrow(() -> new UnreadableCard("There is nothing to read: no line of it belongs to a card."));
        CardKinds.refuseOthers(first, lines);
        return new CardReader(lines, first).read(sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
