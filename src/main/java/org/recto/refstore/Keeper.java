package org.recto.refstore;

import org.recto.audit.Actor;
import org.recto.people.Person;
import org.recto.people.Role;

/** Who may load, choose and drop releases of reference data. */
public sealed interface Keeper {

    /**
     * As the audit trail names them.
     *
     * @throws org.recto.people.NotAllowed where they may not
     */
    Actor actor();

    /** Someone in the workbench, who must be an administrator. */
    record Administrator(Person person) implements Keeper {
        @Override
        public Actor actor() {
            person.must(Role.ADMINISTRATOR);
            return person.as(Role.ADMINISTRATOR);
        }
    }

    /**
     * Whoever runs commands on the machine: able to open the database, they need no account.
     *
     * @param user their name on the machine
     */
    record Operator(String user) implements Keeper {
        @Override
        public Actor actor() {
            return new Actor(null, user, "OPERATOR");
        }
    }
}
