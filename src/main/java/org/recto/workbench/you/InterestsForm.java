package org.recto.workbench.you;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.recto.people.InterestStatement;
import org.recto.people.Interests;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** Asks for a statement of interests, and shows those that were made. */
final class InterestsForm extends Section {

    private static final long serialVersionUID = 1;

    private final Paragraph standing = new Paragraph();
    private final TextArea words = new TextArea(Words.say("you.statement"));
    private final UnorderedList earlier = new UnorderedList();

    InterestsForm(Consumer<String> state) {
        addClassName("recto-interests");
        H2 heading = new H2(Words.say("you.interests"));
        heading.setId("interests");
        getElement().setAttribute("aria-labelledby", "interests");
        standing.getElement().setAttribute("role", "status");
        words.setMaxLength(Interests.LONGEST);
        words.setWidthFull();
        words.setHelperText(Words.say("you.help"));
        Button keep = new Button(Words.say("you.state"), click -> state.accept(words.getValue()));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button none = new Button(Words.say("you.none"), click -> state.accept(InterestStatement.NONE));
        Div buttons = new Div(keep, none);
        buttons.addClassName("recto-row");
        add(heading, standing, words, buttons, earlier);
    }

    /** @param statements the newest first */
    void show(List<InterestStatement> statements) {
        standing.setText(
                statements.stream().findFirst().map(InterestsForm::standing).orElse(Words.say("you.notYet")));
        words.setValue(
                statements.stream().findFirst().map(InterestStatement::words).orElse(""));
        earlier.removeAll();
        statements.stream().skip(1).forEach(statement -> {
            Span when = new Span(Moment.day(statement.at()));
            when.addClassName("recto-soft");
            earlier.add(new ListItem(when, new Span(" " + statement.words())));
        });
    }

    private static String standing(InterestStatement statement) {
        String until = Moment.words(statement.until());
        return statement.holdsAt(Instant.now()) ? Words.say("you.holds", until) : Words.say("you.ranOut", until);
    }
}
