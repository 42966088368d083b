package org.recto.workbench.rulebook;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.recto.rule.Finding;
import org.recto.rule.Fix;
import org.recto.rule.RuleBook;
import org.recto.workbench.parts.FindingCard;
import org.recto.workbench.words.Words;

/** An example of a rule: what is changed in the book's example entry, and what the rule says of it. */
final class ExampleCard extends Div {

    private static final long serialVersionUID = 1;

    ExampleCard(RuleBook.Case example) {
        addClassName("recto-paper");
        Paragraph label = new Paragraph(example.label());
        label.addClassName("recto-strong");
        add(label);
        if (!example.edits().isEmpty()) {
            Div edits = new Div();
            edits.addClassName("recto-stack");
            example.edits().forEach(edit -> edits.add(new Code(edit)));
            add(edits);
        }
        example.findings().forEach(finding -> add(said(finding)));
    }

    private static Div said(Finding finding) {
        Div said = new Div(new FindingCard(finding.severity().name(), finding.message(), finding.working(), ""));
        if (!finding.fixes().isEmpty()) {
            Paragraph fixes = new Paragraph(Words.say(
                    "rulebook.offers",
                    String.join("; ", finding.fixes().stream().map(Fix::label).toList())));
            fixes.addClassName("recto-soft");
            said.add(fixes);
        }
        return said;
    }
}
