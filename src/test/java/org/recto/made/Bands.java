package org.recto.made;

import java.util.List;

/** Chromosomes with two bands each, which is coarser than any real banding and enough to be held against. */
final class Bands {

    static final List<String> CHROMOSOMES = List.of(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19",
            "20", "21", "22", "X", "Y");

    /** Where their arms meet, about, in millions of bases. */
    private static final List<Integer> CENTROMERES =
            List.of(123, 93, 91, 50, 48, 59, 60, 45, 43, 40, 53, 35, 17, 17, 19, 37, 25, 18, 26, 28, 12, 15, 60, 10);

    private static final int LONGEST = 250_000_000;

    private Bands() {}

    static String of(ListedGene gene) {
        return gene.chromosome() + (isShortArm(gene) ? "p11" : "q11");
    }

    /** A band of the other arm. */
    static String notOf(ListedGene gene) {
        return gene.chromosome() + (isShortArm(gene) ? "q11" : "p11");
    }

    /** By the gene's end: one that reaches over the middle is on both arms and said to lie on the long one. */
    private static boolean isShortArm(ListedGene gene) {
        return gene.end() <= centromere(CHROMOSOMES.indexOf(gene.chromosome()));
    }

    private static int centromere(int chromosome) {
        return CENTROMERES.get(chromosome) * 1_000_000;
    }

    /** As UCSC's cytoBand has them: counted from 0, ends exclusive. */
    static String file() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < CHROMOSOMES.size(); i++) {
            String chromosome = "chr" + CHROMOSOMES.get(i) + "\t";
            lines.append(chromosome).append("0\t").append(centromere(i)).append("\tp11\tgneg\n");
            lines.append(chromosome)
                    .append(centromere(i))
                    .append('\t')
                    .append(LONGEST)
                    .append("\tq11\tgpos50\n");
        }
        return lines.toString();
    }
}
