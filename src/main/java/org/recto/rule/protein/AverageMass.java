package org.recto.rule.protein;

/** What a chain weighs. */
final class AverageMass {

    private static final double WATER = 18.01528;

    private AverageMass() {}

    /** In kilodaltons, by the average isotopic masses of the residues. */
    static double of(String sequence) {
        double daltons = WATER;
        for (int i = 0; i < sequence.length(); i++) {
            daltons += residue(sequence.charAt(i));
        }
        return daltons / 1000;
    }

    private static double residue(char letter) {
        return switch (letter) {
            case 'A' -> 71.0788;
            case 'R' -> 156.1875;
            case 'N' -> 114.1038;
            case 'D' -> 115.0886;
            case 'C' -> 103.1388;
            case 'E' -> 129.1155;
            case 'Q' -> 128.1307;
            case 'G' -> 57.0519;
            case 'H' -> 137.1411;
            case 'I', 'L' -> 113.1594;
            case 'K' -> 128.1741;
            case 'M' -> 131.1926;
            case 'F' -> 147.1766;
            case 'P' -> 97.1167;
            case 'S' -> 87.0782;
            case 'T' -> 101.1051;
            case 'W' -> 186.2132;
            case 'Y' -> 163.1760;
            case 'V' -> 99.1326;
            case 'U' -> 150.0388;
            case 'O' -> 237.3018;
            default -> 111.0; // one of several: the mean
        };
    }
}
