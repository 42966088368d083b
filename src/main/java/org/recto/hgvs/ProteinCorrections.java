package org.recto.hgvs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a refused description of a protein may have been meant to say.
 *
 * <p>Where a reader refuses it proposes other texts; those and a few tidied ones are read in turn, each of them once and
 * not more than {@link #MOST_READ}, so that the work stays linear in the length of the text.
 */
final class ProteinCorrections {

    private static final int MOST_READ = 40;
    private static final int DEEPEST = 6;

    /** {@code 2366Gln/Lys}, with or without the brackets of a prediction. */
    private static final Pattern PAIR = Pattern.compile(
            "(.*p\\.\\(?)([1-9][0-9]{0,8})\\(?([A-Z][a-z]{2}|[A-Z*])(/|-?>)([A-Z][a-z]{2}|[A-Z*])\\)?\\)?");

    private final Set<String> read = new LinkedHashSet<>();
    private final Set<String> corrected = new LinkedHashSet<>();

    private ProteinCorrections() {}

    static List<String> of(String text, Refusal refusal) {
        ProteinCorrections corrections = new ProteinCorrections();
        corrections.read.add(text);
        boolean cuts = refusal.code() == Refusal.Code.TRAILING_TEXT;
        corrections.tryEach(cuts ? List.of() : refusal.corrections(), 1);
        corrections.tryEach(tidied(text), 0);
        if (corrections.corrected.isEmpty()) { // what is cut off may be what was meant
            corrections.tryEach(refusal.corrections(), 1);
        }
        return List.copyOf(corrections.corrected);
    }

    /** Whether a text tells of a protein: {@code p.} stands first in it, or first behind its colon or a gene's name. */
    static boolean isOne(String text) {
        int colon = text.indexOf(':');
        int at = colon + 1;
        while (at < text.length() && "([ \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.startsWith("p.", at)
                || text.startsWith("P.", at)
                || (colon > 0 && isWithoutType(text, at))
                || (colon < 0 && text.indexOf(" p.") > 0 && !Description.looksLikeOne(text));
    }

    /** {@code NP_003997.1:Trp24Cys}: a residue, where the type should stand. */
    private static boolean isWithoutType(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && text.charAt(at + 1) != '.';
    }

    private void tryEach(List<String> texts, int depth) {
        for (String text : texts) {
            if (read.size() < MOST_READ && read.add(text)) {
                switch (DescriptionReader.read(text)) {
                    case Reading.Accepted accepted -> {
                        if (accepted.proposals().isEmpty()) {
                            corrected.add(accepted.description().print());
                        } else {
                            tryEach(accepted.proposals(), depth + 1);
                        }
                    }
                    case Reading.Refused(Refusal refusal) -> {
                        if (depth < DEEPEST && refusal.code() != Refusal.Code.TRAILING_TEXT) {
                            tryEach(refusal.corrections(), depth + 1);
                        }
                    }
                }
            }
        }
    }

    /** The text with its characters, words and brackets put right, and what it says where it is of two residues. */
    private static List<String> tidied(String text) {
        List<String> tidied = new ArrayList<>();
        int named = text.indexOf(':') < 0 && !text.startsWith("p.") ? text.indexOf(" p.") + 1 : 0;
        String plain = ProteinWords.withoutEnd(withPrefix(ProteinWords.plain(text.substring(named))));
        tidied.add(plain);
        int aside = text.indexOf(" (");
        if (aside > named) {
            tidied.add(withPrefix(ProteinWords.plain(text.substring(named, aside))));
        }
        Matcher pair = PAIR.matcher(plain);
        if (pair.matches()) {
            String before = pair.group(1);
            String closing = before.endsWith("(") ? ")" : "";
            String first = pair.group(3);
            String second = pair.group(5);
            tidied.add(before + first + pair.group(2) + (first.equals(second) ? "=" : second) + closing);
            if (pair.group(4).equals("/")) { // the order says nothing
                tidied.add(before + second + pair.group(2) + (first.equals(second) ? "=" : first) + closing);
            }
        }
        String brackets = ProteinBrackets.inOrder(plain);
        tidied.add(brackets);
        String words = ProteinWords.inOrder(brackets);
        tidied.add(words);
        tidied.addAll(ProteinBrackets.arranged(words));
        return tidied;
    }

    /** With a small p, its point, and neither before every change nor outside the brackets of all. */
    private static String withPrefix(String text) {
        int colon = text.indexOf(':') + 1;
        String reference = text.substring(0, colon);
        String rest = text.substring(colon);
        boolean isWrapped = rest.startsWith("(p.") && rest.endsWith(")");
        rest = isWrapped ? rest.substring(1, rest.length() - 1) : rest;
        rest = rest.startsWith("[p.") ? "p.[" + rest.substring(3) : rest;
        rest = rest.startsWith("P.") ? "p." + rest.substring(2) : rest;
        return reference + "p." + rest.replace("p.", "");
    }
}
