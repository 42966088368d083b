package org.recto.made;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.recto.term.AminoAcid;

/** The standard genetic code, as far as making up genes asks for it. */
final class Genetics {

    private static final String BASES = "TCAG";
    private static final String CODE = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";

    /** About as frequent as in human proteins. */
    private static final String USUAL =
            "LLLLLLLLLLSSSSSSSSAAAAAAAEEEEEEEGGGGGGGVVVVVVPPPPPPKKKKKKRRRRRRTTTTTDDDDDQQQQQIIIIFFFFNNNNYYYHHHCCMMW";

    private static final String HYDROPHOBIC = "LLLLVVVIIIAAFFGW";

    private static final String LETTERS = "GASPVTCILNDQKEMHFRYW";

    private static final double[] MASSES = {
        57.05, 71.08, 87.08, 97.12, 99.13, 101.1, 103.1, 113.2, 113.2, 114.1, 115.1, 128.1, 128.2, 129.1, 131.2, 137.1,
        147.2, 156.2, 163.2, 186.2
    };

    private static final Map<Character, List<String>> CODONS = codons();

    private Genetics() {}

    private static Map<Character, List<String>> codons() {
        Map<Character, List<String>> codons = new HashMap<>();
        for (int i = 0; i < CODE.length(); i++) {
            String codon = "" + BASES.charAt(i / 16) + BASES.charAt(i / 4 % 4) + BASES.charAt(i % 4);
            codons.computeIfAbsent(CODE.charAt(i), any -> new ArrayList<>()).add(codon);
        }
        return codons;
    }

    static char residue(String dna, int from) {
        int place = 0;
        for (int i = from; i < from + 3; i++) {
            place = place * 4 + BASES.indexOf(dna.charAt(i));
        }
        return CODE.charAt(place);
    }

    static String codon(char residue, Random random) {
        List<String> codons = CODONS.get(residue);
        return codons.get(random.nextInt(codons.size()));
    }

    static String residues(int length, boolean membrane, Random random) {
        String from = membrane ? HYDROPHOBIC : USUAL;
        StringBuilder residues = new StringBuilder();
        for (int i = 0; i < length; i++) {
            residues.append(from.charAt(random.nextInt(from.length())));
        }
        return residues.toString();
    }

    static char otherBase(char base, Random random) {
        return BASES.charAt((BASES.indexOf(base) + 1 + random.nextInt(3)) % 4);
    }

    /** Average mass of a protein in Da. */
    static double mass(String protein) {
        double mass = 18.02;
        for (int i = 0; i < protein.length(); i++) {
            mass += MASSES[LETTERS.indexOf(protein.charAt(i))];
        }
        return mass;
    }

    /** Three letters, {@code Ter} for a stop. */
    static String code(char residue) {
        return residue == '*'
                ? "Ter"
                : AminoAcid.ofLetter(residue).orElseThrow().code();
    }
}
