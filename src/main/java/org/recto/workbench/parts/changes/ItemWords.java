package org.recto.workbench.parts.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** What an item of an entry is called on screen. */
public final class ItemWords {

    /** The first of these properties that the item has names it. */
    private static final Map<ItemKind, List<String>> NAMING = Map.ofEntries(
            Map.entry(ItemKind.TRANSCRIPT, List.of("accession")),
            Map.entry(ItemKind.PSEUDOGENE, List.of("symbol", "name")),
            Map.entry(ItemKind.ISOFORM, List.of("name", "accession")),
            Map.entry(ItemKind.FEATURE, List.of("description", "type")),
            Map.entry(ItemKind.VARIANT, List.of("asStated", "hgvsProtein", "hgvsDna", "hgvsRna")),
            Map.entry(ItemKind.DISEASE, List.of("name", "ontologyId")),
            Map.entry(ItemKind.CROSS_REFERENCE, List.of("database")),
            Map.entry(ItemKind.PATHWAY, List.of("name", "identifier")),
            Map.entry(ItemKind.FIGURE, List.of("legend")),
            Map.entry(ItemKind.CONTRIBUTOR, List.of("name")),
            Map.entry(ItemKind.CITING_ARTICLE, List.of("title", "pmid")),
            Map.entry(ItemKind.UNPLACED, List.of("text")),
            Map.entry(ItemKind.PROPOSAL, List.of("words", "path")));

    private static final int LONGEST = 60;

    private ItemWords() {}

    /**
     * What to call an item: "Cytoplasmic", "exon 6", "Goodwin 1990"; its id where it has no name yet.
     *
     * @param list the list it stands in
     */
    public static String label(Path list, JsonNode item) {
        Optional<ItemKind> kind = ItemKind.in(list);
        String name = kind.map(known -> named(known, item)).orElse("");
        return name.isBlank() ? item.path("id").asString("") : shortened(name);
    }

    /**
     * An item and those around it, as a sentence begins with them: "Transcript “NM_002185.5”, exon 6"; nothing for a
     * place in no item.
     *
     * @param entries in which the items are looked up; the first that holds one tells its name
     */
    static String subject(Path item, JsonNode... entries) {
        List<String> subject = new ArrayList<>();
        Path at = Path.ROOT;
        for (String step : item.steps()) {
            Optional<ItemKind> kind = ItemKind.in(at);
            Path list = at;
            at = at.then(step);
            if (kind.isPresent()) {
                subject.add(called(kind.get(), PathWords.item(list, at, entries), step));
            }
        }
        return FieldWords.capitalised(String.join(", ", subject));
    }

    private static String called(ItemKind kind, String label, String id) {
        if (!label.equals(id) && kind == ItemKind.EXON) {
            return label;
        }
        return Words.say(label.equals(id) ? "parts.item.unnamed" : "parts.item.named", kind(kind), label);
    }

    /** What such an item is called within a sentence: "citing article". */
    private static String kind(ItemKind kind) {
        return Words.say("parts.kind." + kind.name());
    }

    /** A place as a field of the item or section it lies in: "end of the coding span". */
    static String fieldOf(Path place, Path item) {
        List<String> steps = place.steps()
                .subList(Math.max(item.steps().size(), 1), place.steps().size());
        if (steps.isEmpty()) {
            return ItemKind.in(place).isPresent() ? FieldWords.section(place.section()) : FieldWords.field("text");
        }
        return steps.reversed().stream()
                .map(ItemWords::told)
                .reduce((inner, outer) -> Words.say("parts.fieldOf", inner, outer))
                .orElseThrow();
    }

    /** What a field is called within a sentence, where its label beside others would not do. */
    private static String told(String field) {
        return Words.knows("parts.told." + field) ? Words.say("parts.told." + field) : FieldWords.field(field);
    }

    private static String named(ItemKind kind, JsonNode item) {
        return switch (kind) {
            case EXON -> exon(text(item, "label"));
            case HOMOLOG -> (text(item, "symbol") + " " + text(item, "species")).strip();
            case PUBLICATION -> publication(item);
            case TRANSCRIPT,
                    PSEUDOGENE,
                    ISOFORM,
                    FEATURE,
                    VARIANT,
                    DISEASE,
                    CROSS_REFERENCE,
                    EXPRESSION,
                    PATHWAY,
                    FIGURE,
                    CONTRIBUTOR,
                    CITING_ARTICLE,
                    UNPLACED,
                    PROPOSAL ->
                NAMING.getOrDefault(kind, List.of()).stream()
                        .map(property -> text(item, property))
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse("");
        };
    }

    /** How a reader sees a publication cited: "Puel et al., 1998"; the PMID where author and year aren't told. */
    public static String cited(JsonNode publication) {
        String[] authors = text(publication, "authors").split("\\s*,\\s*");
        String first = surname(authors[0]);
        String year = publication.path("year").asString("");
        if (first.isEmpty() || year.isEmpty()) {
            return publication(publication);
        }
        boolean more = authors.length > 2 || text(publication, "authors").contains("et al");
        return more
                ? Words.say("parts.cited.more", first, year)
                : authors.length == 2
                        ? Words.say("parts.cited.two", first, surname(authors[1]), year)
                        : Words.say("parts.cited.one", first, year);
    }

    private static String surname(String author) {
        return author.replaceFirst("(,| [A-Z]{1,4}\\b| et al).*", "");
    }

    /** The first author's surname and the year, as a citation would have it; the PMID where there is neither. */
    private static String publication(JsonNode item) {
        String surname = surname(text(item, "authors"));
        String year = item.path("year").asString("");
        String cited = (surname + " " + year).strip();
        return cited.isEmpty() ? prefixed("PMID ", text(item, "pmid")) : cited;
    }

    private static String exon(String label) {
        return label.isBlank() ? "" : Words.say("parts.exon", label);
    }

    private static String prefixed(String prefix, String name) {
        return name.isBlank() ? "" : prefix + name;
    }

    private static String text(JsonNode item, String property) {
        return item.path(property).asString("").strip();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
