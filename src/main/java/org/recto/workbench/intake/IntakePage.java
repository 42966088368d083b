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
import java.util.Objects;
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
        super("Read a card");
        this.entries = entries;
        this.drafts = drafts;
        this.checker = checker;
        this.currentPerson = currentPerson;
        ask();
    }

    private void ask(Component... above) {
        title("Read a card");
        lead("A gene card of the Atlas becomes an entry; each of its lines is accounted for, and nothing is saved"
                + " before you have seen what came of it.");
        actions();
        List<Component> content = new ArrayList<>(List.of(above));
        content.add(form);
        replaceContent(content.toArray(Component[]::new));
    }

    private void read(byte[] bytes) {
        try {
            show(ReadCard.of(bytes));
        } catch (UnreadableCard refusal) {
            ask(Notice.error(Objects.requireNonNull(refusal.getMessage())));
        }
    }

    private void show(ReadCard card) {
        title(card.symbol() + ", as it was read");
        lead(sums(card));
        Button begin = new Button(
                "Begin draft",
                click -> Attempt.to(() ->
                                drafts.begin(currentPerson.get(), card.reading().entry(), card.source()))
                        .ifPresent(draft -> getUI().orElseThrow()
                                .navigate(Links.draft(draft.id()).substring(1))));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(new Button("Another card", click -> ask()), begin);
        List<Component> content = new ArrayList<>();
        entries.find(currentPerson.get(), card.symbol())
                .filter(existing -> existing.accession() != null)
                .ifPresent(existing -> content.add(Notice.warning(
                        "There is " + existing.accession() + " on " + existing.symbol()
                                + " already. A second entry can be begun, but not saved under the same symbol.",
                        Links.to(Links.entry(existing.symbol()), "Open it"))));
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
                new Span(proposals + " values are proposed from its prose."),
                new FindingCounts((int) report.count(Severity.ERROR), (int) report.count(Severity.WARNING), (int)
                        report.count(Severity.NOTE)));
        sums.addClassName("recto-row");
        return sums;
    }
}
