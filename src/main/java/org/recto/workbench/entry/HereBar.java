package org.recto.workbench.entry;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.recto.presence.Here;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.words.Words;

/** Says who else has the entry open, and at which section. */
final class HereBar extends Span {

    private static final long serialVersionUID = 1;

    HereBar() {
        addClassName("recto-here");
        getElement().setAttribute("role", "status");
        show(List.of());
    }

    void show(List<Here> others) {
        String words = others.isEmpty()
                ? ""
                : Words.say(
                        "entry.here",
                        others.stream().map(HereBar::words).distinct().collect(Collectors.joining(", ")));
        setText(words);
        setTitle(words); // where there is little room the line is cut short
    }

    private static String words(Here here) {
        return EntrySection.of(here.section())
                .map(section -> Words.say("entry.here.at", here.name(), section.title()))
                .orElse(here.name());
    }
}
