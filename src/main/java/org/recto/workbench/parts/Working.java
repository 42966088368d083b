package org.recto.workbench.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arithmetic or comparison of a finding, set to be checked at a glance: what is compared stands in lines of a name
 * and a value, a sum on a line of its own. The words stay as they are.
 */
public final class Working extends Div {

    private static final long serialVersionUID = 1;

    /** What is compared with what: {@code stated: 25, counted: 24}. */
    private static final Pattern NAMED = Pattern.compile("([^:;,]{1,40}): ((?:(?!, [^:;,]{1,40}: |; ).)+)(, |; |$)");

    /** A sum, and what it is held against: {@code 20 + 219 = 239, the protein has 240}. */
    private static final Pattern SUM = Pattern.compile("([^,;]*[=<>≠][^,;]*)(?:([,;] )(.+))?");

    /**
     * A line of it.
     *
     * @param name what the value is of, or empty
     * @param after what parts it from the next line in a sentence
     */
    public record Line(String name, String value, String after) {}

    public Working(String words) {
        addClassName("recto-working");
        List<Line> lines = lines(words);
        setClassName("sum", lines.getFirst().name().isEmpty());
        lines.forEach(line -> {
            Span shown = line.name().isEmpty() ? new Span(new Span(line.value())) : named(line);
            shown.add(unseen(line.after()));
            shown.addClassName("line");
            add(shown);
        });
    }

    /** The same as lines, all of them with a name or none. */
    public static List<Line> lines(String words) {
        List<Line> named = named(words);
        if (!named.isEmpty()) {
            return named;
        }
        Matcher sum = SUM.matcher(words);
        return sum.matches() && sum.group(3) != null
                ? List.of(new Line("", sum.group(1), sum.group(2)), new Line("", sum.group(3), ""))
                : List.of(new Line("", words, ""));
    }

    /** Empty unless all of it has that form. */
    private static List<Line> named(String words) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = NAMED.matcher(words);
        int at = 0;
        while (matcher.find() && matcher.start() == at) {
            lines.add(new Line(matcher.group(1), matcher.group(2), matcher.group(3)));
            at = matcher.end();
        }
        return at == words.length() ? lines : List.of();
    }

    private static Span named(Line line) {
        Span name = new Span(line.name());
        name.addClassName("name");
        Span value = new Span(line.value());
        value.addClassName("value");
        return new Span(name, unseen(": "), value);
    }

    /** What parts lines in a sentence and isn't needed where they stand apart. */
    private static Span unseen(String words) {
        Span unseen = new Span(words);
        unseen.addClassName("recto-unseen");
        return unseen;
    }
}
