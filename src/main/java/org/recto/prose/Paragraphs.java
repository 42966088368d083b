package org.recto.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A narrative's tokens, its brackets matched and its sentences parted. */
final class Paragraphs {

    /** Words whose point ends no sentence. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("al", "e", "g", "i", "fig", "figs", "cf", "ca", "vs", "approx", "resp", "ref", "refs", "dr", "st");

    private final PlainText plain;
    private final Token[] tokens;
    private final int[] partners;
    private final int[] enclosing;

    private Paragraphs(PlainText plain) {
        this.plain = plain;
        this.tokens = Tokenizer.tokens(plain).toArray(Token[]::new);
        this.partners = new int[tokens.length];
        this.enclosing = new int[tokens.length];
        matchBrackets();
    }

    static List<Sentence> sentences(PlainText text) {
        return new Paragraphs(text).sentences();
    }

    PlainText plain() {
        return plain;
    }

    Token[] tokens() {
        return tokens;
    }

    int partner(int index) {
        return partners[index];
    }

    int enclosing(int index) {
        return enclosing[index];
    }

    /** Round and square brackets; one that has no partner in its paragraph counts as a sign like any other. */
    private void matchBrackets() {
        Arrays.fill(partners, -1);
        int[] open = new int[tokens.length];
        int depth = 0;
        for (int i = 0; i < tokens.length; i++) {
            Token token = tokens[i];
            if (i > 0 && breaksParagraph(i)) {
                depth = 0;
            }
            if (token.is('(') || token.is('[')) {
                open[depth++] = i;
            } else if (token.is(')') || token.is(']')) {
                char opening = token.is(')') ? '(' : '[';
                int candidate = depth - 1;
                if (candidate >= 0 && !tokens[open[candidate]].is(opening) && candidate > 0) {
                    candidate--;
                }
                if (candidate >= 0 && tokens[open[candidate]].is(opening)) {
                    depth = candidate;
                    partners[i] = open[candidate];
                    partners[open[candidate]] = i;
                }
            }
        }
        int innermost = -1;
        for (int i = 0; i < tokens.length; i++) {
            if (partners[i] >= 0 && partners[i] < i) {
                innermost = enclosing[partners[i]];
            }
            enclosing[i] = innermost;
            if (partners[i] > i) {
                innermost = i;
            }
        }
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.length; i++) {
            if (i == tokens.length || breaksParagraph(i) || endsSentence(i - 1)) {
                sentences.add(new Sentence(this, from, i));
                from = i;
            }
        }
        return sentences;
    }

    /** Whether a blank line, or the start of a list item, heading or table row, stands before the token. */
    private boolean breaksParagraph(int index) {
        int lines = 0;
        for (int i = tokens[index - 1].end(); i < tokens[index].start(); i++) {
            if (plain.charAt(i) == '\n' && ++lines == 2) {
                return true;
            }
        }
        Token token = tokens[index];
        return lines == 1 && (token.isDash() || token.is('*') || token.is('#') || token.is('|') || token.is('>'));
    }

    private boolean endsSentence(int index) {
        Token token = tokens[index];
        boolean isEnd = token.is('?') || token.is('!') || (token.is('.') && !isAbbreviation(index - 1));
        if (!isEnd || enclosing[index] >= 0) {
            return false;
        }
        Token next = tokens[index + 1];
        boolean startsAnew = next.startsUpperCase() || next.isNumber() || next.is('(') || next.is('[') || next.is('"');
        return startsAnew && next.start() > token.end();
    }

    private boolean isAbbreviation(int index) {
        if (index < 0) {
            return false;
        }
        Token token = tokens[index];
        boolean isCapital = token.text().length() == 1 && token.startsUpperCase();
        return !isCapital && ABBREVIATIONS.contains(token.lower());
    }
}
