package org.recto.prose;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which nouns name a protein, a part of it, a transcript, a gene, and which only look like it. */
final class SubjectNouns {

    private static final Set<String> STRETCHES = Set.of(
            "domain", "region", "part", "portion", "segment", "tail", "moiety", "stretch", "helix", "sequence", "span");

    private static final Set<String> REGIONS = Set.of(
            "domain", "region", "motif", "repeat", "box", "loop", "helix", "finger", "zipper", "fold", "tail", "lobe",
            "segment", "module", "linker", "hinge");

    private static final Set<String> PROTEINS = Set.of(
            "protein",
            "polypeptide",
            "precursor",
            "proprotein",
            "preproprotein",
            "receptor",
            "oncoprotein",
            "enzyme",
            "kinase",
            "phosphatase",
            "ligase",
            "gtpase",
            "transporter",
            "channel",
            "glycoprotein",
            "phosphoprotein");

    /** Proteins that stand to the entry's in a relation, hence are others. */
    private static final Set<String> RELATED = Set.of(
            "target",
            "ligand",
            "partner",
            "substrate",
            "inhibitor",
            "interactor",
            "homolog",
            "homologue",
            "ortholog",
            "orthologue",
            "paralog",
            "paralogue",
            "counterpart",
            "relative",
            "corepressor",
            "coactivator",
            "adaptor",
            "adapter",
            "chaperone",
            "toxin");

    private static final Set<String> TRANSCRIPTS = Set.of("transcript", "mrna", "cdna", "messenger");

    /** Things that may be long without being any of the above; naming them keeps their lengths from a neighbour. */
    private static final Set<String> OTHERS = Set.of(
            "insertion",
            "insertions",
            "deletion",
            "deletions",
            "duplication",
            "duplications",
            "fragment",
            "peptide",
            "probe",
            "product",
            "band",
            "insert",
            "loss",
            "gap",
            "repeats",
            "promoter",
            "intron",
            "utr",
            "extension",
            "loops",
            "motifs",
            "domains",
            "helices",
            "proteins",
            "isoforms",
            "transcripts",
            "cluster",
            "breakpoint");

    /** What makes a protein or transcript another than the one the entry is about. */
    private static final Set<String> OTHER_FORMS = Set.of(
            "truncated",
            "mutant",
            "mutated",
            "chimeric",
            "fusion",
            "hybrid",
            "soluble",
            "short",
            "shorter",
            "long",
            "longer",
            "longest",
            "shortest",
            "novel",
            "alternative",
            "alternatively",
            "variant",
            "secreted",
            "aberrant",
            "minor",
            "second",
            "other",
            "another",
            "viral",
            "murine",
            "mouse",
            "rat",
            "zebrafish",
            "chicken",
            "bovine",
            "yeast",
            "drosophila",
            "xenopus",
            "bacterial",
            "recombinant",
            "predicted");

    /** Nouns that may name one of them, all others naming none whatever stands before them. */
    private static final Set<String> ANY = Stream.of(
                    STRETCHES,
                    REGIONS,
                    PROTEINS,
                    RELATED,
                    TRANSCRIPTS,
                    OTHERS,
                    Set.of(
                            "ectodomain",
                            "peptide",
                            "sequence",
                            "orf",
                            "cds",
                            "frame",
                            "isoform",
                            "form",
                            "gene",
                            "locus",
                            "exon"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private SubjectNouns() {}

    /** Whether a noun names one of them, at least behind certain words. */
    static boolean include(String noun) {
        return ANY.contains(noun);
    }

    /** The kind of thing that the tokens from first to head name, the noun being the last. */
    static Subject.@Nullable Kind kind(Sentence sentence, int first, int head) {
        String noun = sentence.at(head).lower();
        Token qualifier = head > first ? sentence.at(head - 1) : Token.NONE;
        boolean isCompound = head - 2 >= first && sentence.at(head - 2).isDash();
        if (noun.equals("ectodomain")) {
            return Subject.Kind.EXTRACELLULAR;
        }
        if ((noun.equals("peptide") || noun.equals("sequence"))
                && (qualifier.lower().equals("signal") || qualifier.lower().equals("leader"))) {
            return Subject.Kind.SIGNAL_PEPTIDE;
        }
        Subject.Kind topology = STRETCHES.contains(noun) && !isCompound ? topology(qualifier.lower()) : null;
        if (topology != null) {
            return topology;
        }
        if (isCodingSequence(noun, qualifier.lower())) {
            return Subject.Kind.CODING_SEQUENCE;
        }
        if (REGIONS.contains(noun) && head > first) {
            return Subject.Kind.REGION;
        }
        return whole(sentence, first, head);
    }

    private static Subject.@Nullable Kind topology(String adjective) {
        return switch (adjective) {
            case "extracellular", "luminal", "ectoplasmic" -> Subject.Kind.EXTRACELLULAR;
            case "transmembrane", "tm", "intramembrane" -> Subject.Kind.TRANSMEMBRANE;
            case "cytoplasmic", "intracellular", "cytosolic" -> Subject.Kind.CYTOPLASMIC;
            default -> null;
        };
    }

    private static boolean isCodingSequence(String noun, String qualifier) {
        return noun.equals("orf")
                || noun.equals("cds")
                || (noun.equals("frame") && qualifier.equals("reading"))
                || ((noun.equals("sequence") || noun.equals("region")) && qualifier.equals("coding"));
    }

    private static Subject.@Nullable Kind whole(Sentence sentence, int first, int head) {
        String noun = sentence.at(head).lower();
        boolean isOtherForm = false;
        boolean isMature = false;
        for (int i = first; i < head; i++) {
            isOtherForm |= sentence.in(i, OTHER_FORMS);
            isMature |= sentence.is(i, "mature") || sentence.is(i, "processed");
        }
        if (PROTEINS.contains(noun)) {
            return isOtherForm
                    ? Subject.Kind.OTHER_PROTEIN
                    : isMature ? Subject.Kind.MATURE_PROTEIN : Subject.Kind.PROTEIN;
        }
        if (RELATED.contains(noun)) {
            return Subject.Kind.OTHER_PROTEIN;
        }
        if (noun.equals("isoform") || (noun.equals("form") && isOtherForm)) {
            return Subject.Kind.OTHER_PROTEIN;
        }
        if (TRANSCRIPTS.contains(noun)) {
            return isOtherForm ? Subject.Kind.OTHER : Subject.Kind.TRANSCRIPT;
        }
        if (noun.equals("gene") || noun.equals("locus")) {
            return isOtherForm ? Subject.Kind.OTHER : Subject.Kind.GENE;
        }
        return OTHERS.contains(noun) ? Subject.Kind.OTHER : null;
    }
}
