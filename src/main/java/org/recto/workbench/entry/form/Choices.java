package org.recto.workbench.entry.form;

import java.util.List;
import java.util.stream.Stream;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.Choice;
import org.recto.workbench.parts.Citable;
import org.recto.workbench.parts.Data;
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
            """.lines().map(Choice::of).toList();

    private Choices() {}

    /** Publications by item id. */
    public static List<Choice> publications(Now now) {
        return choices(now, "/bibliography");
    }

    /** Publications as citations name them, {@code pmid:2317865}: JSON, since nobody but the browser needs them. */
    static String citable(Now now) {
        Path list = Path.of("/bibliography");
        return now.once(
                "citable",
                list,
                () -> Data.text(items(now, list)
                        .filter(item -> item.path("pmid").isString())
                        .map(item -> new Citable(
                                "pmid:" + item.path("pmid").asString(),
                                ItemWords.label(list, item),
                                item.path("title").asString(""),
                                ItemWords.cited(item)))
                        .toList()));
    }

    /** Disease associations by item id. */
    public static List<Choice> diseases(Now now) {
        return choices(now, "/diseases");
    }

    /** Variants by item id. */
    public static List<Choice> variants(Now now) {
        return choices(now, "/mutations/variants");
    }

    /** Isoforms by item id. */
    public static List<Choice> isoforms(Now now) {
        return choices(now, "/protein/isoforms");
    }

    /** Transcripts by item id. */
    public static List<Choice> transcripts(Now now) {
        return choices(now, "/gene/transcripts");
    }

    private static Stream<JsonNode> items(Now now, Path list) {
        JsonNode items = now.at(list);
        return (items == null ? MissingNode.getInstance() : items).valueStream();
    }

    private static List<Choice> choices(Now now, String path) {
        Path list = Path.of(path);
        return now.once(
                path,
                list,
                () -> items(now, list)
                        .map(item -> new Choice(
                                item.path("id").asString(""),
                                ItemWords.label(list, item),
                                item.path("title").asString("")))
                        .toList());
    }
}
