package org.recto.workbench.entry.form;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.Choice;
import org.recto.workbench.words.Words;

/** One of a few, or nothing said. */
public final class ChoicePart extends Bound {

    private final transient Function<Now, List<Choice>> choices;
    private final Select<Choice> field = new Select<>();
    private transient List<Choice> offered = List.of();

    public ChoicePart(Editing editing, Path path, String label, Function<Now, List<Choice>> choices) {
        super(editing, path, label, Codecs.TEXT);
        this.choices = choices;
        field.setLabel(label);
        field.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Words.say("form.choice.none"));
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
            offered = new ArrayList<>(wanted);
            field.setItems(offered);
            say(value);
        }
        super.show(now);
    }

    @Override
    String says() {
        Choice chosen = field.getValue();
        return chosen == null ? "" : chosen.value();
    }

    /** A value that isn't among the choices, as an import may bring it, becomes one. */
    @Override
    void say(String value) {
        if (value.isEmpty()) {
            field.clear();
            return;
        }
        Choice choice = offered.stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .orElseGet(() -> new Choice(value, value, ""));
        if (!offered.contains(choice)) {
            offered = new ArrayList<>(offered);
            offered.add(choice);
            field.setItems(offered);
        }
        field.setValue(choice);
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
