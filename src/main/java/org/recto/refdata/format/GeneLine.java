package org.recto.refdata.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Gene;
import org.recto.refdata.Link;
import org.recto.refdata.Locus;
import org.recto.refdata.Provenance;
import org.recto.term.Accession;
import org.recto.term.Database;
import org.recto.term.HgncId;

/** What a line of GTF or GFF3 says of genes and transcripts, in the words of GENCODE, Ensembl, RefSeq and MANE. */
final class GeneLine {

    /** Behind a version, {@code _PAR_Y} tells the copy on Y apart; {@code _1} another placement or a mapping. */
    private static final Pattern VERSIONED = Pattern.compile("([A-Za-z0-9_-]+)\\.([0-9]{1,4})(?:(_PAR_Y)|_[0-9]+)?");

    /** Ensembl's descriptions end in where they were taken from. */
    private static final Pattern SOURCE =
            Pattern.compile(" ?\\[Source:[^;\\]]{0,99}(?:;Acc:(HGNC:[0-9]+)?[^\\]]{0,99})?\\]");

    private final Attributes attributes;

    GeneLine(Attributes attributes) {
        this.attributes = attributes;
    }

    Gene gene(String symbol, Locus locus, Provenance provenance) {
        List<String> references = references();
        String description = attributes.text(Key.DESCRIPTION).orElse("");
        Matcher source = SOURCE.matcher(description);
        boolean sourced = source.find();
        String name = sourced ? description.substring(0, source.start()) : description;
        Optional<HgncId> hgncId = attributes
                .text(Key.HGNC_ID)
                .or(() -> identifier(references, "HGNC"))
                .or(() -> Optional.ofNullable(sourced ? source.group(1) : null))
                .flatMap(HgncId::parse);
        return new Gene(
                symbol,
                name.isEmpty() ? null : name,
                hgncId.orElse(null),
                identifier(references, "GeneID").orElse(null),
                ensembl(),
                attributes.all(Key.GENE_SYNONYM),
                List.of(),
                null,
                locus,
                List.of(),
                links(references),
                provenance);
    }

    Optional<String> symbol() {
        return attributes.text(Key.GENE_NAME).or(() -> attributes.text(Key.GENE));
    }

    private @Nullable Accession ensembl() {
        return attributes
                .text(Key.GENE_ID)
                .filter(id -> id.startsWith("ENS"))
                .flatMap(id -> accession(id, version(Key.GENE_VERSION)))
                .orElse(null);
    }

    /** The transcript's accession; none where the source has given it none. */
    Optional<Accession> transcript() {
        return attributes
                .text(Key.TRANSCRIPT_ID)
                .filter(id -> !id.startsWith("unassigned_"))
                .flatMap(id -> accession(id, version(Key.TRANSCRIPT_VERSION)));
    }

    Optional<Accession> protein() {
        return attributes.text(Key.PROTEIN_ID).flatMap(id -> accession(id, version(Key.PROTEIN_VERSION)));
    }

    private Optional<String> version(byte[] key) {
        return attributes.text(key).or(() -> attributes.text(Key.VERSION));
    }

    private static Optional<Accession> accession(String id, Optional<String> version) {
        Matcher versioned = VERSIONED.matcher(id);
        if (versioned.matches()) {
            String copy = versioned.group(3) == null ? "" : versioned.group(3);
            return Terms.accession(versioned.group(1) + copy + "." + versioned.group(2));
        }
        return Terms.accession(version.map(number -> id + "." + number).orElse(id));
    }

    /** Its type, then its tags, then that it is partial. */
    List<String> tags(String type) {
        List<String> tags = new ArrayList<>();
        tags.add(attributes
                .text(Key.TRANSCRIPT_TYPE)
                .or(() -> attributes.text(Key.TRANSCRIPT_BIOTYPE))
                .or(() -> attributes.text(Key.BIOTYPE))
                .orElse(type));
        tags.addAll(attributes.all(Key.TAG));
        attributes.text(Key.PARTIAL).filter("true"::equals).ifPresent(_ -> tags.add("partial"));
        return tags;
    }

    /** Whether RefSeq says that the transcript has bases that the genome has not, or lacks some. */
    boolean isUnlikeGenome() {
        return Stream.of(Key.NOTE, Key.GFF3_NOTE)
                .flatMap(key -> attributes.text(key).stream())
                .filter(note -> note.contains("compared to this genomic sequence"))
                .anyMatch(note -> note.contains("frameshift") || note.contains("indel") || note.contains("% coverage"));
    }

    private List<String> references() {
        List<String> references = new ArrayList<>(attributes.all(Key.DBXREF));
        references.addAll(attributes.all(Key.DB_XREF));
        return references;
    }

    private static Optional<String> identifier(List<String> references, String database) {
        return references.stream()
                .filter(reference -> reference.startsWith(database + ":"))
                .map(reference -> reference.substring(database.length() + 1))
                .findFirst();
    }

    /** Those beside the gene's own numbers at HGNC and NCBI. */
    private static List<Link> links(List<String> references) {
        List<Link> links = new ArrayList<>();
        for (String reference : references) {
            int colon = reference.indexOf(':');
            Optional<Database> database = colon < 0 ? Optional.empty() : Database.named(reference.substring(0, colon));
            database.filter(known -> known != Database.HGNC && known != Database.NCBI_GENE)
                    .flatMap(known -> Terms.link(known, reference.substring(colon + 1)))
                    .ifPresent(links::add);
        }
        return links;
    }
}
