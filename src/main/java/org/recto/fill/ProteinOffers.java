package org.recto.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recto.entry.EntryJson;
import org.recto.entry.Isoform;
import org.recto.entry.Path;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Transcript;
import org.recto.term.Accession;
import tools.jackson.databind.JsonNode;

/** The protein's length, by its sequence and by its transcript, and its isoforms. */
final class ProteinOffers {

    private static final Path LENGTH = Path.of("/protein/length");
    private static final Path ISOFORMS = Path.of("/protein/isoforms");
    private static final String UNNUMBERED = "i0";

    private ProteinOffers() {}

    static List<Offer> of(JsonNode entry, Products products) {
        List<Offer> offers = new ArrayList<>();
        Sayings length = Sayings.ofValues();
        products.main().forEach(protein -> length.say(protein.length(), Records.of(protein)));
        for (Wanted transcript : Wanted.main(products)) {
            for (Transcript record : coding(transcript)) {
                record.residues().ifPresent(residues -> length.say(residues, Records.of(record)));
            }
        }
        length.forField(LENGTH, entry).ifPresent(offers::add);
        offers.addAll(isoforms(entry, products));
        return offers;
    }

    private static List<Transcript> coding(Wanted transcript) {
        return transcript.tables().stream()
                .flatMap(table -> table.sources().stream())
                .filter(record -> record.codingLength() > 0)
                .toList();
    }

    private static List<Offer> isoforms(JsonNode entry, Products products) {
        Map<String, List<ProteinSequence>> byName = new LinkedHashMap<>();
        Stream.concat(products.main().stream(), products.others().stream())
                .distinct()
                .forEach(protein -> byName.computeIfAbsent(name(protein.accession()), _ -> new ArrayList<>())
                        .add(protein));
        List<Offer> offers = new ArrayList<>();
        byName.forEach((name, records) -> {
            Optional<JsonNode> held = Places.items(ISOFORMS, entry).stream()
                    .filter(isoform -> Accession.parse(isoform.path("accession").asString(""))
                            .filter(accession -> name(accession).equals(name))
                            .isPresent())
                    .findFirst();
            Sayings sayings = Sayings.ofValues();
            for (ProteinSequence record : records) {
                sayings.say(held.isPresent() ? record.length() : EntryJson.value(isoform(record)), Records.of(record));
            }
            held.map(isoform -> ISOFORMS.then(isoform.path("id").asString()).then("length"))
                    .map(path -> sayings.forField(path, entry))
                    .orElseGet(() -> sayings.forMissing(ISOFORMS))
                    .ifPresent(offers::add);
        });
        return offers;
    }

    private static Isoform isoform(ProteinSequence protein) {
        return new Isoform(UNNUMBERED, null, protein.accession().toString(), protein.length(), null);
    }

    /** UniProt gives an entry's canonical sequence the entry's own accession and, with few exceptions, the number 1. */
    static String name(Accession accession) {
        return accession.name().replaceFirst("-1$", "");
    }
}
