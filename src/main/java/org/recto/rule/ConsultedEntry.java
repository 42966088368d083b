package org.recto.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.CitingArticle;
import org.recto.entry.Contributor;
import org.recto.entry.CrossReference;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Entry;
import org.recto.entry.Expression;
import org.recto.entry.Feature;
import org.recto.entry.Figure;
import org.recto.entry.Gene;
import org.recto.entry.Homolog;
import org.recto.entry.Identity;
import org.recto.entry.Isoform;
import org.recto.entry.Mutations;
import org.recto.entry.Pathway;
import org.recto.entry.Proposal;
import org.recto.entry.Protein;
import org.recto.entry.Publication;
import org.recto.entry.Source;
import org.recto.entry.Transcript;
import org.recto.entry.Unplaced;
import org.recto.entry.Variant;

/**
 * An entry as a rule reads it. Each section that is read is noted, so that after an edit only those rules are asked again
 * that read what it changed; a rule therefore asks for the sections, or the lists in them, that it needs and no others. Of a narrative they tell
 * only whether it is there, by an ellipsis: its words are read by {@link Inspection#narratives()}.
 */
public final class ConsultedEntry {

    private final Entry entry;
    private final Wordless wordless;
    private final Notes notes;

    ConsultedEntry(Entry entry, Wordless wordless, Notes notes) {
        this.entry = entry;
        this.wordless = wordless;
        this.notes = notes;
    }

    private Entry reading(Input.Part part) {
        notes.read(part);
        return entry;
    }

    private Wordless fields(Input.Part part) {
        notes.read(part);
        return wordless;
    }

    public @Nullable String accession() {
        return reading(Input.Part.ACCESSION).accession();
    }

    public @Nullable Source source() {
        return reading(Input.Part.SOURCE).source();
    }

    public Identity identity() {
        return fields(Input.Part.IDENTITY).identity();
    }

    public @Nullable Gene gene() {
        return fields(Input.Part.GENE).gene();
    }

    public @Nullable Protein protein() {
        return fields(Input.Part.PROTEIN).protein();
    }

    public @Nullable Mutations mutations() {
        return fields(Input.Part.MUTATIONS).mutations();
    }

    /** None where there is no section on the gene. */
    public List<Transcript> transcripts() {
        return fields(Input.Part.TRANSCRIPTS).transcripts();
    }

    /** In residues, as stated. */
    public @Nullable Integer proteinLength() {
        return fields(Input.Part.PROTEIN_LENGTH).proteinLength();
    }

    /** None where there is no section on the protein. */
    public List<Isoform> isoforms() {
        return fields(Input.Part.ISOFORMS).isoforms();
    }

    /** None where there is no section on the protein. */
    public List<Feature> features() {
        return fields(Input.Part.FEATURES).features();
    }

    /** None where there is no section on the protein. */
    public List<Homolog> homologs() {
        return fields(Input.Part.HOMOLOGS).homologs();
    }

    /** None where there is no section on mutations. */
    public List<Variant> variants() {
        return fields(Input.Part.VARIANTS).variants();
    }

    public List<DiseaseAssociation> diseases() {
        return fields(Input.Part.DISEASES).diseases();
    }

    public @Nullable String toBeNoted() {
        return fields(Input.Part.TO_BE_NOTED).toBeNoted();
    }

    public List<Publication> bibliography() {
        return reading(Input.Part.BIBLIOGRAPHY).bibliography();
    }

    public List<CrossReference> crossReferences() {
        return reading(Input.Part.CROSS_REFERENCES).crossReferences();
    }

    public List<Expression> expression() {
        return reading(Input.Part.EXPRESSION).expression();
    }

    public List<Pathway> pathways() {
        return reading(Input.Part.PATHWAYS).pathways();
    }

    public List<Figure> figures() {
        return fields(Input.Part.FIGURES).figures();
    }

    public List<Contributor> contributors() {
        return reading(Input.Part.CONTRIBUTORS).contributors();
    }

    public List<CitingArticle> citingArticles() {
        return reading(Input.Part.CITING_ARTICLES).citingArticles();
    }

    public List<Unplaced> unplaced() {
        return reading(Input.Part.UNPLACED).unplaced();
    }

    public List<Proposal> proposals() {
        return reading(Input.Part.PROPOSALS).proposals();
    }
}
