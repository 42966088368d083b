package org.recto.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Entry;
import org.recto.entry.Gene;
import org.recto.entry.Identity;
import org.recto.entry.Markdown;
import org.recto.entry.MutationGroup;
import org.recto.entry.Mutations;
import org.recto.entry.Path;
import org.recto.entry.Protein;
import org.recto.entry.Variant;
import org.recto.search.Said.Kind;

/** Reads from an entry all that it is found by. */
final class AllSaid {

    private final List<Said> said = new ArrayList<>();

    private AllSaid() {}

    /** In the order of the entry's sections. */
    static List<Said> of(Entry entry) {
        AllSaid all = new AllSaid();
        all.add(Kind.ID, Path.ROOT, entry.accession());
        all.identity(Path.of("/identity"), entry.identity());
        all.gene(Path.of("/gene"), entry.gene());
        all.protein(Path.of("/protein"), entry.protein());
        all.mutations(Path.of("/mutations"), entry.mutations());
        entry.diseases().forEach(disease -> all.disease(Path.of("/diseases").then(disease.id()), disease));
        all.add(Kind.NARRATIVE, Path.of("/toBeNoted"), entry.toBeNoted());
        entry.crossReferences()
                .forEach(link -> all.add(
                        Kind.ID, Path.of("/crossReferences").then(link.id()).then("identifier"), link.identifier()));
        entry.figures()
                .forEach(figure -> all.add(
                        Kind.NARRATIVE, Path.of("/figures").then(figure.id()).then("legend"), figure.legend()));
        return all.said;
    }

    private void identity(Path at, Identity identity) {
        add(Kind.SYMBOL, at.then("symbol"), identity.symbol());
        add(Kind.NAME, at.then("name"), identity.name());
        add(Kind.ID, at.then("hgncId"), identity.hgncId());
        identity.aliases().forEach(alias -> add(Kind.ALIAS, at.then("aliases"), alias));
        add(Kind.NARRATIVE, at.then("localOrder"), identity.localOrder());
        add(Kind.NARRATIVE, at.then("note"), identity.note());
    }

    private void gene(Path at, @Nullable Gene gene) {
        if (gene == null) {
            return;
        }
        add(Kind.NARRATIVE, at.then("description"), gene.description());
        add(Kind.NARRATIVE, at.then("transcription"), gene.transcription());
        if (gene.pseudogenes() != null) {
            add(
                    Kind.NARRATIVE,
                    at.then("pseudogenes").then("narrative"),
                    gene.pseudogenes().narrative());
        }
        add(Kind.NARRATIVE, at.then("note"), gene.note());
        gene.transcripts()
                .forEach(transcript -> add(
                        Kind.ID,
                        at.then("transcripts").then(transcript.id()).then("accession"),
                        transcript.accession()));
    }

    private void protein(Path at, @Nullable Protein protein) {
        if (protein == null) {
            return;
        }
        add(Kind.NARRATIVE, at.then("description"), protein.description());
        add(Kind.NARRATIVE, at.then("expression"), protein.expression());
        add(Kind.NARRATIVE, at.then("localisation"), protein.localisation());
        add(Kind.NARRATIVE, at.then("function"), protein.function());
        add(Kind.NARRATIVE, at.then("homology"), protein.homology());
        add(Kind.NARRATIVE, at.then("note"), protein.note());
        protein.isoforms()
                .forEach(isoform ->
                        add(Kind.ID, at.then("isoforms").then(isoform.id()).then("accession"), isoform.accession()));
    }

    private void mutations(Path at, @Nullable Mutations mutations) {
        if (mutations == null) {
            return;
        }
        group(at.then("germline"), mutations.germline());
        group(at.then("somatic"), mutations.somatic());
        group(at.then("epigenetics"), mutations.epigenetics());
        add(Kind.NARRATIVE, at.then("breakpoints"), mutations.breakpoints());
        add(Kind.NARRATIVE, at.then("note"), mutations.note());
        mutations.variants().forEach(variant -> variant(at.then("variants").then(variant.id()), variant));
    }

    private void group(Path at, @Nullable MutationGroup group) {
        if (group != null) {
            add(Kind.NARRATIVE, at.then("narrative"), group.narrative());
        }
    }

    private void variant(Path at, Variant variant) {
        add(Kind.VARIANT, at.then("asStated"), variant.asStated());
        add(Kind.VARIANT, at.then("hgvsProtein"), variant.hgvsProtein());
        add(Kind.VARIANT, at.then("hgvsDna"), variant.hgvsDna());
        add(Kind.VARIANT, at.then("hgvsRna"), variant.hgvsRna());
        add(Kind.NARRATIVE, at.then("note"), variant.note());
    }

    private void disease(Path at, DiseaseAssociation disease) {
        add(Kind.DISEASE, at.then("name"), disease.name());
        add(Kind.ID, at.then("ontologyId"), disease.ontologyId());
        add(Kind.NARRATIVE, at.then("note"), disease.note());
        add(Kind.NARRATIVE, at.then("disease"), disease.disease());
        add(Kind.NARRATIVE, at.then("prognosis"), disease.prognosis());
        add(Kind.NARRATIVE, at.then("cytogenetics"), disease.cytogenetics());
        add(Kind.NARRATIVE, at.then("hybridGene"), disease.hybridGene());
        add(Kind.NARRATIVE, at.then("abnormalProtein"), disease.abnormalProtein());
        add(Kind.NARRATIVE, at.then("oncogenesis"), disease.oncogenesis());
    }

    private void add(Kind kind, Path path, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.add(new Said(kind, path, kind == Kind.NARRATIVE ? Markdown.unescape(text) : text));
        }
    }
}
