package org.recto.people;

import static org.recto.people.Role.ADMINISTRATOR;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recto.audit.Actor;
import org.recto.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with accounts, and what people do with the links they are given.
 *
 * <p>Input that cannot be taken is an {@link IllegalArgumentException} whose message is a sentence for whoever gave it.
 */
@Service
@Transactional
public class Accounts {

    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration NEW_PASSWORD = Duration.ofDays(1);

    /** RFC 5321 lets a path have 256 characters, its brackets included. */
    private static final int LONGEST_MAIL = 254;

    private final People people;
    private final Links links;
    private final AuditTrail audit;

    Accounts(People people, Links links, AuditTrail audit) {
        this.people = people;
        this.links = links;
        this.audit = audit;
    }

    /** Adds an account and returns the secret of a link, valid for a week, by which its owner sets a password. */
    public String invite(Person actor, String name, String mail, Set<Role> roles) {
        actor.must(ADMINISTRATOR);
        long id = add(name, mail, roles);
        audit.record(
                actor.as(ADMINISTRATOR), "account.invite", subject(id), Map.of("mail", mail, "roles", sorted(roles)));
        return links.add(id, INVITATION);
    }

    /** The secret of a link, valid for a day, by which someone sets a new password; the old one holds until then. */
    public String resetPassword(Person actor, long id) {
        actor.must(ADMINISTRATOR);
        existing(id);
        audit.record(actor.as(ADMINISTRATOR), "account.reset-password", subject(id));
        return links.add(id, NEW_PASSWORD);
    }

    public void changeRoles(Person actor, long id, Set<Role> roles) {
        actor.must(ADMINISTRATOR);
        Account account = existing(id);
        people.setRoles(id, roles);
        someAdministratorMustBeLeft();
        audit.record(
                actor.as(ADMINISTRATOR),
                "account.change-roles",
                subject(id),
                Map.of("from", sorted(account.person().roles()), "to", sorted(roles)));
    }

    /** Ends someone's access at once; what they did stays under their name. */
    public void disable(Person actor, long id) {
        actor.must(ADMINISTRATOR);
        existing(id);
        people.setDisabled(id, true);
        someAdministratorMustBeLeft();
        audit.record(actor.as(ADMINISTRATOR), "account.disable", subject(id));
    }

    public void enable(Person actor, long id) {
        actor.must(ADMINISTRATOR);
        existing(id);
        people.setDisabled(id, false);
        audit.record(actor.as(ADMINISTRATOR), "account.enable", subject(id));
    }

    /** Every account, by name. */
    @Transactional(readOnly = true)
    public List<Account> list(Person actor) {
        actor.must(ADMINISTRATOR);
        return people.all();
    }

    /** The person of a mail address, in any case, unless their account is disabled. */
    @Transactional(readOnly = true)
    public Optional<Person> byMail(String mail) {
        return people.byMail(mail)
                .map(People.Row::account)
                .filter(account -> !account.disabled())
                .map(Account::person);
    }

    /** Whose link this is; empty where it was used, is too old, or never was. */
    @Transactional(readOnly = true)
    public Optional<Person> invitee(String secret) {
        return links.open(secret)
                .map(Links.Link::accountId)
                .map(id -> existing(id).person());
    }

    /** Sets a password by a link and uses the link up. */
    public Person acceptInvitation(String secret, String password) {
        Long id = links.use(secret).map(Links.Link::accountId).orElseThrow(Accounts::linkIsOver);
        Person person = existing(id).person();
        people.setPasswordHash(id, Passwords.hash(password));
        audit.record(new Actor(id, person.name(), "OWNER"), "account.set-password", subject(id));
        return person;
    }

    /**
     * The secret of a link, valid for a day, by which whoever runs Recto becomes its first administrator; empty where
     * there is one.
     */
    public Optional<String> inviteFirstAdministrator() {
        return people.administrators() > 0 ? Optional.empty() : Optional.of(links.add(null, NEW_PASSWORD));
    }

    /** Whether a link is that of the first administrator. */
    @Transactional(readOnly = true)
    public boolean isForFirstAdministrator(String secret) {
        return links.open(secret).filter(link -> link.accountId() == null).isPresent();
    }

    /** Makes the account of the first administrator and uses the link up. */
    public Person becomeFirstAdministrator(String secret, String name, String mail, String password) {
        boolean valid =
                links.use(secret).filter(link -> link.accountId() == null).isPresent();
        if (!valid || people.administrators() > 0) {
            throw linkIsOver();
        }
        long id = add(name, mail, Set.of(ADMINISTRATOR));
        people.setPasswordHash(id, Passwords.hash(password));
        Person person = existing(id).person();
        audit.record(person.as(ADMINISTRATOR), "account.become-first-administrator", subject(id));
        return person;
    }

    private long add(String name, String mail, Set<Role> roles) {
        String address = mail.strip().toLowerCase(Locale.ROOT);
        if (name.isBlank() || name.strip().length() > 200) {
            throw new IllegalArgumentException("A name has between 1 and 200 characters.");
        }
        if (!address.matches("[^@\\s]+@[^@\\s]+") || address.length() > LONGEST_MAIL) {
            throw new IllegalArgumentException("“" + mail + "” is no mail address.");
        }
        if (people.byMail(address).isPresent()) {
            throw new IllegalArgumentException("There is an account for " + address + " already.");
        }
        return people.add(name.strip(), address, roles);
    }

    private Account existing(long id) {
        return people.byId(id)
                .map(People.Row::account)
                .orElseThrow(() -> new IllegalArgumentException("There is no account " + id + "."));
    }

    private void someAdministratorMustBeLeft() {
        if (people.administrators() == 0) {
            throw new NotAllowed("The last administrator stays one: give the role to someone else first.");
        }
    }

    private static List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }

    private static String subject(long id) {
        return "account/" + id;
    }

    private static IllegalArgumentException linkIsOver() {
        return new IllegalArgumentException("This link was used or is too old: ask an administrator for another.");
    }
}
