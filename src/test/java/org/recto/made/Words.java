package org.recto.made;

import java.util.List;
import java.util.Random;

/** The words that made-up entries are put together from. */
final class Words {

    private static final String[] SURNAMES =
            ("Abel Almeida Andersson Arnaud Bakker Barros Becker Bianchi Blom Borges Brandt"
                            + " Brenner Calder Carvalho Castell Chen Corvin Costa Dahl Dalton Delgado Devries Dupont Eklund Eriksen"
                            + " Falk Ferrari Fischer Fontana Fraser Fujita Garnier Gomes Gruber Haas Hagen Hansen Hartley Hayashi"
                            + " Heinz Holm Horvath Ibsen Inoue Ivanov Jansen Jensen Kaiser Kato Keller Kimura Klein Kobayashi Kovacs"
                            + " Kruger Lambert Larsen Laurent Lindgren Lopez Lund Maier Marchetti Martins Mason Matsuda Mercier Meyer"
                            + " Molnar Moreau Mori Nagy Nakamura Neumann Nielsen Novak Nowak Okada Olsen Ortega Pavlov Pereira Perrin"
                            + " Petrov Pohl Popescu Quinn Ramos Renard Ricci Rojas Romano Rossi Sato Schmitt Schulz Serrano Silva"
                            + " Sorensen Steiner Suzuki Takeda Tanaka Teixeira Thorsen Tobin Ueda Urban Valente Varga Vidal Vogel"
                            + " Wagner Walsh Weber Wendt Winkler Yamada Yildiz Zanetti Ziegler Zimmer")
                    .split(" ");

    private static final String[] GIVEN =
            ("Ada Agnes Bruno Carla Clara David Elena Emil Eva Felix Greta Hanna Hugo Ines Iris"
                            + " Jan Julia Karl Laura Leo Lena Marco Maria Nils Nora Olga Otto Paula Pia Rita Rosa Sara Sofia Theo"
                            + " Tom Ursula Vera Walter Yuki Zoe")
                    .split(" ");

    private static final String[] STUDY = {
        "Expression",
        "Loss",
        "Structure",
        "Turnover",
        "Localization",
        "Cloning",
        "Knockdown",
        "Regulation",
        "Genomic analysis",
        "Functional study",
        "Deep sequencing",
        "Long-term follow-up",
        "Crystal form",
        "Quantitative imaging",
        "Promoter activity",
        "Evolution",
        "Overproduction",
        "Inhibition",
        "Proteomic survey",
        "Single-cell map",
        "Isoform choice",
        "Folding",
        "Dosage",
        "Inherited variation"
    };

    private static final String[] OBJECT = {
        "membrane receptors",
        "nuclear factors",
        "scaffold proteins",
        "adaptor molecules",
        "serine kinases",
        "chromatin remodelers",
        "ion channels",
        "ubiquitin ligases",
        "transport complexes",
        "splicing regulators",
        "tyrosine phosphatases",
        "metabolic enzymes",
        "DNA repair proteins",
        "cell adhesion molecules",
        "cytoskeletal linkers",
        "growth factors",
        "heat shock proteins",
        "histone readers",
        "small GTPases",
        "proteasome subunits",
        "motor proteins",
        "lipid carriers",
        "secreted proteases",
        "translation initiators",
        "RNA helicases",
        "mitochondrial carriers",
        "centrosome components",
        "apoptosis inhibitors",
        "autophagy receptors",
        "peptide hormones"
    };

    private static final String[] WHERE = {
        "in human bone marrow",
        "in cultured fibroblasts",
        "in the developing kidney",
        "in primary hepatocytes",
        "in peripheral lymphocytes",
        "in the adult brain",
        "in skeletal muscle",
        "in a family cohort",
        "in intestinal organoids",
        "in cord blood",
        "in pancreatic islets",
        "in the mammalian retina",
        "in vascular endothelium",
        "in lung epithelium",
        "in the thymus",
        "in skin biopsies",
        "in tumor specimens",
        "in relapsed patients",
        "in healthy donors",
        "in yeast and worms",
        "in the zebrafish embryo",
        "in the heart",
        "in the placenta",
        "in aging mice",
        "in the adrenal gland"
    };

    private static final String[] RESULT = {
        "predicts response to therapy",
        "reveals a second binding site",
        "depends on the cell cycle",
        "is lost upon differentiation",
        "points to a shared origin",
        "follows the circadian clock",
        "requires intact microtubules",
        "shows parental imprinting",
        "uncovers a feedback loop",
        "modifies drug sensitivity",
        "is controlled by calcium",
        "precedes malignant growth",
        "separates two patient groups",
        "is conserved among vertebrates",
        "restores normal signaling",
        "limits viral entry",
        "explains tissue specificity",
        "contributes to immune escape",
        "rises under low oxygen",
        "identifies a rare subtype",
        "accelerates wound closure",
        "supports a dosage model",
        "argues against redundancy",
        "marks early progenitors"
    };

    static final List<String> JOURNALS = List.of(
            "Annals of Made-up Genetics",
            "Journal of Unwritten Results",
            "Letters on Invented Proteins",
            "Archives of Imaginary Medicine",
            "Reports in Fictional Oncology",
            "Transactions on Synthetic Cards");

    /** Named by what they look like; none is a pattern of residues. */
    static final List<String> DOMAINS =
            List.of("SH2", "SH3", "PH", "PDZ", "C2", "BTB", "KH", "SAM", "WW", "Tudor", "Bromo", "FERM");

    /** With a number in MONDO's form that no disease has. */
    static final List<String> DISEASES = List.of(
            "Acute myeloid leukemia",
            "Melanoma",
            "Multiple myeloma",
            "Breast cancer",
            "Hepatocellular carcinoma",
            "Glioblastoma",
            "Follicular lymphoma",
            "Hairy cell leukemia",
            "Essential thrombocythemia",
            "Colorectal cancer",
            "Gastric cancer",
            "Pancreatic cancer",
            "Prostate cancer",
            "Ovarian cancer",
            "Bladder cancer",
            "Rheumatoid arthritis",
            "Psoriasis",
            "Osteosarcoma",
            "Thyroid cancer",
            "Mantle cell lymphoma");

    /** Held against by seeded faults, so that no entry has it. */
    static final String FOREIGN_DISEASE = "neuroblastoma";

    static final List<String> TISSUES = List.of(
            "liver",
            "kidney",
            "lung",
            "brain",
            "testis",
            "ovary",
            "spleen",
            "thymus",
            "skin",
            "heart",
            "placenta",
            "skeletal muscle",
            "small intestine",
            "adrenal gland",
            "bone marrow",
            "thyroid");

    static final List<String> INSTITUTES = List.of(
            "University of Nowhere, Utopia",
            "Institute of Examples, Lisbon, Portugal",
            "Department of Specimens, Basel, Switzerland",
            "School of Made-up Medicine, Turin, Italy",
            "Center for Invented Genomes, Uppsala, Sweden",
            "Laboratory of Test Data, Ghent, Belgium");

    /** KEGG and Reactome, each with its own name for it. */
    static final List<String[]> PATHWAYS = List.of(
            new String[] {"KEGG", "hsa04630", "JAK-STAT signaling pathway"},
            new String[] {"KEGG", "hsa04010", "MAPK signaling pathway"},
            new String[] {"KEGG", "hsa04151", "PI3K-Akt signaling pathway"},
            new String[] {"KEGG", "hsa04014", "Ras signaling pathway"},
            new String[] {"KEGG", "hsa04110", "Cell cycle"},
            new String[] {"KEGG", "hsa04115", "p53 signaling pathway"},
            new String[] {"KEGG", "hsa04310", "Wnt signaling pathway"},
            new String[] {"KEGG", "hsa04330", "Notch signaling pathway"},
            new String[] {"KEGG", "hsa04350", "TGF-beta signaling pathway"},
            new String[] {"KEGG", "hsa04150", "mTOR signaling pathway"},
            new String[] {"KEGG", "hsa04510", "Focal adhesion"},
            new String[] {"KEGG", "hsa04910", "Insulin signaling pathway"},
            new String[] {"Reactome", "R-HSA-5673001", "RAF/MAP kinase cascade"},
            new String[] {"Reactome", "R-HSA-109581", "Apoptosis"},
            new String[] {"Reactome", "R-HSA-1640170", "Cell Cycle"},
            new String[] {"Reactome", "R-HSA-73894", "DNA Repair"},
            new String[] {"Reactome", "R-HSA-168256", "Immune System"},
            new String[] {"Reactome", "R-HSA-162582", "Signal Transduction"});

    private Words() {}

    static String surname(Random random) {
        return pick(random, SURNAMES);
    }

    static String initials(Random random) {
        char first = (char) ('A' + random.nextInt(26));
        return random.nextBoolean() ? "" + first : "" + first + (char) ('A' + random.nextInt(26));
    }

    /** Of one place, so that no name is spelled in two ways. */
    static String person(Random random) {
        return pick(random, GIVEN) + " " + surname(random);
    }

    @SafeVarargs
    static <T> T pick(Random random, T... among) {
        return among[random.nextInt(among.length)];
    }

    static <T> T pick(Random random, List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    /** How many titles there are. */
    static int titles() {
        return STUDY.length * OBJECT.length * WHERE.length * RESULT.length;
    }

    /** The title of a number, which no other number has; neighbors have little in common. */
    static String title(int number, int count) {
        int place = (int) ((number * 16_777_259L) % count);
        int study = place % STUDY.length;
        int object = place / STUDY.length % OBJECT.length;
        int where = place / (STUDY.length * OBJECT.length) % WHERE.length;
        int result = place / (STUDY.length * OBJECT.length * WHERE.length);
        return STUDY[study] + " of " + OBJECT[object] + " " + WHERE[(where + study) % WHERE.length] + " "
                + RESULT[(result + object) % RESULT.length] + ".";
    }

    /** Words for small numbers, as authors write them. */
    static String number(int number) {
        String[] words = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
        return number < words.length ? words[number] : String.valueOf(number);
    }

    static String thousands(int number) {
        return "%,d".formatted(number);
    }
}
