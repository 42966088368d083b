package org.recto.rule.items;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Evidence;
import org.recto.entry.Gene;
import org.recto.entry.Item;
import org.recto.entry.ItemKind;
import org.recto.entry.MutationGroup;
import org.recto.entry.Mutations;
import org.recto.entry.Path;
import org.recto.entry.Protein;
import org.recto.entry.Variant;
import org.recto.rule.Inspection;

/** Which items of an entry name which others, by their ids. */
final class Naming {

    /** Items that one value names, in its order. */
    sealed interface Named {

        /** Of the value. */
        Path path();

        ItemKind kind();

        List<String> ids();

        /** The edit after which only these are named, {@code null} where it can't be written so. */
        @Nullable
        Edit naming(List<String> others);
    }

    private record One(Path path, ItemKind kind, String id) implements Named {
        @Override
        public List<String> ids() {
            return List.of(id);
        }

        @Override
        public Edit naming(List<String> others) {
            return new Edit.Clear(path);
        }
    }

    private record Several(Path path, ItemKind kind, List<String> ids) implements Named {
        @Override
        public Edit naming(List<String> others) {
            return new Edit.Set(path, EntryJson.value(others));
        }
    }

    /** What is named as evidence, which has more to say than an item's id. */
    private record Rest(Path path, ItemKind kind, List<String> ids) implements Named {
        @Override
        public @Nullable Edit naming(List<String> others) {
            return null;
        }
    }

    private final List<Named> all = new ArrayList<>();
    private final Set<String> there = new HashSet<>();

    static Naming of(Inspection inspection) {
        return new Naming(inspection);
    }

    private Naming(Inspection inspection) {
        holds(inspection.entry().diseases());
        holds(inspection.entry().bibliography());
        Gene gene = inspection.entry().gene();
        if (gene != null) {
            holds(gene.transcripts());
        }
        Protein protein = inspection.entry().protein();
        if (protein != null) {
            read(protein);
        }
        Mutations mutations = inspection.entry().mutations();
        if (mutations != null) {
            read(mutations);
        }
    }

    /** Everything that is named, in the order of the entry. */
    List<Named> all() {
        return all;
    }

    boolean isThere(String id) {
        return there.contains(id);
    }

    private void holds(List<? extends Item> items) {
        items.forEach(item -> there.add(item.id()));
    }

    private void read(Protein protein) {
        holds(protein.isoforms());
        Path at = Path.of("/protein");
        protein.isoforms()
                .forEach(isoform -> one(
                        at.then("isoforms").then(isoform.id()).then("transcript"),
                        ItemKind.TRANSCRIPT,
                        isoform.transcript()));
        protein.features().forEach(feature -> {
            Path path = at.then("features").then(feature.id());
            one(path.then("isoform"), ItemKind.ISOFORM, feature.isoform());
            evidence(path, feature.evidence());
        });
        protein.homologs().forEach(homolog -> evidence(at.then("homologs").then(homolog.id()), homolog.evidence()));
    }

    private void read(Mutations mutations) {
        holds(mutations.variants());
        Path at = Path.of("/mutations");
        group(at.then("germline"), mutations.germline());
        group(at.then("somatic"), mutations.somatic());
        group(at.then("epigenetics"), mutations.epigenetics());
        for (Variant variant : mutations.variants()) {
            Path path = at.then("variants").then(variant.id());
            one(path.then("transcript"), ItemKind.TRANSCRIPT, variant.transcript());
            list(path.then("diseases"), ItemKind.DISEASE, variant.diseases());
            evidence(path, variant.evidence());
        }
    }

    private void group(Path at, @Nullable MutationGroup group) {
        if (group != null) {
            list(at.then("variants"), ItemKind.VARIANT, group.variants());
        }
    }

    private void one(Path at, ItemKind kind, @Nullable String id) {
        if (id != null) {
            all.add(new One(at, kind, id));
        }
    }

    private void list(Path at, ItemKind kind, List<String> ids) {
        if (!ids.isEmpty()) {
            all.add(new Several(at, kind, ids));
        }
    }

    private void evidence(Path item, List<Evidence> evidence) {
        List<String> publications = evidence.stream()
                .map(Evidence::publication)
                .filter(Objects::nonNull)
                .toList();
        if (!publications.isEmpty()) {
            all.add(new Rest(item.then("evidence"), ItemKind.PUBLICATION, publications));
        }
    }
}
