package org.recto.prose;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence that have the form of a gene's or protein's name, and those that name a species: {@code JAK2},
 * {@code IL-7R}, {@code p53}, {@code Notch1}, {@code murine}. Which of them are the entry's own, the reader can't know.
 */
final class GeneNames {

    /** Acronyms that name no gene: molecules, diseases, methods, parts of proteins. */
    private static final Set<String> NO_GENES = Set.of(
            "DNA", "RNA", "MRNA", "CDNA", "GDNA", "MIRNA", "SIRNA", "SHRNA", "SNP", "SNPS", "GOF", "LOF", "WT", "UTR",
            "PCR", "RTPCR", "NGS", "WES", "WGS", "FISH", "IHC", "ORF", "CDS", "ATP", "GTP", "ADP", "GDP", "GTPASE",
            "GTPASES", "ATPASE", "ALL", "AML", "CML", "CLL", "CMML", "JMML", "APL", "MDS", "MPN", "MPD", "TALL", "BALL",
            "BCPALL", "CNL", "CEL", "HES", "HCL", "DLBCL", "MALT", "MCL", "NHL", "CTCL", "PTCL", "ALCL", "SCID",
            "NSCLC", "SCLC", "HNSCC", "CRC", "HCC", "RCC", "GBM", "GIST", "GISTS", "DSRCT", "FAP", "FPD", "HNPCC",
            "CNS", "WHO", "FAB", "EFS", "COSMIC", "TCGA", "ICGC", "CIVIC", "HGVS", "HGNC", "OMIM", "MIM", "UNIPROT",
            "PMID", "SDSPAGE", "PAGE", "FDA", "USA", "NH2", "COOH", "ITD", "PTD", "TKD", "TKI", "TKIS", "PEST", "LOH",
            "CNV", "MSI", "IVS", "NLS", "NES", "ITIM", "ITAM", "TM", "WSXWS", "LMW", "HMW", "EBV", "HIV", "HPV", "NMD",
            "CHIP", "ELISA", "SDS", "CD");

    private static final Set<String> ROMAN = Set.of("II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII");

    /** Capitalised words that a number may stick to without making a gene's name. */
    private static final Set<String> NO_STEMS = Set.of(
            "exon", "box", "fig", "figure", "type", "stage", "grade", "phase", "class", "chr", "table", "codon",
            "intron", "day", "case", "group", "ig", "tm", "ser", "thr", "tyr", "ala", "arg", "asn", "asp", "cys", "gln",
            "glu", "gly", "his", "ile", "leu", "lys", "met", "phe", "pro", "trp", "val");

    /** What follows the name of a cell line, a cell's marker or a part of a protein. */
    private static final Set<String> AFTER_NO_GENE = Set.of(
            "cell",
            "cells",
            "line",
            "lines",
            "lymphocyte",
            "lymphocytes",
            "leukemia",
            "leukaemia",
            "lymphoma",
            "domain",
            "domains",
            "motif",
            "motifs",
            "repeat",
            "repeats",
            "box",
            "fold",
            "loop",
            "region",
            "strand",
            "helix",
            "module",
            "modules",
            "patients",
            "subtype",
            "xenograft",
            "xenografts",
            "strain",
            "mice");

    /** What follows the name of one that a sentence is about. */
    private static final Set<String> AFTER_SUBJECT = Set.of(
            "is",
            "has",
            "was",
            "had",
            "contains",
            "encodes",
            "consists",
            "comprises",
            "codes",
            "carries",
            "harbors",
            "harbours",
            "includes",
            "possesses",
            "spans",
            "measures",
            "protein",
            "gene",
            "mrna",
            "receptor",
            "mutation",
            "mutations",
            "mutant",
            "mutants",
            "amplification",
            "rearrangement",
            "rearrangements",
            "tyrosine",
            "kinase",
            "inhibitor",
            "inhibitors",
            ",",
            "(");

    private static final Set<String> PRODUCTS = Set.of("protein", "oncoprotein", "gene", "receptor");

    private static final int LONGEST = 16;

    private final Sentence sentence;
    private final @Nullable GeneName[] byFirst;
    private final @Nullable GeneName[] byLast;

    GeneNames(Sentence sentence) {
        this.sentence = sentence;
        byFirst = new GeneName[sentence.size()];
        byLast = new GeneName[sentence.size()];
        int i = 0;
        while (i < sentence.size()) {
            GeneName name = sentence.at(i).isWord() ? at(i) : null;
            if (name != null) {
                byFirst[name.first()] = name;
                byLast[name.last()] = name;
            }
            i = name == null ? i + 1 : name.last() + 1;
        }
    }

    @Nullable
    GeneName startingAt(int index) {
        return index < 0 || index >= byFirst.length ? null : byFirst[index];
    }

    @Nullable
    GeneName endingAt(int index) {
        return index < 0 || index >= byLast.length ? null : byLast[index];
    }

    /** The capitalised word right before a variant, which is a gene's even where its form says nothing: Kras(G12D). */
    @Nullable
    GeneName besides(int variant) {
        int at = sentence.at(variant - 1).is('(') ? variant - 2 : variant - 1;
        Token token = sentence.at(at);
        boolean isJoined = sentence.touches(variant - 1) && sentence.touches(variant); // unlike what begins a sentence
        boolean isCapitalised =
                (at > 0 || isJoined) && token.startsUpperCase() && token.text().length() >= 3;
        boolean isName = isCapitalised
                && !NO_GENES.contains(token.text().toUpperCase(Locale.ROOT))
                && token.residue() == null
                && ResidueWord.aminoAcid(token.text()).isEmpty();
        GeneName known = endingAt(at);
        return known != null || !isName ? known : new GeneName(at, at, token.text(), false);
    }

    private @Nullable GeneName at(int first) {
        if (Species.isAnimal(sentence.at(first))) {
            return new GeneName(first, first, sentence.at(first).text(), true);
        }
        int last = first;
        while (last < first + 4 && isJoint(last + 1) && isPart(last + 2)) {
            last += 2;
        }
        String text = last == first ? sentence.at(first).text() : sentence.plainWords(first, last);
        if (!hasCapitalOrNumber(text)) {
            return null; // nearly every word
        }
        if (sentence.in(last + 1, PRODUCTS) && isLetterWithNumber(text)) { // the E6 protein
            return new GeneName(first, last, text, true);
        }
        if (isNoGene(last + 1) || text.length() > LONGEST || !hasForm(text, sentence.at(first))) {
            return null;
        }
        boolean hasNumber = text.chars().anyMatch(Character::isDigit);
        return new GeneName(first, last, text, hasNumber || sentence.in(last + 1, AFTER_SUBJECT));
    }

    private boolean isJoint(int index) {
        return sentence.at(index).isDash() && sentence.touches(index) && sentence.touches(index + 1);
    }

    /** What goes on behind a name's hyphen, unlike the "mutated" in BRAF-mutated. */
    private boolean isPart(int index) {
        Token token = sentence.at(index);
        boolean isShort = token.text().length() <= 4;
        return isShort && token.residue() == null && (token.isNumber() || token.isWord() && !isLowerCase(token.text()));
    }

    private static boolean isLowerCase(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** {@code CD4+}, {@code K562 cells}, {@code SH2 domain}, {@code NF-like}. */
    private boolean isNoGene(int next) {
        Token token = sentence.at(next);
        boolean isMarked = sentence.touches(next) && (token.is('+') || token.isDash() && !sentence.touches(next + 1));
        boolean isHyphened = token.isDash() && sentence.in(next + 1, Set.of("like", "type", "negative", "positive"));
        return isMarked || isHyphened || sentence.in(next, AFTER_NO_GENE);
    }

    private static boolean hasCapitalOrNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasForm(String text, Token head) {
        if (!head.isWord()) {
            return false;
        }
        String folded = lettersAndNumbers(text);
        String upper = folded.toUpperCase(Locale.ROOT);
        if (folded.length() < 2 || NO_GENES.contains(upper) || ROMAN.contains(folded)) {
            return false;
        }
        if (!Character.isLetter(folded.charAt(0)) || ResidueWord.parse(text) != null) {
            return false;
        }
        int capitals = 0;
        int digits = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        boolean isBySize = isBySize(folded);
        boolean isSymbol = folded.length() >= 3 && capitals >= 2;
        boolean isCapitalised = folded.length() >= 3
                && capitals == 1
                && digits > 0
                && Character.isUpperCase(folded.charAt(0))
                && !NO_STEMS.contains(stem(folded));
        return isBySize || isSymbol || isCapitalised;
    }

    private static String lettersAndNumbers(String text) {
        return areLettersAndNumbers(text)
                ? text
                : text.codePoints()
                        .filter(GeneNames::isLetterOrNumber)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean areLettersAndNumbers(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLetterOrNumber(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrNumber(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** {@code p53}. */
    private static boolean isBySize(String text) {
        return text.startsWith("p") && (text.length() == 3 || text.length() == 4) && areDigits(text, 1);
    }

    /** {@code E6}. */
    private static boolean isLetterWithNumber(String text) {
        char first = text.isEmpty() ? 0 : text.charAt(0);
        boolean isShort = text.length() == 2 || text.length() == 3;
        return first >= 'A' && first <= 'Z' && isShort && areDigits(text, 1);
    }

    private static boolean areDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String stem(String folded) {
        int end = 0;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return folded.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
