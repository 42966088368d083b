package org.recto.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Entry;
import org.recto.entry.Figure;
import org.recto.entry.Gene;
import org.recto.entry.Identity;
import org.recto.entry.MutationGroup;
import org.recto.entry.Mutations;
import org.recto.entry.Path;
import org.recto.entry.Protein;
import org.recto.entry.Variant;

/** Collects the narratives of an entry, in the order of its sections. */
final class Narratives {

    private final List<Narrative> found = new ArrayList<>();
    private final Notes notes;
    private final @Nullable Facts before;

    private Narratives(Notes notes, @Nullable Facts before) {
        this.notes = notes;
        this.before = before;
    }

    static List<Narrative> of(Entry entry, Notes notes, @Nullable Facts before) {
        Narratives narratives = new Narratives(notes, before);
        narratives.identity(entry.identity());
        narratives.gene(entry.gene());
        narratives.protein(entry.protein());
        narratives.mutations(entry.mutations());
        entry.diseases().forEach(narratives::disease);
        narratives.add(Path.ROOT, "toBeNoted", entry.toBeNoted());
        for (Figure figure : entry.figures()) {
            narratives.add(Path.of("/figures").then(figure.id()), "legend", figure.legend());
        }
        return List.copyOf(narratives.found);
    }

    private void identity(Identity identity) {
        Path at = Path.of("/identity");
        add(at, "localOrder", identity.localOrder());
        add(at, "note", identity.note());
    }

    private void gene(@Nullable Gene gene) {
        if (gene == null) {
            return;
        }
        Path at = Path.of("/gene");
        add(at, "note", gene.note());
        add(at, "description", gene.description());
        add(at, "transcription", gene.transcription());
        if (gene.pseudogenes() != null) {
            add(at.then("pseudogenes"), "narrative", gene.pseudogenes().narrative());
        }
    }

    private void protein(@Nullable Protein protein) {
        if (protein == null) {
            return;
        }
        Path at = Path.of("/protein");
        add(at, "note", protein.note());
        add(at, "description", protein.description());
        add(at, "expression", protein.expression());
        add(at, "localisation", protein.localisation());
        add(at, "function", protein.function());
        add(at, "homology", protein.homology());
    }

    private void mutations(@Nullable Mutations mutations) {
        if (mutations == null) {
            return;
        }
        Path at = Path.of("/mutations");
        add(at, "note", mutations.note());
        group(at.then("germline"), mutations.germline());
        group(at.then("somatic"), mutations.somatic());
        group(at.then("epigenetics"), mutations.epigenetics());
        add(at, "breakpoints", mutations.breakpoints());
        Path variants = at.then("variants");
        for (Variant variant : mutations.variants()) {
            add(variants.then(variant.id()), "note", variant.note());
        }
    }

    private void group(Path at, @Nullable MutationGroup group) {
        if (group != null) {
            add(at, "narrative", group.narrative());
        }
    }

    private void disease(DiseaseAssociation disease) {
        Path at = Path.of("/diseases").then(disease.id());
        add(at, "note", disease.note());
        add(at, "disease", disease.disease());
        add(at, "prognosis", disease.prognosis());
        add(at, "cytogenetics", disease.cytogenetics());
        add(at, "hybridGene", disease.hybridGene());
        add(at, "abnormalProtein", disease.abnormalProtein());
        add(at, "oncogenesis", disease.oncogenesis());
    }

    private void add(Path around, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            Path path = around.then(name);
            Narrative known = before == null ? null : before.narrative(path);
            boolean isAsItWas = known != null && known.read().text().equals(text);
            found.add(isAsItWas ? known : new Narrative(path, RecentProse.of(text), notes));
        }
    }
}
