package org.recto.refdata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recto.term.Accession;
import org.recto.term.Pmid;

/** Reference data held whole in memory. */
final class HeldRefdata implements Refdata {

    private final List<Provenance> sources;
    private final Map<String, List<Transcript>> transcriptsByName = new HashMap<>();
    private final Map<String, List<Transcript>> transcriptsByGene = new HashMap<>();
    private final Map<String, ProteinSequence> proteins = new HashMap<>();
    private final Map<String, List<ProteinSequence>> proteinsByCode = new HashMap<>();
    private final Map<String, List<Gene>> genes = new HashMap<>();
    private final Map<String, List<Band>> bands = new HashMap<>();
    private final Map<Pmid, List<PublicationRecord>> publications = new HashMap<>();
    private final Map<String, PathwayRecord> pathways = new HashMap<>();
    private final Map<String, MimRecord> mims = new HashMap<>();
    private final Map<String, List<WithdrawnGene>> withdrawn = new HashMap<>();
    private final List<RefdataRecord> records;

    private HeldRefdata(Builder builder) {
        sources = List.copyOf(builder.sources);
        records = List.copyOf(builder.records);
        records.forEach(this::add);
    }

    /** These data behind other records. */
    Refdata behind(List<RefdataRecord> before) {
        Builder builder = new Builder();
        Stream.concat(before.stream().map(RefdataRecord::provenance), sources.stream())
                .distinct()
                .forEach(builder::source);
        before.forEach(builder::record);
        records.forEach(builder::record);
        return builder.build();
    }

    private void add(RefdataRecord record) {
        switch (record) {
            case Transcript transcript -> add(transcript);
            case ProteinSequence protein -> add(protein);
            case Gene gene -> add(gene);
            case Band band -> append(bands, band.assembly() + " " + band.chromosome(), band);
            case PublicationRecord paper -> append(publications, paper.pmid(), paper);
            case PathwayRecord pathway -> pathways.putIfAbsent(pathway.identifier(), pathway);
            case MimRecord mim -> mims.putIfAbsent(mim.number(), mim);
            case WithdrawnGene gone ->
                Stream.of(gone.symbol(), gone.hgncId().toString())
                        .forEach(name -> append(withdrawn, folded(name), gone));
        }
    }

    private void add(Transcript transcript) {
        append(transcriptsByName, transcript.accession().name(), transcript);
        append(transcriptsByGene, transcript.gene(), transcript);
    }

    private void add(ProteinSequence protein) {
        proteins.put(protein.accession().name(), protein);
        protein.codedBy().stream()
                .map(Accession::name)
                .distinct()
                .forEach(name -> append(proteinsByCode, name, protein));
    }

    private void add(Gene gene) {
        gene.names().stream().map(HeldRefdata::folded).distinct().forEach(name -> append(genes, name, gene));
    }

    private static <K, T> void append(Map<K, List<T>> lists, K key, T value) {
        lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    @Override
    public List<Provenance> sources() {
        return sources;
    }

    @Override
    public List<Transcript> transcriptsNamed(String name) {
        return List.copyOf(transcriptsByName.getOrDefault(name, List.of()));
    }

    @Override
    public List<Transcript> transcriptsOfGene(String symbol) {
        return List.copyOf(transcriptsByGene.getOrDefault(symbol, List.of()));
    }

    @Override
    public Optional<ProteinSequence> proteinNamed(String name) {
        return Optional.ofNullable(proteins.get(name));
    }

    @Override
    public List<ProteinSequence> proteinsCodedBy(String name) {
        return List.copyOf(proteinsByCode.getOrDefault(name, List.of()));
    }

    @Override
    public List<Gene> genesNamed(String name) {
        return List.copyOf(genes.getOrDefault(folded(name), List.of()));
    }

    @Override
    public List<Gene> genesBeginning(String letters, int most) {
        return genes.values().stream()
                .flatMap(List::stream)
                .filter(gene -> folded(gene.symbol()).startsWith(folded(letters)))
                .distinct()
                .sorted(Comparator.comparing(Gene::symbol))
                .limit(most)
                .toList();
    }

    @Override
    public List<Band> bands(String assembly, String chromosome) {
        return bands.getOrDefault(assembly + " " + chromosome, List.of()).stream()
                .sorted(Comparator.comparingInt(Band::start))
                .toList();
    }

    @Override
    public List<PublicationRecord> publications(Pmid pmid) {
        return List.copyOf(publications.getOrDefault(pmid, List.of()));
    }

    @Override
    public Optional<PathwayRecord> pathway(String identifier) {
        return Optional.ofNullable(pathways.get(identifier));
    }

    @Override
    public Optional<MimRecord> mim(String number) {
        return Optional.ofNullable(mims.get(number));
    }

    @Override
    public List<WithdrawnGene> withdrawn(String name) {
        return List.copyOf(withdrawn.getOrDefault(folded(name), List.of()));
    }

    /** Collects what there is; of two transcripts or proteins of one name the first stays. */
    static final class Builder {
        private final List<Provenance> sources = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final List<RefdataRecord> records = new ArrayList<>();

        void source(Provenance provenance) {
            if (!sources.contains(provenance)) { // as of two files of one release
                sources.add(provenance);
            }
        }

        void record(RefdataRecord record) {
            boolean isFirst = switch (record) {
                case Transcript transcript ->
                    names.add("transcript " + transcript.accession().name());
                case ProteinSequence protein ->
                    names.add("protein " + protein.accession().name());
                case Gene _, Band _, PublicationRecord _, PathwayRecord _, MimRecord _, WithdrawnGene _ -> true;
            };
            if (isFirst) {
                records.add(record);
            }
        }

        HeldRefdata build() {
            return new HeldRefdata(this);
        }
    }
}
