package org.recto.workbench.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Asks for words on a place or on a comment, and on which words of the place where it holds a text. */
final class CommentDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** @param quote words of the place's text, {@code null} for all of it */
    record Written(@Nullable String quote, String text) {}

    private final TextField quote = new TextField(Words.say("review.quote"));
    private final TextArea text = new TextArea(Words.say("review.comment"));
    private final @Nullable String whole;

    /**
     * @param title what is asked for
     * @param value what stands there
     * @param send whether the comment was taken
     */
    CommentDialog(String title, @Nullable JsonNode value, Predicate<Written> send) {
        super(title);
        setWidth("min(34rem, 92vw)");
        whole = value == null || !value.isString() ? null : value.asString();
        quote.setVisible(whole != null);
        quote.setHelperText(Words.say("review.quoteHelp"));
        text.setAutofocus(true);
        text.setMaxLength(10_000);
        text.setMinRows(3);
        Div form = new Div(text, quote);
        form.addClassName("recto-form");
        add(form);
        Button write = new Button(Words.say("review.way.comment"), click -> {
            if (isGood() && send.test(new Written(quote.isEmpty() ? null : quote.getValue(), text.getValue()))) {
                close();
            }
        });
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.say("parts.cancel"), click -> close()), write);
        quoteSelection();
    }

    /** What is selected on the page, where it is part of the text, need not be typed again. */
    private void quoteSelection() {
        if (whole != null) {
            quote.getElement()
                    .executeJs("return window.getSelection().toString()")
                    .then(String.class, selected -> {
                        if (!selected.isBlank() && whole.contains(selected)) {
                            quote.setValue(selected);
                        }
                    });
        }
    }

    private boolean isGood() {
        boolean found = quote.isEmpty() || whole != null && whole.contains(quote.getValue());
        quote.setErrorMessage(Words.say("review.noSuchWords"));
        quote.setInvalid(!found);
        text.setErrorMessage(Words.say("review.sayIt"));
        text.setInvalid(text.getValue().isBlank());
        return found && !text.isInvalid();
    }
}
