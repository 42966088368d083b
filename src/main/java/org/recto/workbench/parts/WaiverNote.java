package org.recto.workbench.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.recto.rule.WaivedReport;
import org.recto.rule.Waiver;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;

/** A waiver: how it stands, why the finding stays, who says so and who agreed. */
public final class WaiverNote extends Div {

    private static final long serialVersionUID = 1;

    private final Div actions = new Div();

    public WaiverNote(WaivedReport.Standing standing) {
        addClassName("recto-waiver");
        Waiver waiver = standing.waiver();
        Span state = new Span(
                switch (standing.hold()) {
                    case HOLDS -> Words.say("parts.waiver.HOLDS");
                    case AWAITS -> Words.say("parts.waiver.AWAITS");
                    case FALLEN -> Words.say("parts.waiver.FALLEN");
                });
        state.addClassName("recto-strong");
        add(state);
        if (standing.why() != null) {
            add(new Paragraph(Words.heard(standing.why())));
        }
        Paragraph reason = new Paragraph(waiver.reason());
        add(reason);
        if (waiver.citation() != null) {
            Anchor citation =
                    new Anchor(waiver.citation().address(), waiver.citation().key());
            add(new Paragraph(citation));
        }
        add(signed("parts.waiver.by", waiver.proposed()));
        if (waiver.countersigned() != null) {
            add(signed("parts.waiver.countersigned", waiver.countersigned()));
        }
        if (waiver.until() != null && standing.hold() != WaivedReport.Hold.FALLEN) {
            add(soft(new Span(Words.say("parts.waiver.until", waiver.until()))));
        }
        actions.addClassName("recto-row");
        add(actions);
    }

    /** The note on a finding's waiver, which holds or waits. */
    public static WaiverNote on(WaivedReport.Judged judged) {
        return new WaiverNote(new WaivedReport.Standing(
                Objects.requireNonNull(judged.waiver()),
                judged.state() == WaivedReport.State.WAIVED ? WaivedReport.Hold.HOLDS : WaivedReport.Hold.AWAITS,
                null));
    }

    /** Puts buttons below. */
    public WaiverNote with(Component... buttons) {
        actions.add(buttons);
        return this;
    }

    private static Component signed(String key, Waiver.Signed signed) {
        return soft(new Said(key, signed.name(), Moment.of(signed.at())));
    }

    private static Component soft(Component... words) {
        Div line = new Div(words);
        line.addClassName("recto-soft");
        return line;
    }
}
