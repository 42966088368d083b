package org.recto.workbench.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

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
        String words = count + " " + word(severity).toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
        return new FindingBadge(severity, words);
    }

    private static String word(String severity) {
        return switch (severity) {
            case "ERROR" -> "Error";
            case "WARNING" -> "Warning";
            case "NOTE" -> "Note";
            default -> throw new IllegalArgumentException("No severity: " + severity);
        };
    }
}
