package org.recto.workbench.entry.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recto.entry.Markdown;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.RecentProse;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.form.Part.Target;

/**
 * Words of a narrative that speak of a field or an item, with a little of the text around them.
 *
 * @param at where they stand
 */
public record Mentioned(Target at, String before, String words, String after) {

    /** As many characters of the text stand on either side at most. */
    private static final int AROUND = 48;

    /**
     * The mentions that lead to a place, to something within it or to the item that it belongs to: the way back of
     * {@link Leads}.
     *
     * @param narratives where they may stand
     */
    public static List<Mentioned> of(Path place, List<Path> narratives, Now now) {
        Leads leads = new Leads(now.entry());
        List<Mentioned> found = new ArrayList<>();
        for (Path narrative : narratives) {
            String text = now.text(narrative);
            for (Mention mention : RecentProse.mentions(text)) {
                if (mention instanceof Mention.CitedKeys cited) {
                    cited.items().stream()
                            .filter(key -> speaks(leads.of(key), place))
                            .forEach(key -> found.add(quoted(narrative, text, key.range())));
                } else if (speaks(leads.of(mention), place)) {
                    found.add(quoted(narrative, text, mention.range()));
                }
            }
        }
        return found;
    }

    private static boolean speaks(Optional<Path> led, Path place) {
        return led.filter(path -> path.isWithin(place) || place.isWithin(path)).isPresent();
    }

    private static Mentioned quoted(Path narrative, String text, Range range) {
        int from = text.offsetByCodePoints(0, range.start());
        int to = text.offsetByCodePoints(from, range.end() - range.start());
        return new Mentioned(
                new Target(narrative, range.start(), range.end()),
                before(text.substring(0, from)),
                shown(text.substring(from, to)),
                after(text.substring(to)));
    }

    /** The end of a text's last line, from the beginning of a word on. */
    private static String before(String text) {
        String line = text.substring(text.lastIndexOf('\n') + 1);
        int length = line.codePointCount(0, line.length());
        if (length <= AROUND) {
            return shown(line);
        }
        String end = line.substring(line.offsetByCodePoints(0, length - AROUND));
        return "…" + shown(end.substring(Math.max(0, end.indexOf(' '))));
    }

    /** The beginning of a text's first line, up to the end of a word. */
    private static String after(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.codePointCount(0, line.length()) <= AROUND) {
            return shown(line);
        }
        String start = line.substring(0, line.offsetByCodePoints(0, AROUND));
        int word = start.lastIndexOf(' ');
        return shown(word < 0 ? start : start.substring(0, word)) + " …";
    }

    private static String shown(String markdown) {
        return Markdown.unescape(markdown);
    }
}
