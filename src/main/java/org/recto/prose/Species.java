package org.recto.prose;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The species that homologs are said to be of, by the words of prose. */
public final class Species {

    private static final Map<String, String> LATIN = Map.ofEntries(
            Map.entry("human", "Homo sapiens"),
            Map.entry("mouse", "Mus musculus"),
            Map.entry("murine", "Mus musculus"),
            Map.entry("mice", "Mus musculus"),
            Map.entry("rat", "Rattus norvegicus"),
            Map.entry("zebrafish", "Danio rerio"),
            Map.entry("chicken", "Gallus gallus"),
            Map.entry("chick", "Gallus gallus"),
            Map.entry("avian", "Gallus gallus"),
            Map.entry("bovine", "Bos taurus"),
            Map.entry("cow", "Bos taurus"),
            Map.entry("porcine", "Sus scrofa"),
            Map.entry("pig", "Sus scrofa"),
            Map.entry("dog", "Canis lupus familiaris"),
            Map.entry("canine", "Canis lupus familiaris"),
            Map.entry("cat", "Felis catus"),
            Map.entry("feline", "Felis catus"),
            Map.entry("rabbit", "Oryctolagus cuniculus"),
            Map.entry("chimpanzee", "Pan troglodytes"),
            Map.entry("macaque", "Macaca mulatta"),
            Map.entry("rhesus", "Macaca mulatta"),
            Map.entry("xenopus", "Xenopus laevis"),
            Map.entry("drosophila", "Drosophila melanogaster"),
            Map.entry("yeast", "Saccharomyces cerevisiae"));

    static final String HUMAN = "Homo sapiens";

    private Species() {}

    /** Whether a word names a species other than ours, or what is of it: {@code mouse}, {@code murine}. */
    public static boolean isAnimal(String word) {
        return isOther(LATIN.get(word.toLowerCase(Locale.ROOT)));
    }

    public static boolean isAnimal(Word word) {
        return isOther(LATIN.get(word.lower()));
    }

    static boolean isAnimal(Token word) {
        return isOther(latin(word));
    }

    private static boolean isOther(@Nullable String latin) {
        return latin != null && !latin.equals(HUMAN);
    }

    /** The Latin name of the species that a word names, or {@code null}. */
    static @Nullable String latin(Token word) {
        return LATIN.get(word.lower());
    }
}
