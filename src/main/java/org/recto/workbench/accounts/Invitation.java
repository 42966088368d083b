package org.recto.workbench.accounts;

import java.util.Set;
import org.recto.people.Role;

/** Whom an administrator invites, and to do what. */
record Invitation(String name, String mail, Set<Role> roles) {}
