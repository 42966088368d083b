package org.recto.workbench.accounts;

import org.recto.people.Role;
import org.recto.workbench.words.Words;

/** What a role is called and allows, as an administrator reads it. */
final class RoleWords {

    private RoleWords() {}

    static String title(Role role) {
        String name = Words.say("parts.role." + role);
        return name.substring(0, 1).toUpperCase(Words.language()) + name.substring(1);
    }

    static String explained(Role role) {
        return Words.say("accounts.role." + role);
    }
}
