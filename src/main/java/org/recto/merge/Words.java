package org.recto.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recto.merge.Alignment.Hunk;
import org.recto.merge.Passages.Passage;
import org.recto.merge.Wholes.Stretch;

/**
 * Merges a passage that both changed, word by word. Changes that touch are in each other's way: "binds human IL7" and
 * "binds TSLP" don't make "binds human TSLP".
 */
final class Words {

    private final List<Token> base;
    private final List<Token> theirs;
    private final List<Token> mine;
    private final Alignment toTheirs;
    private final Alignment toMine;
    private final List<Piece> pieces = new ArrayList<>();

    private Words(String base, String theirs, String mine) {
        this.base = Token.words(base);
        this.theirs = Token.words(theirs);
        this.mine = Token.words(mine);
        toTheirs = aligned(this.base, this.theirs);
        toMine = aligned(this.base, this.mine);
        keepWhole(Wholes.of(base, this.base), Wholes.of(theirs, this.theirs), Wholes.of(mine, this.mine));
    }

    /** The merged text in pieces; the first of them has no space before it. */
    static List<Piece> merge(String base, String theirs, String mine) {
        Words words = new Words(base, theirs, mine);
        words.merge();
        return words.pieces;
    }

    /** Whether more than half of the shorter text's words stand in the other, in order. */
    static boolean areAlike(String one, String other) {
        List<String> words = Token.texts(Token.words(one));
        List<String> others = Token.texts(Token.words(other));
        Alignment alignment = Alignment.of(words, others);
        long common = 0;
        for (int i = 0; i < words.size(); i++) {
            common += alignment.partner(i) >= 0 ? 1 : 0;
        }
        return 2 * common > Math.min(words.size(), others.size());
    }

    /** What stayed between two changes and is shorter than either was rewritten with them. */
    private static Alignment aligned(List<Token> base, List<Token> side) {
        Alignment alignment = Alignment.of(Token.texts(base), Token.texts(side));
        List<Hunk> hunks = alignment.hunks();
        for (int i = 1; i < hunks.size(); i++) {
            int stayed = hunks.get(i).from() - hunks.get(i - 1).to();
            if (stayed <= size(hunks.get(i - 1)) && stayed <= size(hunks.get(i))) {
                for (int at = hunks.get(i - 1).to(); at < hunks.get(i).from(); at++) {
                    alignment.part(at);
                }
            }
        }
        return alignment;
    }

    private static int size(Hunk hunk) {
        return Math.max(hunk.to() - hunk.from(), hunk.otherTo() - hunk.otherFrom());
    }

    /** A change within something whole is a change of all of it, in whichever of the three it is whole. */
    private void keepWhole(List<Stretch> ofBase, List<Stretch> ofTheirs, List<Stretch> ofMine) {
        Set<Stretch> wholes = new HashSet<>(ofBase);
        boolean changed = true;
        while (changed) {
            wholes.addAll(images(ofTheirs, toTheirs));
            wholes.addAll(images(ofMine, toMine));
            changed = false;
            for (Stretch whole : wholes) {
                changed |= partWhole(whole, toTheirs) | partWhole(whole, toMine);
            }
            changed |= partBroken(ofTheirs, toTheirs) | partBroken(ofMine, toMine);
        }
    }

    /** Where something whole of one side stands in the base, unless that side changed some of it. */
    private static List<Stretch> images(List<Stretch> wholes, Alignment alignment) {
        List<Stretch> images = new ArrayList<>();
        for (Stretch whole : wholes) {
            int first = baseOf(whole.from(), alignment);
            if (first >= 0 && isKept(new Stretch(first, first + whole.to() - whole.from()), alignment)) {
                images.add(new Stretch(first, first + whole.to() - whole.from()));
            }
        }
        return images;
    }

    private static int baseOf(int index, Alignment alignment) {
        for (int i = 0; i < alignment.size(); i++) {
            if (alignment.partner(i) == index) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isKept(Stretch whole, Alignment alignment) {
        for (int i = whole.from(); i < whole.to(); i++) {
            boolean follows =
                    i == whole.from() || i < alignment.size() && alignment.partner(i) == alignment.partner(i - 1) + 1;
            if (i >= alignment.size() || alignment.partner(i) < 0 || !follows) {
                return false;
            }
        }
        return true;
    }

    private static boolean partWhole(Stretch whole, Alignment alignment) {
        return !isKept(whole, alignment) && part(whole.from(), whole.to(), alignment);
    }

    /** Something whole of a side that isn't so in the base: none of its words is taken for one of the base's. */
    private static boolean partBroken(List<Stretch> wholes, Alignment alignment) {
        boolean parted = false;
        for (Stretch whole : wholes) {
            int first = baseOf(whole.from(), alignment);
            if (first < 0 || !isKept(new Stretch(first, first + whole.to() - whole.from()), alignment)) {
                for (int i = 0; i < alignment.size(); i++) {
                    if (alignment.partner(i) >= whole.from() && alignment.partner(i) < whole.to()) {
                        alignment.part(i);
                        parted = true;
                    }
                }
            }
        }
        return parted;
    }

    private static boolean part(int from, int to, Alignment alignment) {
        boolean parted = false;
        for (int i = from; i < to; i++) {
            parted |= alignment.partner(i) >= 0;
            alignment.part(i);
        }
        return parted;
    }

    private void merge() {
        for (Passage passage : new Passages(toTheirs, toMine, (_, _) -> true).all()) {
            List<Token> theirPart = theirs.subList(passage.theirFrom(), passage.theirTo());
            List<Token> myPart = mine.subList(passage.myFrom(), passage.myTo());
            switch (passage.who()) {
                case NOBODY -> kept(passage);
                case THEY -> theirPart.forEach(this::say);
                case ME -> myPart.forEach(this::say);
                case BOTH -> {
                    if (Token.texts(theirPart).equals(Token.texts(myPart))) {
                        theirPart.forEach(this::say);
                    } else {
                        ask(base.subList(passage.from(), passage.to()), theirPart, myPart);
                    }
                }
            }
        }
    }

    private void kept(Passage passage) {
        for (int i = passage.from(); i < passage.to(); i++) {
            Token stayed = base.get(i);
            Token inTheirs = theirs.get(passage.theirFrom() + i - passage.from());
            Token inMine = mine.get(passage.myFrom() + i - passage.from());
            say(Gaps.merge(stayed.gap(), gap(inTheirs, stayed), gap(inMine, stayed)), stayed.text());
        }
    }

    /** What came to stand first has no space before it, and may not be first when all is merged. */
    private static String gap(Token word, Token before) {
        return word.isFirst() ? before.gap() : word.gap();
    }

    private void say(Token word) {
        say(word.gap(), word.text());
    }

    private void say(String gap, String text) {
        pieces.add(new Piece.Said((pieces.isEmpty() ? "" : gap) + text));
    }

    private void ask(List<Token> ofBase, List<Token> theirPart, List<Token> myPart) {
        List<Token> first = !theirPart.isEmpty() ? theirPart : myPart;
        boolean all = ofBase.size() >= base.size() - 1;
        pieces.add(new Piece.Open(
                pieces.isEmpty() ? "" : first.getFirst().gap(),
                Token.join(ofBase),
                Token.join(theirPart),
                Token.join(myPart),
                all));
    }
}
