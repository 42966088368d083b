package org.recto.workbench.parts.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recto.workbench.parts.changes.WordDiff.Fate;
import org.recto.workbench.parts.changes.WordDiff.Piece;

class WordDiffTest {

    private static final String SENTENCE = "The tail begins at residue 265 and binds a kinase.";

    @Test
    void sameTextsAreOnePiece() {
        assertThat(WordDiff.between(SENTENCE, SENTENCE)).containsExactly(new Piece(Fate.KEPT, SENTENCE));
    }

    @Test
    void aChangedWordIsToldAsGoneAndCome() {
        assertThat(WordDiff.between(SENTENCE, "The tail begins at residue 264 and binds a kinase."))
                .containsExactly(
                        new Piece(Fate.KEPT, "The tail begins at residue "),
                        new Piece(Fate.REMOVED, "265"),
                        new Piece(Fate.ADDED, "264"),
                        new Piece(Fate.KEPT, " and binds a kinase."));
    }

    @Test
    void aRewrittenPhraseStaysTogether() {
        assertThat(WordDiff.between(SENTENCE, "The tail begins at residue 265 and recruits several kinase."))
                .containsExactly(
                        new Piece(Fate.KEPT, "The tail begins at residue 265 and "),
                        new Piece(Fate.REMOVED, "binds a"),
                        new Piece(Fate.ADDED, "recruits several"),
                        new Piece(Fate.KEPT, " kinase."));
    }

    @Test
    void aNameWithAHyphenStaysTogether() {
        assertThat(WordDiff.between("two IL7-Rα chains", "two IL-7Rα chains"))
                .containsExactly(
                        new Piece(Fate.KEPT, "two "),
                        new Piece(Fate.REMOVED, "IL7-Rα"),
                        new Piece(Fate.ADDED, "IL-7Rα"),
                        new Piece(Fate.KEPT, " chains"));
    }

    @Test
    void aTextThatComesFromNothingIsAdded() {
        assertThat(WordDiff.between("", SENTENCE)).containsExactly(new Piece(Fate.ADDED, SENTENCE));
        assertThat(WordDiff.between(SENTENCE, "")).containsExactly(new Piece(Fate.REMOVED, SENTENCE));
    }

    @Test
    void textsWithNothingInCommonAreShownWhole() {
        String old = "a ".repeat(2_000).strip();
        String now = "b ".repeat(3_000).strip();
        assertThat(WordDiff.between(old, now))
                .containsExactly(new Piece(Fate.REMOVED, old), new Piece(Fate.ADDED, now));
    }

    @Test
    void bothTextsCanBeReadBackFromThePieces() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String old = randomText(random);
            String now = randomText(random);
            List<Piece> pieces = WordDiff.between(old, now);
            assertThat(without(pieces, Fate.ADDED)).isEqualTo(old);
            assertThat(without(pieces, Fate.REMOVED)).isEqualTo(now);
        }
    }

    private static String randomText(Random random) {
        return random.ints(random.nextInt(12), 0, 6)
                .mapToObj(
                        word -> List.of("α", "T-B+NK+", "word", "\n", "𝒳", " ").get(word))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
