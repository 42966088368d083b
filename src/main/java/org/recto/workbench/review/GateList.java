package org.recto.workbench.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.review.Gate;
import org.recto.review.GateOverride;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** The gates of an approval as a checklist: how each stands, what speaks for it and against it, and who overrode it. */
final class GateList extends UnorderedList {

    private static final long serialVersionUID = 1;

    private final JsonNode tree;
    private final @Nullable Consumer<Gate> override;

    /** @param override asks for a reason to override a gate, {@code null} for those who can't */
    GateList(List<Gate> gates, JsonNode tree, @Nullable Consumer<Gate> override) {
        this.tree = tree;
        this.override = override;
        addClassName("recto-gates");
        gates.forEach(gate -> add(item(gate)));
    }

    private ListItem item(Gate gate) {
        Span name = new Span(GateWords.title(gate.kind().id(), gate.name()));
        name.addClassName("recto-strong");
        Span state = new Span(Words.say("review.gate." + gate.state()));
        state.addClassName("recto-gate-state");
        Paragraph description = new Paragraph(GateWords.description(gate.kind().id(), gate.description()));
        description.addClassName("recto-soft");
        ListItem item = new ListItem(name, state, description);
        item.addClassName(gate.holds() ? "holds" : "fails");
        if (!gate.failing().isEmpty()) {
            item.add(parts(gate.failing()));
        }
        gate.overrides().forEach(given -> item.add(told(given)));
        if (!gate.passing().isEmpty()) {
            NativeDetails passing = new NativeDetails(Words.say("review.speaksFor"), parts(gate.passing()));
            passing.addClassName("recto-details");
            item.add(passing);
        }
        Consumer<Gate> overriding = override;
        if (overriding != null && !gate.holds() && gate.kind().mayBeOverridden()) {
            Button button = new Button(Words.say("review.overriding"), click -> overriding.accept(gate));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(Words.say(
                    "review.overrideNamed", GateWords.title(gate.kind().id(), gate.name())));
            item.add(button);
        }
        return item;
    }

    private static Div told(GateOverride given) {
        Div told = new Div(
                new Said("review.overriddenBy", given.by(), Moment.of(given.at())), new Paragraph(given.reason()));
        told.addClassName("recto-override");
        return told;
    }

    private UnorderedList parts(List<Gate.Part> parts) {
        UnorderedList list = new UnorderedList();
        parts.forEach(part -> list.add(new ListItem(
                part.place() == null
                        ? Words.heard(part.words())
                        : Words.say("parts.at", PathWords.of(part.place(), tree), Words.heard(part.words())))));
        return list;
    }
}
