package org.recto.presence;

/**
 * Someone who is at an entry.
 *
 * @param section the key of the section that they have open
 */
public record Here(long accountId, String name, String section) {}
