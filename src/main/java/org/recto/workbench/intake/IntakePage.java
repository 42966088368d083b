package org.recto.workbench.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.recto.intake.UnreadableCard;
import org.recto.people.CurrentPerson;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.rule.EntryChecker;
import org.recto.rule.Report;
import org.recto.rule.Severity;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.FindingCounts;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** Reads a card and shows what would become of it. Nothing is saved before a draft is begun; a reload keeps the page. */
@Route("intake")
@Menu(order = 15)
@RolesAllowed("CURATOR")
@PreserveOnRefresh
public class IntakePage extends Page {

    private static final long serialVersionUID = 1;

    private final transient Entries entries;
    private final transient Drafts drafts;
    private final transient EntryChecker checker;
    private final transient CurrentPerson currentPerson;
    private final CardForm form = new CardForm(this::read, why -> ask(Notice.error(why)));

    IntakePage(Entries entries, Drafts drafts, EntryChecker checker, CurrentPerson currentPerson) {
        super(Words.say("intake.title"));
        this.entries = entries;
        this.drafts = drafts;
        this.checker = checker;
        this.currentPerson = currentPerson;
        ask();
    }

    private void ask(Component... above) {
        title(Words.say("intake.title"));
        lead(Words.say("intake.lead"));
        actions();
        List<Component> content = new ArrayList<>(List.of(above));
        content.add(form);
        replaceContent(content.toArray(Component[]::new));
    }

    private void read(byte[] bytes) {
        try {
            show(ReadCard.of(bytes));
        } catch (UnreadableCard refusal) {
            ask(Notice.error(Words.heard(String.valueOf(refusal.getMessage()))));
        }
    }

    private void show(ReadCard card) {
        title(Words.say("intake.asRead", card.symbol()));
        lead(sums(card));
        Button begin = new Button(
                Words.say("intake.begin"),
                click -> Attempt.to(() ->
                                drafts.begin(currentPerson.get(), card.reading().entry(), card.source()))
                        .ifPresent(draft -> getUI().orElseThrow()
                                .navigate(Links.draft(draft.id()).substring(1))));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(new Button(Words.say("intake.another"), click -> ask()), begin);
        List<Component> content = new ArrayList<>();
        entries.find(currentPerson.get(), card.symbol())
                .filter(existing -> existing.accession() != null)
                .ifPresent(existing -> content.add(Notice.warning(
                        Words.say("intake.exists", existing.accession(), existing.symbol()),
                        Links.to(Links.entry(existing.symbol()), Words.say("intake.open")))));
        if (!card.reading().damage().isEmpty()) {
            content.add(new DamageList(card.reading().damage()));
        }
        content.add(new CardReading(SideBySide.of(card)));
        replaceContent(content.toArray(Component[]::new));
    }

    private Component sums(ReadCard card) {
        Report report = checker.check(card.reading().entry()).report();
        int proposals = card.reading().entry().proposals().size();
        Div sums = new Div(
                new Span(card.sums() + "."),
                new Span(Words.say("intake.proposed", proposals)),
                new FindingCounts((int) report.count(Severity.ERROR), (int) report.count(Severity.WARNING), (int)
                        report.count(Severity.NOTE)));
        sums.addClassName("recto-row");
        return sums;
    }
}
