package org.recto.workbench.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.recto.workbench.words.Words;

/** A severity by shape, word and colour, with a count where it stands for several findings. */
public final class FindingBadge extends Span {

    private static final long serialVersionUID = 1;

    /** @param severity {@code ERROR}, {@code WARNING} or {@code NOTE} */
    public FindingBadge(String severity) {
        this(severity, word(severity));
    }

    private FindingBadge(String severity, String words) {
        addClassNames("recto-badge", severity.toLowerCase(Locale.ROOT));
        Span shape = new Span();
        shape.addClassName("recto-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(words));
    }

    /** So many of them, in words: {@code 2 errors}. */
    public static FindingBadge counting(String severity, int count) {
        return new FindingBadge(severity, Words.say("parts.severities." + severity, count));
    }

    private static String word(String severity) {
        return Words.say("parts.severity." + severity);
    }
}
