package org.recto.refdata;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recto.term.Accession;
import org.recto.term.HgncId;

/** Transcripts, protein sequences and gene identifiers, held in memory. */
public final class Refdata {

    private final List<Provenance> sources;
    private final Map<String, Transcript> transcriptsByName;
    private final Map<String, List<Transcript>> transcriptsByGene;
    private final Map<String, ProteinSequence> proteins;
    private final Map<String, Gene> genesBySymbol;
    private final Map<HgncId, Gene> genesById;
    private final Map<String, Gene.Standard> standardsByEnsembl;

    private Refdata(Builder builder) {
        sources = List.copyOf(builder.sources);
        transcriptsByName = builder.transcripts;
        transcriptsByGene = builder.transcripts.values().stream()
                .collect(Collectors.groupingBy(Transcript::gene, Collectors.toUnmodifiableList()));
        proteins = builder.proteins;
        genesBySymbol =
                builder.genes.values().stream().collect(Collectors.toMap(Gene::symbol, gene -> gene, (a, b) -> a));
        genesById = builder.genes;
        standardsByEnsembl = builder.genes.values().stream()
                .flatMap(gene -> gene.standards().stream())
                .collect(Collectors.toMap(standard -> standard.ensembl().name(), standard -> standard, (a, b) -> a));
    }

    /** What Recto ships. */
    public static Refdata shipped() {
        return Shipped.REFDATA;
    }

    /** Nothing at all: every rule that needs reference data says so. */
    public static Refdata none() {
        return new Builder().build();
    }

    /**
     * Reads a folder with a {@code manifest.tsv} that names its files, their kind, source, version, date and licence.
     *
     * @throws RefdataFault where a file is missing or not as it should be; it names file and line
     */
    public static Refdata load(Path folder) {
        return RefdataReader.read(file -> Files.newInputStream(folder.resolve(file)));
    }

    /** Where these data came from, in the order of the manifest. */
    public List<Provenance> sources() {
        return sources;
    }

    /** Their version in one line, to be kept with a verdict. */
    public String version() {
        return sources.isEmpty()
                ? "none"
                : sources.stream().map(Provenance::toString).collect(Collectors.joining("; "));
    }

    /**
     * The transcript of an accession; the answer says whether it has the version asked for. Ensembl's accession of a
     * MANE transcript leads to RefSeq's, because both are the same sequence.
     */
    public Optional<Found<Transcript>> transcript(Accession asked) {
        Transcript held = transcriptsByName.get(asked.name());
        if (held != null) {
            return Optional.of(Found.of(asked, held.accession(), held));
        }
        return Optional.ofNullable(standardsByEnsembl.get(asked.name()))
                .flatMap(standard -> Optional.ofNullable(
                                transcriptsByName.get(standard.refseq().name()))
                        .map(same -> Found.of(asked, standard.ensembl(), same)));
    }

    /** A gene's transcripts by its symbol, the standard one first. */
    public List<Transcript> transcriptsOf(String symbol) {
        List<Transcript> transcripts = transcriptsByGene.getOrDefault(symbol, List.of());
        Optional<Transcript> standard = standardTranscript(symbol);
        if (standard.isEmpty()) {
            return transcripts;
        }
        List<Transcript> sorted = new ArrayList<>(List.of(standard.get()));
        transcripts.stream().filter(other -> !other.equals(standard.get())).forEach(sorted::add);
        return List.copyOf(sorted);
    }

    /** The gene's MANE Select transcript, where it is held; otherwise its only one. */
    public Optional<Transcript> standardTranscript(String symbol) {
        Optional<Transcript> select = gene(symbol)
                .flatMap(Gene::select)
                .flatMap(standard -> transcript(standard.refseq()))
                .map(Found::value);
        List<Transcript> all = transcriptsByGene.getOrDefault(symbol, List.of());
        return select.isEmpty() && all.size() == 1 ? Optional.of(all.getFirst()) : select;
    }

    /**
     * A protein's sequence by its accession. UniProt gives the canonical sequence of an entry the entry's own accession
     * and, where isoforms are told apart, nearly always the number 1, so each is found under both.
     */
    public Optional<ProteinSequence> protein(Accession asked) {
        String name = asked.name();
        ProteinSequence held = proteins.get(name);
        if (held == null) {
            held = name.endsWith("-1") ? proteins.get(name.substring(0, name.length() - 2)) : proteins.get(name + "-1");
        }
        return Optional.ofNullable(held);
    }

    /** The sequence that a transcript codes for. */
    public Optional<ProteinSequence> proteinOf(Transcript transcript) {
        return Optional.ofNullable(transcript.protein()).flatMap(this::protein);
    }

    public Optional<Gene> gene(String symbol) {
        return Optional.ofNullable(genesBySymbol.get(symbol));
    }

    public Optional<Gene> gene(HgncId id) {
        return Optional.ofNullable(genesById.get(id));
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final Refdata REFDATA = RefdataReader.read(Shipped::open);

        private static InputStream open(String file) throws FileNotFoundException {
            InputStream stream = Refdata.class.getResourceAsStream("/refdata/" + file);
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return stream;
        }
    }

    /** Collects what the files hold; of two records of one name the first stays. */
    static final class Builder {
        private final List<Provenance> sources = new ArrayList<>();
        private final Map<String, Transcript> transcripts = new LinkedHashMap<>();
        private final Map<String, ProteinSequence> proteins = new LinkedHashMap<>();
        private final Map<HgncId, Gene> genes = new LinkedHashMap<>();

        void source(Provenance provenance) {
            sources.add(provenance);
        }

        void transcript(Transcript transcript) {
            transcripts.putIfAbsent(transcript.accession().name(), transcript);
        }

        void protein(ProteinSequence protein) {
            proteins.putIfAbsent(protein.accession().name(), protein);
        }

        void gene(Gene gene) {
            genes.putIfAbsent(gene.hgncId(), gene);
        }

        Refdata build() {
            return new Refdata(this);
        }
    }
}
