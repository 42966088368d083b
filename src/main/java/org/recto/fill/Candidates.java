package org.recto.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recto.entry.Entry;
import org.recto.fill.Candidate.Match;
import org.recto.refdata.Gene;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Refdata;
import org.recto.refdata.Transcript;
import org.recto.term.Accession;
import org.recto.term.HgncId;

/** Finds the genes that somebody may mean. */
public final class Candidates {

    private static final int MOST_BEGINNING = 10;

    /** Records of one gene, at most, among those that are looked through. */
    private static final int SOURCES = 6;

    private final Refdata refdata;

    public Candidates(Refdata refdata) {
        this.refdata = refdata;
    }

    /**
     * Every gene that has the text as its symbol now or before, as an alias, or as an identifier: its own or that of a
     * transcript or protein of it, with or without version, with or without the database's name before it, in any case.
     * Those with the symbol come first.
     */
    public List<Candidate> named(String text) {
        Set<String> names = Spellings.of(text);
        List<Candidate> found = new ArrayList<>();
        for (Gene gene : genes(names)) {
            if (found.stream().noneMatch(candidate -> isOneOf(candidate.records(), gene))) {
                List<Gene> records = everyRecord(gene);
                found.add(new Candidate(records.getFirst().symbol(), records, null, match(records, text)));
            }
        }
        proteins(names)
                .filter(protein -> protein.gene() != null)
                .filter(protein -> found.stream()
                        .noneMatch(candidate -> candidate.symbols().contains(protein.gene())))
                .forEach(protein -> found.add(
                        new Candidate(Objects.requireNonNull(protein.gene()), List.of(), protein, Match.IDENTIFIER)));
        found.sort(Comparator.comparing(Candidate::match));
        return List.copyOf(found);
    }

    /** Some of the genes whose symbol goes on after the text, by symbol. */
    public List<Candidate> beginning(String text) {
        List<Candidate> found = new ArrayList<>();
        for (Gene gene : refdata.genesBeginning(text.strip(), MOST_BEGINNING * SOURCES)) {
            if (found.size() < MOST_BEGINNING
                    && !gene.symbol().equalsIgnoreCase(text.strip())
                    && found.stream().noneMatch(candidate -> isOneOf(candidate.records(), gene))) {
                List<Gene> records = everyRecord(gene);
                found.add(new Candidate(records.getFirst().symbol(), records, null, Match.BEGINNING));
            }
        }
        return List.copyOf(found);
    }

    /** The gene of an entry: of its HGNC id, or where it has none of its symbol. */
    public Optional<Candidate> of(Entry entry) {
        String symbol = entry.identity().symbol();
        Optional<HgncId> id = Optional.ofNullable(entry.identity().hgncId()).flatMap(HgncId::parse);
        String asked = id.map(HgncId::toString).orElse(symbol);
        return named(asked).stream()
                .filter(candidate -> id.isPresent()
                        ? candidate.hgncId().equals(id)
                        : candidate.symbols().contains(symbol))
                .findFirst();
    }

    private Set<Gene> genes(Set<String> names) {
        Set<Gene> genes = new LinkedHashSet<>();
        names.forEach(name -> genes.addAll(refdata.genesNamed(name)));
        Stream<String> byTranscript = names.stream()
                .flatMap(name -> refdata.transcriptsNamed(name).stream())
                .map(Transcript::gene);
        Stream.concat(byTranscript, proteins(names).map(ProteinSequence::gene))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(symbol -> refdata.genesNamed(symbol).stream()
                        .filter(gene -> gene.symbol().equals(symbol))
                        .forEach(genes::add));
        return genes;
    }

    private Stream<ProteinSequence> proteins(Set<String> names) {
        return names.stream()
                .flatMap(name -> Stream.concat(
                        Accession.parse(name).flatMap(refdata::protein).stream(),
                        refdata.proteinsCodedBy(name).stream()))
                .distinct();
    }

    /** What all sources say of the gene, whatever name it was found by. */
    private List<Gene> everyRecord(Gene gene) {
        List<Gene> records = new ArrayList<>(List.of(gene));
        for (int i = 0; i < records.size(); i++) {
            ids(records.get(i))
                    .flatMap(id -> refdata.genesNamed(id).stream())
                    .filter(other -> !records.contains(other) && isOneOf(records, other))
                    .forEach(records::add);
        }
        records.sort(Comparator.comparingInt(record -> refdata.sources().indexOf(record.provenance())));
        return records;
    }

    private static Stream<String> ids(Gene gene) {
        return Stream.of(
                        gene.hgncId(),
                        gene.ncbiGene(),
                        gene.ensembl() == null ? null : gene.ensembl().name(),
                        gene.symbol())
                .filter(Objects::nonNull)
                .map(Object::toString);
    }

    private static boolean isOneOf(List<Gene> records, Gene other) {
        return records.stream().anyMatch(record -> isSame(record, other));
    }

    /** The first kind of id that both have decides; symbols only where they share none. */
    private static boolean isSame(Gene one, Gene other) {
        if (one.hgncId() != null && other.hgncId() != null) {
            return one.hgncId().equals(other.hgncId());
        }
        if (one.ncbiGene() != null && other.ncbiGene() != null) {
            return one.ncbiGene().equals(other.ncbiGene());
        }
        if (one.ensembl() != null && other.ensembl() != null) {
            return one.ensembl().sameRecord(other.ensembl());
        }
        return one.symbol().equals(other.symbol());
    }

    private static Match match(List<Gene> records, String text) {
        String asked = text.strip();
        if (records.stream().anyMatch(gene -> gene.symbol().equalsIgnoreCase(asked))) {
            return Match.SYMBOL;
        }
        if (records.stream().flatMap(gene -> gene.previousSymbols().stream()).anyMatch(asked::equalsIgnoreCase)) {
            return Match.PREVIOUS_SYMBOL;
        }
        return records.stream().flatMap(gene -> gene.aliases().stream()).anyMatch(asked::equalsIgnoreCase)
                ? Match.ALIAS
                : Match.IDENTIFIER;
    }
}
