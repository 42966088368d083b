package org.recto.rule.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.rule.text.LostSigns.Slip;

/** What to call signs that were lost. */
final class SlipNames {

    /** What goes on behind a lost sign: the noun, its adjective too. */
    private static final Pattern NOUN = Pattern.compile(
            "^[ -]?(?:(?:untranslated|flanking|non-?coding|regulatory|upstream) )?[\\p{L}\\p{N}]{1,30}");

    private static final Pattern FIVE_OR_THREE = Pattern.compile("[53]");

    private SlipNames() {}

    /** A sentence on what was lost; where signs are of several kinds only how many they are. */
    static String message(List<Slip> slips, String text) {
        Slip first = slips.getFirst();
        List<Kind> kinds = slips.stream().map(SlipNames::kind).distinct().toList();
        long places = slips.size();
        Kind kind = kinds.size() == 1 ? kinds.getFirst() : Kind.OTHER;
        if (places > 1) {
            return switch (kind) {
                case PRIME -> "Primes were lost in " + places + " places.";
                case APOSTROPHE -> places + " apostrophes were lost.";
                case GREEK -> places + " Greek letters became question marks.";
                case ENTITY -> places + " entities of HTML were left in the text.";
                case OTHER -> places + " signs were lost or garbled.";
            };
        }
        return switch (kind) {
            case PRIME -> {
                boolean isOne = String.valueOf(first.right()).indexOf('\'')
                        == String.valueOf(first.right()).lastIndexOf('\'');
                yield (isOne ? "The prime of " : "The primes of ")
                        + whole(first, text)
                        + (isOne ? " was lost." : " were lost.");
            }
            case APOSTROPHE -> "The apostrophe of " + whole(first, text) + " was lost.";
            case GREEK -> "A Greek letter became a question mark.";
            case ENTITY -> "An entity of HTML, " + first.wrong() + ", was left in the text.";
            case OTHER ->
                first.right() == null || first.right().isBlank()
                        ? "A sign was lost or garbled."
                        : "The sign " + first.right() + " was garbled.";
        };
    }

    private static String whole(Slip slip, String text) {
        Matcher noun = NOUN.matcher(text.substring(slip.end(), Math.min(text.length(), slip.end() + 60)));
        return slip.right() + (noun.find() ? noun.group() : "");
    }

    private static Kind kind(Slip slip) {
        String right = slip.right();
        if (slip.wrong().equals("?")) {
            return Kind.GREEK;
        } else if (slip.wrong().contains("&")) {
            return Kind.ENTITY;
        } else if (right == null || !right.replace("'", "").equals(slip.wrong())) {
            return Kind.OTHER;
        }
        return FIVE_OR_THREE.matcher(slip.wrong()).lookingAt() ? Kind.PRIME : Kind.APOSTROPHE;
    }

    private enum Kind {
        PRIME,
        APOSTROPHE,
        GREEK,
        ENTITY,
        OTHER
    }
}
