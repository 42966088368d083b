package org.recto.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a narrative mentions.
 *
 * <p>Reading takes time in proportion to the text, whatever the text, and never fails. What is in doubt isn't
 * mentioned: a mention missed costs a check, a wrong one a false alarm.
 *
 * @param mentions in the order in which they begin, a longer one before those within it
 */
public record Prose(List<Mention> mentions) {

    private static final Comparator<Mention> ORDER = Comparator.<Mention>comparingInt(
                    mention -> mention.range().start())
            .thenComparingInt(mention -> -mention.range().end());

    public Prose {
        mentions = List.copyOf(mentions);
    }

    /** Reads a narrative as it is stored, in CommonMark. */
    public static Prose read(String narrative) {
        return read(PlainText.ofMarkdown(narrative));
    }

    /** Reads text that is no Markdown, such as a line of a card; ranges are of that text. */
    public static Prose readPlain(String text) {
        return read(PlainText.ofText(text));
    }

    private static Prose read(PlainText text) {
        List<Sentence> sentences = Paragraphs.sentences(text);
        List<List<Hgvs.Found>> hgvs = sentences.stream().map(Hgvs::read).toList();
        List<List<FoundResidue>> residues = Residues.read(sentences, hgvs);
        List<Mention> mentions = new ArrayList<>();
        Subject spokenOf = null;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Subjects subjects = new Subjects(sentence);
            read(sentence, subjects, hgvs.get(i), residues.get(i), spokenOf, mentions);
            spokenOf = subjects.first();
        }
        mentions.sort(ORDER);
        return new Prose(mentions);
    }

    /** The mentions of one kind, in order. */
    public <M extends Mention> List<M> all(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void read(
            Sentence sentence,
            Subjects subjects,
            List<Hgvs.Found> hgvs,
            List<FoundResidue> unowned,
            @Nullable Subject spokenOf,
            List<Mention> mentions) {
        GeneNames names = new GeneNames(sentence);
        Owners owners = new Owners(sentence, names, unowned, hgvs);
        List<FoundResidue> residues = unowned.stream()
                .map(found -> found.of(owners.ofResidue(found.first(), found.last())))
                .toList();
        residues.forEach(found -> mentions.add(found.residue()));
        hgvs.forEach(found -> mentions.add(found.of(owners.ofResidue(found.first(), found.last()))));
        List<Extent> extents = new ArrayList<>(Spans.read(sentence));
        extents.addAll(Lengths.read(sentence));
        extents.sort(Comparator.comparingInt(Extent::first));
        mentions.addAll(new Attachment(sentence, subjects, owners, extents, spokenOf).mentions());
        ExonRelations relations = new ExonRelations(sentence, subjects, residues);
        Exons.read(sentence).forEach(exon -> mentions.add(relations.mention(exon)));
        mentions.addAll(ExonCounts.read(sentence, new WholeGene(sentence, subjects, names), owners));
        mentions.addAll(Counts.read(sentence));
        mentions.addAll(CitationGroups.read(sentence));
        mentions.addAll(CitedKeys.read(sentence));
        mentions.addAll(Identities.read(sentence));
        mentions.addAll(Proportions.read(sentence));
        mentions.addAll(LegacyChanges.read(sentence, owners, hgvs));
        mentions.addAll(Places.read(sentence));
    }
}
