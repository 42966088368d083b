package org.recto.hgvs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a refused text may have been meant to say.
 *
 * <p>A fixed number of repairs is tried, each of them once, and only what then reads as a description is offered, so
 * that the work stays linear in the length of the text.
 */
final class Corrections {

    private static final int LONGEST_TEXT = 500;
    private static final Pattern LONG_DASH = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern REVERSED = Pattern.compile("([0-9]{1,9})_([0-9]{1,9})(.*)");
    private static final Pattern MANY_FOR_MANY = Pattern.compile("([0-9_*+-]{1,60})([ACGTN]+)>([ACGTN]+)");
    private static final Pattern ONE_FLANK = Pattern.compile("([0-9]{1,8})ins([ACGTN]+)");

    private Corrections() {}

    static Reading suggest(String text, Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> accepted;
            case Reading.Refused(Refusal refusal) ->
                new Reading.Refused(new Refusal(
                        refusal.code(), refusal.position(), refusal.expected(), refusal.message(), of(text, refusal)));
        };
    }

    private static List<String> of(String text, Refusal refusal) {
        if (text.length() > LONGEST_TEXT) {
            return List.of();
        }
        Set<String> corrected = new LinkedHashSet<>();
        if (ProteinCorrections.isOne(text)) {
            corrected.addAll(ProteinCorrections.of(text, refusal));
        }
        String tidy = tidied(text);
        for (String attempt :
                attempts(tidy, !tidy.equals(text) && LONG_DASH.matcher(text).find())) {
            DescriptionReader.read(attempt).accepted().map(Description::print).ifPresent(corrected::add);
        }
        if (corrected.isEmpty()) {
            ShortForm.read(tidy).stream()
                    .flatMap(form -> form.candidates().stream())
                    .map(Description::print)
                    .forEach(corrected::add);
        }
        return List.copyOf(corrected);
    }

    /** Without spaces behind the reference, with the characters that word processors replace put back. */
    private static String tidied(String text) {
        int colon = text.indexOf(':') + 1;
        return (text.substring(0, colon).strip() + text.substring(colon).replaceAll("\\s+", ""))
                .replaceAll(LONG_DASH.pattern(), "-")
                .replace('\u2192', '>')
                .replace("&gt;", ">");
    }

    private static List<String> attempts(String tidy, boolean dashed) {
        List<String> attempts = new ArrayList<>();
        if (dashed) {
            attempts.add(tidy.replaceFirst("(?<=[0-9])-(?=[0-9]+(del|dup|ins|inv))", "_"));
        }
        attempts.add(tidy);
        attempts.add(tidy.replaceFirst("\\(p\\.[^()]*\\)$", "")); // as ClinVar names a variant, with its protein
        int body = tidy.indexOf('.', Math.max(0, tidy.indexOf(':'))) + 1;
        if (body == 0) {
            return attempts;
        }
        String prefix = tidy.substring(0, body);
        String change = tidy.substring(body);
        if (!prefix.endsWith("p.")) {
            attempts.add(prefix + upperCasedBases(change));
            Matcher reversed = REVERSED.matcher(change);
            if (reversed.matches()) {
                attempts.add(prefix + reversed.group(2) + "_" + reversed.group(1) + reversed.group(3));
            }
            Matcher many = MANY_FOR_MANY.matcher(change);
            if (many.matches()
                    && (many.group(1).contains("_")
                            || many.group(2).length() + many.group(3).length() > 2)) {
                attempts.add(prefix + many.group(1) + "delins" + many.group(3));
            }
            Matcher oneFlank = ONE_FLANK.matcher(change);
            if (oneFlank.matches()) {
                int at = Integer.parseInt(oneFlank.group(1));
                attempts.add(prefix + at + "_" + (at + 1) + "ins" + oneFlank.group(2));
                attempts.add(prefix + (at - 1) + "_" + at + "ins" + oneFlank.group(2));
            }
        }
        if (change.startsWith("(") && !change.endsWith(")")) {
            attempts.add(tidy + ")");
        }
        return attempts;
    }

    private static String upperCasedBases(String change) {
        return Pattern.compile("[acgtn](?=>)|(?<=>)[acgtn]+|(?<=ins|del|dup)[acgtn]+")
                .matcher(change)
                .replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    }
}
