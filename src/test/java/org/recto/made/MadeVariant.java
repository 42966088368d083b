package org.recto.made;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A variant of a made-up transcript, described from its bases.
 *
 * @param stated its short name, {@code null} where only HGVS names it
 * @param exon label of its exon, {@code null} for one in an intron
 * @param position of the residue, from 1; 0 for one in an intron
 */
record MadeVariant(
        @Nullable String stated,
        String dna,
        String protein,
        @Nullable String exon,
        int position,
        String consequence) {

    static List<MadeVariant> of(Molecule molecule, int count, Random random) {
        List<MadeVariant> variants = new ArrayList<>();
        Set<Integer> positions = new HashSet<>();
        for (int tries = 0; variants.size() < count && tries < 20 * count; tries++) {
            int position = 3 + random.nextInt(molecule.residues() - 8);
            MadeVariant variant = switch (random.nextInt(12)) {
                case 0 -> splice(molecule, random);
                case 1, 2 -> shift(molecule, position, random.nextBoolean());
                case 3 -> withoutResidue(molecule, position);
                default -> substitution(molecule, position, random);
            };
            if (variant != null
                    && positions.add(variant.position() == 0 ? -variant.dna().hashCode() : variant.position())) {
                variants.add(variant);
            }
        }
        return variants;
    }

    private static @Nullable MadeVariant splice(Molecule molecule, Random random) {
        List<Molecule.MadeExon> coding = molecule.codingExons();
        if (coding.size() < 2) {
            return null;
        }
        int donor = random.nextInt(coding.size() - 1);
        boolean isDonor = random.nextBoolean();
        String dna = isDonor
                ? "c.%d+1G>A".formatted(coding.get(donor).codingEnd())
                : "c.%d-2A>G".formatted(coding.get(donor + 1).codingStart());
        return new MadeVariant(null, dna, "p.?", null, 0, isDonor ? "SO:0001575" : "SO:0001574");
    }

    /** One base lost, or doubled; the last of equal ones. */
    private static @Nullable MadeVariant shift(Molecule molecule, int position, boolean lost) {
        String dna = molecule.dna();
        int base = 3 * position - 1;
        while (base < dna.length() - 9 && dna.charAt(base) == dna.charAt(base - 1)) {
            base++;
        }
        String changed = lost
                ? dna.substring(0, base - 1) + dna.substring(base)
                : dna.substring(0, base) + dna.charAt(base - 1) + dna.substring(base);
        int first = -1;
        for (int i = 0; i + 3 <= changed.length(); i += 3) {
            char residue = Genetics.residue(changed, i);
            int at = i / 3;
            if (first < 0
                    && at < molecule.residues()
                    && residue != molecule.protein().charAt(at)) {
                if (residue == '*') {
                    return null; // a stop at once is described as a substitution
                }
                first = at;
            }
            if (first >= 0 && residue == '*') {
                String protein = "p.(%s%d%sfsTer%d)"
                        .formatted(
                                Genetics.code(molecule.protein().charAt(first)),
                                first + 1,
                                Genetics.code(Genetics.residue(changed, 3 * first)),
                                at - first + 1);
                return new MadeVariant(
                        null,
                        "c." + base + (lost ? "del" : "dup"),
                        protein,
                        molecule.exonOf(base).label(),
                        first + 1,
                        "SO:0001589");
            }
        }
        return null;
    }

    /** A residue lost of which the neighbours differ, and whose codon can stand in one place only. */
    private static @Nullable MadeVariant withoutResidue(Molecule molecule, int position) {
        String protein = molecule.protein();
        String dna = molecule.dna();
        int from = 3 * position - 2;
        boolean isPlain = protein.charAt(position - 1) != protein.charAt(position)
                && protein.charAt(position - 1) != protein.charAt(position - 2)
                && dna.charAt(from - 1) != dna.charAt(from + 2)
                && molecule.exonOf(from).equals(molecule.exonOf(from + 2));
        return !isPlain
                ? null
                : new MadeVariant(
                        null,
                        "c.%d_%ddel".formatted(from, from + 2),
                        "p.(%s%ddel)".formatted(Genetics.code(protein.charAt(position - 1)), position),
                        molecule.exonOf(from).label(),
                        position,
                        "SO:0001822");
    }

    private static MadeVariant substitution(Molecule molecule, int position, Random random) {
        int base = 3 * position - random.nextInt(3);
        char from = molecule.dna().charAt(base - 1);
        char to = Genetics.otherBase(from, random);
        String changed =
                molecule.dna().substring(0, base - 1) + to + molecule.dna().substring(base);
        char before = molecule.protein().charAt(position - 1);
        char after = Genetics.residue(changed, 3 * position - 3);
        String dna = "c.%d%c>%c".formatted(base, from, to);
        String exon = molecule.exonOf(base).label();
        if (before == after) {
            return new MadeVariant(
                    null, dna, "p.(%s%d=)".formatted(Genetics.code(before), position), exon, position, "SO:0001819");
        }
        return new MadeVariant(
                after == '*' ? null : "" + before + position + after,
                dna,
                "p.(%s%d%s)".formatted(Genetics.code(before), position, Genetics.code(after)),
                exon,
                position,
                after == '*' ? "SO:0001587" : "SO:0001583");
    }
}
