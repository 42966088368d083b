package org.recto.workbench.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Asks what a text or a number had better be, and why. */
final class SuggestDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 1_000_000;

    /** What is suggested, and why. */
    record Suggested(JsonNode value, String why) {}

    private final TextArea wanted = new TextArea(Words.say("review.better"));
    private final TextArea why = new TextArea(Words.say("review.why"));
    private final transient JsonNode value;

    /**
     * @param about the place in words
     * @param value what stands there
     * @param send whether the suggestion was taken down
     */
    SuggestDialog(String about, JsonNode value, Predicate<Suggested> send) {
        super(Words.say("review.wayOn.suggest", about));
        this.value = value;
        setWidth("min(44rem, 92vw)");
        wanted.setMaxLength(LONGEST);
        wanted.setMinRows(value.isString() && value.asString().length() > 80 ? 6 : 1);
        wanted.setValue(value.asString(""));
        wanted.setAutofocus(true);
        why.setMaxLength(10_000);
        why.setMinRows(2);
        Div form = new Div(wanted, why);
        form.addClassName("recto-form");
        add(form);
        Button suggest = new Button(Words.say("review.way.suggest"), click -> {
            JsonNode chosen = chosen();
            if (isGood(chosen) && chosen != null && send.test(new Suggested(chosen, why.getValue()))) {
                close();
            }
        });
        suggest.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.say("parts.cancel"), click -> close()), suggest);
    }

    /** Whether an edit of a value can be suggested here: of texts and whole numbers. */
    static boolean suits(@Nullable JsonNode value) {
        return value != null && (value.isString() || value.isInt());
    }

    private @Nullable JsonNode chosen() {
        if (value.isString()) {
            return EntryJson.text(wanted.getValue());
        }
        String digits = wanted.getValue().strip();
        return digits.matches("-?[0-9]{1,9}") ? EntryJson.value(Integer.valueOf(digits)) : null;
    }

    private boolean isGood(@Nullable JsonNode chosen) {
        wanted.setErrorMessage(chosen == null ? Words.say("review.wholeNumber") : Words.say("review.changeIt"));
        wanted.setInvalid(chosen == null || chosen.equals(value));
        why.setErrorMessage(Words.say("review.sayWhy"));
        why.setInvalid(why.getValue().isBlank());
        return !wanted.isInvalid() && !why.isInvalid();
    }
}
