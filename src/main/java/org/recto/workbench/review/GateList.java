package org.recto.workbench.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.entry.Path;
import org.recto.review.Gate;
import org.recto.workbench.parts.changes.PathWords;
import tools.jackson.databind.JsonNode;

/** The gates of an approval as a checklist: which hold, and why the others don't. */
final class GateList extends UnorderedList {

    private static final long serialVersionUID = 1;

    /** A path as it stands in a reason. */
    private static final Pattern PATH = Pattern.compile("/[A-Za-z]+(/[A-Za-z0-9]+)*");

    private final JsonNode tree;

    GateList(List<Gate> gates, JsonNode tree) {
        this.tree = tree;
        addClassName("recto-gates");
        gates.forEach(gate -> add(item(gate)));
    }

    private ListItem item(Gate gate) {
        Span name = new Span(gate.name());
        name.addClassName("recto-strong");
        Span state = new Span(gate.holds() ? "holds" : "doesn’t hold");
        state.addClassName("recto-gate-state");
        Paragraph description = new Paragraph(gate.description());
        description.addClassName("recto-soft");
        ListItem item = new ListItem(name, state, description);
        item.addClassName(gate.holds() ? "holds" : "fails");
        if (!gate.holds()) {
            UnorderedList reasons = new UnorderedList();
            gate.reasons().forEach(reason -> reasons.add(new ListItem(inWords(reason))));
            item.add(reasons);
        }
        return item;
    }

    private String inWords(String reason) {
        return PATH.matcher(reason)
                .replaceAll(found -> Matcher.quoteReplacement(PathWords.of(Path.of(found.group()), tree)));
    }
}
