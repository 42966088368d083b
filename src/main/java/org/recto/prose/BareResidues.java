package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** Finds residues such as {@code Y401}, a letter and a number, by the words around them. */
final class BareResidues {

    private static final Set<String> RESIDUES = Set.of(
            "residue",
            "residues",
            "codon",
            "codons",
            "position",
            "positions",
            "aminoacid",
            "aminoacids",
            "acid",
            "acids",
            "hotspot",
            "hotspots");

    /** Words and signs that may stand between what vouches and the residues. */
    private static final Set<String> BETWEEN = Set.of(
            "and", "or", "at", "on", "of", "namely", "the", "residues", "residue", ",", "(", ":", "/", "&", "both");

    /** Words between a list of residues and what is said of them all. */
    private static final Set<String> LINKS =
            Set.of("is", "are", "was", "were", "be", "become", "becomes", "get", "gets", "both", "all", ")", "can");

    private static final int LONGEST_LIST = 20;

    private final Sentence sentence;
    private final ResidueReader read;
    private final Set<Residue> known;
    private final List<FoundResidue> found = new ArrayList<>();

    /** What vouches for the residues listed behind it: a word for residues, or one for what is attached to them. */
    private boolean isVouched;

    private @Nullable Modification modification;

    private BareResidues(Sentence sentence, ResidueReader read, Set<Residue> known) {
        this.sentence = sentence;
        this.read = read;
        this.known = known;
    }

    /** @param known residues that the narrative names elsewhere in a form that leaves no doubt */
    static List<FoundResidue> read(Sentence sentence, ResidueReader read, Set<Residue> known) {
        BareResidues residues = new BareResidues(sentence, read, known);
        if (!residues.mayBeAny()) {
            return residues.found; // as in nearly every sentence
        }
        for (int i = 0; i < sentence.size(); i++) {
            residues.readAt(i);
        }
        return residues.found;
    }

    private boolean mayBeAny() {
        for (int i = 0; i < sentence.size(); i++) {
            if (word(i) != null) {
                return true;
            }
        }
        return false;
    }

    private void readAt(int index) {
        Token token = sentence.at(index);
        ResidueWord word = word(index);
        Modification named = token.isWord() ? Modification.of(token.lower()) : null;
        if (word != null) {
            boolean isModified = modification != null && modification.fits(word);
            if (isVouched || isModified || known.contains(residue(word)) || isFollowed(index, word)) {
                found.add(Residues.found(sentence, index, index, word.reference(), word.position(), null, null));
            }
        } else if (named != null) {
            modification = named;
            isVouched = false;
        } else if (namesResidues(token)) {
            isVouched = true;
            modification = null;
        } else if (modification == null && !isVouched) {
            return; // nothing is open that could end here
        } else if (modification != null && (sentence.is(index, "by") || sentence.is(index - 1, "by"))) {
            return; // "acetylation by p300 at K379"
        } else if (endsList(index) || !read.isTaken(index) && !BETWEEN.contains(token.lower())) {
            isVouched = false;
            modification = null;
        }
    }

    private static boolean namesResidues(Token token) {
        return RESIDUES.contains(token.lower())
                || AminoAcid.ofName(token.text()).filter(ResidueWord::isResidue).isPresent();
    }

    private static Residue residue(ResidueWord word) {
        return new Residue(word.reference(), word.position());
    }

    /** The word of the form of an unchanged residue that stands here and isn't part of something else, or null. */
    private @Nullable ResidueWord word(int index) {
        Token token = sentence.at(index);
        ResidueWord word = token.isWord() && !read.isTaken(index) ? token.residue() : null;
        return word == null || word.alternative() != null || word.change() != null ? null : word;
    }

    /** The "of" in "residue K27 of H3" and "K27 residue of H3", unlike the one in "phosphorylation of Y401". */
    private boolean endsList(int index) {
        if (!sentence.is(index, "of") || found.isEmpty()) {
            return false;
        }
        int named = sentence.in(index - 1, RESIDUES) ? index - 2 : index - 1;
        return found.getLast().last() == named;
    }

    /** "Y401 phosphorylation", "K27 residue", "Y568, Y570 and Y721 are autophosphorylated". */
    private boolean isFollowed(int index, ResidueWord word) {
        int next = index + 1;
        for (int items = 0; items < LONGEST_LIST; items++) {
            int joint = next;
            joint += sentence.at(joint).is(',')
                            || sentence.at(joint).is('/')
                            || sentence.at(joint).is('&')
                    ? 1
                    : 0;
            joint += sentence.is(joint, "and") || sentence.is(joint, "or") ? 1 : 0;
            if (joint == next || word(joint) == null) {
                break;
            }
            next = joint + 1;
        }
        int limit = next + 3;
        while (next < limit && sentence.in(next, LINKS)) {
            next++;
        }
        String lower = sentence.at(next).lower();
        if (lower.equals("residue") || lower.equals("residues") || lower.equals("hotspot")) {
            return true;
        }
        Modification said = Modification.of(lower);
        return said != null && said.fits(word);
    }
}
