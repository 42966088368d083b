package org.recto.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.audit.Actor;

/** Someone with an account that isn't disabled. */
public record Person(long id, String name, String mail, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Asks for any of some roles; each use case begins with this.
     *
     * @throws NotAllowed where the person has none of them
     */
    public void must(Role... any) {
        if (Arrays.stream(any).noneMatch(roles::contains)) {
            String wanted = Arrays.stream(any)
                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
            throw new NotAllowed("This is for the role " + wanted + ", which " + name + " does not have.");
        }
    }

    /** The person as the audit trail names them, in the role in which they act. */
    public Actor as(Role role) {
        return new Actor(id, name, role.name());
    }
}
