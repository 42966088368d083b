package org.recto.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all that one sentence mentions, kind by kind. */
final class SentenceReader {

    private final Sentence sentence;
    private final List<Hgvs.Found> hgvs;
    private final List<FoundResidue> residues;
    private final Subjects subjects;
    private final GeneNames names;
    private final Owners owners;

    /** @param residues those of the sentence, of whom they are said still open */
    SentenceReader(Sentence sentence, List<Hgvs.Found> hgvs, List<FoundResidue> residues) {
        this.sentence = sentence;
        this.hgvs = hgvs;
        this.residues = residues;
        this.subjects = new Subjects(sentence);
        this.names = new GeneNames(sentence);
        this.owners = new Owners(sentence, names, residues, hgvs);
    }

    /** Tells which of the sentence's residues its words tie to a name. */
    void tell(TiedResidues tied) {
        residues.forEach(found -> tied.add(found.residue(), owners.tied(found.first(), found.last())));
    }

    /** What the sentence is about. */
    @Nullable
    Subject spokenOf() {
        return subjects.first();
    }

    /**
     * @param tied residues that the narrative ties to a name
     * @param spokenOf what the sentence before was about
     * @param isOpening whether the sentence is the narrative's first
     */
    List<Mention> mentions(TiedResidues tied, @Nullable Subject spokenOf, boolean isOpening) {
        List<Mention> mentions = new ArrayList<>();
        List<Extent> spans = Spans.read(sentence, subjects);
        List<FoundResidue> owned = residues.stream()
                .filter(found -> found.residue().reference() != null || !isWithin(found, spans))
                .map(found -> found.of(whose(found, tied)))
                .toList();
        owned.forEach(found -> mentions.add(found.residue()));
        hgvs.forEach(found -> mentions.add(found.of(owners.ofVariant(found.first(), found.last()))));
        List<Extent> extents = new ArrayList<>(spans);
        extents.addAll(Lengths.read(sentence));
        extents.sort(Comparator.comparingInt(Extent::first));
        mentions.addAll(new Attachment(sentence, subjects, names, owners, extents, spokenOf, isOpening).mentions());
        ExonRelations relations = new ExonRelations(
                sentence,
                subjects,
                owners,
                owned,
                hgvs.stream()
                        .map(found -> new Hgvs.Found(
                                found.first(), found.last(), found.of(owners.ofVariant(found.first(), found.last()))))
                        .toList());
        List<Exons.Found> exons = Exons.read(sentence);
        exons.forEach(exon -> mentions.add(relations.mention(exon)));
        mentions.addAll(ExonCounts.read(sentence, new WholeGene(sentence, subjects, names), owners));
        mentions.addAll(Counts.read(sentence));
        mentions.addAll(Holdings.read(sentence, subjects, names, owners));
        mentions.addAll(FrameClaims.read(sentence, owners, exons));
        mentions.addAll(CitationGroups.read(sentence));
        mentions.addAll(CitedKeys.read(sentence));
        mentions.addAll(Identities.read(sentence));
        mentions.addAll(Proportions.read(sentence));
        mentions.addAll(LegacyChanges.read(sentence, owners, hgvs));
        mentions.addAll(Places.read(sentence));
        mentions.addAll(Abbreviations.read(sentence));
        return mentions;
    }

    /** Whether a number alone is one end of a stretch: "residues 12 to 47". */
    private static boolean isWithin(FoundResidue found, List<Extent> spans) {
        return spans.stream().anyMatch(span -> span.first() <= found.first() && found.last() <= span.last());
    }

    /** By the words beside it, by those beside the same residue elsewhere, by those before it. */
    private List<String> whose(FoundResidue found, TiedResidues tied) {
        String name = owners.tied(found.first(), found.last());
        name = name == null ? tied.nameOf(found.residue()) : name;
        return name == null ? owners.ofVariant(found.first(), found.last()) : List.of(name);
    }
}
