package org.recto.intake;

/** A text that can't be read as a gene card, with a sentence that says why and what to do. */
public final class UnreadableCard extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableCard(String sentence) {
        super(sentence);
    }
}
