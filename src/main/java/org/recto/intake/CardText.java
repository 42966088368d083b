package org.recto.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text of a card as lines, once it is sure to be text of a bearable size. */
final class CardText {

    /** The most that is read, in bytes of UTF-8. */
    static final int LARGEST = 5 * 1024 * 1024;

    /** The most lines that are read; the longest real cards have about a thousand. */
    static final int MOST_LINES = 20_000;

    private CardText() {}

    /** @throws UnreadableCard where the bytes are no UTF-8 text */
    static String decode(byte[] bytes) {
        refuseLarge(bytes.length);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableCard("This isn't text in UTF-8. Save the card as plain text in UTF-8 and try again.");
        }
    }

    /** @throws UnreadableCard where it is empty, too large or no text */
    static List<CardLine> lines(String text) {
        refuseLarge(text.length() > LARGEST ? text.length() : text.getBytes(StandardCharsets.UTF_8).length);
        refuseBinary(text);
        List<CardLine> lines = new ArrayList<>();
        int start = text.startsWith("\ufeff") ? 1 : 0;
        int at = start;
        while (at <= text.length()) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (c == '\n' || c == '\r') {
                boolean isLastAndEmpty = at == text.length() && start == at;
                if (lines.size() == MOST_LINES && !isLastAndEmpty) {
                    throw new UnreadableCard("A card may have at most %,d lines.".formatted(MOST_LINES));
                }
                if (!isLastAndEmpty) {
                    lines.add(new CardLine(lines.size() + 1, text.substring(start, at)));
                }
                boolean isPair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                at += isPair ? 1 : 0;
                start = at + 1;
            }
            at++;
        }
        if (lines.stream().allMatch(CardLine::isBlank)) {
            throw new UnreadableCard("There is nothing to read: the card is empty.");
        }
        return lines;
    }

    private static void refuseLarge(int size) {
        if (size > LARGEST) {
            throw new UnreadableCard(
                    "A card may have at most 5 MB; this text has %.1f MB.".formatted(size / 1048576.0));
        }
    }

    private static void refuseBinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean isControl = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b';
            if (isPair) {
                i++;
            } else if (isControl || Character.isSurrogate(c)) {
                throw new UnreadableCard(
                        "This isn't a card but a file of another kind: character %d is no text.".formatted(i + 1));
            }
        }
    }
}
