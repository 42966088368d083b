package org.recto.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Entry;
import org.recto.entry.Feature;
import org.recto.entry.Figure;
import org.recto.entry.Gene;
import org.recto.entry.Homolog;
import org.recto.entry.Identity;
import org.recto.entry.Isoform;
import org.recto.entry.Items;
import org.recto.entry.MutationGroup;
import org.recto.entry.Mutations;
import org.recto.entry.Protein;
import org.recto.entry.Pseudogenes;
import org.recto.entry.Transcript;
import org.recto.entry.Variant;

/**
 * The sections of an entry that hold narratives, without their words: where there are any an ellipsis stands. So a rule on
 * the fields of a section rests on nothing that an edit of its prose changes.
 */
record Wordless(
        Identity identity,
        @Nullable Gene gene,
        @Nullable Protein protein,
        @Nullable Mutations mutations,
        List<DiseaseAssociation> diseases,
        @Nullable String toBeNoted,
        List<Figure> figures) {

    private static final String WORDS = "\u2026";

    static Wordless of(Entry entry) {
        return new Wordless(
                of(entry.identity()),
                of(entry.gene()),
                of(entry.protein()),
                of(entry.mutations()),
                entry.diseases().stream().map(Wordless::of).toList(),
                words(entry.toBeNoted()),
                entry.figures().stream().map(Wordless::of).toList());
    }

    List<Transcript> transcripts() {
        return gene == null ? List.of() : gene.transcripts();
    }

    @Nullable
    Integer proteinLength() {
        return protein == null ? null : protein.length();
    }

    List<Isoform> isoforms() {
        return protein == null ? List.of() : protein.isoforms();
    }

    List<Feature> features() {
        return protein == null ? List.of() : protein.features();
    }

    List<Homolog> homologs() {
        return protein == null ? List.of() : protein.homologs();
    }

    List<Variant> variants() {
        return mutations == null ? List.of() : mutations.variants();
    }

    private static @Nullable String words(@Nullable String narrative) {
        return narrative == null || narrative.isBlank() ? narrative : WORDS;
    }

    private static Identity of(Identity all) {
        return new Identity(
                all.symbol(),
                all.name(),
                all.hgncId(),
                all.aliases(),
                all.location(),
                words(all.localOrder()),
                all.fusionGenes(),
                words(all.note()));
    }

    private static @Nullable Gene of(@Nullable Gene all) {
        return all == null
                ? null
                : new Gene(
                        words(all.note()),
                        words(all.description()),
                        words(all.transcription()),
                        all.exonCount(),
                        all.transcripts(),
                        of(all.pseudogenes()));
    }

    private static @Nullable Pseudogenes of(@Nullable Pseudogenes all) {
        return all == null ? null : new Pseudogenes(all.status(), words(all.narrative()), all.items());
    }

    private static @Nullable Protein of(@Nullable Protein all) {
        return all == null
                ? null
                : new Protein(
                        all.length(),
                        words(all.note()),
                        words(all.description()),
                        words(all.expression()),
                        words(all.localisation()),
                        words(all.function()),
                        words(all.homology()),
                        all.isoforms(),
                        all.features(),
                        all.homologs());
    }

    private static @Nullable Mutations of(@Nullable Mutations all) {
        return all == null
                ? null
                : new Mutations(
                        words(all.note()),
                        of(all.germline()),
                        of(all.somatic()),
                        of(all.epigenetics()),
                        words(all.breakpoints()),
                        variants(all.variants()));
    }

    private static @Nullable MutationGroup of(@Nullable MutationGroup all) {
        return all == null ? null : new MutationGroup(all.status(), words(all.narrative()), all.variants());
    }

    private static Items<Variant> variants(Items<Variant> all) {
        return all.stream().allMatch(variant -> words(variant.note()) == variant.note())
                ? all
                : Items.copyOf(all.stream().map(Wordless::of).toList());
    }

    private static Variant of(Variant all) {
        return new Variant(
                all.id(),
                all.asStated(),
                all.hgvsDna(),
                all.hgvsRna(),
                all.hgvsProtein(),
                all.transcript(),
                all.statedExon(),
                all.origin(),
                all.zygosity(),
                all.consequence(),
                all.frequency(),
                words(all.note()),
                all.diseases(),
                all.evidence());
    }

    private static DiseaseAssociation of(DiseaseAssociation all) {
        return new DiseaseAssociation(
                all.id(),
                all.name(),
                all.ontologyId(),
                words(all.note()),
                words(all.disease()),
                words(all.prognosis()),
                words(all.cytogenetics()),
                words(all.hybridGene()),
                words(all.abnormalProtein()),
                words(all.oncogenesis()));
    }

    private static Figure of(Figure all) {
        return new Figure(all.id(), words(all.legend()), all.alternative(), all.picture(), all.status());
    }
}
