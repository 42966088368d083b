package org.recto.people;

import java.time.Instant;

/**
 * An account as an administrator sees it.
 *
 * @param person whose it is; while it is disabled they can't sign in
 * @param invited whether its owner has yet to set a password
 */
public record Account(Person person, boolean invited, boolean disabled, Instant createdAt) {}
