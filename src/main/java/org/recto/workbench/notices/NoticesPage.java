package org.recto.workbench.notices;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.recto.notice.Notice;
import org.recto.notice.Notices;
import org.recto.people.CurrentPerson;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** What others did that concerns whoever signed in, the latest first. */
@Route("notices")
@RolesAllowed({"CURATOR", "REVIEWER", "EDITOR", "ADMINISTRATOR"})
public class NoticesPage extends Page {

    private static final long serialVersionUID = 1;

    private static final int PAGE_SIZE = 30;

    private final transient Notices notices;
    private final transient CurrentPerson currentPerson;
    private final NoticeList list = new NoticeList(this::read);
    private final EmptyState nothing = new EmptyState(Words.say("notices.nothing"), Words.say("notices.nothingNext"));
    private final Button readAll = new Button(Words.say("notices.readAll"), click -> readAll());
    private final Button older = new Button(Words.say("notices.older"), click -> more());
    private final transient List<Notice> shown = new ArrayList<>();

    NoticesPage(Notices notices, CurrentPerson currentPerson) {
        super(Words.say("notices.title"));
        this.notices = notices;
        this.currentPerson = currentPerson;
        older.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions(readAll);
        ChoiceForm choices = new ChoiceForm(
                notices.choices(currentPerson.get()),
                notices.sendsMail(),
                choice -> notices.choose(currentPerson.get(), choice));
        add(nothing, list, older, choices);
        begin();
    }

    private void begin() {
        shown.clear();
        more();
    }

    private void more() {
        long below = shown.isEmpty() ? Long.MAX_VALUE : shown.getLast().number();
        List<Notice> found = notices.mine(currentPerson.get(), below, PAGE_SIZE + 1);
        shown.addAll(found.subList(0, Math.min(PAGE_SIZE, found.size())));
        list.show(shown);
        nothing.setVisible(shown.isEmpty());
        older.setVisible(found.size() > PAGE_SIZE);
        readAll.setVisible(shown.stream().anyMatch(notice -> !notice.read()));
    }

    private void read(Notice notice) {
        notices.read(currentPerson.get(), notice.number());
    }

    private void readAll() {
        notices.readAll(currentPerson.get(), shown.getFirst().number());
        begin();
    }
}
