package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Entry;
import org.recto.entry.Figure;
import org.recto.entry.Gene;
import org.recto.entry.Identity;
import org.recto.entry.Items;
import org.recto.entry.MutationGroup;
import org.recto.entry.Mutations;
import org.recto.entry.Path;
import org.recto.entry.Proposal;
import org.recto.entry.Protein;
import org.recto.entry.Pseudogenes;
import org.recto.entry.Source;
import org.recto.entry.Status;
import org.recto.prose.OwnNames;

/** Makes the entry of what was read from a card. */
final class Assembly {

    private final Draft draft;
    private final Narratives narratives;
    private final Head head;
    private final Figures figures;
    private final Diseases diseases;
    private final Bibliography bibliography;
    private final CrossReferences references;
    private final IdentityBlock identity;
    private final Tail tail;
    private final CitationLinks links;
    private final Proposals proposals;

    Assembly(
            Draft draft,
            Narratives narratives,
            Head head,
            Figures figures,
            Diseases diseases,
            Bibliography bibliography,
            CrossReferences references,
            IdentityBlock identity,
            Tail tail) {
        this.draft = draft;
        this.narratives = narratives;
        this.head = head;
        this.figures = figures;
        this.diseases = diseases;
        this.bibliography = bibliography;
        this.references = references;
        this.identity = identity;
        this.tail = tail;
        this.links = new CitationLinks(bibliography.publications(), narratives.all());
        this.proposals = new Proposals(draft);
    }

    Reading reading(String sha256, String symbol) {
        List<String> names = new ArrayList<>(identity.aliases());
        names.add(symbol);
        OwnNames own = new OwnNames(names);
        Gene gene = gene(own);
        Protein protein = protein(own);
        Mutations mutations = mutations(own);
        List<Proposal> marks = new ArrayList<>(bibliography.guesses());
        marks.addAll(proposals.marks());
        Entry entry = new Entry(
                Entry.SCHEMA,
                null,
                source(sha256),
                identity(symbol),
                gene,
                protein,
                mutations,
                diseases(),
                text("/toBeNoted"),
                bibliography.publicationItems(),
                references.items(),
                tail.expression().items(),
                references.pathwayItems(),
                items(figures.found().stream().map(this::figure).toList()),
                items(head.contributors()),
                bibliography.citingItems(),
                items(draft.unplaced()),
                items(marks));
        return new Reading(
                entry,
                draft.fates(),
                draft.links(),
                new DamagedNames(bibliography.publications()).in(narratives.all()));
    }

    private Source source(String sha256) {
        return new Source(
                "atlas-card", head.title(), head.date(), sha256, tail.citation(), tail.doi(), items(head.updates()));
    }

    private Identity identity(String symbol) {
        return new Identity(
                symbol,
                head.name(),
                identity.hgncId(),
                items(identity.aliases()),
                identity.location(),
                text("/identity/localOrder"),
                items(identity.fusions()),
                text("/identity/note"));
    }

    private @Nullable Gene gene(OwnNames own) {
        List<Narratives.Paragraph> told = within("/gene", paragraph -> true);
        List<Narratives.Paragraph> withLegends = new ArrayList<>(told);
        withLegends.addAll(within("/figures", paragraph -> true));
        Gene gene = new Gene(
                text("/gene/note"),
                text("/gene/description"),
                text("/gene/transcription"),
                ProposedGene.exonCount(withLegends, own, proposals),
                ProposedGene.transcripts(told, own, proposals),
                pseudogenes());
        return gene.equals(new Gene(null, null, null, null, Items.absent(), null)) ? null : gene;
    }

    private @Nullable Pseudogenes pseudogenes() {
        String path = "/gene/pseudogenes/narrative";
        return narratives.has(path) ? new Pseudogenes(status(path), textUnlessStatus(path), Items.absent()) : null;
    }

    private @Nullable Protein protein(OwnNames own) {
        List<Narratives.Paragraph> told = within("/protein", paragraph -> true);
        List<Narratives.Paragraph> homology = within("/protein/homology", paragraph -> true);
        Protein protein = new Protein(
                ProposedGene.proteinLength(told, own, proposals),
                text("/protein/note"),
                text("/protein/description"),
                text("/protein/expression"),
                text("/protein/localisation"),
                text("/protein/function"),
                text("/protein/homology"),
                Items.absent(),
                ProposedFeatures.read(told, own, proposals),
                ProposedGene.homologs(homology, proposals));
        Protein empty =
                new Protein(null, null, null, null, null, null, null, Items.absent(), Items.absent(), Items.absent());
        return protein.equals(empty) ? null : protein;
    }

    private @Nullable Mutations mutations(OwnNames own) {
        List<Narratives.Paragraph> paragraphs = within("/mutations", paragraph -> true);
        paragraphs.addAll(within("/diseases", paragraph -> true));
        paragraphs.addAll(within("/figures", paragraph -> true));
        paragraphs.addAll(
                within("/protein", paragraph -> !paragraph.path().last().equals("homology")));
        ProposedVariants variants = new ProposedVariants(paragraphs, own);
        Mutations mutations = new Mutations(
                text("/mutations/note"),
                null,
                null,
                null,
                text("/mutations/breakpoints"),
                variants.propose(proposals, links));
        mutations = new Mutations(
                mutations.note(),
                group("/mutations/germline/narrative", variants.ids(true)),
                group("/mutations/somatic/narrative", variants.ids(false)),
                group("/mutations/epigenetics/narrative", Items.absent()),
                mutations.breakpoints(),
                mutations.variants());
        return mutations.equals(new Mutations(null, null, null, null, null, Items.absent())) ? null : mutations;
    }

    private @Nullable MutationGroup group(String path, Items<String> variants) {
        return narratives.has(path) ? new MutationGroup(status(path), textUnlessStatus(path), variants) : null;
    }

    private Items<DiseaseAssociation> diseases() {
        return items(diseases.found().stream()
                .map(disease -> new DiseaseAssociation(
                        disease.path().last(),
                        disease.name(),
                        null,
                        text(disease.path() + "/note"),
                        text(disease.path() + "/disease"),
                        text(disease.path() + "/prognosis"),
                        text(disease.path() + "/cytogenetics"),
                        text(disease.path() + "/hybridGene"),
                        text(disease.path() + "/abnormalProtein"),
                        text(disease.path() + "/oncogenesis")))
                .toList());
    }

    private Figure figure(Path path) {
        return new Figure(path.last(), text(path + "/legend"), null, null, Figure.Availability.MISSING);
    }

    /** The status that a narrative comes down to, where all its paragraphs say nothing else. */
    private @Nullable Status status(String path) {
        List<Narratives.Paragraph> paragraphs = narratives.of(path);
        boolean isAll = paragraphs.stream()
                .allMatch(paragraph -> Nothing.said(paragraph.text()).isPresent());
        return isAll ? Nothing.said(paragraphs.getFirst().text()).orElse(null) : null;
    }

    private @Nullable String textUnlessStatus(String path) {
        return status(path) == null ? text(path) : null;
    }

    private @Nullable String text(String path) {
        return narratives.markdown(path, links);
    }

    private List<Narratives.Paragraph> within(String path, Predicate<Narratives.Paragraph> which) {
        Path outer = Path.of(path);
        return new ArrayList<>(narratives.all().stream()
                .filter(paragraph -> paragraph.path().isWithin(outer))
                .filter(which)
                .toList());
    }

    private static <T> Items<T> items(List<T> list) {
        return list.isEmpty() ? Items.absent() : Items.copyOf(list);
    }
}
