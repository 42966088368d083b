package org.recto.workbench.parts;

/**
 * A stretch of a narrative that is shown underlined.
 *
 * @param start first character, counted in Unicode code points from 0
 * @param end after the last one
 * @param kind what was recognised, such as {@code residue}, {@code span} or {@code citation}; chooses the underline
 * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE} where a rule found something, otherwise empty
 * @param title said of it, in one sentence
 * @param leads path of the field that speaks of the same, or empty
 * @param to what that field is called, or empty
 */
public record Mark(int start, int end, String kind, String severity, String title, String leads, String to) {}
