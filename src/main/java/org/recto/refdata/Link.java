package org.recto.refdata;

import org.recto.term.Database;

/** A record in another database, by the identifier that the database itself writes, without prefix. */
public record Link(Database database, String identifier) {}
