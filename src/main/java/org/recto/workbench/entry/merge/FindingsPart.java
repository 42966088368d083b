package org.recto.workbench.entry.merge;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.FindingBadge;
import org.recto.workbench.words.Words;

/** What the rules say of the merged entry that they didn't say of the draft, and what they say no more. */
final class FindingsPart extends Div {

    FindingsPart() {
        addClassName("findings");
        getElement().setAttribute("role", "status");
    }

    void show(List<Remark> before, List<Remark> after) {
        removeAll();
        List<Remark> came = without(after, before);
        List<Remark> went = without(before, after);
        add(new H3(Words.say("entry.merge.findings")));
        if (came.isEmpty() && went.isEmpty()) {
            add(new Paragraph(Words.say("entry.merge.findings.same")));
        }
        list("entry.merge.findings.new", came);
        list("entry.merge.findings.settled", went);
    }

    private void list(String key, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            UnorderedList list = new UnorderedList();
            remarks.forEach(remark -> list.add(new ListItem(
                    new FindingBadge(remark.severity().name()), new Span(Words.say(key, remark.message())))));
            add(list);
        }
    }

    private static List<Remark> without(List<Remark> remarks, List<Remark> others) {
        Set<String> known = others.stream().map(Remark::key).collect(Collectors.toSet());
        return remarks.stream().filter(remark -> !known.contains(remark.key())).toList();
    }
}
