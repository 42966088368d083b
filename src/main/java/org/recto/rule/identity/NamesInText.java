package org.recto.rule.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.prose.Range;
import org.recto.prose.Species;
import org.recto.prose.Word;
import org.recto.rule.ReadValues;

/**
 * The words of a narrative that may be names of genes, in every spelling, by what the spellings have in common. Names of
 * other species' genes, of families and within names of fusions are left out: they are written as they are for reasons of
 * their own.
 *
 * @param byKey in the order of the text
 */
record NamesInText(Map<String, List<Name>> byKey) {

    /** @param startsSentence whether it does, so that its first letter may be a capital for that reason */
    record Name(Range range, String text, boolean startsSentence) {}

    private static final int MOST_PARTS = 4;
    private static final int LONGEST = 24;
    private static final Set<String> NOT_ITSELF = Set.of(
            "family",
            "superfamily",
            "subfamily",
            "families",
            "homology",
            "homolog",
            "homologs",
            "homologue",
            "homologues",
            "ortholog",
            "orthologs",
            "orthologue",
            "orthologues",
            "paralog",
            "paralogs",
            "like",
            "related",
            "pseudogene",
            "pseudogenes",
            "mice",
            "mouse",
            "morphants");
    private static final Set<String> GREEK = Set.of("alpha", "beta", "gamma", "delta", "epsilon", "kappa", "zeta");

    static NamesInText of(String text) {
        Map<String, List<Name>> byKey = new HashMap<>();
        for (List<Word> sentence : ReadValues.sentences(text)) {
            for (int first = 0; first < sentence.size(); first++) {
                if (mayStart(sentence, first)) {
                    collect(sentence, first, byKey);
                }
            }
        }
        return new NamesInText(byKey);
    }

    List<Name> named(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** A word that nothing but a prefix such as "anti-" is joined to. */
    private static boolean mayStart(List<Word> sentence, int index) {
        Word word = sentence.get(index);
        boolean isBehindJoint =
                index > 1 && word.isJoined() && sentence.get(index - 1).isDash();
        boolean isPartOfOther = isBehindJoint
                && sentence.get(index - 1).isJoined()
                && sentence.get(index - 2).isName()
                && !isLowerCase(sentence.get(index - 2).text());
        boolean isBehindColons = word.isJoined()
                && index > 0
                && ":".equals(sentence.get(index - 1).text());
        return word.isName() && !isPartOfOther && !isBehindColons;
    }

    private static void collect(List<Word> sentence, int first, Map<String, List<Name>> byKey) {
        if (!goesOn(sentence, first) && !looksLikeName(sentence.get(first).text())) {
            return; // nearly every word
        }
        StringBuilder text = new StringBuilder();
        int last = first;
        for (int parts = 1; parts <= MOST_PARTS; parts++) {
            text.append(sentence.get(last).text());
            if (text.length() > LONGEST) {
                return;
            }
            if (looksLikeName(text) && endsAt(sentence, last) && !isAnimals(sentence, first, last)) {
                Range range = new Range(
                        sentence.get(first).range().start(),
                        sentence.get(last).range().end());
                String spelling = text.toString();
                byKey.computeIfAbsent(NameKey.of(spelling), _ -> new ArrayList<>())
                        .add(new Name(range, spelling, first == 0));
            }
            if (!goesOn(sentence, last)) {
                return;
            }
            text.append('-');
            last += 2;
        }
    }

    private static boolean looksLikeName(CharSequence text) {
        for (int i = 0; i < text.length() && text.length() >= 2; i++) {
            if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(List<Word> sentence, int last) {
        return last + 2 < sentence.size()
                && sentence.get(last + 1).isDash()
                && sentence.get(last + 1).isJoined()
                && sentence.get(last + 2).isJoined()
                && sentence.get(last + 2).isName();
    }

    /** Whether what follows leaves it the name that it is, as "-mediated" does and "-JAK1", "::" or "-/-" don't. */
    private static boolean endsAt(List<Word> sentence, int last) {
        if (goesOn(sentence, last)) {
            String next = sentence.get(last + 2).text();
            return next.length() > 2 && isLowerCase(next) && !GREEK.contains(next) && !NOT_ITSELF.contains(next);
        }
        String next = text(sentence, last + 1);
        boolean isJoined = last + 1 < sentence.size() && sentence.get(last + 1).isJoined();
        boolean isGenotype = isJoined && !next.isEmpty() && "/".equals(text(sentence, last + 2));
        boolean isFusion = isJoined && next.equals(":") && ":".equals(text(sentence, last + 2));
        return !isGenotype && !isFusion && !NOT_ITSELF.contains(next);
    }

    /** Whether the words before it name another species, nearer than "human", or those behind it do: "null mice". */
    private static boolean isAnimals(List<Word> sentence, int first, int last) {
        for (int i = last + 1; i < Math.min(sentence.size(), last + 4); i++) {
            if (Species.isAnimal(sentence.get(i))) {
                return true;
            }
            if (",;.:()".contains(sentence.get(i).text())) {
                break;
            }
        }
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            String word = sentence.get(i).text();
            if (Species.isAnimal(sentence.get(i))) {
                return true;
            }
            if (word.equalsIgnoreCase("human") || ",;.:".contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static String text(List<Word> sentence, int index) {
        return index < sentence.size() ? sentence.get(index).text() : "";
    }

    private static boolean isLowerCase(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
