package org.recto.search;

import java.util.List;

/**
 * What was found.
 *
 * @param hits one page of it
 * @param respelled words that were looked for in place of what was typed, which no entry holds; none where some does
 */
public record Answer(List<Hit> hits, Counts counts, List<String> respelled) {}
