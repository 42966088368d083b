package org.recto.refdata.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A feature of UniProt's flat file: a line with key and place, then lines with qualifiers, which may go over several. */
final class FlatFeature {

    private static final Pattern PLACE =
            Pattern.compile("(?:([A-Z0-9]+-[0-9]+):)?([<>?]?[0-9]{0,9})(?:\\.\\.([<>?]?[0-9]{0,9}))?");
    /** What is changed, and behind it in brackets or after a colon what is said of it. */
    private static final Pattern CHANGE =
            Pattern.compile("(?:Missing|([A-Z ]+)-> ?([A-Z ,]+?)) *(?:\\((.*)\\)|: *(.*))?", Pattern.DOTALL);

    private static final int LONGEST = 1 << 20;

    private final String type;
    private final Matcher place;
    private final long line;
    private final Map<String, String> qualifiers = new HashMap<>();
    private final StringBuilder open = new StringBuilder();

    private FlatFeature(String type, Matcher place, long line) {
        this.type = type;
        this.place = place;
        this.line = line;
    }

    static FlatFeature begin(String text, long line) throws Malformed {
        String[] words = text.substring(5).strip().split(" +");
        Matcher place = PLACE.matcher(words.length == 2 ? words[1] : "");
        if (words.length != 2 || !place.matches()) {
            throw new Malformed("the first line of a feature reads: FT   KEY   START..END");
        }
        String type = FeatureWords.of(words[0])
                .orElseThrow(() -> new Malformed("\"" + Terms.shortened(words[0]) + "\" is no feature of UniProt's"));
        return new FlatFeature(type, place, line);
    }

    /** A further line, without its code and spaces. */
    void add(String text) throws Malformed {
        if (text.startsWith("/") && open.isEmpty()) {
            open.append(text);
        } else if (open.isEmpty()) {
            throw new Malformed("a qualifier of a feature reads: /name=\"value\"");
        } else {
            // Words are broken behind a hyphen, everything else where there was a space.
            boolean hyphen = open.charAt(open.length() - 1) == '-' && open.charAt(open.length() - 2) != ' ';
            open.append(hyphen ? "" : " ").append(text);
            if (open.length() > LONGEST) {
                throw new Malformed("this feature is longer than " + LONGEST + " letters");
            }
        }
        int quote = open.indexOf("=\"");
        if (quote < 0 || isClosed(quote + 2)) {
            String qualifier = open.toString();
            open.setLength(0);
            if (quote > 0) {
                qualifiers.put(
                        qualifier.substring(1, quote),
                        qualifier.substring(quote + 2, qualifier.length() - 1).replace("\"\"", "\""));
            }
        }
    }

    /** A quotation mark within the value is doubled, so one that closes it ends an odd number of them. */
    private boolean isClosed(int from) {
        int marks = 0;
        for (int i = open.length() - 1; i >= from && open.charAt(i) == '"'; i--) {
            marks++;
        }
        return marks % 2 == 1;
    }

    UniProtEntry.Feature whole() throws Malformed {
        if (!open.isEmpty()) {
            throw new Malformed(line, "the quotation marks of this feature are not closed");
        }
        String note = qualifiers.get("note");
        String ligand = qualifiers.get("ligand");
        Integer start = exact(place.group(2));
        Matcher changed = CHANGE.matcher(note == null ? "" : note);
        Splicing.Change change = changed.matches() ? change(changed) : null;
        if (change != null) {
            note = changed.group(3) == null ? changed.group(4) : changed.group(3);
        }
        return new UniProtEntry.Feature(
                type,
                Splicing.described(type, change, ligand, note),
                start,
                place.group(3) == null ? start : exact(place.group(3)),
                qualifiers.get("id"),
                place.group(1),
                change);
    }

    private static @Nullable Integer exact(String position) {
        return position.isEmpty() || !Character.isDigit(position.charAt(0)) ? null : Integer.valueOf(position);
    }

    /** Long sequences go over several lines, where a space means nothing. */
    private Splicing.@Nullable Change change(Matcher changed) {
        String replaced = changed.group(1);
        return Splicing.changeOf(
                type,
                replaced == null ? null : replaced.replace(" ", ""),
                replaced == null ? List.of() : Terms.split(changed.group(2).replace(" ", ""), ','));
    }
}
