package org.recto.rule;

/** The validation group of the rules. Without it a validator asks field constraints alone. */
public interface Meaning {}
