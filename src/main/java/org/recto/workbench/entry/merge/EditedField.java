package org.recto.workbench.entry.merge;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.merge.Choice;
import org.recto.merge.Conflict;
import org.recto.workbench.entry.edit.Codec;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Typed;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Where one types what shall stand in a conflict's place: words, a line of text, or a number. */
final class EditedField extends Div {

    private final TextArea field = new TextArea();
    private final transient @Nullable Codec codec;

    EditedField(Conflict conflict, String where, Runnable changed) {
        codec = codec(conflict);
        field.setWidthFull();
        field.setAriaLabel(Words.say("entry.merge.text", where));
        field.setMinRows(conflict instanceof Conflict.Words ? 3 : 1);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(begin(conflict));
        field.addValueChangeListener(event -> {
            complain(event.getValue());
            changed.run();
        });
        add(field);
    }

    private static @Nullable Codec codec(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Words _ -> Codecs.NARRATIVE;
            case Conflict.Value value -> {
                JsonNode one = either(value);
                yield !allAre(value, one) ? null : one.isString() ? Codecs.TEXT : number(one);
            }
            case Conflict.Removal _, Conflict.Order _ -> null;
        };
    }

    private static @Nullable Codec number(JsonNode one) {
        return one.isIntegralNumber() ? Codecs.WHOLE_NUMBER : one.isNumber() ? Codecs.DECIMAL_NUMBER : null;
    }

    private static JsonNode either(Conflict.Value value) {
        return Stream.of(Optional.ofNullable(value.mine()), Optional.ofNullable(value.theirs()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static boolean allAre(Conflict.Value value, JsonNode one) {
        return Stream.of(Optional.ofNullable(value.mine()), Optional.ofNullable(value.theirs()))
                .flatMap(Optional::stream)
                .allMatch(other -> other.getNodeType() == one.getNodeType());
    }

    /** Both, so that one takes out what one doesn't want. */
    private String begin(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Words words -> (words.theirs() + " " + words.mine()).strip();
            case Conflict.Value value when codec != null -> codec.print(either(value));
            case Conflict.Value _, Conflict.Removal _, Conflict.Order _ -> "";
        };
    }

    boolean isPossible() {
        return codec != null;
    }

    void take(JsonNode value) {
        field.setValue(value.asString(""));
    }

    void focus() {
        field.focus();
    }

    private void complain(String typed) {
        Typed read = read(typed);
        field.setInvalid(read instanceof Typed.Unreadable);
        field.setErrorMessage(read instanceof Typed.Unreadable(String why) ? why : null);
    }

    private Typed read(String typed) {
        return codec == null ? new Typed.Nothing() : codec.read(typed, null);
    }

    Optional<Choice> choice() {
        return switch (read(field.getValue())) {
            case Typed.Value(JsonNode value) -> Optional.of(new Choice.Edited(value));
            case Typed.Nothing _ -> Optional.of(new Choice.Edited(EntryJson.text("")));
            case Typed.Unreadable _ -> Optional.empty();
        };
    }
}
