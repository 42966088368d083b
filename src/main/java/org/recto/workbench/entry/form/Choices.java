package org.recto.workbench.entry.form;

import java.util.List;
import java.util.stream.Stream;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.Choice;
import org.recto.workbench.parts.Citable;
import org.recto.workbench.parts.changes.ItemWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What an entry's own items offer where one names another. */
public final class Choices {

    /** UniProt's types of feature, in its words, the usual ones first. */
    public static final List<Choice> FEATURE_TYPES = """
            signal peptide
            topological domain
            transmembrane region
            domain
            short sequence motif
            region of interest
            glycosylation site
            disulfide bond
            modified residue
            active site
            binding site
            site
            repeat
            zinc finger region
            DNA-binding region
            coiled-coil region
            compositionally biased region
            intramembrane region
            transit peptide
            propeptide
            chain
            peptide
            lipid moiety-binding region
            cross-link
            non-standard amino acid
            mutagenesis site
            helix
            turn
            strand
            """.lines().map(Choice::of)
            .toList();

    private Choices() {}

    /** Publications by item id. */
    public static List<Choice> publications(Now now) {
        return items(now, "/bibliography")
                .map(item -> choice("/bibliography", item, "id"))
                .toList();
    }

    /** Publications as citations name them, {@code pmid:2317865}. */
    static List<Citable> citable(Now now) {
        Path list = Path.of("/bibliography");
        return items(now, "/bibliography")
                .filter(item -> item.path("pmid").isString())
                .map(item -> new Citable(
                        "pmid:" + item.path("pmid").asString(),
                        ItemWords.label(list, item),
                        item.path("title").asString(""),
                        ItemWords.cited(item)))
                .toList();
    }

    /** Disease associations by item id. */
    public static List<Choice> diseases(Now now) {
        return items(now, "/diseases")
                .map(item -> choice("/diseases", item, "id"))
                .toList();
    }

    /** Variants by item id. */
    public static List<Choice> variants(Now now) {
        return items(now, "/mutations/variants")
                .map(item -> choice("/mutations/variants", item, "id"))
                .toList();
    }

    /** Isoforms by item id. */
    public static List<Choice> isoforms(Now now) {
        return items(now, "/protein/isoforms")
                .map(item -> choice("/protein/isoforms", item, "id"))
                .toList();
    }

    /** Transcripts by item id. */
    public static List<Choice> transcripts(Now now) {
        return items(now, "/gene/transcripts")
                .map(item -> choice("/gene/transcripts", item, "id"))
                .toList();
    }

    private static Stream<JsonNode> items(Now now, String list) {
        JsonNode items = now.at(Path.of(list));
        return (items == null ? MissingNode.getInstance() : items).valueStream();
    }

    private static Choice choice(String list, JsonNode item, String value) {
        return new Choice(
                item.path(value).asString(""),
                ItemWords.label(Path.of(list), item),
                item.path("title").asString(""));
    }
}
