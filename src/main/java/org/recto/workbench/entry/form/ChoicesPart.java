package org.recto.workbench.entry.form;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codec;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.Choice;

/** Any number of other items, by their ids. */
public final class ChoicesPart extends Bound {

    private final transient Function<Now, List<Choice>> choices;
    private final MultiSelectComboBox<Choice> field;
    private transient List<Choice> offered = List.of();

    public ChoicesPart(Editing editing, Path path, String label, Codec codec, Function<Now, List<Choice>> choices) {
        super(editing, path, label, codec);
        this.choices = choices;
        field = new MultiSelectComboBox<>(label);
        field.setManualValidation(true);
        field.setItemLabelGenerator(Choice::label);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed(says());
            }
        });
        holds(field);
    }

    @Override
    public void show(Now now) {
        List<Choice> wanted = choices.apply(now);
        if (!wanted.equals(offered)) {
            String value = says();
            offered = wanted;
            field.setItems(offered);
            say(value);
        }
        super.show(now);
    }

    @Override
    String says() {
        return field.getValue().stream().map(Choice::value).collect(Collectors.joining(" "));
    }

    @Override
    void say(String ids) {
        Set<Choice> chosen = new LinkedHashSet<>();
        Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> offered.stream()
                        .filter(one -> one.value().equals(id))
                        .findFirst()
                        .orElseGet(() -> Choice.of(id)))
                .forEach(chosen::add);
        field.setValue(chosen);
    }

    @Override
    void complain(@Nullable String why) {
        field.setErrorMessage(why);
        field.setInvalid(why != null);
    }

    @Override
    void freeze(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    @Override
    void focus(Target target) {
        field.focus();
    }
}
