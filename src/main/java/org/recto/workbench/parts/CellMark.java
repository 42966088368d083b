package org.recto.workbench.parts;

/**
 * What a rule found at a cell of {@link Rows}.
 *
 * @param row the row's id
 * @param key the column's, or empty where the whole row is meant
 * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
 * @param message one sentence
 */
public record CellMark(String row, String key, String severity, String message) {}
