package org.recto.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.refdata.Gene;
import tools.jackson.databind.JsonNode;

/** Symbol, name, HGNC id and aliases. */
final class IdentityOffers {

    private static final Path SYMBOL = Path.of("/identity/symbol");
    private static final Path NAME = Path.of("/identity/name");
    private static final Path HGNC_ID = Path.of("/identity/hgncId");
    private static final Path ALIASES = Path.of("/identity/aliases");

    private IdentityOffers() {}

    static List<Offer> of(JsonNode entry, Candidate gene) {
        Sayings symbol = Sayings.ofValues();
        Sayings name = Sayings.ofWords();
        Sayings hgncId = Sayings.ofWords();
        for (Gene record : gene.records()) {
            Origin origin = Records.of(record);
            symbol.say(record.symbol(), origin);
            name.say(record.name(), origin);
            hgncId.say(record.hgncId() == null ? null : record.hgncId().toString(), origin);
        }
        if (gene.records().isEmpty() && gene.protein() != null) {
            symbol.say(gene.symbol(), Records.of(gene.protein()));
        }
        List<Offer> offers = new ArrayList<>();
        symbol.forField(SYMBOL, entry).ifPresent(offers::add);
        name.forField(NAME, entry).ifPresent(offers::add);
        hgncId.forField(HGNC_ID, entry).ifPresent(offers::add);
        offers.addAll(aliases(entry, gene));
        return offers;
    }

    /** Symbols that it had before are aliases of an entry as well: papers go on using them. */
    private static List<Offer> aliases(JsonNode entry, Candidate gene) {
        Map<String, Sayings> byName = new LinkedHashMap<>();
        for (Gene record : gene.records()) {
            Stream.concat(record.aliases().stream(), record.previousSymbols().stream())
                    .filter(alias -> !gene.symbols().contains(alias))
                    .forEach(alias -> byName.computeIfAbsent(Sayings.folded(alias), _ -> Sayings.ofWords())
                            .say(alias, Records.of(record)));
        }
        List<JsonNode> held = Places.items(ALIASES, entry);
        List<Offer> offers = new ArrayList<>();
        byName.forEach((name, sayings) -> {
            JsonNode now = held.stream()
                    .filter(alias -> Sayings.folded(alias).equals(name))
                    .findFirst()
                    .orElse(null);
            sayings.offer(ALIASES, now, (_, value) -> List.of(new Step.Append(ALIASES, value)))
                    .ifPresent(offers::add);
        });
        if (!byName.isEmpty()) {
            held.stream()
                    .filter(alias -> !byName.containsKey(Sayings.folded(alias)))
                    .forEach(alias -> offers.add(new Offer(ALIASES, EntryJson.text(alias.asString("")), List.of())));
        }
        return offers;
    }
}
