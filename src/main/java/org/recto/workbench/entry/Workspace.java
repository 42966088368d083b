package org.recto.workbench.entry;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.people.Person;
import org.recto.workbench.entry.drawn.DrawingStrip;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.Part.Target;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.entry.section.Sources;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Links;

/** One entry, open: its head, its drawings, its sections, the section that is edited, and what is said of it all. */
final class Workspace extends Div {

    private final transient Opened opened;
    private final transient Editing editing;
    private final EntryHead head;
    private final DrawingStrip drawings;
    private final SectionNav nav = new SectionNav();
    private final H2 heading = new H2();
    private final Section editor = new Section(heading);
    private final RemarksPanel remarks;
    private final HereBar others = new HereBar();
    private final transient Company company;
    private @Nullable Notice overtaken;
    private @Nullable EntrySection section;
    private @Nullable Form form;

    /** @param reopen asks for the entry to be opened afresh, at an address */
    Workspace(Opened opened, Acts acts, Company company, Person person, Consumer<String> reopen) {
        this.company = company;
        this.opened = opened;
        this.editing = opened.editing();
        addClassName("recto-workspace");
        head = new EntryHead(acts.on(opened, person, address -> reopen.accept(here(address))));
        head.standing(opened.standing(), opened.address());
        drawings = new DrawingStrip(opened.refdata(), path -> go(Target.of(path)));
        remarks = new RemarksPanel(editing, opened.waiving(), this::go);
        nav.at(opened.address());
        editor.addClassName("recto-entry-editor");
        heading.setId("section");
        editor.getElement().setAttribute("aria-labelledby", "section");
        Div body = new Div(nav, editor, remarks);
        body.addClassName("recto-entry-body");
        add(head, others);
        if (opened.isOvertaken()) {
            overtaken = opened.overtaken(() -> acts.merge(opened, person));
            add(overtaken);
        }
        add(drawings, body);
        editing.whenChanged(this::show);
        getElement().addEventListener("looked-at", _ -> editing.refresh());
    }

    /** Has other windows' work shown as soon as one comes back to this one. */
    @Override
    protected void onAttach(AttachEvent event) {
        company.arrive(event.getUI(), this, others);
        getElement().executeJs("""
                const look = () => this.isConnected
                  ? this.dispatchEvent(new CustomEvent('looked-at'))
                  : window.removeEventListener('focus', look);
                window.addEventListener('focus', look);
                """);
    }

    /** The open section of an entry at another address. */
    private String here(String address) {
        return section == null ? address : address + "/" + section.key();
    }

    /** Where on this server the entry is. */
    String address() {
        return opened.address();
    }

    /** Whether a path of the server leads to this entry or into it. */
    boolean isAt(String path) {
        return path.equals(address()) || path.startsWith(address() + "/");
    }

    String title() {
        String symbol = editing.now().entry().identity().symbol();
        return section == null ? symbol : symbol + ", " + section.title();
    }

    /** Shows a section. */
    void open(EntrySection wanted) {
        if (wanted != section || form == null) {
            section = wanted;
            company.at(wanted.key());
            heading.setText(wanted.title());
            Form made = wanted.form(editing, new Sources(opened.card(), opened.album(), path -> go(Target.of(path))));
            form = made;
            editor.removeAll();
            editor.add(heading, made);
            opened.saved(wanted.key())
                    .map(address -> Links.to(address, "Who wrote this section?"))
                    .ifPresent(editor::add);
            nav.open(wanted);
        }
        show(editing.now());
    }

    private void show(Now now) {
        head.show(now, editing);
        if (overtaken != null) {
            overtaken.setVisible(opened.isOvertaken());
        }
        drawings.show(now);
        nav.show(now);
        if (form != null) {
            form.show(now);
        }
        remarks.show(now);
        String notice = editing.notice();
        if (!notice.isEmpty()) {
            Notices.tell(notice);
        }
    }

    private void go(Remark remark) {
        go(new Target(remark.place(), remark.start(), remark.end()));
    }

    /** Leads to a place, in whatever section it is. */
    private void go(Target target) {
        EntrySection wanted = EntrySection.around(target.path());
        if (wanted != section) {
            UI.getCurrentOrThrow().navigate(address().substring(1) + "/" + wanted.key());
        }
        reveal(target);
    }

    /** Whether something that was typed is on this page alone. */
    boolean isAtRisk() {
        return editing.waiting() > 0;
    }

    /** Puts the cursor to a place of the open section. */
    void reveal(Target target) {
        if (form != null) {
            form.reveal(target);
            drawings.select(target.path());
        }
    }
}
