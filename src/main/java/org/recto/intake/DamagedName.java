package org.recto.intake;

import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/**
 * A surname in a card's text that stands in its bibliography with an apostrophe and here without.
 *
 * <p>The text stays as the site printed it: what would undo the damage is offered, and a curator hears of it.
 *
 * @param path the narrative
 * @param line number of the source line, from 1
 * @param start where in that line the name begins, in Unicode code points from 0
 * @param end where it ends, exclusive
 * @param words the name as it stands there
 * @param restored as the bibliography spells it; {@code null} where it has several such surnames, or this one too
 * @param publication item id of the first publication with such a surname
 */
public record DamagedName(
        Path path,
        int line,
        int start,
        int end,
        String words,
        @Nullable String restored,
        String publication) {}
