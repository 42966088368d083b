package org.recto.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recto.entry.ItemKind;
import tools.jackson.databind.JsonNode;

/**
 * Whether two items that were added apart from each other are one thing of the world: a publication by its PMID, a
 * variant by its description, an exon of a transcript by its label.
 */
final class SameThing {

    /**
     * For each kind the ways to know it again, the surest first: the first whose properties both have decides. What
     * several properties make up is joined by a plus.
     */
    private static final Map<ItemKind, List<String>> KNOWN_BY = Map.ofEntries(
            Map.entry(ItemKind.TRANSCRIPT, List.of("accession")),
            Map.entry(ItemKind.EXON, List.of("label", "coding", "span")),
            Map.entry(ItemKind.PSEUDOGENE, List.of("symbol")),
            Map.entry(ItemKind.ISOFORM, List.of("accession", "name")),
            Map.entry(ItemKind.FEATURE, List.of("type+start+end+description", "type+start+end")),
            Map.entry(ItemKind.HOMOLOG, List.of("kind+species+symbol")),
            Map.entry(ItemKind.VARIANT, List.of("hgvsDna", "hgvsRna", "hgvsProtein", "asStated")),
            Map.entry(ItemKind.DISEASE, List.of("ontologyId", "name")),
            Map.entry(ItemKind.PUBLICATION, List.of("pmid", "doi", "title+year")),
            Map.entry(ItemKind.CROSS_REFERENCE, List.of("database+identifier")),
            Map.entry(ItemKind.EXPRESSION, List.of("tissue+source+unit", "tissue+source")),
            Map.entry(ItemKind.PATHWAY, List.of("database+identifier", "name")),
            Map.entry(ItemKind.FIGURE, List.of("legend")),
            Map.entry(ItemKind.CONTRIBUTOR, List.of("orcid", "name+role")),
            Map.entry(ItemKind.CITING_ARTICLE, List.of("pmid", "title+year")),
            Map.entry(ItemKind.UNPLACED, List.of("line+text")),
            Map.entry(ItemKind.PROPOSAL, List.of("path+words")));

    private SameThing() {}

    static boolean are(ItemKind kind, JsonNode one, JsonNode other) {
        for (String way : KNOWN_BY.getOrDefault(kind, List.of())) {
            Optional<String> name = name(way, one);
            Optional<String> otherName = name(way, other);
            if (name.isPresent() && otherName.isPresent()) {
                return name.equals(otherName);
            }
        }
        return false;
    }

    private static Optional<String> name(String way, JsonNode item) {
        StringBuilder name = new StringBuilder();
        for (String property : way.split("\\+")) {
            JsonNode value = item.path(property);
            String text = value.isValueNode() ? value.asString("").strip() : value.toString();
            if (value.isMissingNode() || text.isEmpty()) {
                return Optional.empty();
            }
            name.append(text.toLowerCase(Locale.ROOT)).append('\n');
        }
        return Optional.of(name.toString());
    }
}
