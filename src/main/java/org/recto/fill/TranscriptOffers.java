package org.recto.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recto.entry.Path;
import org.recto.term.Accession;
import tools.jackson.databind.JsonNode;

/** MANE transcripts, or where the gene has none what its sources hold, and those that the entry lists. */
final class TranscriptOffers {

    private static final Path EXON_COUNT = Path.of("/gene/exonCount");
    private static final Path LIST = Path.of("/gene/transcripts");

    private final JsonNode entry;
    private final Products products;
    private final List<JsonNode> held;
    private final List<Offer> offers = new ArrayList<>();

    private TranscriptOffers(JsonNode entry, Products products) {
        this.entry = entry;
        this.products = products;
        this.held = Places.items(LIST, entry);
    }

    static List<Offer> of(JsonNode entry, Candidate gene, Products products) {
        TranscriptOffers transcripts = new TranscriptOffers(entry, products);
        transcripts.count();
        transcripts.held.forEach(transcripts::compare);
        transcripts.missing();
        return transcripts.offers;
    }

    /** The number of exons of the transcript that the entry is on. */
    private void count() {
        Sayings count = Sayings.ofValues();
        List<Wanted> wanted = held.stream()
                .filter(this::isCanonical)
                .findFirst()
                .map(transcript -> List.of(wanted(transcript)))
                .orElseGet(() -> Wanted.main(products));
        for (Wanted transcript : wanted) {
            for (ExonTable table : transcript.tables()) {
                table.count().ifPresent(number -> table.origins().forEach(origin -> count.say(number, origin)));
            }
        }
        count.forField(EXON_COUNT, entry).ifPresent(offers::add);
    }

    private boolean isCanonical(JsonNode transcript) {
        return held.size() == 1 || transcript.path("canonical").asBoolean(false);
    }

    private void missing() {
        boolean hasMain = Wanted.main(products).stream().anyMatch(this::isHeld);
        boolean marksOne = held.stream()
                .anyMatch(transcript -> transcript.path("canonical").asBoolean(false));
        if (!hasMain) {
            Sayings main = Sayings.ofValues();
            Wanted.main(products).forEach(wanted -> wanted.say(main, !marksOne));
            main.forMissing(LIST).ifPresent(offers::add);
        }
        for (Wanted wanted : Wanted.besides(products)) {
            if (!isHeld(wanted)) {
                Sayings besides = Sayings.ofValues();
                wanted.say(besides, false);
                besides.forMissing(LIST).ifPresent(offers::add);
            }
        }
    }

    private boolean isHeld(Wanted wanted) {
        return held.stream().anyMatch(transcript -> wanted(transcript).isSameTranscript(wanted));
    }

    /** Compares a transcript that the entry lists, field by field and exon by exon. */
    private void compare(JsonNode transcript) {
        Wanted wanted = wanted(transcript);
        if (wanted.isUnknown()) {
            return;
        }
        Path path = LIST.then(transcript.path("id").asString());
        Sayings accession = Sayings.ofWords();
        Sayings protein = Sayings.ofWords();
        Sayings length = Sayings.ofValues();
        wanted.sayNames(accession, protein, accession(transcript));
        List<ExonTable> tables = wanted.tables();
        for (ExonTable table : tables) {
            table.length().ifPresent(bases -> table.origins().forEach(origin -> length.say(bases, origin)));
        }
        accession.forField(path.then("accession"), entry).ifPresent(offers::add);
        if (Wanted.main(products).stream().anyMatch(wanted::isSameTranscript)
                && held.stream()
                        .noneMatch(other -> !other.equals(transcript)
                                && other.path("canonical").asBoolean(false))) {
            Sayings canonical = Sayings.ofValues();
            wanted.standards().values().forEach(origins -> origins.forEach(origin -> canonical.say(true, origin)));
            canonical.forField(path.then("canonical"), entry).ifPresent(offers::add);
        }
        protein.forField(path.then("protein"), entry).ifPresent(offers::add);
        length.forField(path.then("length"), entry).ifPresent(offers::add);
        offers.addAll(ExonOffers.of(path, entry, tables));
    }

    /** What is known of a listed transcript; one without an accession on which the entry is can only be the standard one. */
    private Wanted wanted(JsonNode transcript) {
        Optional<Accession> accession = accession(transcript);
        if (accession.isPresent()) {
            return Wanted.named(accession.get(), products);
        }
        List<Wanted> main = Wanted.main(products);
        boolean isNameless = transcript.path("accession").asString("").isBlank();
        return isNameless && isCanonical(transcript) && main.size() == 1 ? main.getFirst() : Wanted.nothing();
    }

    private static Optional<Accession> accession(JsonNode transcript) {
        return Accession.parse(transcript.path("accession").asString("").strip());
    }
}
