package org.recto.workbench.history;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Sections;
import org.recto.revision.HistoryQuestion;
import org.recto.workbench.parts.changes.FieldWords;
import org.recto.workbench.words.Words;

/** Asks what to look for in histories, as the address asks for it. */
final class HistoryForm extends Div {

    private static final long serialVersionUID = 1;

    private final TextField text = new TextField(Words.say("history.words"));
    private final TextField author = new TextField(Words.say("history.savedBy"));
    private final Select<String> section = new Select<>();
    private final TextField from = new TextField(Words.say("history.fromDay"));
    private final TextField to = new TextField(Words.say("history.toDay"));

    /** @param search looks for what the parameters say */
    HistoryForm(QueryParameters asked, Consumer<QueryParameters> search) {
        addClassName("recto-comparison-form");
        getElement().setAttribute("role", "search");
        section.setLabel(Words.say("history.section"));
        section.setItems(Stream.concat(Stream.of(""), Sections.AS_READ.stream()).toList());
        section.setItemLabelGenerator(key -> key.isEmpty() ? Words.say("history.any") : FieldWords.section(key));
        section.setValue(asked.getSingleParameter("section")
                .filter(Sections.AS_READ::contains)
                .orElse(""));
        text.setValue(asked.getSingleParameter("text").orElse(""));
        author.setValue(asked.getSingleParameter("author").orElse(""));
        day(from, asked.getSingleParameter("from").orElse(""));
        day(to, asked.getSingleParameter("to").orElse(""));
        Button go = new Button(Words.say("history.search"), _ -> ask(search));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(this);
        add(text, author, section, from, to, go);
    }

    private static void day(TextField field, String asked) {
        field.setPlaceholder("2026-11-22");
        field.setManualValidation(true);
        field.setValue(asked);
        if (!asked.isBlank() && read(field) == null) {
            field.setInvalid(true);
            field.setErrorMessage(Words.say("history.dayForm"));
        }
    }

    private void ask(Consumer<QueryParameters> search) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("text", text.getValue());
        said.put("author", author.getValue());
        said.put("section", section.getValue());
        said.put("from", from.getValue());
        said.put("to", to.getValue());
        said.values().removeIf(String::isBlank);
        search.accept(QueryParameters.simple(said));
    }

    HistoryQuestion question(@Nullable Long entryId) {
        return new HistoryQuestion(
                entryId, text.getValue(), author.getValue(), section.getValue(), read(from), read(to));
    }

    private static @Nullable LocalDate read(TextField field) {
        try {
            return field.getValue().isBlank()
                    ? null
                    : LocalDate.parse(field.getValue().strip());
        } catch (DateTimeException odd) {
            return null;
        }
    }
}
