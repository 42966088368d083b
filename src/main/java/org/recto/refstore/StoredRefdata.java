package org.recto.refstore;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Band;
import org.recto.refdata.Gene;
import org.recto.refdata.MimRecord;
import org.recto.refdata.PathwayRecord;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Provenance;
import org.recto.refdata.PublicationRecord;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.RefdataUnavailable;
import org.recto.refdata.Transcript;
import org.recto.refdata.WithdrawnGene;
import org.recto.term.Pmid;
import org.springframework.dao.DataAccessException;

/**
 * Some releases of the database and, behind them, shipped data of sources that they don't hold. It never changes: other
 * releases are another one. What was looked up lately is kept, so that a check of an entry that was checked before asks
 * nothing of the database. For use by any number of threads.
 */
final class StoredRefdata implements Refdata {

    /** In characters of names and of the records as they are stored; in memory they take a few times as many bytes. */
    private static final int MOST_KEPT = 16_000_000;

    private static final int WEIGHT_OF_A_LOOKUP = 200;

    enum Lookup {
        TRANSCRIPTS_NAMED,
        TRANSCRIPTS_OF_GENE,
        PROTEINS_NAMED,
        PROTEINS_CODED_BY,
        GENES_NAMED,
        GENES_BEGINNING,
        BANDS,
        PAPERS,
        PATHWAYS,
        MIMS,
        WITHDRAWN
    }

    record Asked(Lookup lookup, String name) {}

    record Answer(List<? extends RefdataRecord> records, int weight) {}

    private final RecordRows rows;
    private final Runnable whenGone;
    private final Map<Integer, Provenance> releases;
    private final Refdata behind = Refdata.shipped();
    private final Set<Provenance> shown;
    private final List<Provenance> sources;
    private final Map<Asked, Answer> known;
    private final Map<Asked, Answer> bands;

    /** Of a batch: a record is found by a dozen names. */
    private final @Nullable Map<RecordRows.Row, RefdataRecord> read;

    private StoredRefdata(
            RecordRows rows,
            List<HeldRelease> releases,
            List<Provenance> shown,
            Runnable whenGone,
            Map<Asked, Answer> known,
            Map<Asked, Answer> bands,
            @Nullable Map<RecordRows.Row, RefdataRecord> read) {
        this.rows = rows;
        this.known = known;
        this.bands = bands;
        this.read = read;
        this.whenGone = whenGone;
        this.releases = releases.stream()
                .collect(toMap(HeldRelease::id, HeldRelease::provenance, (one, same) -> one, LinkedHashMap::new));
        this.shown = Set.copyOf(shown);
        this.sources =
                Stream.concat(this.releases.values().stream(), shown.stream()).toList();
    }

    /**
     * @param releases the most trusted first
     * @param shown the sources of shipped data that answer after them
     * @param whenGone told when one of the releases turns out to be dropped
     */
    static Refdata of(RecordRows rows, List<HeldRelease> releases, List<Provenance> shown, Runnable whenGone) {
        Cache<Asked, Answer> lately = Caffeine.newBuilder()
                .maximumWeight(MOST_KEPT)
                .weigher((Asked asked, Answer answer) -> answer.weight())
                .build();
        return isShipped(releases, shown)
                ? Refdata.shipped()
                : new StoredRefdata(rows, releases, shown, whenGone, lately.asMap(), lately.asMap(), null);
    }

    /**
     * The same for one thread, and for as short as a batch of checks takes: all that was looked up is kept.
     *
     * @param bands those of these releases that batches looked up before, as every entry asks for some; added to
     */
    static Refdata forBatch(
            RecordRows rows, List<HeldRelease> releases, List<Provenance> shown, Map<Asked, Answer> bands) {
        return isShipped(releases, shown)
                ? Refdata.shipped()
                : new StoredRefdata(rows, releases, shown, () -> {}, new HashMap<>(), bands, new HashMap<>());
    }

    private static boolean isShipped(List<HeldRelease> releases, List<Provenance> shown) {
        return releases.isEmpty() && shown.equals(Refdata.shipped().sources());
    }

    /** Whether reference data are of these releases. */
    static boolean isOf(Refdata refdata, List<HeldRelease> releases) {
        return refdata instanceof StoredRefdata stored
                ? List.copyOf(stored.releases.keySet())
                        .equals(releases.stream().map(HeldRelease::id).toList())
                : releases.isEmpty();
    }

    @Override
    public List<Provenance> sources() {
        return sources;
    }

    @Override
    public List<Transcript> transcriptsNamed(String name) {
        return records(
                Lookup.TRANSCRIPTS_NAMED,
                name,
                rows::transcriptsNamed,
                StoredRefdata::transcript,
                behind.transcriptsNamed(name));
    }

    @Override
    public List<Transcript> transcriptsOfGene(String symbol) {
        return records(
                Lookup.TRANSCRIPTS_OF_GENE,
                symbol,
                rows::transcriptsOfGene,
                StoredRefdata::transcript,
                behind.transcriptsOfGene(symbol));
    }

    @Override
    public Optional<ProteinSequence> proteinNamed(String name) {
        return records(
                        Lookup.PROTEINS_NAMED,
                        name,
                        rows::proteinsNamed,
                        StoredRefdata::protein,
                        behind.proteinNamed(name).stream().toList())
                .stream()
                .findFirst();
    }

    @Override
    public List<ProteinSequence> proteinsCodedBy(String name) {
        return records(
                Lookup.PROTEINS_CODED_BY,
                name,
                rows::proteinsCodedBy,
                StoredRefdata::protein,
                behind.proteinsCodedBy(name));
    }

    @Override
    public List<Gene> genesNamed(String name) {
        return records(
                Lookup.GENES_NAMED,
                name.toUpperCase(Locale.ROOT),
                rows::genesNamed,
                StoredRefdata::gene,
                behind.genesNamed(name));
    }

    @Override
    public List<Gene> genesBeginning(String letters, int most) {
        return records(
                        Lookup.GENES_BEGINNING,
                        most + " " + letters.toUpperCase(Locale.ROOT),
                        (ids, asked) -> rows.genesBeginning(ids, asked.substring(asked.indexOf(' ') + 1), most),
                        StoredRefdata::gene,
                        behind.genesBeginning(letters, most))
                .stream()
                .sorted(Comparator.comparing(Gene::symbol))
                .limit(most)
                .toList();
    }

    /** Those of the first source that has any: bands of two are no order of bands. */
    @Override
    public List<Band> bands(String assembly, String chromosome) {
        List<Band> all = records(
                Lookup.BANDS,
                assembly + " " + chromosome,
                (ids, asked) -> rows.bands(ids, assembly, chromosome),
                read(Band.class),
                behind.bands(assembly, chromosome));
        return all.stream()
                .filter(band -> band.provenance().equals(all.getFirst().provenance()))
                .toList();
    }

    @Override
    public List<PublicationRecord> publications(Pmid pmid) {
        return records(
                Lookup.PAPERS,
                pmid.toString(),
                (ids, asked) -> rows.items(ItemKind.PAPER, ids, asked),
                read(PublicationRecord.class),
                behind.publications(pmid));
    }

    @Override
    public Optional<PathwayRecord> pathway(String identifier) {
        return records(
                        Lookup.PATHWAYS,
                        identifier,
                        (ids, asked) -> rows.items(ItemKind.PATHWAY, ids, asked),
                        read(PathwayRecord.class),
                        behind.pathway(identifier).stream().toList())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<MimRecord> mim(String number) {
        return records(
                        Lookup.MIMS,
                        number,
                        (ids, asked) -> rows.items(ItemKind.MIM, ids, asked),
                        read(MimRecord.class),
                        behind.mim(number).stream().toList())
                .stream()
                .findFirst();
    }

    @Override
    public List<WithdrawnGene> withdrawn(String name) {
        return records(
                Lookup.WITHDRAWN,
                name.toUpperCase(Locale.ROOT),
                rows::withdrawn,
                read(WithdrawnGene.class),
                behind.withdrawn(name));
    }

    /**
     * Two threads may look up the same at once and both keep it. Making one wait for the other could leave all of the
     * pool's connections with those who wait.
     */
    @SuppressWarnings("unchecked") // each lookup has records of one kind
    private <T extends RefdataRecord> List<T> records(
            Lookup lookup,
            String name,
            BiFunction<Collection<Integer>, String, List<RecordRows.Row>> query,
            BiFunction<RecordRows.Row, Provenance, T> read,
            List<T> shipped) {
        Asked asked = new Asked(lookup, name);
        Map<Asked, Answer> kept = lookup == Lookup.BANDS ? bands : known;
        Answer answer = kept.get(asked);
        if (answer == null) {
            List<RecordRows.Row> found = found(query, name);
            answer = new Answer(records(found, read, shipped), weight(name, found));
            kept.put(asked, answer);
        }
        return (List<T>) answer.records();
    }

    /** The most trusted release's first. */
    @SuppressWarnings("unchecked") // no two kinds of records have the same JSON
    private <T extends RefdataRecord> List<T> records(
            List<RecordRows.Row> found, BiFunction<RecordRows.Row, Provenance, T> reading, List<T> shipped) {
        List<T> records = new ArrayList<>(found.size());
        if (!found.isEmpty()) {
            releases.forEach((release, provenance) -> {
                for (RecordRows.Row row : found) {
                    if (row.release() == release) {
                        records.add(
                                read == null
                                        ? reading.apply(row, provenance)
                                        : (T) read.computeIfAbsent(row, any -> reading.apply(any, provenance)));
                    }
                }
            });
        }
        for (T record : shipped) {
            if (shown.contains(record.provenance())) {
                records.add(record);
            }
        }
        return List.copyOf(records);
    }

    private List<RecordRows.Row> found(
            BiFunction<Collection<Integer>, String, List<RecordRows.Row>> query, String name) {
        try {
            List<RecordRows.Row> found = query.apply(releases.keySet(), name);
            // asked afterwards: what is still there now was there a moment ago
            if (rows.countWhole(releases.keySet()) == releases.size()) {
                return found;
            }
        } catch (DataAccessException e) {
            throw new RefdataUnavailable("The reference data can't be read: the database doesn't answer.", e);
        }
        whenGone.run();
        throw new RefdataUnavailable("Reference data were dropped while they were being read; please try again.");
    }

    /** Names count: what is asked for is an entry's text, which may be of any length and name nothing. */
    static int weight(String name, List<RecordRows.Row> rows) {
        long characters = WEIGHT_OF_A_LOOKUP + name.length();
        for (RecordRows.Row row : rows) {
            characters += row.body().length()
                    + (row.sequence() == null ? 0 : row.sequence().length());
        }
        return (int) Math.min(characters, Integer.MAX_VALUE);
    }

    private static <T extends RefdataRecord> BiFunction<RecordRows.Row, Provenance, T> read(Class<T> kind) {
        return (row, provenance) -> RefdataJson.record(kind, row.body(), provenance);
    }

    private static Transcript transcript(RecordRows.Row row, Provenance provenance) {
        return RefdataJson.transcript(row.body(), provenance);
    }

    private static ProteinSequence protein(RecordRows.Row row, Provenance provenance) {
        return RefdataJson.protein(row.body(), Objects.requireNonNull(row.sequence()), provenance);
    }

    private static Gene gene(RecordRows.Row row, Provenance provenance) {
        return RefdataJson.gene(row.body(), provenance);
    }
}
