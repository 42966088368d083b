package org.recto.rule.bibliography;

import java.util.List;
import org.recto.prose.Fit;
import org.recto.rule.ReadValues;

/**
 * An author's name as a citation has it, by what is left of it when its spelling is set aside.
 *
 * @param folded without accents, signs and capitals
 * @param keys what every item that it may fit goes by, the likeliest first
 * @param loose as folded, and without umlauts however they are written
 */
record CitedName(String folded, List<String> keys, String loose) {

    static CitedName of(String author) {
        return ReadValues.of(
                CitedName.class, author, name -> new CitedName(Fit.fold(name), Fit.keys(name), Fit.loose(name)));
    }
}
