package org.recto.workbench.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
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
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;

/** What a revision was checked against when it was saved, and the same check once more. */
final class CheckDetails extends NativeDetails {

    private static final long serialVersionUID = 1;

    private final Div outcome = new Div();

    CheckDetails(Rechecks rechecks, CurrentPerson person, Revision revision) {
        CheckReport kept = rechecks.kept(person.get(), revision.entryId(), revision.number());
        addClassName("recto-details");
        setSummaryText(Words.say("history.checkedAgainst", names(kept.sources())));
        Button same = new Button(
                Words.say("history.checkAgain"),
                click -> show(
                        () -> rechecks.asItWas(person.get(), revision.entryId(), revision.number()),
                        Words.say("history.again")));
        Button today = new Button(
                Words.say("history.checkToday"),
                click -> show(
                        () -> rechecks.today(person.get(), revision.entryId(), revision.number()),
                        Words.say("history.today")));
        Div ways = new Div(same, today);
        ways.addClassName("recto-row");
        outcome.getElement().setAttribute("aria-live", "polite");
        Div content = new Div(
                new Paragraph(Words.say("history.whenSaved", Provenance.inOneLine(kept.sources()))),
                verdicts(kept),
                ways,
                outcome);
        content.addClassName("recto-check");
        setContent(content);
    }

    private static String names(List<Provenance> sources) {
        return sources.isEmpty()
                ? Words.say("history.noRefdata")
                : sources.stream().map(Provenance::source).distinct().collect(Collectors.joining(", "));
    }

    private static Component verdicts(CheckReport kept) {
        List<KeptVerdict> resting = kept.verdicts().stream()
                .filter(verdict -> !verdict.sources().isEmpty())
                .toList();
        if (resting.isEmpty()) {
            Paragraph none = new Paragraph(Words.say("history.noVerdict"));
            none.addClassName("recto-soft");
            return none;
        }
        DataTable<KeptVerdict> table = new DataTable<>(Words.say("history.resting"));
        table.column(Words.say("history.rule"), verdict -> Links.to(Links.rule(verdict.ruleId()), verdict.ruleId()))
                .text(Words.say("history.verdict"), verdict -> Words.heard(verdict.answer()))
                .text(
                        Words.say("history.restsOn"),
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
            outcome.add(Notice.warning(Words.heard(String.valueOf(e.getMessage()))));
        }
    }

    private static Component told(Recheck recheck, String how) {
        String sources = Provenance.inOneLine(recheck.sources());
        int count = recheck.differences().size();
        String outcome = count == 0
                ? Words.say("history.sameVerdicts", how, sources)
                : Words.say("history.otherVerdicts", count, how, sources);
        String said = recheck.hasSameRules() ? outcome : outcome + " " + Words.say("history.otherRules");
        if (recheck.differences().isEmpty()) {
            return Notice.note(said);
        }
        UnorderedList list = new UnorderedList();
        recheck.differences()
                .forEach(difference -> list.add(new ListItem(new Said(
                        "history.difference",
                        Links.to(Links.rule(difference.ruleId()), difference.ruleId()),
                        difference.then(),
                        difference.now()))));
        return new Div(Notice.warning(said), list);
    }
}
