package org.recto.workbench.parts.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
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

    private static String named(ItemKind kind, JsonNode item) {
        return switch (kind) {
            case EXON -> prefixed("exon ", text(item, "label"));
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

    /** The first author's surname and the year, as a citation would have it; the PMID where there is neither. */
    private static String publication(JsonNode item) {
        String surname = text(item, "authors").replaceFirst("(,| [A-Z]{1,4}\\b| et al).*", "");
        String year = item.path("year").asString("");
        String cited = (surname + " " + year).strip();
        return cited.isEmpty() ? prefixed("PMID ", text(item, "pmid")) : cited;
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
