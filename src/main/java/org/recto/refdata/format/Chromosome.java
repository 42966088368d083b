package org.recto.refdata.format;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file calls a sequence, in one name: {@code chr5}, {@code 5} and {@code NC_000005.10} are chromosome 5.
 *
 * @param name {@code 5}, {@code X}, {@code MT}; of a sequence that is no human chromosome, the file's own
 * @param assembly where the file's name of the sequence tells it: each assembly has its own versions of the chromosomes
 */
record Chromosome(String name, @Nullable String assembly) {

    private static final Pattern REFSEQ = Pattern.compile("NC_0000(0[1-9]|1[0-9]|2[0-4])\\.([0-9]{1,3})");
    private static final Pattern PLAIN = Pattern.compile("(?:chr)?([1-9]|1[0-9]|2[0-2]|X|Y|MT?)");

    private static final String[] GRCH38 = {
        "11", "12", "12", "12", "10", "12", "14", "11", "12", "11", "10", "12", "11", "9", "10", "10", "11", "10", "10",
        "11", "9", "11", "11", "10"
    };
    private static final String[] GRCH37 = {
        "10", "11", "11", "11", "9", "11", "13", "10", "11", "10", "9", "11", "10", "8", "9", "9", "10", "9", "9", "10",
        "8", "10", "10", "9"
    };
    private static final Map<Integer, String> SEX = Map.of(23, "X", 24, "Y");

    static Chromosome of(String sequence) {
        Matcher plain = PLAIN.matcher(sequence);
        if (plain.matches()) {
            return new Chromosome(plain.group(1).equals("M") ? "MT" : plain.group(1), null);
        }
        Matcher refseq = REFSEQ.matcher(sequence);
        if (refseq.matches()) {
            int number = Integer.parseInt(refseq.group(1));
            String version = refseq.group(2);
            return new Chromosome(
                    SEX.getOrDefault(number, String.valueOf(number)),
                    version.equals(GRCH38[number - 1])
                            ? "GRCh38"
                            : version.equals(GRCH37[number - 1]) ? "GRCh37" : null);
        }
        return new Chromosome(sequence.equals("NC_012920.1") ? "MT" : sequence, null);
    }

    /** An assembly's name without its patch, in the Genome Reference Consortium's words. */
    static String assembly(String stated) {
        return switch (stated) {
            case "hg38" -> "GRCh38";
            case "hg19" -> "GRCh37";
            default -> stated.replaceFirst("^(GRCh[0-9]+)\\.p[0-9]+$", "$1");
        };
    }
}
