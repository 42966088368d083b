package org.recto.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A made-up transcript with its protein: the sequence of no gene, laid out within the place of one.
 *
 * @param dna coding sequence, stop codon included
 * @param exons in the transcript's order
 */
record Molecule(String dna, String protein, List<MadeExon> exons, List<MadeFeature> features) {

    /**
     * @param label its number
     * @param codingStart in c. numbering, 0 where it doesn't code
     * @param start first base in the transcript
     * @param genomicStart the lower position on either strand
     */
    record MadeExon(
            String label, int codingStart, int codingEnd, int start, int end, int genomicStart, int genomicEnd) {

        boolean codes() {
            return codingStart > 0;
        }

        int codingLength() {
            return codes() ? codingEnd - codingStart + 1 : 0;
        }
    }

    /** @param key of UniProt's flat file, with {@code type} in its words */
    record MadeFeature(String key, String type, String description, int start, int end) {

        int length() {
            return end - start + 1;
        }

        boolean isTopology() {
            return key.equals("SIGNAL") || key.equals("TOPO_DOM") || key.equals("TRANSMEM");
        }
    }

    private static final int SHORTEST_EXON = 30;
    private static final int SHORTEST_INTRON = 60;
    private static final int SHORTEST_RECEPTOR = 140;
    private static final Pattern SEQUON = Pattern.compile("N(?=[^P][ST])");

    static Molecule of(ListedGene gene, Random random) {
        int room = gene.end() - gene.start() + 1;
        int before = 40 + random.nextInt(160);
        int behind = 200 + random.nextInt(700);
        int residues = Math.clamp((long) (400 * Math.exp(0.5 * random.nextGaussian())), 130, 1200);
        if (before + behind + 3 * (residues + 1) > room * 0.9) {
            before = 10;
            behind = 20;
            residues = Math.min(residues, Math.max(20, room / 4));
        }
        int coding = 3 * (residues + 1);
        int wanted = Math.max(1, Math.min(16, residues / 60 + random.nextInt(4)));
        int most = Math.min(
                coding / (2 * SHORTEST_EXON), 1 + Math.max(0, room - before - behind - coding) / (2 * SHORTEST_INTRON));
        int parts = Math.max(1, Math.min(wanted, most));
        boolean leading = parts > 2 && parts < most && random.nextBoolean();

        boolean receptor = residues >= SHORTEST_RECEPTOR && random.nextInt(3) == 0;
        List<MadeFeature> features = new ArrayList<>();
        String protein = receptor ? receptor(residues, features, random) : soluble(residues, features, random);
        StringBuilder dna = new StringBuilder("ATG");
        for (int i = 1; i < protein.length(); i++) {
            dna.append(Genetics.codon(protein.charAt(i), random));
        }
        dna.append(Genetics.codon('*', random));
        return new Molecule(
                dna.toString(), protein, exons(gene, coding, before, behind, parts, leading, random), features);
    }

    private static String receptor(int residues, List<MadeFeature> features, Random random) {
        int signal = 18 + random.nextInt(8);
        int outside = (residues - signal - 21) / 3 + random.nextInt((residues - signal - 21) / 3);
        int span = signal + outside + 1;
        features.add(new MadeFeature("SIGNAL", "signal peptide", "", 1, signal));
        features.add(new MadeFeature("TOPO_DOM", "topological domain", "Extracellular", signal + 1, span - 1));
        features.add(new MadeFeature("TRANSMEM", "transmembrane region", "Helical", span, span + 20));
        features.add(new MadeFeature("TOPO_DOM", "topological domain", "Cytoplasmic", span + 21, residues));
        return "M"
                + Genetics.residues(span - 2, false, random)
                + Genetics.residues(21, true, random)
                + Genetics.residues(residues - span - 20, false, random);
    }

    private static String soluble(int residues, List<MadeFeature> features, Random random) {
        int next = 5 + random.nextInt(10);
        List<String> names = new ArrayList<>(Words.DOMAINS);
        while (features.size() < 3 && next + 70 < residues) {
            int end = next + 45 + random.nextInt(Math.min(120, residues - next - 50));
            String name = names.remove(random.nextInt(names.size()));
            features.add(new MadeFeature("DOMAIN", "domain", name, next, end));
            next = end + 10 + random.nextInt(40);
        }
        return "M" + Genetics.residues(residues - 1, false, random);
    }

    private static List<MadeExon> exons(
            ListedGene gene, int coding, int before, int behind, int parts, boolean leading, Random random) {
        TreeSet<Integer> ends = new TreeSet<>();
        int tries = 0;
        while (ends.size() < parts - 1 && tries++ < 1000) {
            int end = SHORTEST_EXON + random.nextInt(coding - 2 * SHORTEST_EXON);
            Integer lower = ends.floor(end);
            Integer higher = ends.ceiling(end);
            if ((lower == null || end - lower >= SHORTEST_EXON) && (higher == null || higher - end >= SHORTEST_EXON)) {
                ends.add(end);
            }
        }
        ends.add(coding);
        int transcript = before + coding + behind;
        List<int[]> spans = new ArrayList<>(); // start and end in the transcript
        int from = 1;
        if (leading) {
            spans.add(new int[] {1, before / 2});
            from = before / 2 + 1;
        }
        for (int end : ends) {
            int last = end == coding ? transcript : before + end;
            spans.add(new int[] {from, last});
            from = last + 1;
        }
        return laid(gene, spans, before, coding, random);
    }

    private static List<MadeExon> laid(ListedGene gene, List<int[]> spans, int before, int coding, Random random) {
        int gaps = spans.size() - 1;
        int free = gene.end() - gene.start() + 1 - spans.getLast()[1] - gaps * SHORTEST_INTRON;
        List<MadeExon> exons = new ArrayList<>();
        int passed = 0;
        for (int i = 0; i < spans.size(); i++) {
            int start = spans.get(i)[0];
            int end = spans.get(i)[1];
            int first = Math.max(start - before, 1);
            int last = Math.min(end - before, coding);
            boolean codes = first <= last;
            int at = passed + start;
            int genomic = gene.forward() ? gene.start() + at - 1 : gene.end() - at - (end - start) + 1;
            exons.add(new MadeExon(
                    String.valueOf(i + 1),
                    codes ? first : 0,
                    codes ? last : 0,
                    start,
                    end,
                    genomic,
                    genomic + end - start));
            int more = i < gaps && free > 0 ? random.nextInt(free / (gaps - i) + 1) : 0;
            free -= more;
            passed += SHORTEST_INTRON + more;
        }
        return exons;
    }

    int length() {
        return exons.getLast().end();
    }

    int residues() {
        return protein.length();
    }

    MadeExon exonOf(int coding) {
        return exons.stream()
                .filter(exon -> exon.codes() && exon.codingStart() <= coding && coding <= exon.codingEnd())
                .findFirst()
                .orElseThrow();
    }

    List<MadeExon> codingExons() {
        return exons.stream().filter(MadeExon::codes).toList();
    }

    boolean isReceptor() {
        return features.stream().anyMatch(MadeFeature::isTopology);
    }

    /** Positions of a residue, from 1. */
    List<Integer> places(char residue) {
        List<Integer> places = new ArrayList<>();
        for (int i = protein.indexOf(residue); i >= 0; i = protein.indexOf(residue, i + 1)) {
            places.add(i + 1);
        }
        return places;
    }

    int sequons() {
        int count = 0;
        Matcher sequon = SEQUON.matcher(protein);
        while (sequon.find()) {
            count++;
        }
        return count;
    }
}
