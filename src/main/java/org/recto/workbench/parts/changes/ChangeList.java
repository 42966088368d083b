package org.recto.workbench.parts.changes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.recto.entry.Change;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Everything that turned one state of an entry into another, section by section. */
public final class ChangeList extends Div {

    /** A section with more changes than this starts closed: its heading says how many there are. */
    private static final int MANY = 40;

    public ChangeList(Entry before, Entry after, Margin margin) {
        addClassName("recto-changes");
        JsonNode old = EntryJson.tree(before);
        JsonNode now = EntryJson.tree(after);
        Map<String, List<Change>> bySection = new LinkedHashMap<>();
        for (Change change : Change.between(before, after)) {
            bySection
                    .computeIfAbsent(sectionOf(change.path()), key -> new java.util.ArrayList<>())
                    .add(change);
        }
        if (bySection.isEmpty()) {
            add(new Paragraph(Words.say("parts.nothingChanged")));
        }
        bySection.forEach((key, changes) -> add(section(key, changes, old, now, margin)));
    }

    public ChangeList(Entry before, Entry after) {
        this(before, after, Margin.EMPTY);
    }

    /** The key of the section that a change lies in: {@code protein}, {@code diseases/d2}. */
    public static String sectionOf(Path path) {
        return path.section().equals("diseases") && path.steps().size() > 1
                ? "diseases/" + path.steps().get(1)
                : path.section();
    }

    private static Component section(String key, List<Change> changes, JsonNode old, JsonNode now, Margin margin) {
        H3 heading = new H3(PathWords.of(Path.of("/" + key), now, old));
        Span count = new Span(Words.say("parts.changes", changes.size()));
        count.addClassName("recto-changes-count");
        UnorderedList list = new UnorderedList();
        for (Change change : changes) {
            ListItem item = new ListItem(new ChangeView(change, old, now));
            Stream.of(margin.beside(change.path()), margin.below(change.path()))
                    .filter(Objects::nonNull)
                    .forEach(item::add);
            list.add(item);
        }
        NativeDetails section = new NativeDetails(new Div(heading, count), list);
        section.setOpen(changes.size() <= MANY);
        section.getElement().setAttribute("data-section", key);
        return section;
    }
}
