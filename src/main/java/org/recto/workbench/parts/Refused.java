package org.recto.workbench.parts;

/**
 * What someone typed into a cell of {@link Rows} that cannot be stored there, such as {@code 2o} for a number. It
 * stays on the screen with its message, and the value stored before stays stored.
 *
 * @param row the row's id
 * @param key the column's
 * @param text as typed
 * @param message why it was not stored
 */
public record Refused(String row, String key, String text, String message) {}
