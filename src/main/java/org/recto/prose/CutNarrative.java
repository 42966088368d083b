package org.recto.prose;

import java.util.List;

/** A narrative cut into sentences, once for those who read what it mentions and for those who look at its words. */
public final class CutNarrative {

    private final List<Sentence> sentences;

    /** @param narrative as it is stored, in CommonMark */
    public CutNarrative(String narrative) {
        this.sentences = Paragraphs.sentences(PlainText.ofMarkdown(narrative));
    }

    public Prose prose() {
        return Prose.read(sentences);
    }

    /** The sentences, word by word. */
    public List<List<Word>> words() {
        return Word.of(sentences);
    }
}
