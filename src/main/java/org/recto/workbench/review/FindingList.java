package org.recto.workbench.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.recto.rule.Finding;
import org.recto.rule.Report;
import org.recto.rule.RuleSet;
import org.recto.rule.Severity;
import org.recto.workbench.parts.FindingCard;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.FindingCounts;
import org.recto.workbench.parts.page.Links;
import tools.jackson.databind.JsonNode;

/** What the rules find in the revision today, the gravest first; each leads to its field. */
final class FindingList extends Section {

    private static final long serialVersionUID = 1;

    FindingList(String accession, Report report, RuleSet rules, JsonNode tree) {
        List<Finding> findings = report.findings();
        Div counts = new Div(new FindingCounts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.NOTE)));
        add(new H2("What the rules find"), counts);
        Div cards = new Div();
        cards.addClassName("recto-finding-list");
        findings.stream()
                .sorted(java.util.Comparator.comparing(Finding::severity))
                .forEach(finding -> cards.add(card(accession, finding, report, rules, tree)));
        add(cards);
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static Div card(String accession, Finding finding, Report report, RuleSet rules, JsonNode tree) {
        String why =
                rules.rule(finding.ruleId()).map(rule -> rule.about().why()).orElse("");
        Paragraph place =
                new Paragraph(Links.to(Links.entry(accession, finding.path()), PathWords.of(finding.path(), tree)));
        place.addClassName("recto-comment-place");
        return new Div(
                place,
                new FindingCard(finding.severity().name(), finding.message(), finding.working(), why, List.of())
                        .against(report.against(finding.ruleId()))
                        .rule(finding.ruleId(), Links.rule(finding.ruleId())));
    }
}
