package org.recto.workbench.entry;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Preferences;
import org.recto.presence.Presence;
import org.recto.revision.DraftWatch;
import org.recto.workbench.entry.form.Part.Target;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.words.Words;

/** An entry, read and edited section by section; a draft that was never saved goes by its number. */
@Route("entries/:accession/:section?")
@RouteAlias("drafts/:draft/:section?")
@CssImport("./entry/entry.css")
@CssImport("./entry/nav.css")
@CssImport("./entry/form.css")
@CssImport("./entry/notes.css")
@CssImport("./entry/items.css")
@CssImport("./entry/unplaced.css")
@CssImport("./entry/panel.css")
@CssImport("./entry/findings.css")
@CssImport("./entry/talk.css")
@CssImport("./entry/dialogs.css")
@CssImport("./entry/wide.css")
@CssImport("./entry/narrow.css")
@CssImport("./entry/help.css")
@CssImport("./entry/forced.css")
@CssImport("./entry/print.css")
@PermitAll
public class EntryPage extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient CurrentPerson people;
    private final transient Opening opening;
    private final transient Acts acts;
    private final transient Presence presence;
    private final transient DraftWatch watch;
    private final transient Preferences preferences;
    private transient @Nullable Workspace workspace;

    EntryPage(
            CurrentPerson people,
            Opening opening,
            Acts acts,
            Presence presence,
            DraftWatch watch,
            Preferences preferences) {
        this.people = people;
        this.opening = opening;
        this.acts = acts;
        this.presence = presence;
        this.watch = watch;
        this.preferences = preferences;
        addClassName("recto-entry");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters where = event.getRouteParameters();
        String section = where.get("section").orElse(EntrySection.IDENTITY.key());
        Workspace open = workspace;
        if (open == null || !open.isAt("/" + event.getLocation().getPath())) {
            Optional<Opened> found = where.get("accession")
                    .map(name -> opening.entry(people.get(), name))
                    .orElseGet(() ->
                            opening.draft(people.get(), where.getLong("draft").orElse(0L)));
            if (found.isEmpty()) {
                event.rerouteToError(NotFoundException.class, Words.say("entry.missing"));
                return;
            }
            open = workspace(found.get());
            if (!open.isAt("/" + event.getLocation().getPath())) {
                // asked for by symbol, or by a draft that has an accession by now
                event.forwardTo(open.address().substring(1) + "/" + section);
                return;
            }
            workspace = open;
            removeAll();
            add(open);
        }
        Optional<EntrySection> asked = EntrySection.of(section);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class, Words.say("entry.no-section", section));
            return;
        }
        open.open(asked.get());
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("at")
                .filter(at -> at.startsWith("/"))
                .map(at -> Target.of(Path.of(at)))
                .ifPresent(open::reveal);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Workspace open = workspace;
        if (open != null
                && open.isAtRisk()
                && !open.isAt("/" + event.getLocation().getPath())) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            new ConfirmDialog(
                            Words.say("entry.leave.title"),
                            Words.say("entry.leave.why"),
                            Words.say("entry.leave"),
                            _ -> leave.proceed(),
                            Words.say("entry.stay"),
                            _ -> leave.cancel())
                    .open();
        }
    }

    private Workspace workspace(Opened opened) {
        Person person = people.get();
        return new Workspace(
                opened,
                acts,
                new Company(presence, watch, person, opened),
                new Chosen(preferences, person),
                this::reopen);
    }

    /** Opens the entry afresh, after its draft became a revision or was discarded. */
    private void reopen(String address) {
        workspace = null;
        UI.getCurrentOrThrow().navigate(address.substring(1));
        Workspace open = workspace;
        if (open != null) {
            open.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return workspace == null ? "Recto" : workspace.title() + " · Recto";
    }
}
