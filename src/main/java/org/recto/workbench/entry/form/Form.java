package org.recto.workbench.entry.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.Choice;
import org.recto.workbench.parts.changes.ItemWords;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** The form of a section or of one item: makes fields for the places under its path, and shows them. */
public abstract class Form extends Div implements Part {

    protected final transient Editing editing;
    protected final transient Path at;
    private final transient List<Part> parts = new ArrayList<>();

    /** @param at the place that the paths given to the methods below start from */
    protected Form(Editing editing, Path at) {
        this.editing = editing;
        this.at = at;
        addClassName("form");
    }

    protected final TextPart text(String property, String label) {
        return part(new TextPart(editing, path(property), label, Codecs.TEXT));
    }

    protected final TextPart whole(String property, String label) {
        return part(new TextPart(editing, path(property), label, Codecs.WHOLE_NUMBER).digits("numeric"));
    }

    protected final NarrativePart narrative(String property, String label) {
        return part(new NarrativePart(editing, path(property), label));
    }

    protected final ChoicePart choice(String property, String label, Function<Now, List<Choice>> choices) {
        return part(new ChoicePart(editing, path(property), label, choices));
    }

    protected final ItemsPart items(String property, ItemKind kind, String label, Cell... cells) {
        return part(list(property, kind, label, cells));
    }

    /** A list that a {@link MasterDetail} is to show. */
    protected final ItemsPart list(String property, ItemKind kind, String label, Cell... cells) {
        return new ItemsPart(editing, path(property), kind, label, List.of(cells));
    }

    protected final ValuesPart values(String property, String label, Cell... cells) {
        return part(new ValuesPart(editing, path(property), label, List.of(cells)));
    }

    /** Takes a part in, so that it is shown and found. */
    protected final <P extends Part> P part(P part) {
        parts.add(part);
        return part;
    }

    /** Short fields side by side, as many as fit. */
    protected static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("fields");
        return row;
    }

    /** A part of the section under a heading of its own. */
    protected static Section group(String heading, Component... content) {
        H3 title = new H3(heading);
        Section section = new Section(title);
        section.add(content);
        section.addClassName("group");
        return section;
    }

    /**
     * A heading, one below a group's, that names the item the form is about.
     *
     * @param key of the words around its name
     */
    protected final H4 title(String key) {
        return named(new H4(), name -> Words.say(key, name));
    }

    /** A heading like a group's that names the item the form is about. */
    protected final H3 title() {
        return named(new H3(), name -> name);
    }

    private <H extends HtmlContainer> H named(H title, UnaryOperator<String> words) {
        part(new Part() {
            @Override
            public void show(Now now) {
                JsonNode item = now.at(at);
                title.setText(words.apply(item == null ? "" : ItemWords.label(at.parent(), item))
                        .strip());
            }

            @Override
            public boolean reveal(Target target) {
                return false;
            }
        });
        return title;
    }

    /** A sentence that helps. */
    protected static Paragraph hint(String words) {
        Paragraph hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }

    /** The place of a property, such as {@code location/start}. */
    protected final Path path(String property) {
        Path path = at;
        for (String step : property.split("/")) {
            path = path.then(step);
        }
        return path;
    }

    @Override
    public void show(Now now) {
        parts.forEach(part -> part.show(now));
    }

    @Override
    public void fields(BiConsumer<Path, String> told) {
        parts.forEach(part -> part.fields(told));
    }

    @Override
    public boolean reveal(Target target) {
        return parts.stream().anyMatch(part -> part.reveal(target));
    }
}
