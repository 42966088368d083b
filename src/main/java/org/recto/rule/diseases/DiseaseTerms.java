package org.recto.rule.diseases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.rule.TermLines;

/** The names and abbreviations of diseases, from {@code terms.tsv}. */
final class DiseaseTerms {

    /** Names that hold diseases of many kinds. */
    static final Set<String> GROUPS = Set.of(
            "cancer",
            "solid",
            "blood",
            "leukemia",
            "acute",
            "lymphoma",
            "myeloid",
            "sarcoma",
            "braintumor",
            "skintumor",
            "headneck",
            "git",
            "immunodef",
            "autoimmune",
            "neurodeg",
            "cardiovascular",
            "infection",
            "syndrome",
            "predisposed");

    private static final List<String> CANCER = List.of("cancer", "carcinoma", "malignancy");
    private static final List<String> KINDS =
            List.of("tumor", "neoplasm", "adenocarcinoma", "squamous cell carcinoma", "metastasis");

    private static final int ASCII = 0x80;

    static final DiseaseTerms LIST = new DiseaseTerms(TermLines.read(DiseaseTerms.class, "terms.tsv"));

    /**
     * A name of a disease.
     *
     * @param first the first of the names that mean just this
     */
    record Name(Disease disease, String first) {}

    private final Map<String, Name> names = new HashMap<>();
    private final Map<Disease, Name> main = new HashMap<>();
    private final Map<String, Disease> abbreviations = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final boolean[] firstLetters = new boolean[ASCII * ASCII]; // two of them
    private int longest;

    private DiseaseTerms(List<List<String>> lines) {
        Map<String, List<String>> parents = new HashMap<>();
        lines.forEach(cells -> parents.put(cells.get(0), words(cells.get(1))));
        for (List<String> cells : lines) {
            Set<String> kinds = new HashSet<>();
            addKinds(cells.getFirst(), parents, kinds);
            Set<String> near = cells.size() > 4 ? Set.copyOf(words(cells.get(4))) : Set.of();
            Disease disease = new Disease(cells.getFirst(), kinds, near);
            for (String same : cells.get(2).split(";")) {
                add(disease, same.split("="));
            }
            if (cells.size() > 3) {
                words(cells.get(3)).forEach(word -> abbreviations.put(word, disease));
            }
        }
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .toList();
    }

    private static void addKinds(String id, Map<String, List<String>> parents, Set<String> kinds) {
        if (kinds.add(id)) {
            parents.getOrDefault(id, List.of()).forEach(parent -> addKinds(parent, parents, kinds));
        }
    }

    private void add(Disease disease, String... same) {
        List<String> all = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (String name : same) {
            String plain = name.strip();
            if (plain.startsWith("@")) {
                String organ = plain.substring(1);
                CANCER.forEach(word -> all.add(organ + " " + word));
                CANCER.forEach(word -> all.add(word + " of the " + organ));
                KINDS.forEach(word -> kinds.add(organ + " " + word));
                KINDS.forEach(word -> kinds.add(word + " of the " + organ));
            } else {
                all.add(plain);
            }
        }
        String first = all.getFirst();
        main.putIfAbsent(disease, new Name(disease, first));
        all.forEach(name -> put(name, new Name(disease, first)));
        kinds.forEach(name -> put(name, new Name(disease, name)));
    }

    private void put(String name, Name meaning) {
        List<String> folded =
                Arrays.stream(name.split(" ")).map(DiseaseTerms::fold).toList();
        names.putIfAbsent(String.join(" ", folded), meaning);
        String first = folded.getFirst();
        firstWords.add(first);
        firstLetters[letters(first.charAt(0), first.length() > 1 ? first.charAt(1) : 0)] = true;
        longest = Math.max(longest, folded.size());
    }

    /** A word in American spelling, lower case and singular; the same for both ways of writing it. */
    static String fold(String word) {
        String folded = word.toLowerCase(Locale.ROOT).replace('\u00e9', 'e').replace('\u00f6', 'o');
        int apostrophe = Math.max(folded.indexOf('\''), folded.indexOf('\u2019'));
        folded = apostrophe < 0 ? folded : folded.substring(0, apostrophe);
        folded = folded.replace("ae", "e").replace("oe", "e");
        boolean isPlural = folded.length() > 4
                && folded.endsWith("s")
                && !folded.endsWith("ss")
                && !folded.endsWith("us")
                && !folded.endsWith("is");
        if (isPlural) {
            folded = folded.endsWith("ies")
                    ? folded.substring(0, folded.length() - 3) + "y"
                    : folded.substring(0, folded.length() - 1);
        }
        return folded.endsWith("our") ? folded.substring(0, folded.length() - 3) + "or" : folded;
    }

    /** Whether the first letters of a word leave it possible that it is the first of a name, once it is folded. */
    boolean mayBegin(String text, int start, int end) {
        int first = Character.toLowerCase(text.charAt(start));
        int second = end - start > 1 ? Character.toLowerCase(text.charAt(start + 1)) : 0;
        int third = end - start > 2 ? text.charAt(start + 2) : 0;
        boolean isChanged = first >= ASCII
                || second >= ASCII
                || second == '\''
                || second == 'e' && (first == 'a' || first == 'o')
                || (third == 'e' || third == 'E' || third >= ASCII) && (second == 'a' || second == 'o')
                || first == 'o' && second == 'u';
        return isChanged || firstLetters[letters(first, second)];
    }

    private static int letters(int first, int second) {
        return first < ASCII && second < ASCII ? first * ASCII + second : 0;
    }

    boolean isFirstWord(String folded) {
        return firstWords.contains(folded);
    }

    /** The words of the longest name. */
    int longest() {
        return longest;
    }

    @Nullable
    Name named(String folded) {
        return names.get(folded);
    }

    @Nullable
    Disease abbreviated(String abbreviation) {
        return abbreviations.get(abbreviation);
    }

    /** What a disease is called first in the list, and by its abbreviation. */
    @Nullable
    Name main(Disease disease) {
        return main.get(disease);
    }

    Set<String> abbreviations() {
        return abbreviations.keySet();
    }
}
