package org.recto.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recto.entry.Path;
import org.recto.merge.Alignment.Hunk;
import org.recto.merge.Passages.Passage;

/** Merges a narrative by paragraphs, and by words where both changed one. */
final class Narratives {

    private static final Pattern PLACES = Pattern.compile("/toBeNoted"
            + "|/identity/(localOrder|note)"
            + "|/gene/(note|description|transcription|pseudogenes/narrative)"
            + "|/protein/(note|description|expression|localisation|function|homology)"
            + "|/mutations/(note|breakpoints|(germline|somatic|epigenetics)/narrative|variants/[^/]+/note)"
            + "|/diseases/[^/]+/(note|disease|prognosis|cytogenetics|hybridGene|abnormalProtein|oncogenesis)"
            + "|/figures/[^/]+/legend");

    private final List<Token> base;
    private final List<Token> theirs;
    private final List<Token> mine;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> addedByThem = new HashSet<>();
    private boolean atStart = true;

    private Narratives(String base, String theirs, String mine) {
        this.base = Token.paragraphs(base);
        this.theirs = Token.paragraphs(theirs);
        this.mine = Token.paragraphs(mine);
    }

    /** Whether a narrative stands at the place, or would. */
    static boolean isAt(Path path) {
        return PLACES.matcher(path.toString()).matches();
    }

    /** The merged text in pieces. */
    static List<Piece> merge(String base, String theirs, String mine) {
        Narratives narrative = new Narratives(base, theirs, mine);
        narrative.merge();
        return narrative.pieces;
    }

    private void merge() {
        Alignment toTheirs = Alignment.of(Token.texts(base), Token.texts(theirs));
        Alignment toMine = Alignment.of(Token.texts(base), Token.texts(mine));
        List<Passage> passages = new Passages(toTheirs, toMine, this::addOneParagraph).all();
        for (Passage passage : passages) {
            if (passage.who() == Passages.Who.THEY) {
                addedByThem.addAll(Token.texts(theirsIn(passage)));
            }
        }
        for (Passage passage : passages) {
            switch (passage.who()) {
                case NOBODY -> kept(passage);
                case THEY -> theirsIn(passage).forEach(this::say);
                case ME -> {
                    boolean added = passage.from() == passage.to();
                    mineIn(passage).stream()
                            .filter(one -> !added || !addedByThem.contains(one.text()))
                            .forEach(this::say);
                }
                case BOTH -> both(passage);
            }
        }
    }

    private List<Token> theirsIn(Passage passage) {
        return theirs.subList(passage.theirFrom(), passage.theirTo());
    }

    private List<Token> mineIn(Passage passage) {
        return mine.subList(passage.myFrom(), passage.myTo());
    }

    /** Who both put the same paragraph beside one that either changed mean one paragraph. */
    private boolean addOneParagraph(Hunk theirHunk, Hunk myHunk) {
        Set<String> added = new HashSet<>(Token.texts(theirs.subList(theirHunk.otherFrom(), theirHunk.otherTo())));
        added.retainAll(Token.texts(mine.subList(myHunk.otherFrom(), myHunk.otherTo())));
        return !added.isEmpty();
    }

    private void kept(Passage passage) {
        for (int i = passage.from(); i < passage.to(); i++) {
            Token stayed = base.get(i);
            Token inTheirs = theirs.get(passage.theirFrom() + i - passage.from());
            Token inMine = mine.get(passage.myFrom() + i - passage.from());
            if (atStart) {
                String first = Stream.of(stayed, inTheirs, inMine)
                        .filter(Token::isFirst)
                        .map(Token::gap)
                        .findFirst()
                        .orElse("");
                say(Gaps.merge(first(stayed, first), first(inTheirs, first), first(inMine, first)), stayed.text());
            } else {
                say(Gaps.merge(stayed.gap(), inTheirs.gap(), inMine.gap()), stayed.text());
            }
        }
    }

    private static String first(Token token, String otherwise) {
        return token.isFirst() ? token.gap() : otherwise;
    }

    private void say(Token paragraph) {
        say(atStart && !paragraph.isFirst() ? "" : paragraph.gap(), paragraph.text());
    }

    private void say(String gap, String text) {
        pieces.add(new Piece.Said(parted(gap, text) + text));
        atStart = atStart && text.isEmpty();
    }

    /** What was first in its text has no blank line before it, and may be second in this one. */
    private String parted(String gap, String text) {
        return atStart || text.isEmpty() || gap.indexOf('\n') != gap.lastIndexOf('\n') ? gap : "\n\n";
    }

    private void both(Passage passage) {
        both(base.subList(passage.from(), passage.to()), theirsIn(passage), mineIn(passage));
    }

    private void both(List<Token> old, List<Token> theirPart, List<Token> myPart) {
        if (Token.texts(theirPart).equals(Token.texts(myPart))) {
            theirPart.forEach(this::say);
            return;
        }
        if (old.isEmpty() && base.size() > 1 && !Words.areAlike(Token.join(theirPart), Token.join(myPart))) {
            theirPart.forEach(this::say);
            Set<String> said = new HashSet<>(Token.texts(theirPart));
            myPart.stream().filter(one -> !said.contains(one.text())).forEach(this::say);
            return;
        }
        Set<String> addedByBoth = new HashSet<>(Token.texts(theirPart));
        addedByBoth.retainAll(Token.texts(myPart));
        addedByBoth.removeAll(Token.texts(old));
        if (addedByBoth.isEmpty()) {
            byWords(old, theirPart, myPart);
        } else {
            around(addedByBoth, old, theirPart, myPart);
        }
    }

    /** A paragraph that both added stands once, and what each has before and behind it is merged by itself. */
    private void around(Set<String> addedByBoth, List<Token> old, List<Token> theirPart, List<Token> myPart) {
        int theirIndex = 0;
        while (!addedByBoth.contains(theirPart.get(theirIndex).text())) {
            theirIndex++;
        }
        int myIndex = Token.texts(myPart).indexOf(theirPart.get(theirIndex).text());
        List<Token> theirsBefore = theirPart.subList(0, theirIndex);
        List<Token> mineBefore = myPart.subList(0, myIndex);
        boolean oldIsBefore = isOf(old, theirsBefore) || isOf(old, mineBefore);
        both(oldIsBefore ? old : List.of(), theirsBefore, mineBefore);
        say(theirPart.get(theirIndex));
        both(
                oldIsBefore ? List.of() : old,
                theirPart.subList(theirIndex + 1, theirPart.size()),
                myPart.subList(myIndex + 1, myPart.size()));
    }

    private static boolean isOf(List<Token> old, List<Token> part) {
        return !part.isEmpty() && Words.areAlike(Token.join(old), Token.join(part));
    }

    private void byWords(List<Token> old, List<Token> theirPart, List<Token> myPart) {
        List<Token> first = !theirPart.isEmpty() ? theirPart : !myPart.isEmpty() ? myPart : old;
        String gap = atStart ? "" : parted(first.getFirst().gap(), "…");
        List<Piece> words = Words.merge(Token.join(old), Token.join(theirPart), Token.join(myPart));
        for (int i = 0; i < words.size(); i++) {
            pieces.add(
                    i > 0
                            ? words.get(i)
                            : switch (words.get(i)) {
                                case Piece.Said(String text) -> new Piece.Said(gap + text);
                                case Piece.Open open ->
                                    new Piece.Open(gap, open.base(), open.theirs(), open.mine(), open.paragraphs());
                            });
        }
        atStart = false;
    }
}
