package org.recto.workbench.accounts;

import java.util.Locale;
import org.recto.people.Role;

/** What a role is called and allows, as an administrator reads it. */
final class RoleWords {

    private RoleWords() {}

    static String title(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static String explained(Role role) {
        return switch (role) {
            case READER -> "reads approved entries that aren't released yet";
            case CURATOR -> "edits entries and submits them for review";
            case REVIEWER -> "reviews and approves what others wrote";
            case EDITOR -> "publishes releases";
            case ADMINISTRATOR -> "invites people and says what they may do";
        };
    }
}
