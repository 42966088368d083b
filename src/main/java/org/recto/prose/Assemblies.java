package org.recto.prose;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names of genome assemblies: {@code GRCh38}, {@code hg19}, {@code NCBI36}, "build 36". */
public final class Assemblies {

    private static final Set<String> NAMES = Set.of(
            "grch38", "grch37", "grch36", "ncbi33", "ncbi34", "ncbi35", "ncbi36", "ncbi37", "hg38", "hg19", "hg18",
            "hg17", "hg16", "hg15", "t2t", "chm13", "b37", "b38");

    private static final Set<String> GENOMIC = Set.of(
            "bp",
            "kb",
            "bases",
            "nucleotides",
            "nucleotide",
            "chromosome",
            "chromosomal",
            "pter",
            "coordinates",
            "genomic",
            "genome",
            "contig",
            "assembly");

    private static final Pattern ANYWHERE = Pattern.compile(
            "(?i)\\b(?:GRCh ?3[678]|hg ?(?:1[5-9]|38)|NCBI ?(?:build ?)?3[3-7]|(?:build|assembly) ?3[3-8]|T2T|CHM13|b3[78])");

    private Assemblies() {}

    /** Whether a text names an assembly. */
    public static boolean areNamedIn(String text) {
        return ANYWHERE.matcher(text).find();
    }

    /** The assembly that a sentence names around the tokens from first to last, as written. */
    static @Nullable String near(Sentence sentence, int first, int last) {
        for (int i = first - 3; i <= last + 8; i++) {
            if (sentence.in(i, NAMES)) {
                return sentence.at(i).text();
            }
            boolean isBuild = sentence.is(i, "build") || sentence.is(i, "grch") || sentence.is(i, "hg");
            Token number = sentence.at(i + 1);
            if (isBuild && number.isNumber() && number.text().matches("(?:1[5-9]|3[3-8])(?:\\.[0-9])?")) {
                return sentence.words(i, i + 1);
            }
        }
        return null;
    }

    /** Whether a sentence speaks of bases, of a chromosome or of an assembly. */
    static boolean isGenomic(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.in(i, NAMES) || sentence.in(i, GENOMIC)) {
                return true;
            }
        }
        return false;
    }
}
