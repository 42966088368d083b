package org.recto.workbench.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recto.revision.CheckReport;
import org.recto.revision.KeptFinding;
import org.recto.revision.KeptVerdict;
import org.recto.workbench.parts.FindingCard;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** What the rules said when a revision was approved. */
final class ApprovalReport extends Section {

    private static final long serialVersionUID = 1;

    ApprovalReport(CheckReport report, JsonNode tree) {
        List<KeptVerdict> verdicts = report.verdicts();
        Map<String, Long> counts = verdicts.stream()
                .collect(Collectors.groupingBy(KeptVerdict::answer, TreeMap::new, Collectors.counting()));
        add(
                new H2(Words.say("review.rulesSaid")),
                new Paragraph(Words.say(
                        "review.rulesAsked",
                        verdicts.size(),
                        counts.entrySet().stream()
                                .map(count -> count.getValue() + " " + Words.heard(count.getKey()))
                                .collect(Collectors.joining(", ")))));
        Div cards = new Div();
        cards.addClassName("recto-finding-list");
        report.found().forEach(finding -> cards.add(card(finding, tree)));
        add(cards, all(verdicts));
    }

    private static Div card(KeptFinding finding, JsonNode tree) {
        Paragraph place = new Paragraph(PathWords.of(finding.paths().getFirst(), tree));
        place.addClassName("recto-comment-place");
        return new Div(
                place,
                new FindingCard(finding.severity().name(), finding.message(), finding.working(), "")
                        .rule(finding.ruleId(), Links.rule(finding.ruleId())));
    }

    private static NativeDetails all(List<KeptVerdict> verdicts) {
        DataTable<KeptVerdict> table = new DataTable<>(Words.say("review.verdicts"));
        table.column(Words.say("review.rule"), verdict -> Links.to(Links.rule(verdict.ruleId()), verdict.ruleId()))
                .text(Words.say("review.verdict"), verdict -> Words.heard(verdict.answer()))
                .text(Words.say("review.why"), KeptVerdict::why);
        table.show(verdicts);
        NativeDetails details = new NativeDetails(Words.say("review.allVerdicts"), table);
        details.addClassName("recto-details");
        return details;
    }
}
