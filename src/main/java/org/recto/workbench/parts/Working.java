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

    public Working(String words) {
        addClassName("recto-working");
        List<Span> lines = named(words);
        if (lines.isEmpty()) {
            addClassName("sum");
            Matcher sum = SUM.matcher(words);
            if (sum.matches() && sum.group(3) != null) {
                lines.add(line(sum.group(1), sum.group(2)));
                lines.add(line(sum.group(3), ""));
            } else {
                lines.add(line(words, ""));
            }
        }
        lines.forEach(this::add);
    }

    /** Empty unless all of it has that form. */
    private static List<Span> named(String words) {
        List<Span> lines = new ArrayList<>();
        Matcher matcher = NAMED.matcher(words);
        int at = 0;
        while (matcher.find() && matcher.start() == at) {
            Span name = new Span(matcher.group(1));
            name.addClassName("name");
            Span value = new Span(matcher.group(2));
            value.addClassName("value");
            Span line = new Span(name, unseen(": "), value, unseen(matcher.group(3)));
            line.addClassName("line");
            lines.add(line);
            at = matcher.end();
        }
        return at == words.length() ? lines : new ArrayList<>();
    }

    private static Span line(String words, String after) {
        Span line = new Span(new Span(words), unseen(after));
        line.addClassName("line");
        return line;
    }

    /** What parts lines in a sentence and isn't needed where they stand apart. */
    private static Span unseen(String words) {
        Span unseen = new Span(words);
        unseen.addClassName("recto-unseen");
        return unseen;
    }
}
