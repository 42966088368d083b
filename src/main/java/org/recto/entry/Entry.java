package org.recto.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One gene's card: an immutable value made of sections, of which all but the identity may be absent.
 *
 * @param schema {@link #SCHEMA}
 * @param accession {@code RCT} and six digits or more, given at the first save; absent before
 * @param source where it was read from
 * @param identity which gene it is about
 * @param gene DNA and RNA
 * @param protein the protein
 * @param mutations mutations
 * @param diseases disease associations, each a section
 * @param toBeNoted what fits no other section; narrative
 * @param bibliography publications
 * @param crossReferences the gene in other databases
 * @param expression how strongly it is expressed where
 * @param pathways pathways
 * @param figures figures
 * @param contributors who wrote it
 * @param citingArticles articles that cite work on the gene
 * @param unplaced source lines without a place
 * @param proposals marks on values that nobody has confirmed yet
 */
public record Entry(
        @NotNull @Pattern(regexp = "recto-entry/1") String schema,
        @Pattern(regexp = "RCT[0-9]{6,}") @Nullable String accession,
        @Valid @Nullable Source source,
        @NotNull @Valid Identity identity,
        @Valid @Nullable Gene gene,
        @Valid @Nullable Protein protein,
        @Valid @Nullable Mutations mutations,
        Items<@Valid DiseaseAssociation> diseases,
        @Nullable String toBeNoted,
        Items<@Valid Publication> bibliography,
        Items<@Valid CrossReference> crossReferences,
        Items<@Valid Expression> expression,
        Items<@Valid Pathway> pathways,
        Items<@Valid Figure> figures,
        Items<@Valid Contributor> contributors,
        Items<@Valid CitingArticle> citingArticles,
        Items<@Valid Unplaced> unplaced,
        Items<@Valid Proposal> proposals) {

    /** Name and version of the JSON form. */
    public static final String SCHEMA = "recto-entry/1";

    public Entry {
        diseases = Items.given(diseases);
        bibliography = Items.given(bibliography);
        crossReferences = Items.given(crossReferences);
        expression = Items.given(expression);
        pathways = Items.given(pathways);
        figures = Items.given(figures);
        contributors = Items.given(contributors);
        citingArticles = Items.given(citingArticles);
        unplaced = Items.given(unplaced);
        proposals = Items.given(proposals);
    }

    /** An entry just begun, holding nothing but the gene's symbol. */
    public static Entry begin(String symbol) {
        return EntryJson.read("{\"schema\":\"" + SCHEMA + "\",\"identity\":{\"symbol\":\"\"}}")
                .with(new Edit.Set(Path.of("/identity/symbol"), EntryJson.text(symbol)));
    }

    /**
     * This entry with an edit applied.
     *
     * @throws MisplacedEdit where the edit names what the entry doesn't hold or a value of another kind
     */
    public Entry with(Edit edit) {
        return with(List.of(edit));
    }

    /** The same with all of these edits, one after the other. */
    public Entry with(List<Edit> edits) {
        Entry reached = this;
        int done = 0;
        while (done < edits.size()) {
            Entry next = Leaves.with(reached, edits.get(done));
            if (next == null) {
                break;
            }
            reached = next;
            done++;
        }
        if (done == edits.size()) {
            return reached;
        }
        JsonNode tree = EntryJson.tree(reached);
        edits.subList(done, edits.size()).forEach(edit -> edit.change(tree));
        return EntryJson.ofTree(tree);
    }
}
