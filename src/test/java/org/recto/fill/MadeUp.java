package org.recto.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Band;
import org.recto.refdata.Gene;
import org.recto.refdata.Gene.Standard;
import org.recto.refdata.Link;
import org.recto.refdata.Locus;
import org.recto.refdata.MimRecord;
import org.recto.refdata.PathwayRecord;
import org.recto.refdata.ProteinFeature;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Provenance;
import org.recto.refdata.PublicationRecord;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Strand;
import org.recto.refdata.Transcript;
import org.recto.refdata.WithdrawnGene;
import org.recto.term.Accession;
import org.recto.term.Database;
import org.recto.term.HgncId;
import org.recto.term.Pmid;

/**
 * Reference data of genes that don't exist. TOY1 has a protein of 9 residues, coded by 30 bases in two of the three exons
 * of a transcript of 60 bases on the reverse strand.
 */
public final class MadeUp implements Refdata {

    public static final Provenance NAMES = new Provenance("Names", "7", "2026-01-07", "CC0-1.0");
    public static final Provenance STANDARDS = new Provenance("Standards", "1.0", "2026-02-01", "CC0-1.0");
    public static final Provenance SEQUENCES = new Provenance("Sequences", "99", "2026-03-09", "CC0-1.0");
    public static final Provenance PROTEINS = new Provenance("Proteins", "2026_01", "2026-04-01", "CC0-1.0");

    private static final Locus PLACE = new Locus("GRCh38", "5", Strand.REVERSE, 1001, 1300);

    /** What the sources say of TOY1, each in its own words, none of them to the contrary. */
    public static final Gene NAMED = new Gene(
            "TOY1",
            "toy receptor 1",
            new HgncId(90001),
            "990001",
            null,
            List.of("TR1", "CDX1"),
            List.of("OLDT"),
            "5p13.2",
            null,
            List.of(),
            List.of(new Link(Database.UNIPROT, "Q90001"), new Link(Database.OMIM, "690001")),
            NAMES);

    public static final Gene STANDARD = new Gene(
            "TOY1",
            "Toy receptor  1",
            new HgncId(90001),
            "990001",
            Accession.of("ENSG00000990001.3"),
            List.of(),
            List.of(),
            null,
            PLACE,
            List.of(new Standard(
                    true,
                    Accession.of("NM_990001.2"),
                    Accession.of("NP_990001.1"),
                    Accession.of("ENST00000990001.5"),
                    Accession.of("ENSP00000990001.1"))),
            List.of(),
            STANDARDS);

    public static final Transcript TRANSCRIPT = transcript("NM_990001.2", 13, SEQUENCES);

    public static final ProteinSequence PROTEIN = new ProteinSequence(
            Accession.of("Q90001"),
            "TOY1_HUMAN",
            "TOY1",
            "MACDEFGHI",
            3,
            List.of(
                    new ProteinFeature("signal peptide", null, 1, 2),
                    new ProteinFeature("topological domain", "Extracellular", 3, 5),
                    new ProteinFeature("transmembrane region", "Helical", 6, 7),
                    new ProteinFeature("topological domain", "Cytoplasmic", 8, 9),
                    new ProteinFeature("sequence variant", "in toy disease", 4, 4)),
            List.of(Accession.of("NM_990001"), Accession.of("NP_990001")),
            List.of(new Link(Database.HGNC, "90001"), new Link(Database.OMIM, "690777")),
            PROTEINS);

    private final List<RefdataRecord> records;

    private MadeUp(List<RefdataRecord> records) {
        this.records = records;
    }

    /** These records, the most trusted first. */
    public static Refdata of(RefdataRecord... records) {
        return new MadeUp(List.of(records));
    }

    /** Everything about TOY1. */
    public static Refdata toy(RefdataRecord... more) {
        List<RefdataRecord> all = new ArrayList<>(List.of(NAMED, STANDARD, TRANSCRIPT, PROTEIN));
        all.addAll(List.of(more));
        return new MadeUp(all);
    }

    /** TOY1's transcript, its second exon's coding part ending at a base. */
    public static Transcript transcript(String accession, int boundary, Provenance source) {
        return new Transcript(
                Accession.of(accession),
                "TOY1",
                PLACE,
                Strand.REVERSE,
                List.of(
                        new ReferenceExon("1", null, new Stretch(1291, 1300)),
                        new ReferenceExon("2", new Stretch(1, boundary), new Stretch(1101, 1120)),
                        new ReferenceExon("3", new Stretch(boundary + 1, 30), new Stretch(1001, 1030))),
                Accession.of("NP_990001.1"),
                List.of(),
                source);
    }

    /** Another gene with the same transcripts. */
    public static Gene like(String symbol, int hgncId, Gene gene) {
        return new Gene(
                symbol,
                gene.name(),
                new HgncId(hgncId),
                null,
                null,
                gene.aliases(),
                List.of(),
                gene.cytoband(),
                gene.locus(),
                gene.standards(),
                gene.links(),
                gene.provenance());
    }

    /** The gene under another source, with other values. */
    public static Gene gene(String symbol, @Nullable HgncId id, List<String> aliases, Provenance source) {
        return new Gene(symbol, null, id, null, null, aliases, List.of(), null, null, List.of(), List.of(), source);
    }

    private <T extends RefdataRecord> Stream<T> all(Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast);
    }

    @Override
    public List<Provenance> sources() {
        return records.stream().map(RefdataRecord::provenance).distinct().toList();
    }

    @Override
    public List<Transcript> transcriptsNamed(String name) {
        return all(Transcript.class)
                .filter(transcript -> transcript.accession().name().equals(name))
                .toList();
    }

    @Override
    public List<Transcript> transcriptsOfGene(String symbol) {
        return all(Transcript.class)
                .filter(transcript -> transcript.gene().equals(symbol))
                .toList();
    }

    @Override
    public Optional<ProteinSequence> proteinNamed(String name) {
        return all(ProteinSequence.class)
                .filter(protein -> protein.accession().name().equals(name))
                .findFirst();
    }

    @Override
    public List<ProteinSequence> proteinsCodedBy(String name) {
        return all(ProteinSequence.class)
                .filter(protein ->
                        protein.codedBy().stream().anyMatch(code -> code.name().equals(name)))
                .toList();
    }

    @Override
    public List<Gene> genesBeginning(String letters, int most) {
        return all(Gene.class)
                .filter(gene -> gene.symbol().toUpperCase(Locale.ROOT).startsWith(letters.toUpperCase(Locale.ROOT)))
                .sorted(Comparator.comparing(Gene::symbol))
                .limit(most)
                .toList();
    }

    @Override
    public List<Gene> genesNamed(String name) {
        return all(Gene.class)
                .filter(gene -> gene.names().stream()
                        .anyMatch(other -> other.toUpperCase(Locale.ROOT).equals(name.toUpperCase(Locale.ROOT))))
                .toList();
    }

    @Override
    public List<Band> bands(String assembly, String chromosome) {
        return List.of();
    }

    @Override
    public List<PublicationRecord> publications(Pmid pmid) {
        return List.of();
    }

    @Override
    public Optional<PathwayRecord> pathway(String identifier) {
        return Optional.empty();
    }

    @Override
    public Optional<MimRecord> mim(String number) {
        return Optional.empty();
    }

    @Override
    public List<WithdrawnGene> withdrawn(String name) {
        return List.of();
    }
}
