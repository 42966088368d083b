package org.recto.workbench.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How much something matters, told by shape and word as well as by colour. */
public final class FindingBadge extends Span {

    /** @param severity {@code ERROR}, {@code WARNING} or {@code NOTE} */
    public FindingBadge(String severity) {
        super(
                switch (severity) {
                    case "ERROR" -> "Error";
                    case "WARNING" -> "Warning";
                    default -> "Note";
                });
        addClassNames("recto-badge", severity.toLowerCase(Locale.ROOT));
    }
}
