package org.recto.workbench.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.recto.audit.AuditEntry;
import org.recto.audit.AuditQuery;
import org.recto.people.AuditReading;
import org.recto.people.CurrentPerson;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** The audit trail, searched and exported. The address says what was looked for. */
@Route("audit")
@Menu(order = 95)
@RolesAllowed("ADMINISTRATOR")
public class AuditPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final int PAGE_SIZE = 50;

    private final transient AuditReading trail;
    private final transient CurrentPerson currentPerson;
    private final AuditForm form;
    private final ActTable table = new ActTable();
    private final EmptyState nothing = new EmptyState(Words.say("audit.none"), Words.say("audit.noneNext"));
    private final Button older = new Button(Words.say("audit.older"), click -> more());
    private transient AuditQuery asked = AuditQuery.ALL;
    private final transient List<AuditEntry> shown = new ArrayList<>();

    AuditPage(AuditReading trail, CurrentPerson currentPerson) {
        super(Words.say("audit.title"));
        this.trail = trail;
        this.currentPerson = currentPerson;
        lead(Words.say("audit.lead"));
        form = new AuditForm(trail.acts(currentPerson.get()), this::ask);
        older.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions(export());
        add(form, nothing, table, older);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked wanted = Asked.of(event.getLocation().getQueryParameters());
        form.show(wanted);
        begin(wanted);
    }

    private void ask(Asked wanted) {
        begin(wanted);
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location("audit", wanted.address()));
    }

    private void begin(Asked wanted) {
        asked = wanted.query(Moment.zone());
        shown.clear();
        more();
    }

    private void more() {
        long below = shown.isEmpty() ? Long.MAX_VALUE : shown.getLast().number();
        List<AuditEntry> found = Attempt.to(() -> trail.find(currentPerson.get(), asked, below, PAGE_SIZE + 1))
                .orElse(List.of());
        shown.addAll(found.subList(0, Math.min(PAGE_SIZE, found.size())));
        table.show(shown);
        table.setVisible(!shown.isEmpty());
        nothing.setVisible(shown.isEmpty());
        older.setVisible(found.size() > PAGE_SIZE);
    }

    private Anchor export() {
        DownloadHandler lines = download -> {
            download.setFileName("audit.jsonl");
            download.setContentType("application/jsonl; charset=utf-8");
            Writer out = new OutputStreamWriter(download.getOutputStream(), StandardCharsets.UTF_8);
            trail.export(currentPerson.get(), asked, out);
            out.flush();
        };
        Anchor link = new Anchor(lines, Words.say("audit.export"));
        link.getElement().setAttribute("download", "audit.jsonl");
        return link;
    }
}
