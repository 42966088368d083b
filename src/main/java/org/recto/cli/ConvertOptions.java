package org.recto.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code recto convert}.
 *
 * @param out the folder that entries are written below, {@code null} for beside their cards
 * @param overwrites whether files that are there already may be replaced
 * @param cards at least one; folders are walked through
 */
record ConvertOptions(@Nullable Path out, boolean overwrites, List<String> cards) {

    ConvertOptions {
        cards = List.copyOf(cards);
    }

    /** @throws Unusable where they can't be understood */
    static ConvertOptions parse(List<String> args) {
        Path out = null;
        boolean overwrites = false;
        List<String> cards = new ArrayList<>();
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            String[] option = arg.split("=", 2);
            switch (option[0]) {
                case "--out" -> out = Path.of(CheckOptions.value(option, rest));
                case "--overwrite" -> overwrites = isGiven(option);
                case "--" -> rest.forEachRemaining(cards::add);
                default -> {
                    if (arg.startsWith("-") && !arg.equals("-")) {
                        throw new Unusable("convert has no option " + arg + "; \"recto help\" lists them");
                    }
                    cards.add(arg);
                }
            }
        }
        if (cards.isEmpty()) {
            throw new Unusable("convert takes cards or folders: recto convert CARD|DIR...");
        }
        return new ConvertOptions(out, overwrites, cards);
    }

    private static boolean isGiven(String[] option) {
        if (option.length == 2) {
            throw new Unusable(option[0] + " takes no value: leave it out to overwrite nothing");
        }
        return true;
    }
}
