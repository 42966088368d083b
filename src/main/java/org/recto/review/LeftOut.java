package org.recto.review;

/**
 * An entry that a release can't hold.
 *
 * @param symbol the symbol of its newest revision
 * @param why a sentence
 */
public record LeftOut(String accession, String symbol, String why) {}
