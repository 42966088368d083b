package org.recto.people;

import static org.recto.people.Role.ADMINISTRATOR;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import java.util.Set;
import org.recto.audit.Actor;
import org.recto.audit.AuditTrail;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the demo database, with a password that everyone knows. */
@Component
@Order(DemoAccounts.ORDER)
@ConditionalOnBooleanProperty("recto.demo")
public class DemoAccounts implements ApplicationRunner {

    /** They come before whatever else belongs to the demo database, since all of it is someone's work. */
    public static final int ORDER = 0;

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
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
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
