package org.recto.workbench.entry;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;

/** Everything that is said of the entry, worst first; each leads to its place. */
final class RemarksPanel extends Aside {

    private final transient Editing editing;
    private final transient Consumer<Remark> go;
    private final Paragraph counts = new Paragraph();
    private final Div groups = new Div();
    private final transient Map<Remark, RemarkCard> cards = new HashMap<>();
    private transient List<Remark> shown = List.of();

    RemarksPanel(Editing editing, Consumer<Remark> go) {
        this.editing = editing;
        this.go = go;
        addClassName("recto-entry-remarks");
        getElement().setAttribute("aria-label", "Findings");
        counts.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        counts.addClassName("counts");
        add(new H2("Findings"), counts, groups);
        counts.setText("Nothing found.");
    }

    void show(Now now) {
        if (!now.remarks().equals(shown)) {
            shown = now.remarks();
            counts.setText(words(shown));
            cards.keySet().retainAll(shown);
            groups.removeAll();
            for (Severity severity : Severity.values()) {
                List<Remark> said = shown.stream()
                        .filter(remark -> remark.severity() == severity)
                        .toList();
                if (!said.isEmpty()) {
                    groups.add(group(severity, said));
                }
            }
        }
        cards.values().forEach(card -> card.show(now));
    }

    private Div group(Severity severity, List<Remark> said) {
        UnorderedList list = new UnorderedList();
        said.forEach(remark -> list.add(cards.computeIfAbsent(remark, made -> new RemarkCard(made, editing, go))));
        return new Div(new H3(Remark.count(severity, said.size())), list);
    }

    private static String words(List<Remark> remarks) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long n = remarks.stream()
                    .filter(remark -> remark.severity() == severity)
                    .count();
            if (n > 0) {
                counts.add(Remark.count(severity, n));
            }
        }
        return counts.isEmpty() ? "Nothing found." : counts.stream().collect(Collectors.joining(", "));
    }
}
