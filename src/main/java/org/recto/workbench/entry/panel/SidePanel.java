package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.revision.RevisionSummary;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.entry.form.Part.Target;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.parts.Press;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/** What stands beside the section that is edited: findings, comments, mentions, history, one at a time. */
public final class SidePanel extends Aside {

    /** What the panel shows. */
    public enum View {
        FINDINGS,
        COMMENTS,
        MENTIONS,
        HISTORY
    }

    private final FindingsTab findings;
    private final CommentsTab comments;
    private final MentionsTab mentions;
    private final HistoryTab history;
    private final transient Talk talk;
    private final Div tabs = new Div();
    private final Map<View, NativeButton> tab = new EnumMap<>(View.class);
    private View shown = View.FINDINGS;
    private final Map<View, Div> content = new EnumMap<>(View.class);
    private final Map<View, Span> counts = new EnumMap<>(View.class);

    /** Where the panel leads, and what it is to tell the page. */
    public record Ways(Consumer<Remark> toRemark, Consumer<Target> toPlace, Runnable talked) {}

    /**
     * @param accession {@code null} where the entry was never saved
     * @param revisions so many of the latest revisions
     */
    public SidePanel(
            Editing editing,
            Waiving waiving,
            Talk talk,
            @Nullable String accession,
            IntFunction<List<RevisionSummary>> revisions,
            Ways ways) {
        this.talk = talk;
        addClassName("recto-entry-remarks");
        getElement().setAttribute("aria-label", Words.say("entry.panel"));
        findings = new FindingsTab(editing, waiving, ways.toRemark());
        String review = accession == null ? "" : Links.review(accession);
        Consumer<Path> toPath = path -> ways.toPlace().accept(Target.of(path));
        comments = new CommentsTab(talk, editing, review, toPath, () -> {
            count(View.COMMENTS, waiting());
            ways.talked().run();
        });
        mentions = new MentionsTab(editing, ways.toPlace());
        history = new HistoryTab(editing, accession, revisions);
        tabs.addClassName("recto-tabs");
        tabs.getElement().setAttribute("role", "tablist").setAttribute("aria-label", Words.say("entry.panel"));
        add(tabs);
        view(View.FINDINGS, Words.say("entry.panel.findings"), findings);
        if (talk.isHeard()) {
            view(View.COMMENTS, Words.say("entry.panel.comments"), comments);
        }
        view(View.MENTIONS, Words.say("entry.panel.mentions"), mentions);
        view(View.HISTORY, Words.say("entry.panel.history"), history);
        open(View.FINDINGS);
    }

    private void view(View view, String words, Component holds) {
        NativeButton made = new Press("", () -> open(view));
        made.add(new Span(words));
        if (view != View.HISTORY) {
            Span count = new Span();
            count.addClassName("count");
            counts.put(view, count);
            made.add(count);
        }
        String id = "panel-" + view.name().toLowerCase(java.util.Locale.ROOT);
        made.setId(id + "-tab");
        made.getElement().setAttribute("role", "tab").setAttribute("aria-controls", id);
        Div panel = new Div(holds);
        panel.setId(id);
        panel.addClassName("recto-panel");
        panel.getElement()
                .setAttribute("role", "tabpanel")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-labelledby", id + "-tab");
        tab.put(view, made);
        content.put(view, panel);
        tabs.add(made);
        add(panel);
    }

    /** Turns to a view, if this person has it. */
    public void open(View view) {
        if (!tab.containsKey(view)) {
            return;
        }
        shown = view;
        tab.forEach((one, button) -> button.getElement()
                .setAttribute("aria-selected", Boolean.toString(one == view))
                .setAttribute("tabindex", one == view ? "0" : "-1"));
        content.forEach((one, panel) -> panel.setVisible(one == view));
        switch (view) {
            case FINDINGS -> findings.look(null);
            case COMMENTS -> comments.look();
            case MENTIONS -> mentions.look();
            case HISTORY -> history.look();
        }
    }

    /** Turns to a view and puts the cursor there. */
    public void enter(View view) {
        open(view);
        NativeButton button = tab.get(view);
        if (button != null && !(view == View.MENTIONS && mentions.enter())) {
            button.focus();
        }
    }

    /** Looks anew, with another section open. */
    public void at(EntrySection section) {
        findings.look(section);
    }

    /** Shows where narratives speak of the field or the item that the cursor went to. */
    public void cursorAt(Path place) {
        mentions.at(place);
        if (shown == View.MENTIONS) {
            mentions.look();
        }
        count(View.MENTIONS, mentions.count());
    }

    public void show(Now now) {
        findings.show(now);
        if (shown == View.HISTORY) {
            history.show(now);
        }
        count(View.FINDINGS, now.remarks().size());
        count(View.COMMENTS, waiting());
    }

    private long waiting() {
        return talk.waiting();
    }

    private void count(View view, long count) {
        Span shown = counts.get(view);
        if (shown != null) {
            shown.setText(count == 0 ? "" : Long.toString(count));
        }
    }

    /** Leads to the next finding, or with -1 to the one before. */
    public void step(int step) {
        open(View.FINDINGS);
        findings.step(step);
    }

    /** Puts the cursor to the first fix of the finding that was chosen last, or of the next one. */
    public void toFix() {
        open(View.FINDINGS);
        findings.toFix();
    }

    /** Shows a finding. */
    public void choose(Remark remark) {
        open(View.FINDINGS);
        findings.choose(remark);
    }
}
