package org.recto.made;

import static org.recto.made.Words.number;
import static org.recto.made.Words.pick;
import static org.recto.made.Words.thousands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.recto.made.Molecule.MadeExon;
import org.recto.made.Molecule.MadeFeature;
import org.recto.made.Papers.MadePaper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the narratives of one entry, which name its exons, residues, lengths and papers. */
final class Narration {

    private final MadeEntry entry;
    private final Random random;
    private final Molecule molecule;
    private final String symbol;
    private int cited;

    Narration(MadeEntry entry) {
        this.entry = entry;
        this.random = entry.random();
        this.molecule = entry.molecule();
        this.symbol = entry.gene().symbol();
    }

    static String lower(String disease) {
        return disease.substring(0, 1).toLowerCase(Locale.ROOT) + disease.substring(1);
    }

    /** Answers the names of the diseases. */
    List<String> tell() {
        List<String> diseases = new ArrayList<>(Words.DISEASES);
        java.util.Collections.shuffle(diseases, random);
        diseases = diseases.subList(0, 2 + random.nextInt(4));
        gene(entry.section("gene"));
        protein(entry.protein());
        Cases cases = new Cases(entry, this);
        cases.mutations(diseases);
        cases.associations(diseases);
        rest();
        return diseases;
    }

    /** A key, or two, that nothing has cited yet where there is one. */
    String cite() {
        String one = "@pmid:" + next().pmid();
        return random.nextInt(4) > 0 ? "[" + one + "]" : "[" + one + "; @pmid:" + next().pmid() + "]";
    }

    MadePaper next() {
        return entry.papers().get(cited++ % entry.papers().size());
    }

    private void gene(ObjectNode gene) {
        ListedGene place = entry.gene();
        int size = place.end() - place.start() + 1;
        int exons = molecule.exons().size();
        List<String> said = new ArrayList<>();
        said.add(pick(
                        random,
                        "The gene spans %1$s bp of chromosome %2$s (chr%2$s:%3$s-%4$s, GRCh38), on the %5$s strand %6$s.",
                        "On GRCh38 it takes up %1$s bp of the %5$s strand (chr%2$s:%3$s-%4$s) %6$s.")
                .formatted(
                        thousands(size),
                        place.chromosome(),
                        thousands(place.start()),
                        thousands(place.end()),
                        place.forward() ? "forward" : "reverse",
                        cite()));
        if (exons > 1) {
            said.add(pick(random, "It consists of %s exons.", "The gene has %s exons.", "There are %s exons.")
                    .formatted(number(exons)));
        }
        List<MadeExon> coding = molecule.codingExons();
        if (coding.size() > 3) {
            MadeExon exon = coding.get(1 + random.nextInt(coding.size() - 2));
            said.add((exon.codingLength() % 3 == 0
                            ? pick(
                                    random,
                                    "Skipping of exon %s keeps the reading frame %s.",
                                    "Loss of exon %s is in-frame %s.")
                            : pick(
                                    random,
                                    "Skipping of exon %s leads to a frameshift %s.",
                                    "Loss of exon %s shifts the reading frame %s."))
                    .formatted(exon.label(), cite()));
        }
        if (molecule.isReceptor()) {
            MadeFeature span = molecule.features().get(2);
            MadeExon exon = molecule.exonOf(3 * span.start());
            if (exon.codingEnd() >= 3 * span.end()) {
                said.add("Exon %s codes for the transmembrane domain.".formatted(exon.label()));
            }
        }
        gene.put("description", String.join(" ", said));
        gene.put(
                "transcription",
                pick(
                                        random,
                                        "The transcript %s has %s bp, of which %s code.",
                                        "Most cells make %s, a transcript of %s bp with a coding sequence of %s bp.")
                                .formatted(
                                        entry.gene().refseq(),
                                        thousands(molecule.length()),
                                        thousands(molecule.dna().length()))
                        + " "
                        + pick(
                                        random,
                                        "It is strongest in %s and in %s and weak elsewhere %s.",
                                        "It was found in %s and, at a tenth of that level, in %s %s.")
                                .formatted(
                                        pick(random, Words.TISSUES.subList(0, 8)),
                                        pick(random, Words.TISSUES.subList(8, 16)),
                                        cite()));
    }

    private void protein(ObjectNode protein) {
        List<String> said = new ArrayList<>();
        said.add(pick(
                        random,
                        "The precursor has %s amino acids %s.",
                        "The protein consists of %s amino acids %s.",
                        "%s codes for a protein of %%s amino acids %%s.".formatted(symbol))
                .formatted(thousands(molecule.residues()), cite()));
        for (MadeFeature feature : molecule.features()) {
            if (feature.key().equals("DOMAIN")) {
                said.add(pick(
                                random,
                                "The %s domain (residues %s-%s) has %s amino acids.",
                                "Its %s domain reaches from residue %s to residue %s, which is %s residues.")
                        .formatted(feature.description(), feature.start(), feature.end(), feature.length()));
            }
        }
        if (molecule.isReceptor()) {
            MadeFeature inside = molecule.features().getLast();
            said.add("It crosses the membrane once, and its cytoplasmic tail (residues %d-%d) has %d amino acids."
                    .formatted(inside.start(), inside.end(), inside.length()));
        }
        List<Integer> tyrosines = molecule.places('Y');
        if (tyrosines.size() > 3) {
            int first = tyrosines.get(1);
            int second = tyrosines.get(tyrosines.size() - 2);
            said.add("Two tyrosines (Y%d, Y%d) are phosphorylated %s.".formatted(first, second, cite()));
        }
        if (molecule.sequons() > 0) {
            said.add("It has %s potential N-glycosylation site%s."
                    .formatted(number(molecule.sequons()), molecule.sequons() == 1 ? "" : "s"));
        }
        if (molecule.isReceptor()) {
            MadeFeature outside = molecule.features().get(1);
            long cysteines = molecule.places('C').stream()
                    .filter(place -> outside.start() <= place && place <= outside.end())
                    .count();
            if (cysteines > 1) {
                said.add("The extracellular domain contains %s cysteines.".formatted(number((int) cysteines)));
            }
        }
        said.add("By its sequence it weighs %d kDa.".formatted(Math.round(Genetics.mass(molecule.protein()) / 1000)));
        protein.put("description", String.join(" ", said));
        protein.put(
                "expression",
                pick(
                                random,
                                "The protein is seen in %s, less in %s %s.",
                                "Antibodies stain cells of the %s and some of the %s %s.")
                        .formatted(
                                pick(random, Words.TISSUES.subList(0, 8)),
                                pick(random, Words.TISSUES.subList(8, 16)),
                                cite()));
        protein.put(
                "localisation",
                molecule.isReceptor()
                        ? pick(
                                        random,
                                        "Plasma membrane %s.",
                                        "At the cell surface, and in endosomes once it is bound %s.")
                                .formatted(cite())
                        : pick(random, "Cytoplasm, and nucleus of dividing cells %s.", "Mostly nuclear %s.")
                                .formatted(cite()));
        protein.put(
                "function",
                pick(
                                        random,
                                        "It holds a complex of several partners together; cells that lack it grow slowly %s.",
                                        "It passes signals on to the nucleus and is switched off within an hour %s.",
                                        "It helps newly made proteins to fold and guides damaged ones to the proteasome %s.")
                                .formatted(cite())
                        + " "
                        + pick(
                                        random,
                                        "In %d of %d cell lines its loss was made up for by a related protein %s.",
                                        "Of %2$d cell lines, %1$d could do without it %3$s.")
                                .formatted(3 + random.nextInt(8), 20 + random.nextInt(30), cite())
                        + " "
                        + pick(
                                random,
                                "Its level doubles when cells are starved, and falls within two days of feeding.",
                                "Calcium is needed for its activity, zinc is not."));
        protein.put("homology", "The murine ortholog is %s %s.".formatted(EntryMaker.murine(symbol), cite()));
    }

    /** Cites what nothing has cited yet. */
    private void rest() {
        if (cited < entry.papers().size()) {
            List<String> keys = new ArrayList<>();
            while (cited < entry.papers().size()) {
                keys.add("@pmid:" + next().pmid());
            }
            entry.json().put("toBeNoted", "Further work is at hand [" + String.join("; ", keys) + "].");
        }
    }
}
