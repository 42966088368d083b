package org.recto.workbench.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;

/** The remarks of one severity. Where one rule says much the same many times the rest is folded away. */
final class RemarkGroup extends Div {

    /** So many of one rule are shown before the rest is folded. */
    private static final int FEW = 3;

    private final Severity severity;
    private final transient Editing editing;
    private final transient Consumer<Remark> go;
    private final transient @Nullable Consumer<Remark> waive;
    private final H3 heading = new H3();
    private final UnorderedList list = new UnorderedList();
    private final transient Map<Remark, RemarkCard> cards = new HashMap<>();
    private final transient Map<String, More> folds = new HashMap<>();

    RemarkGroup(Severity severity, Editing editing, Consumer<Remark> go, @Nullable Consumer<Remark> waive) {
        this.waive = waive;
        this.severity = severity;
        this.editing = editing;
        this.go = go;
        add(heading, list);
    }

    void show(List<Remark> said, Now now) {
        setVisible(!said.isEmpty());
        heading.setText(Remark.count(severity, said.size()));
        cards.keySet().retainAll(said);
        Map<String, List<RemarkCard>> folded = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        List<Component> wanted = new ArrayList<>();
        for (Remark remark : said) {
            RemarkCard card = cards.computeIfAbsent(remark, made -> new RemarkCard(made, editing, go, waive));
            card.show(now);
            long alike = said.stream()
                    .filter(other -> other.rule().equals(remark.rule()))
                    .count();
            int nth = seen.merge(remark.rule(), 1, Integer::sum);
            if (alike <= FEW + 1 || nth <= FEW) {
                wanted.add(card);
            } else {
                folded.computeIfAbsent(remark.rule(), rule -> {
                            wanted.add(folds.computeIfAbsent(rule, More::new));
                            return new ArrayList<>();
                        })
                        .add(card);
            }
        }
        folds.keySet().retainAll(folded.keySet());
        folded.forEach((rule, rest) -> folds.computeIfAbsent(rule, More::new).show(rest));
        RemarksPanel.sync(list, wanted);
    }

    /** The rest of what one rule says. */
    private static final class More extends ListItem {

        private final String rule;
        private final NativeDetails details = new NativeDetails();
        private final UnorderedList rest = new UnorderedList();

        More(String rule) {
            this.rule = rule;
            addClassName("recto-remark");
            details.setContent(rest);
            add(details);
        }

        void show(List<RemarkCard> cards) {
            details.setSummaryText(cards.size() + " more" + (rule.isEmpty() ? "" : " of " + rule));
            RemarksPanel.sync(rest, cards);
        }
    }
}
