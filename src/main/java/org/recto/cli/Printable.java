package org.recto.cli;

/** Text of cards, entries and file names on its way to a terminal or into XML, where not every character may stand. */
final class Printable {

    private static final char REPLACEMENT = '\ufffd';

    private Printable() {}

    /** One line, without what a terminal would obey or what turns the order of reading; a tab becomes a blank. */
    static String of(String text) {
        return text.chars().noneMatch(c -> !isPlain((char) c)) ? text : replaced(text);
    }

    private static String replaced(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\t' ? ' ' : isPlain(c) ? c : REPLACEMENT);
        }
        return plain.toString();
    }

    private static boolean isPlain(char c) {
        boolean turns = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
        return !Character.isISOControl(c) && !turns && c != '\u2028' && c != '\u2029';
    }

    /** For an attribute or the text of an XML 1.0 element. */
    static String xml(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\'' -> xml.append("&apos;");
                case '\n', '\t', '\r' -> xml.append("&#").append(c).append(';');
                default -> xml.appendCodePoint(isXml(c) ? c : REPLACEMENT);
            }
        });
        return xml.toString();
    }

    private static boolean isXml(int c) {
        boolean isNoCharacter = c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff || c >= 0x7f && c <= 0x9f;
        return c >= ' ' && !isNoCharacter;
    }
}
