package org.recto.workbench.notices;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.recto.notice.NoticeChoice;
import org.recto.notice.NoticeKind;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.words.Words;

/** Asks how someone wants to be told of what; each tick counts at once. */
final class ChoiceForm extends Section {

    private static final long serialVersionUID = 1;

    ChoiceForm(List<NoticeChoice> choices, boolean sendsMail, Consumer<NoticeChoice> choose) {
        H2 heading = new H2(Words.say("notices.how"));
        heading.setId("choices");
        getElement().setAttribute("aria-labelledby", "choices");
        add(heading);
        if (!sendsMail) {
            add(new Paragraph(Words.say("notices.noMail")));
        }
        DataTable<Ticks> table = new DataTable<>(Words.say("notices.howOfWhat"));
        table.text(Words.say("notices.when"), ticks -> words(ticks.kind))
                .column(Words.say("notices.here"), ticks -> ticks.here);
        if (sendsMail) {
            table.column(Words.say("notices.byMail"), ticks -> ticks.mail);
        }
        add(table);
        table.show(choices.stream().map(choice -> new Ticks(choice, choose)).toList());
    }

    /** The two ways of being told of a kind. */
    private static final class Ticks {

        private final NoticeKind kind;
        private final Checkbox here;
        private final Checkbox mail;

        Ticks(NoticeChoice choice, Consumer<NoticeChoice> choose) {
            kind = choice.kind();
            here = box(Words.say("notices.here"), choice.here());
            mail = box(Words.say("notices.byMail"), choice.mail());
            here.addValueChangeListener(change -> choose.accept(choice()));
            mail.addValueChangeListener(change -> choose.accept(choice()));
        }

        private Checkbox box(String way, boolean ticked) {
            Checkbox box = new Checkbox(ticked);
            box.setAriaLabel(words(kind) + ", " + way);
            return box;
        }

        private NoticeChoice choice() {
            return new NoticeChoice(kind, here.getValue(), mail.getValue());
        }
    }

    private static String words(NoticeKind kind) {
        return Words.say("notices.kind." + kind);
    }
}
