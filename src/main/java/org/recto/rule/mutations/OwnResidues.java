package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.entry.Identity;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.prose.Species;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;

/**
 * The residues of a narrative that can be taken as the gene's own. A card on one gene mentions others in passing, and
 * "JAK2 V617F" must not be held against its sequence: a residue with another gene's name beside it is left alone, and
 * one with another species' is, which counts on a protein of its own.
 */
public final class OwnResidues {

    private static final int WORDS_BESIDE = 3;
    private static final int CHARACTERS_BESIDE = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/-]*|[.;:]");
    private static final Pattern RESIDUE = Pattern.compile("[A-Z][0-9]+[A-Z*]?|[A-Z][a-z]{2}[0-9]+.*");
    private static final Set<String> NO_GENES = Set.of(
            "DNA", "RNA", "MRNA", "CDNA", "SNP", "SNPS", "GOF", "LOF", "WT", "UTR", "PCR", "ALL", "AML", "CML", "CLL",
            "MDS", "TALL", "BALL", "SCID", "COSMIC", "TCGA", "HGVS", "II", "III", "IV", "VI", "NH2", "COOH");

    private final Set<String> ownNames;

    private OwnResidues(Identity identity) {
        ownNames = new java.util.HashSet<>();
        ownNames.add(folded(identity.symbol()));
        identity.aliases().forEach(alias -> ownNames.add(folded(alias)));
    }

    /** The residues that the narrative names of the gene's own protein, in order. */
    public static List<Mention.Residue> in(Narrative narrative, Inspection inspection) {
        OwnResidues own = inspection.derived(
                OwnResidues.class, any -> new OwnResidues(any.entry().identity()));
        List<Mention.Residue> residues = new ArrayList<>();
        for (Mention.Residue residue : narrative.all(Mention.Residue.class)) {
            inspection.step();
            if (!own.isOfAnother(narrative.text(), residue.range())) {
                residues.add(residue);
            }
        }
        return residues;
    }

    /**
     * Whether what is told in a range is told of another gene or species: the last name before it in its sentence is
     * theirs. A name needs a number here, as MDM2 and p21 have one, because "the ORF" and "a GTPase" look like names too.
     */
    public static boolean isToldOfAnother(Narrative narrative, Range range, Inspection inspection) {
        OwnResidues own = inspection.derived(
                OwnResidues.class, any -> new OwnResidues(any.entry().identity()));
        String text = narrative.text();
        int to = text.offsetByCodePoints(0, range.start());
        for (String word :
                words(text.substring(Math.max(0, to - CHARACTERS_BESIDE), to)).reversed()) {
            String folded = folded(word);
            boolean isOwn = folded.length() >= 3 && own.ownNames.stream().anyMatch(name -> isSame(name, folded));
            if (isOwn || word.matches("[.;]")) {
                return false;
            }
            boolean hasNumber = word.chars().anyMatch(Character::isDigit);
            if (Species.isAnimal(word) || word.matches("p[0-9]{2,3}") || (hasNumber && own.isAnotherGene(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfAnother(String text, Range range) {
        int from = text.offsetByCodePoints(0, range.start());
        int to = text.offsetByCodePoints(from, range.end() - range.start());
        List<String> before = words(text.substring(Math.max(0, from - CHARACTERS_BESIDE), from));
        List<String> after = words(text.substring(to, Math.min(text.length(), to + CHARACTERS_BESIDE)));
        return nearest(before.reversed()).stream().anyMatch(this::isAnother)
                || nearest(after).stream().anyMatch(this::isAnother);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The next words up to the sentence's end or the next part of it. */
    private static List<String> nearest(List<String> words) {
        return words.stream()
                .takeWhile(word -> !word.matches("[.;:]"))
                .limit(WORDS_BESIDE)
                .toList();
    }

    private boolean isAnother(String word) {
        return Species.isAnimal(word) || isAnotherGene(word);
    }

    private boolean isAnotherGene(String word) {
        String folded = folded(word);
        boolean hasForm = folded.length() >= 3
                && word.chars().filter(Character::isUpperCase).count() >= 2
                && !RESIDUE.matcher(word).matches();
        return hasForm && !NO_GENES.contains(folded) && ownNames.stream().noneMatch(own -> isSame(own, folded));
    }

    /** A name with something before or behind it, as in p53 for TP53 and KRAS4B for KRAS, is still the gene's. */
    private static boolean isSame(String own, String word) {
        return own.startsWith(word) || word.startsWith(own) || own.endsWith(word);
    }

    private static String folded(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
