package org.recto.workbench.entries;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.recto.search.Counts;
import org.recto.search.Facet;
import org.recto.search.Mark;
import org.recto.search.Question;
import org.recto.workbench.words.Words;

/** What entries are told apart by, with how many there are of each; a click chooses, another one lets go. */
final class FacetList extends Div {

    private static final long serialVersionUID = 1;

    private final Map<Facet, Section> sections = new EnumMap<>(Facet.class);
    private final transient Map<Mark, Choice> choices = new HashMap<>();

    /** One value; it stays the same button whatever it counts, so that it keeps the focus. */
    private static final class Choice extends NativeButton {

        private static final long serialVersionUID = 1;

        private final Span count = new Span();

        Choice(String words, Runnable turn) {
            addClassName("recto-facet");
            count.addClassName("recto-figures");
            add(new Span(words), new Span(" "), count);
            addClickListener(click -> turn.run());
        }

        void show(int number, boolean isChosen) {
            count.setText(Words.say("entries.count", number));
            getElement().setAttribute("aria-pressed", Boolean.toString(isChosen));
            setVisible(number > 0 || isChosen);
        }
    }

    FacetList(Consumer<Mark> turn) {
        addClassName("recto-facets");
        for (Facet facet : Facet.values()) {
            H2 heading = new H2(Words.say("entries.facet." + facet));
            heading.setId("facet-" + facet);
            Div values = new Div();
            values.addClassName("recto-facet-values");
            for (Mark mark : Mark.of(facet)) {
                Choice choice = new Choice(label(mark), () -> turn.accept(mark));
                choices.put(mark, choice);
                values.add(choice);
            }
            Section section = new Section(heading, values);
            section.getElement()
                    .setAttribute("aria-labelledby", "facet-" + facet)
                    .setAttribute("data-facet", facet.name());
            sections.put(facet, section);
            add(section);
        }
    }

    static String label(Mark mark) {
        return mark.facet() == Facet.CHROMOSOME && !mark.value().equals("none")
                ? mark.value()
                : Words.say("entries.mark." + mark.facet() + "." + mark.value());
    }

    /** A facet that tells none of the entries apart isn't shown. */
    void show(Question question, Counts counts) {
        sections.forEach((facet, section) -> section.setVisible(Mark.of(facet).stream()
                .anyMatch(mark ->
                        question.marks().contains(mark) || counts.of(mark) > 0 && counts.of(mark) < counts.all())));
        setVisible(sections.values().stream().anyMatch(Section::isVisible));
        choices.forEach(
                (mark, choice) -> choice.show(counts.of(mark), question.marks().contains(mark)));
    }
}
