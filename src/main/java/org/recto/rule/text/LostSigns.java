package org.recto.rule.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.rule.QuickPattern;

/** Signs that came out wrong because a text was read in another encoding than it was written in. */
final class LostSigns {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final String LATER_BYTE =
            "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
                    + "\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]";

    /**
     * The bytes of UTF-8 read one by one. Letters that stand before a quotation mark or a dash in right text as well
     * (5 \u00c5\u201310 \u00c5) are taken for themselves there.
     */
    private static final QuickPattern TWICE = beyondAscii("[\u00c2\u00c3\u00ce\u00cf]" + LATER_BYTE
            + "|[\u00c4\u00c5](?![\u2013\u2014\u2018-\u201e\u2026\u2022])" + LATER_BYTE
            + "|\u00e2[\u20ac\u201a\u2020\u2030\u02c6\u2039\u201e\u2026\u0160\u0152\u017e\u2122\u0080-\u009f]"
            + LATER_BYTE + "|\u00ef[\u00ac\u00bb\u00bf]" + LATER_BYTE + "?");

    private static final QuickPattern CONTROL = beyondAscii("[\u0080-\u009f\ufffd\ue000-\uf8ff]");

    private static final Pattern ENTITY =
            Pattern.compile("\\\\?&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([A-Za-z]{2,8}));");

    /** Entities that texts of the field were written with. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("alpha", "\u03b1"),
            Map.entry("beta", "\u03b2"),
            Map.entry("gamma", "\u03b3"),
            Map.entry("delta", "\u03b4"),
            Map.entry("epsilon", "\u03b5"),
            Map.entry("zeta", "\u03b6"),
            Map.entry("eta", "\u03b7"),
            Map.entry("theta", "\u03b8"),
            Map.entry("kappa", "\u03ba"),
            Map.entry("lambda", "\u03bb"),
            Map.entry("mu", "\u03bc"),
            Map.entry("sigma", "\u03c3"),
            Map.entry("omega", "\u03c9"),
            Map.entry("Delta", "\u0394"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("nbsp", " "),
            Map.entry("deg", "\u00b0"),
            Map.entry("plusmn", "\u00b1"),
            Map.entry("micro", "\u00b5"),
            Map.entry("times", "\u00d7"),
            Map.entry("ge", "\u2265"),
            Map.entry("le", "\u2264"),
            Map.entry("rarr", "\u2192"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("prime", "\u2032"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("eacute", "\u00e9"),
            Map.entry("egrave", "\u00e8"),
            Map.entry("ccedil", "\u00e7"),
            Map.entry("ouml", "\u00f6"),
            Map.entry("uuml", "\u00fc"),
            Map.entry("auml", "\u00e4"));

    /** The Symbol font's letters from a to z, as word processors kept them. */
    private static final String SYMBOL_FONT =
            "\u03b1\u03b2\u03c7\u03b4\u03b5\u03c6\u03b3\u03b7\u03b9\u03d5\u03ba\u03bb\u03bc"
                    + "\u03bd\u03bf\u03c0\u03b8\u03c1\u03c3\u03c4\u03c5\u03d6\u03c9\u03be\u03c8\u03b6";

    private LostSigns() {}

    private static QuickPattern beyondAscii(String pattern) {
        return QuickPattern.at("\u0080", "", pattern);
    }

    static List<Slip> in(String text) {
        List<Slip> slips = new ArrayList<>();
        if (isPlain(text)) {
            return slips;
        }
        QuickPattern.Search misread = TWICE.search(text);
        Matcher twice = misread.found();
        while (misread.find()) {
            slips.add(new Slip(twice.start(), twice.end(), twice.group(), decoded(twice.group())));
        }
        QuickPattern.Search odd = CONTROL.search(text);
        Matcher control = odd.found();
        while (odd.find()) {
            slips.add(new Slip(control.start(), control.end(), control.group(), meant(text.charAt(control.start()))));
        }
        Matcher entity = ENTITY.matcher(text);
        while (text.indexOf('&') >= 0 && entity.find()) {
            String right = resolved(entity);
            if (right != null) {
                slips.add(new Slip(entity.start(), entity.end(), entity.group(), right));
            }
        }
        return slips;
    }

    /** Whether it holds no sign that could come of others. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String decoded(String misread) {
        byte[] bytes = new byte[misread.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = misread.charAt(i);
            bytes[i] = c <= 0xff ? (byte) c : misread.substring(i, i + 1).getBytes(WESTERN)[0];
        }
        try {
            String right = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return switch (right) {
                case "\ufffd" -> null;
                case "\ufeff" -> "";
                case "\u00a0" -> " ";
                case "\ufb01" -> "fi";
                case "\ufb02" -> "fl";
                default -> right;
            };
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable String meant(char c) {
        if (c >= 0xf061 && c <= 0xf07a) {
            return SYMBOL_FONT.substring(c - 0xf061, c - 0xf060);
        }
        String western = c <= 0x9f ? new String(new byte[] {(byte) c}, WESTERN) : "\ufffd";
        return western.equals("\ufffd") || Character.isISOControl(western.charAt(0)) ? null : western;
    }

    private static @Nullable String resolved(Matcher entity) {
        if (entity.group(3) != null) {
            return NAMED.get(entity.group(3));
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        return Character.isDefined(code) && !Character.isISOControl(code) && code < 0x10000
                ? Character.toString(code)
                : null;
    }

    /**
     * Characters that came out wrong.
     *
     * @param right what certainly stood there; null where that is not certain
     */
    record Slip(int start, int end, String wrong, @Nullable String right) {}
}
