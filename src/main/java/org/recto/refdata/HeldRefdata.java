package org.recto.refdata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recto.term.Accession;

/** Reference data held whole in memory. */
final class HeldRefdata implements Refdata {

    private final List<Provenance> sources;
    private final Map<String, List<Transcript>> transcriptsByName = new HashMap<>();
    private final Map<String, List<Transcript>> transcriptsByGene = new HashMap<>();
    private final Map<String, ProteinSequence> proteins = new HashMap<>();
    private final Map<String, List<ProteinSequence>> proteinsByCode = new HashMap<>();
    private final Map<String, List<Gene>> genes = new HashMap<>();

    private HeldRefdata(Builder builder) {
        sources = List.copyOf(builder.sources);
        builder.transcripts.values().forEach(this::add);
        builder.proteins.values().forEach(this::add);
        builder.genes.forEach(this::add);
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

    private static <T> void append(Map<String, List<T>> lists, String key, T value) {
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

    /** Collects what the files hold; of two records of one name the first stays. */
    static final class Builder {
        private final List<Provenance> sources = new ArrayList<>();
        private final Map<String, Transcript> transcripts = new LinkedHashMap<>();
        private final Map<String, ProteinSequence> proteins = new LinkedHashMap<>();
        private final List<Gene> genes = new ArrayList<>();

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
            genes.add(gene);
        }

        Refdata build() {
            return new HeldRefdata(this);
        }
    }
}
