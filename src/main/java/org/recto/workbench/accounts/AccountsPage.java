package org.recto.workbench.accounts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.recto.people.Account;
import org.recto.people.Accounts;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** Invites people and says what they may do. */
@Route("accounts")
@Menu(order = 90)
@RolesAllowed("ADMINISTRATOR")
public class AccountsPage extends Page {

    private static final long serialVersionUID = 1;

    private final transient Accounts accounts;
    private final transient CurrentPerson currentPerson;
    private final DataTable<Account> table = new DataTable<>(Words.say("accounts.title"));

    AccountsPage(Accounts accounts, CurrentPerson currentPerson) {
        super(Words.say("accounts.title"));
        this.accounts = accounts;
        this.currentPerson = currentPerson;
        lead(Words.say("accounts.lead"));
        Button invite = new Button(Words.say("accounts.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(invite);
        table.column(Words.say("accounts.person"), AccountsPage::person)
                .text(Words.say("accounts.may"), account -> roles(account.person()))
                .column(Words.say("accounts.account"), AccountsPage::state)
                .column(Words.say("accounts.since"), "tight", account -> Moment.day(account.createdAt()))
                .column(Words.say("accounts.change"), "actions", this::changes);
        add(table);
        refresh();
    }

    private void refresh() {
        table.show(accounts.list(currentPerson.get()));
    }

    private void invite() {
        new InviteDialog(invitation -> Attempt.to(() -> accounts.invite(
                                currentPerson.get(), invitation.name(), invitation.mail(), invitation.roles()))
                        .map(secret -> {
                            refresh();
                            return new OneTimeLink(Words.say("accounts.link.invited", invitation.name()), secret);
                        }))
                .open();
    }

    private Component changes(Account account) {
        Person person = account.person();
        Div changes = new Div(
                button(
                        Words.say("accounts.roles"),
                        person,
                        () -> new RolesDialog(
                                        person,
                                        chosen -> changed(
                                                () -> accounts.changeRoles(currentPerson.get(), person.id(), chosen)))
                                .open()),
                button(
                        Words.say("accounts.password"),
                        person,
                        () -> Attempt.to(() -> accounts.resetPassword(currentPerson.get(), person.id()))
                                .ifPresent(secret -> OneTimeLink.dialog(new OneTimeLink(
                                                Words.say("accounts.link.reset", person.name()), secret))
                                        .open())));
        changes.add(
                account.disabled()
                        ? button(
                                Words.say("accounts.enable"),
                                person,
                                () -> changed(() -> accounts.enable(currentPerson.get(), person.id())))
                        : button(
                                Words.say("accounts.disabling"),
                                person,
                                () -> new DisableDialog(
                                                person,
                                                () -> changed(() -> accounts.disable(currentPerson.get(), person.id())))
                                        .open()));
        return changes;
    }

    private static Button button(String words, Person person, Runnable clicked) {
        Button button = new Button(words, click -> clicked.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.replace("…", "") + ", " + person.name());
        return button;
    }

    private boolean changed(Runnable useCase) {
        boolean done = Attempt.to(useCase);
        refresh();
        return done;
    }

    private static Component person(Account account) {
        Span name = new Span(account.person().name());
        name.addClassName("recto-strong");
        Span mail = new Span(account.person().mail());
        mail.addClassName("recto-soft");
        Div both = new Div(name, mail);
        both.addClassName("recto-stack");
        return both;
    }

    private static Component state(Account account) {
        String words = account.disabled()
                ? Words.say("accounts.disabled")
                : account.invited() ? Words.say("accounts.invited") : Words.say("accounts.active");
        Span state = new Span(words);
        state.addClassName(account.disabled() || account.invited() ? "recto-tag" : "recto-plain");
        return state;
    }

    private static String roles(Person person) {
        return person.roles().isEmpty()
                ? Words.say("accounts.onlySignIn")
                : person.roles().stream().sorted().map(RoleWords::title).collect(Collectors.joining(", "));
    }
}
