package org.recto.workbench.entries;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.recto.entry.Entry;
import org.recto.people.CurrentPerson;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;

/** Begins an entry with nothing but its symbol. Nobody else sees it before it is saved, and it can be discarded. */
@Route("new-entry")
@PageTitle("New entry · Recto")
@RolesAllowed("CURATOR")
public class NewEntryPage extends Page {

    private static final long serialVersionUID = 1;

    private final transient Entries entries;
    private final transient Drafts drafts;
    private final transient CurrentPerson currentPerson;
    private final TextField symbol = new TextField("Gene symbol");

    NewEntryPage(Entries entries, Drafts drafts, CurrentPerson currentPerson) {
        super("New entry");
        this.entries = entries;
        this.drafts = drafts;
        this.currentPerson = currentPerson;
        addClassName("recto-narrow");
        trail(Links.to("/entries", "Entries"));
        lead("An entry begins with its gene. It is yours alone until you save it, and leaves no trace if you don't.");
        symbol.setHelperText("as HGNC has it, for example KRAS");
        symbol.setMaxLength(100);
        symbol.setAutofocus(true);
        Button begin = new Button("Begin", click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickShortcut(Key.ENTER);
        Div form = new Div(symbol, begin);
        form.addClassNames("recto-form", "recto-paper");
        Paragraph other = new Paragraph(
                new Span("There is a card already? "), Links.to("/intake", "Have it read"), new Span("."));
        other.addClassName("recto-after");
        add(form, other);
    }

    private void begin() {
        String asked = symbol.getValue().strip();
        if (asked.isEmpty()) {
            refuse("Which gene is it about?");
            return;
        }
        entries.find(currentPerson.get(), asked)
                .ifPresentOrElse(
                        this::existing,
                        () -> Attempt.to(() -> drafts.begin(currentPerson.get(), Entry.begin(asked), null))
                                .ifPresent(draft -> getUI().orElseThrow()
                                        .navigate(Links.draft(draft.id()).substring(1))));
    }

    private void existing(EntrySummary entry) {
        refuse(
                entry.accession() == null
                        ? "You have begun " + entry.symbol() + " already: it is among your drafts."
                        : "There is " + entry.accession() + " on " + entry.symbol() + " already: open it instead.");
    }

    private void refuse(String why) {
        symbol.setErrorMessage(why);
        symbol.setInvalid(true);
        symbol.focus();
    }
}
