package org.recto.workbench.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.recto.people.CurrentPerson;
import org.recto.refdata.Provenance;
import org.recto.refdata.RefdataUnavailable;
import org.recto.refstore.ReleaseDropped;
import org.recto.revision.CheckReport;
import org.recto.revision.KeptVerdict;
import org.recto.revision.Recheck;
import org.recto.revision.Rechecks;
import org.recto.revision.Revision;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;

/** What a revision was checked against when it was saved, and the same check once more. */
final class CheckDetails extends NativeDetails {

    private static final long serialVersionUID = 1;

    private final Div outcome = new Div();

    CheckDetails(Rechecks rechecks, CurrentPerson person, Revision revision) {
        CheckReport kept = rechecks.kept(person.get(), revision.entryId(), revision.number());
        addClassName("recto-details");
        setSummaryText("Checked against " + names(kept.sources()));
        Button same = new Button(
                "Check again with the same data",
                click -> show(
                        () -> rechecks.asItWas(person.get(), revision.entryId(), revision.number()),
                        "checked again with the same data"));
        Button today = new Button(
                "Check with today’s data",
                click -> show(
                        () -> rechecks.today(person.get(), revision.entryId(), revision.number()),
                        "checked with today’s data"));
        Div ways = new Div(same, today);
        ways.addClassName("recto-row");
        outcome.getElement().setAttribute("aria-live", "polite");
        Div content = new Div(
                new Paragraph("When it was saved: " + Provenance.inOneLine(kept.sources()) + "."),
                verdicts(kept),
                ways,
                outcome);
        content.addClassName("recto-check");
        setContent(content);
    }

    private static String names(List<Provenance> sources) {
        return sources.isEmpty()
                ? "no reference data"
                : sources.stream().map(Provenance::source).distinct().collect(Collectors.joining(", "));
    }

    private static Component verdicts(CheckReport kept) {
        List<KeptVerdict> resting = kept.verdicts().stream()
                .filter(verdict -> !verdict.sources().isEmpty())
                .toList();
        if (resting.isEmpty()) {
            Paragraph none = new Paragraph("No verdict is known to rest on a record of them.");
            none.addClassName("recto-soft");
            return none;
        }
        DataTable<KeptVerdict> table = new DataTable<>("Verdicts that rest on reference data");
        table.column("Rule", verdict -> Links.to(Links.rule(verdict.ruleId()), verdict.ruleId()))
                .text("Verdict", KeptVerdict::answer)
                .text(
                        "Rests on",
                        verdict ->
                                verdict.sources().stream().map(Provenance::name).collect(Collectors.joining(", ")));
        table.show(resting);
        return table;
    }

    private void show(Supplier<Recheck> again, String how) {
        outcome.removeAll();
        try {
            outcome.add(told(again.get(), how));
        } catch (ReleaseDropped | RefdataUnavailable e) {
            outcome.add(Notice.warning(String.valueOf(e.getMessage())));
        }
    }

    private static Component told(Recheck recheck, String how) {
        String rules = recheck.hasSameRules() ? "" : " The rules are others than then.";
        if (recheck.differences().isEmpty()) {
            return Notice.note("The same verdicts and findings, %s: %s.%s"
                    .formatted(how, Provenance.inOneLine(recheck.sources()), rules));
        }
        UnorderedList list = new UnorderedList();
        recheck.differences()
                .forEach(difference -> list.add(new ListItem(
                        Links.to(Links.rule(difference.ruleId()), difference.ruleId()),
                        new Span(" then " + difference.then() + "; now " + difference.now()))));
        int count = recheck.differences().size();
        return new Div(
                Notice.warning("%d rule%s otherwise, %s: %s.%s"
                        .formatted(
                                count,
                                count == 1 ? " answers" : "s answer",
                                how,
                                Provenance.inOneLine(recheck.sources()),
                                rules)),
                list);
    }
}
