package org.recto.refdata.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.ProteinFeature;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Provenance;
import org.recto.term.Accession;

/** What an entry of UniProt says, whichever format it is read from, until it is whole. */
final class UniProtEntry {

    /** The richest entries have some ten thousand. */
    private static final int MOST_ITEMS = 100_000;

    /** Databases whose records have this protein's very sequence. */
    private static final Set<String> CODING = Set.of("RefSeq", "Ensembl", "MANE-Select");

    @Nullable
    String accession;

    @Nullable
    String name;

    @Nullable
    String gene;

    @Nullable
    Integer sequenceVersion;

    int statedLength = -1;
    final Residues residues = new Residues();

    private final List<Feature> features = new ArrayList<>();
    private final List<Isoform> isoforms = new ArrayList<>();
    private final Set<Reference> references = new LinkedHashSet<>();

    /**
     * A feature.
     *
     * @param id where the source names one, {@code VSP_012345}
     * @param isoform whose numbering it has, {@code null} for the sequence that the entry shows
     * @param change what a variant puts in place of what, {@code null} for other features
     */
    record Feature(
            String type,
            @Nullable String description,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String id,
            @Nullable String isoform,
            Splicing.@Nullable Change change) {}

    /**
     * One of the proteins that a gene's transcripts code for.
     *
     * @param changes the ids of the features by which it differs from the sequence that the entry shows
     */
    record Isoform(List<String> ids, boolean isShown, List<String> changes) {}

    /** Records of one database that belong together, of one isoform where the source says which. */
    record Reference(
            String database, List<String> ids, @Nullable String isoform) {}

    void add(Feature feature) throws Malformed {
        features.add(feature);
        refuseTooMany(features.size());
    }

    void add(Isoform isoform) throws Malformed {
        isoforms.add(isoform);
        refuseTooMany(isoforms.size());
    }

    void add(Reference reference) throws Malformed {
        references.add(reference);
        refuseTooMany(references.size());
    }

    private static void refuseTooMany(int count) throws Malformed {
        if (count > MOST_ITEMS) {
            throw new Malformed("this entry lists more than " + MOST_ITEMS + " of one thing");
        }
    }

    /** The sequence that the entry shows, then its other isoforms as far as the entry tells them. */
    List<ProteinSequence> proteins(Provenance provenance) throws Malformed {
        Accession shown = accession == null ? null : Terms.accession(accession).orElse(null);
        if (shown == null) {
            throw new Malformed(
                    accession == null ? "an entry has no accession" : "\"" + accession + "\" is no accession");
        }
        String sequence = residues.whole();
        if (sequence.isEmpty()) {
            throw new Malformed(shown + " has no sequence");
        }
        if (statedLength >= 0 && statedLength != sequence.length()) {
            throw new Malformed(
                    shown + " states " + statedLength + " residues, but its sequence has " + sequence.length());
        }
        String called = name == null ? shown.name() : name;
        Isoform first = isoforms.stream().filter(Isoform::isShown).findFirst().orElse(null);
        List<ProteinSequence> proteins = new ArrayList<>();
        proteins.add(new ProteinSequence(
                shown,
                called,
                gene,
                sequence,
                sequenceVersion,
                features.stream()
                        .filter(feature -> isOf(feature.isoform, first))
                        .map(feature ->
                                new ProteinFeature(feature.type, feature.description, feature.start, feature.end))
                        .toList(),
                codedBy(first, true),
                references.stream()
                        .filter(reference -> !CODING.contains(reference.database))
                        .flatMap(reference -> Terms.link(reference.database, reference.ids.getFirst()).stream())
                        .distinct()
                        .toList(),
                provenance));
        for (Isoform isoform : isoforms) {
            String spliced =
                    isoform.isShown || isoform.ids.isEmpty() ? null : Splicing.of(sequence, isoform.changes, changes());
            Accession of = spliced == null
                    ? null
                    : Terms.accession(isoform.ids.getFirst()).orElse(null);
            if (of != null && spliced != null) {
                proteins.add(new ProteinSequence(
                        of, called, gene, spliced, null, List.of(), codedBy(isoform, false), List.of(), provenance));
            }
        }
        return proteins;
    }

    private Map<String, Feature> changes() {
        Map<String, Feature> byId = new LinkedHashMap<>();
        for (Feature feature : features) {
            if (feature.id != null && feature.change != null) {
                byId.put(feature.id, feature);
            }
        }
        return byId;
    }

    private static boolean isOf(@Nullable String isoform, @Nullable Isoform one) {
        return isoform == null || one != null && one.ids.contains(isoform);
    }

    private List<Accession> codedBy(@Nullable Isoform isoform, boolean andUnsaid) {
        return references.stream()
                .filter(reference -> CODING.contains(reference.database))
                .filter(reference -> reference.isoform == null
                        ? andUnsaid
                        : isoform == null ? andUnsaid && isoforms.isEmpty() : isoform.ids.contains(reference.isoform))
                .flatMap(reference -> reference.ids.stream())
                .filter(id -> !id.startsWith("ENSG"))
                .flatMap(id -> Terms.accession(id).stream())
                .distinct()
                .toList();
    }

    /** Other links of one reference beside its first: none, but every reference has at least one id. */
    static Reference reference(String database, Stream<String> ids, @Nullable String isoform) throws Malformed {
        List<String> named = ids.filter(id -> !id.isEmpty() && !id.equals("-")).toList();
        if (named.isEmpty()) {
            throw new Malformed("a reference to " + Terms.shortened(database) + " has no identifier");
        }
        return new Reference(database, named, isoform);
    }
}
