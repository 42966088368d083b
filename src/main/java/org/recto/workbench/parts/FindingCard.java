package org.recto.workbench.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recto.workbench.words.Words;

/** What a rule found: how grave it is, what it says, the working it shows, and why it matters. */
public final class FindingCard extends Div {

    private static final long serialVersionUID = 1;

    private final Div head;
    private final Span message;
    private final Div foot = new Div();
    private @Nullable NativeDetails details;

    /**
     * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
     * @param working the arithmetic or comparison, or empty
     * @param why it matters to a curator, or empty
     */
    public FindingCard(String severity, String message, String working, String why) {
        addClassNames("recto-finding", severity.toLowerCase(Locale.ROOT));
        this.message = new Span(message);
        this.message.addClassName("recto-finding-message");
        head = new Div(new FindingBadge(severity), this.message);
        head.addClassName("recto-finding-head");
        add(head);
        if (!working.isEmpty()) {
            Working shown = new Working(working);
            shown.addClassName("recto-finding-working");
            add(shown);
        }
        foot.addClassName("recto-finding-foot");
        if (!why.isEmpty()) {
            details = new NativeDetails(Words.say("parts.why"), new Paragraph(why));
            foot.add(details);
        }
        add(foot);
    }

    /** Makes the message lead to the field it is about. */
    public FindingCard leadsTo(Runnable field) {
        NativeButton there = new NativeButton(message.getText(), click -> field.run());
        there.addClassName("recto-finding-message");
        head.replace(message, there);
        return this;
    }

    /** Says, behind why it matters, which reference data it was checked against, unless the words are empty. */
    public FindingCard against(String sources) {
        if (!sources.isEmpty()) {
            Paragraph against = new Paragraph(Words.say("parts.against", sources));
            if (details == null) {
                details = new NativeDetails(Words.say("parts.checkedAgainst"), against);
                foot.add(details);
            } else {
                details.getElement().appendChild(against.getElement());
            }
        }
        return this;
    }

    /** Names the rule, with a link to its page. */
    public FindingCard rule(String id, String address) {
        Anchor rule = new Anchor(address, id);
        rule.addClassName("recto-finding-rule");
        foot.add(rule);
        return this;
    }
}
