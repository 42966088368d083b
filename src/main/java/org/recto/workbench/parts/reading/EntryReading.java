package org.recto.workbench.parts.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Predicate;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Sections;
import org.recto.workbench.parts.changes.Margin;
import org.recto.workbench.parts.changes.PathWords;
import tools.jackson.databind.JsonNode;

/** A whole entry to read, section by section: whatever it holds is shown, whatever it doesn't hold is not. */
public final class EntryReading extends Div {

    private static final long serialVersionUID = 1;

    public EntryReading(Entry entry) {
        this(entry, Margin.EMPTY);
    }

    public EntryReading(Entry entry, Margin margin) {
        this(entry, margin, section -> true);
    }

    /** @param wanted which sections to show */
    public EntryReading(Entry entry, Margin margin, Predicate<Path> wanted) {
        addClassName("recto-reading");
        JsonNode tree = EntryJson.tree(entry);
        List<Path> sections = Sections.of(entry).stream()
                .map(section -> Path.of("/" + section.key()))
                .filter(wanted)
                .toList();
        for (Path section : sections) {
            JsonNode body = section.in(tree);
            if (body != null) {
                Section shown = new Section(
                        Marked.heading(new H2(PathWords.of(section, tree)), section, margin),
                        new ValueReading(section, body, tree, margin));
                shown.setId(anchor(section));
                add(shown);
            }
        }
    }

    /** Names a section within the page: {@code protein}, {@code diseases-d2}. */
    public static String anchor(Path section) {
        return String.join("-", section.steps());
    }
}
