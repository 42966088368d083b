package org.recto.rule.crossreferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Contributor;
import org.recto.entry.CrossReference;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Isoform;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.entry.Stated;
import org.recto.entry.Transcript;
import org.recto.rule.ConsultedEntry;
import org.recto.rule.Inspection;
import org.recto.term.Database;

/**
 * An identifier of an entry and the databases that it may belong to.
 *
 * @param subject the item's id, or the property's name
 * @param databases at least one
 */
record Identifier(Path path, String subject, String value, List<Database> databases) {

    /** Every identifier of which the database is known; publications in PubMed and pathways have rules of their own. */
    static List<Identifier> of(Inspection inspection) {
        return inspection.derived(All.class, Identifier::read).identifiers();
    }

    private record All(List<Identifier> identifiers) {}

    private static All read(Inspection inspection) {
        ConsultedEntry entry = inspection.entry();
        List<Identifier> found = new ArrayList<>();
        add(found, Path.of("/identity/hgncId"), "hgncId", entry.identity().hgncId(), Database.HGNC);
        for (Transcript transcript : entry.transcripts()) {
            Path at = Path.of("/gene/transcripts").then(transcript.id());
            add(
                    found,
                    at.then("accession"),
                    transcript.id(),
                    transcript.accession(),
                    Database.REFSEQ,
                    Database.ENSEMBL,
                    Database.LRG);
            add(
                    found,
                    at.then("protein"),
                    transcript.id(),
                    transcript.protein(),
                    Database.REFSEQ,
                    Database.ENSEMBL,
                    Database.UNIPROT,
                    Database.LRG);
        }
        for (Isoform isoform : entry.isoforms()) {
            Path at = Path.of("/protein/isoforms").then(isoform.id()).then("accession");
            add(found, at, isoform.id(), isoform.accession(), Database.UNIPROT, Database.REFSEQ, Database.ENSEMBL);
        }
        for (DiseaseAssociation disease : entry.diseases()) {
            Path at = Path.of("/diseases").then(disease.id()).then("ontologyId");
            add(
                    found,
                    at,
                    disease.id(),
                    disease.ontologyId(),
                    Database.MONDO,
                    Database.ORPHANET,
                    Database.OMIM,
                    Database.DISEASE_ONTOLOGY);
        }
        for (Publication publication : entry.bibliography()) {
            if (publication.doi() != null) {
                Path at = Path.of("/bibliography").then(publication.id()).then("doi");
                add(found, at, publication.id(), publication.doi(), Database.DOI);
            }
        }
        for (CrossReference reference : entry.crossReferences()) {
            Path at = Path.of("/crossReferences").then(reference.id()).then("identifier");
            named(reference.database())
                    .ifPresent(database -> add(found, at, reference.id(), reference.identifier(), database));
        }
        for (Contributor contributor : entry.contributors()) {
            Path at = Path.of("/contributors").then(contributor.id()).then("orcid");
            add(found, at, contributor.id(), Stated.valueOf(contributor.orcid()), Database.ORCID);
        }
        return new All(found);
    }

    static Optional<Database> named(@Nullable String database) {
        return Optional.ofNullable(database).flatMap(Database::named);
    }

    private static void add(
            List<Identifier> found, Path path, String subject, @Nullable String value, Database... databases) {
        if (value != null && !value.isBlank()) {
            found.add(new Identifier(path, subject, value, List.of(databases)));
        }
    }

    boolean hasForm() {
        return databases.stream().anyMatch(database -> database.accepts(value));
    }
}
