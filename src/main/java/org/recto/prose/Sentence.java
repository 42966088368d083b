package org.recto.prose;

import java.util.Set;

/**
 * The tokens of one sentence, by their index in it. An index outside it gives {@link Token#NONE}, so that readers may
 * look around without asking first.
 */
final class Sentence {

    /** Nouns of parts of a protein that are called by short names as well. */
    static final Set<String> PARTS = Set.of("domain", "region", "motif", "repeat", "box", "loop");

    private static final int LONGEST_SHORT_NAME = 5; // tokens, with one bracket

    private final Paragraphs text;
    private final Token[] tokens; // of the whole text
    private final int from;
    private final int to;

    Sentence(Paragraphs text, int from, int to) {
        this.text = text;
        this.tokens = text.tokens();
        this.from = from;
        this.to = to;
    }

    int size() {
        return to - from;
    }

    Token at(int index) {
        return index < 0 || index >= to - from ? Token.NONE : tokens[from + index];
    }

    boolean is(int index, String lower) {
        return at(index).lower().equals(lower);
    }

    boolean in(int index, Set<String> lower) {
        return lower.contains(at(index).lower());
    }

    /** Whether nothing stands between this token and the one before it. */
    boolean touches(int index) {
        return at(index).start() == at(index - 1).end();
    }

    /** The bracket that closes the one at this index, or opens it; -1 where there is none. */
    int partner(int index) {
        int partner = index < 0 || index >= size() ? -1 : text.partner(from + index) - from;
        return partner < 0 || partner >= size() ? -1 : partner;
    }

    /** The innermost bracket that opens before this index and closes after it, or -1. */
    int enclosing(int index) {
        int open = index < 0 || index >= size() ? -1 : text.enclosing(from + index) - from;
        return Math.max(open, -1);
    }

    /** The token before the short name in brackets that ends here, as in "Runt domain (RHD)"; otherwise the same one. */
    int beforeShortName(int index) {
        int open = at(index).is(')') ? partner(index) : -1;
        boolean isShort = open > 0 && index - open <= LONGEST_SHORT_NAME;
        return isShort && isShortName(open + 1) ? open - 1 : index;
    }

    /** The same, and before a name that the part of a protein has besides: "kinase domain or JH1". */
    int beforeOtherName(int index) {
        return isOtherName(index) ? index - 2 : beforeShortName(index);
    }

    /** Whether the word is what a part of a protein is called besides: "kinase domain or JH1". */
    boolean isOtherName(int index) {
        return isShortName(index) && is(index - 1, "or") && in(index - 2, PARTS);
    }

    private boolean isShortName(int index) {
        return at(index).isWord() && at(index).text().chars().anyMatch(Character::isUpperCase);
    }

    /** Where the tokens from first to last stand in the narrative. */
    Range range(int first, int last) {
        return text.plain().range(at(first).start(), at(last).end());
    }

    /** The tokens from first to last as the narrative has them. */
    String words(int first, int last) {
        return text.plain().words(at(first).start(), at(last).end());
    }

    /** The same with Markdown's escapes resolved. */
    String plainWords(int first, int last) {
        return text.plain().substring(at(first).start(), at(last).end());
    }
}
