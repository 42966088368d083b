package org.recto.prose;

/**
 * A gene's, protein's or species' name and the tokens, first to last, that it consists of.
 *
 * @param isSure whether its form leaves little doubt, as a number in it does
 */
record GeneName(int first, int last, String text, boolean isSure) {}
