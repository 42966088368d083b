package org.recto.hgvs;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recto.term.AminoAcid;

/** Makes descriptions as the nomenclature's pages have them, at random. */
final class Grammar {

    /** What stands in the reference and what comes instead are taken from different halves, so that all of it changes. */
    private static final int HALF = 10;

    private final Random random;

    Grammar(Random random) {
        this.random = random;
    }

    String description() {
        return switch (random.nextInt(4)) {
            case 0 -> pick("", "NC_000023.11:", "NG_012232.1:", "LRG_199:") + "g." + dna(genomic());
            case 1 ->
                pick("", "NG_012232.1(NM_004006.2):", "NC_000023.11(NM_004006.2):", "LRG_199t1:") + "c."
                        + dna(coding());
            case 2 -> pick("", "NM_004006.2:", "LRG_199t1:") + "r." + rna();
            default -> pick("", "NP_003997.1:", "LRG_199p1:") + "p." + protein();
        };
    }

    private String dna(List<String> at) {
        return changes(() -> change(at, "ACGT"));
    }

    private String rna() {
        List<String> at = exonic();
        return pick(
                "?",
                "=",
                "0",
                "spl",
                "(?)",
                "(spl)",
                changes(() -> change(at, "acgu")),
                "(" + change(at, "acgu") + ")");
    }

    private String changes(Supplier<String> change) {
        return switch (random.nextInt(8)) {
            case 0 -> "[" + change.get() + "];[" + change.get() + "]";
            case 1 -> change.get() + "(;)" + change.get();
            default -> change.get();
        };
    }

    /** At four positions in their order, of which the first two are neighbours. */
    private String change(List<String> at, String bases) {
        String one = at.get(random.nextInt(4));
        String range = at.get(random.nextInt(2)) + "_" + at.get(2 + random.nextInt(2));
        String where = pick(one, range);
        return switch (random.nextInt(10)) {
            case 0, 1 -> one + substitution(bases);
            case 2 -> where + "del";
            case 3 -> where + "dup";
            case 4 -> range + "inv";
            case 5 -> at.get(0) + "_" + at.get(1) + "ins" + inserted(bases);
            case 6 -> where + "delins" + inserted(bases) + inserted(bases);
            case 7 -> where + "=";
            case 8 ->
                "(" + at.get(0) + "_" + at.get(1) + ")_(" + at.get(2) + "_" + at.get(3) + ")" + pick("del", "dup");
            default -> one + some(1, 2, () -> base(bases)).repeat(3) + "[" + (2 + random.nextInt(30)) + "]";
        };
    }

    private String substitution(String bases) {
        String from = base(bases);
        String to = base(bases.replace(from, ""));
        return from + ">" + to;
    }

    private String inserted(String bases) {
        return some(1, 12, () -> base(bases));
    }

    private String base(String bases) {
        return String.valueOf(bases.charAt(random.nextInt(bases.length())));
    }

    private List<String> genomic() {
        int start = 1 + random.nextInt(200_000_000);
        int end = start + 2 + random.nextInt(5000);
        return List.of("" + start, "" + (start + 1), "" + end, "" + (end + 1 + random.nextInt(9)));
    }

    private List<String> exonic() {
        int start = 1 + random.nextInt(9000);
        return List.of("" + start, "" + (start + 1), "" + (start + 2), pick("" + (start + 30), "*" + (1 + start)));
    }

    private List<String> coding() {
        int exon = 10 + random.nextInt(9000);
        int offset = 1 + random.nextInt(400);
        return switch (random.nextInt(4)) {
            case 0 -> exonic();
            case 1 -> List.of(exon + "+" + offset, exon + "+" + (offset + 1), (exon + 1) + "-" + 2, (exon + 1) + "-1");
            case 2 -> List.of("-" + (exon + 1), "-" + exon, "" + exon, (exon + 1) + "+" + offset);
            default -> List.of("*" + exon, "*" + (exon + 1), "*" + (exon + 1) + "+2", "*" + (exon + 2) + "-1");
        };
    }

    private String protein() {
        String change = change();
        return switch (random.nextInt(8)) {
            case 0 -> "[" + change + "];[" + change() + "]";
            case 1 -> pick("?", "0", "0?", "=", "(=)", "(?)");
            case 2, 3, 4 -> "(" + change + ")";
            default -> change;
        };
    }

    private String change() {
        int position = 2 + random.nextInt(3000);
        String one = aminoAcid().code() + position;
        String next = aminoAcid().code() + (position + 1);
        String range = one + "_" + aminoAcid().code() + (position + 2 + random.nextInt(40));
        String where = pick(one, range);
        return switch (random.nextInt(9)) {
            case 0, 1 -> one + newAminoAcid().code();
            case 2 -> where + "del";
            case 3 -> where + "dup";
            case 4 -> one + "_" + next + "ins" + residues();
            case 5 -> where + "delins" + residues() + residues();
            case 6 -> one + newAminoAcid().code() + "fsTer" + pick("?", "" + (2 + random.nextInt(90)));
            case 7 ->
                pick(
                        "Met1ext-" + position,
                        "Ter" + position + newAminoAcid().code() + "extTer" + pick("?", "" + position));
            default -> one + pick("Ter", "=", "fs", "?");
        };
    }

    private String residues() {
        return some(1, 6, () -> newAminoAcid().code());
    }

    private AminoAcid aminoAcid() {
        return AminoAcid.values()[random.nextInt(HALF)];
    }

    private AminoAcid newAminoAcid() {
        return AminoAcid.values()[HALF + random.nextInt(HALF)];
    }

    private String some(int least, int most, Supplier<String> part) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(_ -> part.get())
                .collect(Collectors.joining());
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
