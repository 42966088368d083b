package org.recto.workbench.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;

/** Everything that is said of the entry, worst first; each leads to its place. */
final class RemarksPanel extends Aside {

    private final Paragraph counts = new Paragraph();
    private final transient Waiving waiving;
    private final WaivedGroup waived;
    private final transient Map<Severity, RemarkGroup> groups = new EnumMap<>(Severity.class);

    RemarksPanel(Editing editing, Waiving waiving, Consumer<Remark> go) {
        this.waiving = waiving;
        Runnable again = () -> show(editing.now());
        Consumer<Remark> waive = remark -> new WaiveDialog(remark, waiving, again).open();
        addClassName("recto-entry-remarks");
        getElement().setAttribute("aria-label", "Findings");
        counts.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        counts.addClassName("counts");
        add(new H2("Findings"), counts);
        for (Severity severity : Severity.values()) {
            RemarkGroup group = new RemarkGroup(severity, editing, go, waiving.isOpen() ? waive : null);
            groups.put(severity, group);
            add(group);
        }
        waived = new WaivedGroup(waiving, go, again);
        add(waived);
    }

    void show(Now now) {
        Set<String> settled = waiving.waived().keySet();
        List<Remark> open = now.remarks().stream()
                .filter(remark -> !settled.contains(remark.key()))
                .toList();
        List<Remark> rest = now.remarks().stream()
                .filter(remark -> settled.contains(remark.key()))
                .toList();
        groups.forEach((severity, group) -> group.show(
                open.stream().filter(remark -> remark.severity() == severity).toList(), now));
        waived.show(rest, now);
        String words = words(open) + (rest.isEmpty() ? "" : " " + rest.size() + " waived.");
        if (!words.equals(counts.getText())) {
            counts.setText(words);
        }
    }

    private static String words(List<Remark> remarks) {
        String words = Arrays.stream(Severity.values())
                .filter(severity -> remarks.stream().anyMatch(remark -> remark.severity() == severity))
                .map(severity -> Remark.count(
                        severity,
                        remarks.stream()
                                .filter(remark -> remark.severity() == severity)
                                .count()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "Nothing found." : words;
    }

    /** Puts children into an order with as few moves as may be, so that what has the cursor stays where it is. */
    static <C extends Component & HasComponents> void sync(C parent, List<? extends Component> wanted) {
        parent.getChildren().filter(child -> !wanted.contains(child)).toList().forEach(parent::remove);
        for (int i = 0; i < wanted.size(); i++) {
            Component child = wanted.get(i);
            if (parent.getElement().getChildCount() <= i
                    || !parent.getElement().getChild(i).equals(child.getElement())) {
                parent.addComponentAtIndex(i, child);
            }
        }
    }
}
