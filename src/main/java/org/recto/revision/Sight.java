package org.recto.revision;

import org.recto.people.Person;
import org.recto.people.Role;

/**
 * What of the store a person sees.
 *
 * @param all whether that is every revision, or the approved ones alone
 */
public record Sight(boolean all) {

    /** @throws org.recto.people.NotAllowed where the person has no role */
    public static Sight of(Person person) {
        person.must(Role.values());
        return new Sight(person.roles().stream().anyMatch(role -> role != Role.READER));
    }
}
