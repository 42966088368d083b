package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import org.recto.entry.Path;
import org.recto.rule.Finding;
import org.recto.rule.RuleSet;
import org.recto.rule.Severity;
import org.recto.rule.WaivedReport;
import org.recto.rule.WaivedReport.Hold;
import org.recto.rule.WaivedReport.Judged;
import org.recto.rule.WaivedReport.Standing;
import org.recto.rule.WaivedReport.State;
import org.recto.workbench.parts.FindingCard;
import org.recto.workbench.parts.WaiverNote;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.FindingCounts;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/**
 * What the rules find in the revision today, the gravest first; each leads to its field. What is waived comes after what
 * is open, with its waiver.
 */
final class FindingList extends Section {

    private static final long serialVersionUID = 1;

    private final String accession;
    private final transient WaivedReport report;
    private final transient RuleSet rules;
    private final transient JsonNode tree;
    private final transient WaiverActs acts;

    FindingList(String accession, WaivedReport report, RuleSet rules, JsonNode tree, WaiverActs acts) {
        this.accession = accession;
        this.report = report;
        this.rules = rules;
        this.tree = tree;
        this.acts = acts;
        add(
                new H2(Words.say("review.rulesFind")),
                new Div(new FindingCounts(count(Severity.ERROR), count(Severity.WARNING), count(Severity.NOTE))));
        Div cards = new Div();
        cards.addClassName("recto-finding-list");
        report.findings().stream()
                .sorted(Comparator.comparing((Judged judged) -> judged.state() != State.OPEN)
                        .thenComparing(judged -> judged.finding().severity()))
                .forEach(judged -> cards.add(card(judged)));
        add(cards);
        List<Standing> fallen = report.waivers(Hold.FALLEN);
        if (!fallen.isEmpty()) {
            Div gone = new Div();
            gone.addClassName("recto-finding-list");
            fallen.forEach(standing -> gone.add(fallen(standing)));
            add(new NativeDetails(Words.say("review.waiversFell", fallen.size()), gone));
        }
    }

    private int count(Severity severity) {
        return (int) report.report().count(severity);
    }

    private Div card(Judged judged) {
        Finding finding = judged.finding();
        String why =
                rules.rule(finding.ruleId()).map(rule -> rule.about().why()).orElse("");
        Div card = new Div(
                place(finding.path()),
                new FindingCard(finding.severity().name(), finding.message(), finding.working(), why)
                        .against(report.report().against(finding.ruleId()))
                        .rule(finding.ruleId(), Links.rule(finding.ruleId())));
        if (judged.waiver() != null) {
            card.add(WaiverNote.on(judged).with(acts.on(judged.waiver())));
        }
        return card;
    }

    private Component fallen(Standing standing) {
        return new Div(
                place(standing.waiver().waived().place()),
                new Paragraph(standing.waiver().waived().message()),
                new WaiverNote(standing));
    }

    private Paragraph place(Path path) {
        Paragraph place = new Paragraph(Links.to(Links.entry(accession, path), PathWords.of(path, tree)));
        place.addClassName("recto-comment-place");
        return place;
    }
}
