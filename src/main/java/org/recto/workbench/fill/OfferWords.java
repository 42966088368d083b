package org.recto.workbench.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.fill.Offer;
import org.recto.fill.Origin;
import org.recto.workbench.parts.changes.FieldWords;
import org.recto.workbench.parts.changes.ItemWords;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.changes.ValueWords;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Offers in words. */
final class OfferWords {

    private final JsonNode entry;

    /** @param entry in which items are looked up */
    OfferWords(JsonNode entry) {
        this.entry = entry;
    }

    /** Which place an offer is about, its section left out: {@code Features › Cytoplasmic › end}. */
    String place(Offer offer) {
        List<String> steps = new ArrayList<>(PathWords.steps(offer.path(), entry));
        if (offer.now() == null && ItemKind.in(offer.path()).isPresent()) {
            steps.add(ItemWords.label(offer.path(), offer.answers().getFirst().value()));
        }
        List<String> within = steps.size() > 1 ? steps.subList(1, steps.size()) : steps;
        String words = String.join(" › ", within);
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** What stands or would stand at an offer's place. */
    String value(Offer offer, JsonNode value) {
        Path path = offer.path();
        Optional<ItemKind> kind = ItemKind.in(path).or(() -> ItemKind.in(path.parent()));
        if (value.isObject() && kind.isPresent()) {
            return item(kind.get(), value);
        }
        if (value.isObject() && value.has("assembly")) {
            return place(value);
        }
        if (value.isObject() && value.has("start")) {
            return span(value);
        }
        return new ValueWords(entry).of(path.last(), value);
    }

    private String item(ItemKind kind, JsonNode item) {
        List<String> words = new ArrayList<>();
        switch (kind) {
            case TRANSCRIPT -> {
                words.add(item.path("accession").asString(""));
                add(words, item.path("canonical").asBoolean(false) ? FieldWords.field("canonical") : "");
                add(words, text(item, "length", "fill.nucleotides"));
                add(words, text(item, "protein", "fill.protein"));
                int exons = item.path("exons").size();
                add(words, exons == 0 ? "" : Words.say("fill.exonCount", exons));
            }
            case EXON -> words.add(exon(item));
            case ISOFORM -> {
                add(words, item.path("name").asString(""));
                add(words, item.path("accession").asString(""));
                add(words, text(item, "length", "fill.residues"));
            }
            case FEATURE -> {
                add(words, item.path("type").asString(""));
                add(words, item.path("description").asString(""));
                add(words, Words.say("fill.span", span(item)));
            }
            case CROSS_REFERENCE ->
                words.add(item.path("database").asString("") + " "
                        + item.path("identifier").asString(""));
            default -> words.add(new ValueWords(entry).of("", item));
        }
        return String.join(", ", words);
    }

    private static void add(List<String> words, String word) {
        if (!word.isBlank()) {
            words.add(word);
        }
    }

    private static String text(JsonNode item, String property, String key) {
        return item.has(property) ? Words.say(key, item.path(property).asString("")) : "";
    }

    /** An exon on one line: {@code codes c.83–221, transcript 170–308, GRCh38 5:35857080–35857218}. */
    static String exon(JsonNode exon) {
        List<String> words = new ArrayList<>();
        if (exon.has("coding")) {
            words.add(
                    exon.get("coding").isNull()
                            ? Words.say("fill.nonCoding")
                            : Words.say("fill.codes", span(exon.get("coding"))));
        }
        if (exon.has("span")) {
            words.add(Words.say("fill.inTranscript", span(exon.get("span"))));
        }
        if (exon.has("genomic")) {
            words.add(place(exon.get("genomic")));
        }
        return String.join(", ", words);
    }

    private static String span(JsonNode span) {
        return span.path("start").asString("?") + "–" + span.path("end").asString("?");
    }

    private static String place(JsonNode location) {
        return Words.say(
                "fill.place",
                location.path("assembly").asString(Words.say("fill.noAssembly")),
                location.path("chromosome").asString("?"),
                span(location),
                location.path("strand").asString("?"));
    }

    /** Who says something: {@code MANE (1.0): record HGNC:6024, as of 2026-11-22}. */
    static String origin(Origin origin) {
        return Words.say(
                "fill.origin",
                origin.provenance().source(),
                origin.provenance().version(),
                origin.record(),
                origin.provenance().asOf());
    }
}
