package org.recto.rule.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The genes that an entry's fusions join with its own. */
final class Partners {

    private static final Pattern JOINT = Pattern.compile("::|/");

    private Partners() {}

    /**
     * The partners, as written.
     *
     * @param own symbol and aliases of the entry's gene
     */
    static Set<String> of(List<String> fusions, List<String> own) {
        Set<String> ownSymbols = new LinkedHashSet<>();
        own.forEach(name -> ownSymbols.add(Names.symbol(name)));
        Set<String> partners = new LinkedHashSet<>();
        for (String fusion : fusions) {
            String[] parts = JOINT.split(fusion.strip());
            if (parts.length == 2) {
                for (int i = 0; i < 2; i++) {
                    boolean joinsOwn = ownSymbols.contains(Names.symbol(parts[1 - i]));
                    String partner = parts[i].strip();
                    if (joinsOwn && !partner.isEmpty() && !ownSymbols.contains(Names.symbol(partner))) {
                        partners.add(partner);
                    }
                }
            }
        }
        return partners;
    }
}
