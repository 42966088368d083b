package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.recto.rule.WaivedReport.Judged;
import org.recto.rule.WaivedReport.Standing;
import org.recto.rule.Waiver;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.FindingCard;
import org.recto.workbench.parts.WaiverNote;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.WordsDialog;
import org.recto.workbench.words.Words;

/** The findings that are waived, each with why and by whom; and below them the waivers that fell. */
final class WaivedGroup extends Div {

    private final transient Waiving waiving;
    private final transient Consumer<Remark> go;
    private final transient Runnable changed;
    private final H3 heading = new H3();
    private final UnorderedList list = new UnorderedList();
    private final UnorderedList fallen = new UnorderedList();
    private final NativeDetails details = new NativeDetails("", fallen);
    private List<Object> shown = List.of();

    /** @param changed what is to be done once a waiver was taken back */
    WaivedGroup(Waiving waiving, Consumer<Remark> go, Runnable changed) {
        this.waiving = waiving;
        this.go = go;
        this.changed = changed;
        add(heading, list, details);
    }

    /** @param waived the remarks that have a waiver which waits or holds */
    void show(List<Remark> waived, Now now) {
        List<Standing> gone = waiving.fallen();
        setVisible(!waived.isEmpty() || !gone.isEmpty());
        List<Object> wanted = new ArrayList<>(waived);
        wanted.addAll(waiving.waived().values().stream().map(Judged::waiver).toList());
        wanted.addAll(gone);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        heading.setText(Words.say("entry.waived", waived.size()));
        heading.setVisible(!waived.isEmpty());
        list.removeAll();
        waived.forEach(remark -> list.add(item(remark, now)));
        fallen.removeAll();
        gone.forEach(standing -> fallen.add(item(standing, now)));
        details.setVisible(!gone.isEmpty());
        details.setSummaryText(Words.say("entry.waived.fallen", gone.size()));
    }

    private ListItem item(Remark remark, Now now) {
        Judged judged = waiving.waived().get(remark.key());
        ListItem item = new ListItem();
        item.addClassName("recto-remark");
        if (judged != null && judged.waiver() != null) {
            Waiver waiver = judged.waiver();
            WaiverNote note = WaiverNote.on(judged);
            if (waiving.isOpen()) {
                Button back = new Button(Words.say("entry.waived.take-back"), click -> takeBack(waiver));
                back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                back.setAriaLabel(Words.say("entry.waived.take-back-of", remark.rule()));
                note.with(back);
            }
            item.add(
                    place(PathWords.of(remark.place(), now.tree())),
                    new FindingCard(remark.severity().name(), remark.message(), remark.working(), "")
                            .rule(remark.rule(), Links.rule(remark.rule()))
                            .leadsTo(() -> go.accept(remark)),
                    note);
        }
        return item;
    }

    private static ListItem item(Standing standing, Now now) {
        Waiver.Waived waived = standing.waiver().waived();
        ListItem item = new ListItem(
                place(PathWords.of(waived.place(), now.tree())),
                new Paragraph(waived.message()),
                Links.to(Links.rule(waived.ruleId()), waived.ruleId()),
                new WaiverNote(standing));
        item.addClassName("recto-remark");
        return item;
    }

    private static Span place(String words) {
        Span place = new Span(words);
        place.addClassName("place");
        return place;
    }

    private void takeBack(Waiver waiver) {
        new WordsDialog(
                        Words.say("entry.waived.title"),
                        Words.say("entry.waived.why"),
                        Words.say("entry.waived.helper"),
                        Words.say("entry.waived.do"),
                        why -> {
                            boolean done = Attempt.to(() -> waiving.withdraw(waiver, why));
                            changed.run();
                            return done;
                        })
                .open();
    }
}
