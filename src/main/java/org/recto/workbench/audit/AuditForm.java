package org.recto.workbench.audit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.recto.workbench.parts.page.DayField;
import org.recto.workbench.words.Words;

/** Asks what to look for in the audit trail; what is typed counts at once. */
final class AuditForm extends Div {

    private static final long serialVersionUID = 1;

    private final TextField person = text(Words.say("audit.person"), Words.say("audit.name"));
    private final ComboBox<String> act = new ComboBox<>(Words.say("audit.act"));
    private final TextField subject = text(Words.say("audit.subject"), "RCT000001, account/7");
    private final TextField words = text(Words.say("audit.hold"), Words.say("audit.words"));
    private final DayField from = new DayField(Words.say("audit.from"));
    private final DayField to = new DayField(Words.say("audit.to"));

    /** @param acts every kind of act there is */
    AuditForm(List<String> acts, Consumer<Asked> changed) {
        addClassNames("recto-search-bar", "recto-audit-form");
        getElement().setAttribute("role", "search");
        act.setItems(acts);
        act.setClearButtonVisible(true);
        act.setAllowCustomValue(true);
        act.addCustomValueSetListener(typed -> act.setValue(typed.getDetail()));
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        for (HasValue<?, ?> field : List.of(person, act, subject, words, from, to)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.accept(read());
                }
            });
        }
        add(person, act, subject, words, from, to);
    }

    private static TextField text(String label, String placeholder) {
        TextField field = new TextField(label);
        field.setPlaceholder(placeholder);
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(200);
        return field;
    }

    void show(Asked asked) {
        person.setValue(asked.person());
        act.setValue(asked.act().isEmpty() ? null : asked.act());
        subject.setValue(asked.subject());
        words.setValue(asked.words());
        from.setValue(asked.from());
        to.setValue(asked.to());
    }

    private Asked read() {
        return new Asked(
                person.getValue(),
                Objects.requireNonNullElse(act.getValue(), ""),
                subject.getValue(),
                words.getValue(),
                from.getValue(),
                to.getValue());
    }
}
