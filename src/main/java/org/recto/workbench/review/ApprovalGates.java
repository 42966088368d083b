package org.recto.workbench.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.recto.entry.Path;
import org.recto.review.Kept.KeptGate;
import org.recto.review.Kept.KeptOverride;
import org.recto.review.Kept.KeptPart;
import org.recto.review.WhyApproved;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** The gates as they stood when a revision was approved, with what spoke for and against each. */
final class ApprovalGates extends Section {

    private static final long serialVersionUID = 1;

    private final JsonNode tree;

    ApprovalGates(WhyApproved why, JsonNode tree) {
        this.tree = tree;
        UnorderedList list = new UnorderedList();
        list.addClassName("recto-gates");
        why.gates().forEach(gate -> list.add(item(gate)));
        add(new H2(Words.say("review.gates")), list);
    }

    private ListItem item(KeptGate gate) {
        Span name = new Span(GateWords.title(gate.id(), gate.name()));
        name.addClassName("recto-strong");
        Span state = new Span(
                switch (gate.state()) {
                    case "OVERRIDDEN" -> Words.say("review.gate.OVERRIDDEN");
                    case "NOT_APPLICABLE" -> Words.say("review.gate.NOT_APPLICABLE");
                    default -> Words.say("review.gate.held");
                });
        state.addClassName("recto-gate-state");
        Paragraph description = new Paragraph(GateWords.description(gate.id(), gate.description()));
        description.addClassName("recto-soft");
        ListItem item = new ListItem(name, state, description);
        item.addClassName(gate.state().equals("OVERRIDDEN") ? "fails" : "holds");
        parts(item, gate.failing(), "against");
        gate.overrides().forEach(override -> item.add(told(override)));
        parts(item, gate.passing(), "for");
        return item;
    }

    private void parts(ListItem item, List<KeptPart> parts, String side) {
        if (!parts.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName(side);
            parts.forEach(part -> list.add(new ListItem(
                    part.place() == null
                            ? Words.heard(part.words())
                            : Words.say(
                                    "parts.at",
                                    PathWords.of(Path.of(part.place()), tree),
                                    Words.heard(part.words())))));
            item.add(list);
        }
    }

    private static Div told(KeptOverride override) {
        Div told = new Div(
                new Said("review.overriddenBy", override.by(), Moment.of(override.at())),
                new Paragraph(override.reason()));
        told.addClassName("recto-override");
        return told;
    }
}
