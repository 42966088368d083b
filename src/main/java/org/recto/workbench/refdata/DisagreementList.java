package org.recto.workbench.refdata;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.recto.refstore.Disagreement;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Pager;
import org.recto.workbench.words.Words;

/** Where current releases contradict each other; neither is called right. */
final class DisagreementList extends Section {

    private static final long serialVersionUID = 1;

    private static final int PAGE_SIZE = 25;

    private final DataTable<Disagreement> table = new DataTable<>(Words.say("refdata.contradictions"));
    private final TextField words = new TextField(Words.say("refdata.search"));
    private final Select<Disagreement.Kind> kind = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Pager pager = new Pager(PAGE_SIZE, this::show);
    private transient List<Disagreement> all = List.of();

    DisagreementList() {
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show(0));
        kind.setLabel(Words.say("refdata.about"));
        kind.setItems(Disagreement.Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Words.say("refdata.anything"));
        kind.setItemLabelGenerator(one -> one == null ? Words.say("refdata.anything") : words(one));
        kind.addValueChangeListener(change -> show(0));
        found.getElement().setAttribute("role", "status");
        found.addClassName("recto-soft");
        Div bar = new Div(words, kind, found);
        bar.addClassName("recto-search-bar");
        table.text(Words.say("refdata.gene"), Disagreement::gene)
                .text(Words.say("refdata.about"), one -> words(one.kind()))
                .column(Words.say("refdata.of"), one -> new Span(one.subject()))
                .column(Words.say("refdata.one"), one -> said(one.one(), one.oneSays()))
                .column(Words.say("refdata.other"), one -> said(one.other(), one.otherSays()));
        add(new H2(Words.say("refdata.disagree")), bar, table, pager);
    }

    void show(List<Disagreement> disagreements) {
        all = disagreements;
        show(0);
    }

    private void show(int page) {
        List<Disagreement> matching = all.stream().filter(this::matches).toList();
        table.setVisible(!matching.isEmpty());
        words.setVisible(!all.isEmpty());
        kind.setVisible(!all.isEmpty());
        table.show(
                matching.stream().skip((long) page * PAGE_SIZE).limit(PAGE_SIZE).toList());
        found.setText(
                all.isEmpty()
                        ? Words.say("refdata.nowhere")
                        : Words.say("refdata.matching", matching.size(), all.size()));
        pager.show(page, matching.size());
    }

    private boolean matches(Disagreement one) {
        String asked = words.getValue().strip().toLowerCase(Locale.ROOT);
        return (kind.isEmpty() || one.kind() == kind.getValue())
                && one.sentence().toLowerCase(Locale.ROOT).contains(asked);
    }

    private static String words(Disagreement.Kind kind) {
        return Words.say("refdata.kind." + kind);
    }

    private static Component said(String source, String says) {
        Span by = new Span(source);
        by.addClassName("recto-soft");
        Div both = new Div(new Span(says), by);
        both.addClassNames("recto-stack", "recto-refdata-names");
        return both;
    }
}
