package org.recto.people;

import static org.recto.people.Role.ADMINISTRATOR;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import java.util.Set;
import org.recto.audit.Actor;
import org.recto.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the demo database, with a password that everyone knows. */
@Service
public class DemoAccounts {

    /** The password of each of them. */
    public static final String PASSWORD = "recto-demo";

    private record Demo(String name, String mail, Role role) {}

    private static final List<Demo> DEMOS = List.of(
            new Demo("Clara Curator", "curator@demo", CURATOR),
            new Demo("Robin Reviewer", "reviewer@demo", REVIEWER),
            new Demo("Edith Editor", "editor@demo", EDITOR),
            new Demo("Ada Administrator", "admin@demo", ADMINISTRATOR));

    private final People people;
    private final AuditTrail audit;

    DemoAccounts(People people, AuditTrail audit) {
        this.people = people;
        this.audit = audit;
    }

    /** Adds those that are missing. */
    @Transactional
    public void add() {
        for (Demo demo : DEMOS) {
            if (people.byMail(demo.mail()).isEmpty()) {
                long id = people.add(demo.name(), demo.mail(), Set.of(demo.role()));
                people.setPasswordHash(id, Passwords.hash(PASSWORD));
                audit.record(Actor.RECTO, "account.add-demo", "account/" + id);
            }
        }
    }

    /** The mail addresses by which they sign in. */
    public static List<String> mails() {
        return DEMOS.stream().map(Demo::mail).toList();
    }
}
