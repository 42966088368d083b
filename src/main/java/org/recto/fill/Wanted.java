package org.recto.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.entry.Items;
import org.recto.refdata.Gene.Standard;
import org.recto.refdata.Transcript;
import org.recto.term.Accession;

/**
 * One transcript as reference data have it.
 *
 * @param standards as MANE names it, each with who says so; none where it is no MANE transcript
 * @param records what sources hold of it, in any version
 */
record Wanted(Map<Standard, List<Origin>> standards, List<Transcript> records) {

    private static final String UNNUMBERED = "t0";

    /** How sources mark a gene's standard transcript, the mark that most of them agree on first. */
    private static final List<String> STANDARD_TAGS = List.of("mane select", "refseq select", "ensembl canonical");

    static Wanted nothing() {
        return new Wanted(Map.of(), List.of());
    }

    /**
     * The gene's standard transcript: MANE Select; where there is none the one that a source marks as standard, or the
     * only one. Several where sources disagree.
     */
    static List<Wanted> main(Products products) {
        List<Wanted> select = named(products, Standard::isSelect);
        if (!select.isEmpty()) {
            return select;
        }
        List<Wanted> held = products.transcripts().values().stream()
                .filter(records -> !records.isEmpty())
                .map(records -> new Wanted(Map.of(), records))
                .toList();
        return STANDARD_TAGS.stream()
                .map(tag -> held.stream()
                        .filter(transcript -> transcript.isMarked(tag))
                        .toList())
                .filter(marked -> !marked.isEmpty())
                .findFirst()
                .orElse(held.size() == 1 ? held : List.of());
    }

    /** The transcripts that MANE names besides the standard one. */
    static List<Wanted> besides(Products products) {
        return named(products, standard -> !standard.isSelect());
    }

    private static List<Wanted> named(Products products, Predicate<Standard> condition) {
        Map<String, Wanted> byName = new LinkedHashMap<>();
        products.standards().forEach((standard, origins) -> {
            if (condition.test(standard)) {
                byName.computeIfAbsent(
                                standard.refseq().name(),
                                _ -> new Wanted(new LinkedHashMap<>(), products.records(standard)))
                        .standards
                        .put(standard, origins);
            }
        });
        return List.copyOf(byName.values());
    }

    /** The transcript that an entry lists by one of its accessions. */
    static Wanted named(Accession accession, Products products) {
        return Stream.concat(main(products).stream(), besides(products).stream())
                .filter(wanted -> wanted.isNamed(accession))
                .findFirst()
                .map(wanted -> wanted.inVersionOf(accession))
                .orElseGet(() -> new Wanted(Map.of(), products.transcripts().getOrDefault(accession.name(), List.of()))
                        .inVersionOf(accession));
    }

    /** Exons belong to one version of a sequence: those of the entry's where a source holds them. */
    private Wanted inVersionOf(Accession accession) {
        List<Transcript> exact = records.stream()
                .filter(record -> record.accession().equals(accession))
                .toList();
        return exact.isEmpty() || accession.version() == null ? this : new Wanted(standards, exact);
    }

    boolean isNamed(Accession accession) {
        return standards.keySet().stream()
                        .anyMatch(standard -> standard.refseq().sameRecord(accession)
                                || standard.ensembl().sameRecord(accession))
                || records.stream().anyMatch(record -> record.accession().sameRecord(accession));
    }

    /** Whether both are of one transcript, in whatever version. */
    boolean isSameTranscript(Wanted other) {
        return standards.keySet().stream().anyMatch(other.standards::containsKey)
                || records.stream().anyMatch(record -> other.isNamed(record.accession()));
    }

    boolean isUnknown() {
        return standards.isEmpty() && records.isEmpty();
    }

    private boolean isMarked(String wanted) {
        return records.stream()
                .flatMap(record -> record.tags().stream())
                .map(tag -> tag.replace('_', ' ').toLowerCase(Locale.ROOT))
                .anyMatch(wanted::equals);
    }

    /** Its exons; of a MANE transcript those of the very version that MANE names, where a source holds them. */
    List<ExonTable> tables() {
        List<Transcript> exact = standards.keySet().stream()
                .flatMap(standard -> exact(standard).stream())
                .distinct()
                .toList();
        return ExonTable.of(exact.isEmpty() ? records : exact);
    }

    private List<Transcript> exact(Standard standard) {
        return records.stream()
                .filter(record -> record.accession().equals(standard.refseq())
                        || record.accession().equals(standard.ensembl()))
                .toList();
    }

    /**
     * Says what it and its protein are called in the database that the entry names it by.
     *
     * @param held as the entry has it; RefSeq's where that is nothing
     */
    void sayNames(Sayings accession, Sayings protein, Optional<Accession> held) {
        boolean isEnsembl = held.filter(name -> name.name().startsWith("ENS")).isPresent();
        standards.forEach((standard, origins) -> origins.forEach(origin -> {
            accession.say((isEnsembl ? standard.ensembl() : standard.refseq()).toString(), origin);
            protein.say((isEnsembl ? standard.ensemblProtein() : standard.refseqProtein()).toString(), origin);
        }));
        if (standards.isEmpty()) {
            records.forEach(record -> {
                accession.say(record.accession().toString(), Records.of(record));
                protein.say(protein(record), Records.of(record));
            });
        }
    }

    /** The protein's accession, where it is in the transcript's own database. */
    private static @Nullable String protein(Transcript transcript) {
        Accession protein = transcript.protein();
        boolean isEnsembl = transcript.accession().name().startsWith("ENS");
        return protein != null
                        && (isEnsembl
                                ? protein.name().startsWith("ENS")
                                : protein.name().matches("[NXY]P_.*"))
                ? protein.toString()
                : null;
    }

    /**
     * Says the whole of it, as an entry would list it.
     *
     * @param isCanonical whether the entry's positions would be on it
     */
    void say(Sayings item, boolean isCanonical) {
        standards.forEach((standard, origins) -> {
            List<ExonTable> tables = ExonTable.of(exact(standard));
            String accession = standard.refseq().toString();
            String protein = standard.refseqProtein().toString();
            if (tables.isEmpty()) {
                origins.forEach(origin -> item.say(item(accession, protein, isCanonical, null), origin));
            }
            for (ExonTable table : tables) {
                Stream.concat(origins.stream(), table.origins().stream())
                        .forEach(origin -> item.say(item(accession, protein, isCanonical, table), origin));
            }
        });
        if (standards.isEmpty()) {
            for (List<Transcript> version : versions()) {
                Transcript first = version.getFirst();
                String accession = first.accession().toString();
                for (ExonTable table : ExonTable.of(version)) {
                    table.origins()
                            .forEach(origin -> item.say(item(accession, protein(first), isCanonical, table), origin));
                }
            }
        }
    }

    private List<List<Transcript>> versions() {
        Map<Accession, List<Transcript>> versions = new LinkedHashMap<>();
        records.forEach(record -> versions.computeIfAbsent(record.accession(), _ -> new ArrayList<>())
                .add(record));
        return List.copyOf(versions.values());
    }

    private static Object item(
            String accession, @Nullable String protein, boolean isCanonical, @Nullable ExonTable table) {
        return EntryJson.value(new org.recto.entry.Transcript(
                UNNUMBERED,
                accession,
                isCanonical ? true : null,
                table == null ? null : table.length().orElse(null),
                protein,
                table == null ? Items.absent() : table.exons()));
    }
}
