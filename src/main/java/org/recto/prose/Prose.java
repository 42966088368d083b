package org.recto.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        return new CutNarrative(narrative).prose();
    }

    /** Reads text that is no Markdown, such as a line of a card; ranges are of that text. */
    public static Prose readPlain(String text) {
        return read(Paragraphs.sentences(PlainText.ofText(text)));
    }

    static Prose read(List<Sentence> sentences) {
        List<List<Hgvs.Found>> hgvs = sentences.stream().map(Hgvs::read).toList();
        List<List<FoundResidue>> residues = Residues.read(sentences, hgvs);
        List<SentenceReader> readers = new ArrayList<>();
        TiedResidues tied = new TiedResidues();
        for (int i = 0; i < sentences.size(); i++) {
            SentenceReader reader = new SentenceReader(sentences.get(i), hgvs.get(i), residues.get(i));
            reader.tell(tied);
            readers.add(reader);
        }
        List<Mention> mentions = new ArrayList<>();
        Subject spokenOf = null;
        for (int i = 0; i < readers.size(); i++) {
            mentions.addAll(readers.get(i).mentions(tied, spokenOf, i == 0));
            spokenOf = readers.get(i).spokenOf();
        }
        mentions.sort(ORDER);
        return new Prose(mentions);
    }

    /** The mentions of one kind, in order. */
    public <M extends Mention> List<M> all(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
