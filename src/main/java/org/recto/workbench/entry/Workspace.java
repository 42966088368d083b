package org.recto.workbench.entry;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.people.Preference;
import org.recto.workbench.entry.drawn.DrawingStrip;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.Part.Target;
import org.recto.workbench.entry.nav.SectionNav;
import org.recto.workbench.entry.palette.Act;
import org.recto.workbench.entry.palette.Key;
import org.recto.workbench.entry.palette.Palette;
import org.recto.workbench.entry.panel.SidePanel;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.entry.section.SectionHelp;
import org.recto.workbench.entry.section.Sources;
import org.recto.workbench.entry.tour.Tour;
import org.recto.workbench.entry.tour.TourOffer;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/** One entry, open: its head, its drawings, its sections, the section that is edited, and what is said of it all. */
@JsModule("./entry/cursor.ts")
@JsModule("./entry/answered.ts")
@JsModule("./entry/leaving.ts")
final class Workspace extends Div {

    private record Cursor(String place) {}

    private final transient Opened opened;
    private final transient Consumer<String> reopen;
    private final transient Editing editing;
    private final EntryHead head;
    private final DrawingStrip drawings;
    private final SectionNav nav;
    private final H2 heading = new H2();
    private final Div title = new Div(heading);
    private final Section editor = new Section(title);
    private final SidePanel panel;
    private final Palette palette;

    private final SheetBar bar = new SheetBar();
    private final HereBar others = new HereBar();
    private final transient Company company;
    private final transient Chosen chosen;
    private final SectionHelp help;
    private final Tour tour;
    private final TourOffer offer;
    private @Nullable Notice overtaken;
    private @Nullable EntrySection section;
    private @Nullable Form form;

    /** @param reopen asks for the entry to be opened afresh, at an address */
    Workspace(Opened opened, Acts acts, Company company, Chosen chosen, Consumer<String> reopen) {
        this.company = company;
        this.chosen = chosen;
        this.opened = opened;
        this.reopen = reopen;
        this.editing = opened.editing();
        addClassName("recto-workspace");
        palette = new Palette(
                editing,
                this::acts,
                this::form,
                new Palette.Ways(path -> go(Target.of(path)), Workspace::navigate, opened.others()));
        head = new EntryHead(acts.on(opened, address -> reopen.accept(here(address))), others, palette::open);
        head.standing(opened.standing(), opened.address());
        drawings = new DrawingStrip(opened.refdata(), path -> go(Target.of(path)));
        nav = new SectionNav(opened.address(), opened.talk()::waiting);
        panel = new SidePanel(
                editing,
                opened.waiving(),
                opened.talk(),
                opened.accession(),
                opened.revisions(),
                new SidePanel.Ways(this::go, this::leave, () -> nav.show(editing.now())));
        Runnable seen = () -> chosen.choose(Preference.TOUR_SEEN, true);
        tour = new Tour(seen);
        offer = new TourOffer(tour::begin, seen);
        offer.setVisible(!editing.now().readOnly() && !chosen.is(Preference.TOUR_SEEN));
        help = new SectionHelp(chosen.is(Preference.HELP_OPEN), open -> chosen.choose(Preference.HELP_OPEN, open));
        editor.addClassName("recto-entry-editor");
        heading.setId("section");
        heading.getElement().setAttribute("tabindex", "-1");
        editor.getElement().setAttribute("aria-labelledby", "section");
        title.addClassName("recto-section-title");
        Div body = new Div(nav, editor, panel);
        body.addClassName("recto-entry-body");
        add(head);
        if (opened.isOvertaken()) {
            overtaken = opened.overtaken(() -> acts.merge(opened));
            add(overtaken);
        }
        add(drawings, body, bar, palette, tour);
        chosen.previews(editor);
        editing.whenChanged(this::show);
        editing.whenAsked(remark -> {
            panel.choose(remark);
            bar.open("remarks");
        });
        editing.whenSought(path -> go(Target.of(path)));
        editing.whenWanted(new Papers(editing, opened.refdata())::add);
        getElement()
                .addEventListener(
                        "cursor-moved",
                        event -> panel.cursorAt(
                                Path.of(event.getEventDetail(Cursor.class).place())))
                .addEventDetail();
        getElement().addEventListener("looked-at", _ -> editing.refresh());
        getElement()
                .addEventListener(
                        "field-left", _ -> editing.keepTyped()); // and Flow sends what it holds back: see leaving.ts
    }

    /** Has other windows' work shown as soon as one comes back to this one. */
    @Override
    protected void onAttach(AttachEvent event) {
        company.arrive(event.getUI(), this, others, this::ended);
        editing.whenKept(event.getUI().accessLater(this::kept, () -> {})::run);
        getElement().executeJs("""
                const look = () => this.isConnected
                  ? this.dispatchEvent(new CustomEvent('looked-at'))
                  : window.removeEventListener('focus', look);
                window.addEventListener('focus', look);
                """);
    }

    /** Says, once, that the draft was saved or discarded in another window of the same person. */
    private void ended() {
        Notice notice = Notice.warning(
                Words.say("entry.ended"),
                new Button(Words.say("entry.ended.again"), _ -> reopen.accept(here(address()))));
        addComponentAtIndex(1, notice);
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
            Form made = form(wanted);
            form = made;
            editor.removeAll();
            title.removeAll();
            title.add(heading);
            opened.saved(wanted.key())
                    .map(address -> Links.to(address, Words.say("entry.who-wrote")))
                    .ifPresent(title::add);
            help.at(wanted);
            editor.add(offer, title, help, made);
            nav.open(wanted);
            bar.at(wanted);
            panel.at(wanted);
        }
        show(editing.now());
    }

    private Form form(EntrySection wanted) {
        return wanted.form(editing, new Sources(opened.card(), opened.album(), path -> go(Target.of(path))));
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
        panel.show(now);
        bar.show(now);
        tell();
    }

    private void tell() {
        String notice = editing.notice();
        if (!notice.isEmpty()) {
            Notices.tell(notice);
        }
    }

    /** Shows that what was typed is kept, or isn't. */
    private void kept() {
        if (!editing.catchUp()) {
            head.show(editing.now(), editing);
            tell();
        }
    }

    /** What can be done by name or by key. */
    private List<Act> acts() {
        List<Act> acts = new ArrayList<>(head.acts());
        acts.add(new Act(Key.NEXT, true, () -> panel.step(1)));
        acts.add(new Act(Key.PREVIOUS, true, () -> panel.step(-1)));
        acts.add(new Act(Key.FIX, true, () -> {
            bar.open("remarks");
            panel.toFix();
        }));
        acts.add(new Act(Key.FINDINGS, true, () -> panel.enter(SidePanel.View.FINDINGS)));
        acts.add(new Act(Key.COMMENTS, opened.talk().isHeard(), () -> panel.enter(SidePanel.View.COMMENTS)));
        acts.add(new Act(Key.MENTIONS, true, () -> panel.enter(SidePanel.View.MENTIONS)));
        acts.add(new Act(Key.HISTORY, true, () -> panel.enter(SidePanel.View.HISTORY)));
        acts.add(new Act(Key.TOUR, true, tour::begin));
        acts.add(new Act(
                Key.PREVIEWS,
                !editing.now().readOnly(),
                () -> chosen.previews(editor, !chosen.is(Preference.PREVIEWS))));
        String accession = opened.accession();
        if (accession != null) {
            acts.add(new Act(Key.PAST, true, () -> navigate(Links.history(accession))));
            acts.add(new Act(Key.REVIEW, opened.talk().isHeard(), () -> navigate(Links.review(accession))));
        }
        acts.add(new Act(Key.COMPARE, true, () -> navigate(address() + "/compare")));
        return acts;
    }

    private static void navigate(String address) {
        UI.getCurrentOrThrow().navigate(address.substring(1));
    }

    private void go(Remark remark) {
        leave(new Target(remark.place(), remark.start(), remark.end()));
    }

    /** Leads from beside the section to a place. */
    private void leave(Target target) {
        bar.open("");
        go(target);
    }

    /** Leads to a place, in whatever section it is. */
    private void go(Target target) {
        EntrySection wanted = EntrySection.around(target.path());
        if (wanted != section) {
            navigate(address() + "/" + wanted.key());
        }
        reveal(target);
    }

    /** Whether something that was typed is on this page alone. */
    boolean isAtRisk() {
        editing.keepTyped();
        return editing.waiting() > 0;
    }

    /** Puts the cursor to the heading of the section, where the page is another than it was. */
    void focus() {
        heading.getElement().callJsFunction("focus");
    }

    /** Puts the cursor to a place of the open section. */
    void reveal(Target target) {
        if (form != null) {
            if (!form.reveal(target)) {
                focus();
            }
            drawings.select(target.path());
        }
    }
}
