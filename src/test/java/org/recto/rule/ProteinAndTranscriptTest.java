package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;

/** What is said of lengths, frames, motifs, sites, domains and masses: right sentences, and wrong ones beside them. */
class ProteinAndTranscriptTest {

    private static final List<String> RULES = List.of(
            "tx.length",
            "tx.skip-frame",
            "prot.domain-vs-uniprot",
            "prot.motif-present",
            "prot.sequon-count",
            "prot.cys-count",
            "prot.mass",
            "var.exon-domain",
            "var.exon-agrees",
            "var.ref-residue",
            "prot.in-range",
            "var.ref-other-isoform",
            "prot.length-agrees",
            "tx.exon-count");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IL7R|Skipping of exon 6 leads to a frameshift and 27 new residues before a stop.",
                "IL7R|The soluble isoform lacks exon 6 and, due to an altered reading frame, ends early.",
                "IL7R|Exon 7 skipping causes a frame shift.",
                "IL7R|In-frame deletions in exon 6 are frequent.",
                "IL7R|In-frame deletions of exon 6 are frequent.",
                "IL7R|An in-frame insertion in exon 6 adds a cysteine.",
                "IL7R|Partial skipping of exon 6 is in frame.",
                "IL7R|A frameshift mutation leads to skipping of exon 2 and exon 3.",
                "IL7R|Skipping of exon 6 does not keep the reading frame.",
                "IL7R|A cryptic splice site in exon 6 keeps the frame.",
                "IL7R|In MET, skipping of exon 14 is in-frame.",
                "IL7R|MET exon 14 skipping is in-frame.",
                "IL7R|Exon 14 skipping of MET is in frame.",
                "IL7R|Loss of exon 1 shifts the frame.",
                "BRAF|Deletion of exons 4 to 8 is in-frame.",
                "BRAF|Loss of exons 2-8 and of exons 2-10 are found.",
                "CFTR|Skipping of exon 10 leaves the reading frame intact.",
                "TP53|A frameshift deletion in exon 6 was found.",
                "IL7R|The WSXWS motif (residues 217-221) folds it.",
                "IL7R|The extracellular domain has a WSxWS motif.",
                "IL7R|It binds proteins that contain an LXXLL motif.",
                "IL7R|The protein lacks a CXXC motif.",
                "IL7R|The receptor has a CXXC-like motif.",
                "IL7R|JAK1 has an LXCXE motif.",
                "IL7R|Its substrates contain a PxxQ motif.",
                "KRAS|The protein ends with a CAAX motif.",
                "KRAS|KRAS has a P-loop motif.",
                "TP53|The protein has five PXXP motifs.",
                "BRAF|The kinase has a DFG motif.",
                "IL7R|The extracellular domain has six potential N-glycosylation sites.",
                "IL7R|There are 6 potential N-linked glycosylation sites in the extracellular region.",
                "IL7R|The protein has nine potential N-glycosylation sites.",
                "IL7R|Two potential N-glycosylation sites are mutated.",
                "IL7R|EPOR has one potential N-glycosylation site.",
                "IL7R|The extracellular domain contains six cysteines.",
                "IL7R|Two cysteines are essential.",
                "IL7R|It has a signal peptide, an outer domain with six cysteines, a cytoplasmic tail and a WSXWS motif.",
                "IL7R|The mutations add an unpaired cysteine.",
                "IL7R|The protein has one transmembrane domain.",
                "IL7R|The protein has a fibronectin type III domain.",
                "IL7R|The gene encodes a protein of 52 kDa.",
                "IL7R|The receptor is a glycoprotein of 75 kDa.",
                "IL7R|It is seen as a protein of 75 kDa on blots.",
                "IL7R|JAK1 is a protein of 133 kDa.",
                "TP53|The gene encodes a protein of 44 kDa.",
                "IL7R|Exon 6 codes for the transmembrane domain.",
                "IL7R|The extracellular domain is encoded by exons 1 to 6.",
                "IL7R|The transmembrane domain (exon 6) is lost.",
                "IL7R|The transcript is 4619 bp long.",
                "IL7R|A transcript of 1.4 kb is seen in testis.",
                "TP53|TP53 encodes a 393-amino-acid protein.",
                "TP53|The DNA-binding domain (residues 102-292) is hit by R175H in exon 5.",
                "BRAF|V600E lies in exon 15.",
                "KRAS|Codon 12 lies in exon 2 and codon 61 in exon 3.",
                "KRAS|G12D (exon 2) and Q61H (exon 3) are frequent.",
                "NRAS|Q61K in exon 3 is frequent.",
                "BRAF|Others are V600K in exon 15 and, in exon 11, G469A.",
                "BRAF|In exon 15, V600E in exon 15 is most frequent.",
                "BRAF|Mutations in exon 11, V600E in exon 15 and others were seen.",
                "BRAF|The Ras-binding domain (residues 155-227) binds RAS.",
                "IL7R|Residues 217-21 fold it.",
                "TP53|It has an apparent mass of 53 kDa on gels, although the mass calculated from the sequence is 43.7 kDa.",
                "CFTR|F508del lies in exon 11.",
                "CFTR|Skipping of exon 9 is in-frame.",
                "BRAF|The protein has a predicted molecular weight of 84 kDa."
            })
    void whatIsRightIsNotCalledWrong(String symbol, String sentence) {
        for (String place : List.of("/gene/note", "/protein/note", "/mutations/note")) {
            assertThat(found(symbol, place, sentence)).as(place).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IL7R|Skipping of exon 6 is in-frame.|tx.skip-frame",
                "IL7R|Exon 6 is skipped without a frameshift.|tx.skip-frame",
                "IL7R|Loss of exon 6 preserves the reading frame.|tx.skip-frame",
                "IL7R|An in-frame deletion of exon 5 was found.|tx.skip-frame",
                "IL7R|An in-frame deletion of the whole exon 5 was found.|tx.skip-frame",
                "IL7R|Skipping of exons 2 to 3 leads to a frameshift.|tx.skip-frame",
                "IL7R|Duplication of exon 6 keeps the reading frame.|tx.skip-frame",
                "CFTR|Exon 10 skipping results in a frameshift.|tx.skip-frame",
                "IL7R|The WSXWS motif (residues 207-211) folds it.|prot.motif-present",
                "IL7R|The cytoplasmic tail has a WSxWS motif.|prot.motif-present",
                "IL7R|The protein contains a C-X-X-C motif.|prot.motif-present",
                "IL7R|The extracellular domain has five potential N-glycosylation sites.|prot.sequon-count",
                "IL7R|There are 9 potential N-linked glycosylation sites in the extracellular region.|prot.sequon-count",
                "IL7R|The extracellular domain contains four cysteines.|prot.cys-count",
                "IL7R|The receptor contains two fibronectin type III domains.|prot.domain-vs-uniprot",
                "IL7R|The protein has seven transmembrane domains.|prot.domain-vs-uniprot",
                "IL7R|The gene encodes a protein of 75 kDa.|prot.mass",
                "KRAS|The gene encodes a protein of 41 kDa.|prot.mass",
                "BRAF|Others are V600K and, in exon 12, G469A.|var.exon-agrees",
                "BRAF|A Ras-binding domain (RBD, residues 155-827) binds RAS.|prot.in-range",
                "BRAF|A Ras-binding domain (RBD, residues 227-155) binds RAS.|prot.in-range",
                "TP53|It has a mass of 53 kDa in SDS-PAGE, although the mass calculated from the sequence is 63.7 kDa.|prot.mass",
                "BRAF|The protein has a predicted molecular weight of 64 kDa.|prot.mass",
                "CFTR|F508del lies in exon 10.|var.exon-agrees",
                "IL7R|Exon 5 codes for the transmembrane domain.|var.exon-domain",
                "IL7R|The transmembrane domain is encoded by exon 7.|var.exon-domain"
            })
    void whatIsWrongIsFound(String symbol, String sentence, String rule) {
        assertThat(found(symbol, "/protein/note", sentence)).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CFTR|F508del lies in exon 10.|NOTE",
                "CFTR|F508del lies in exon 9.|ERROR",
                "CFTR|Of exons 6a and 6b none was mutated; F508del lies in exon 9.|NOTE",
                "TP53|R175H lies in exon 4.|NOTE",
                "TP53|R175H lies in exon 7.|ERROR"
            })
    void anotherKnownNumberingIsNoted(String symbol, String sentence, Severity severity) {
        Entry entry = Entry.begin(symbol).with(Example.set("/mutations/note", sentence));
        assertThat(Rules.check(entry, Refdata.shipped(), RuleSet.standard()).findings())
                .filteredOn(finding -> finding.ruleId().equals("var.exon-agrees"))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    private static List<String> found(String symbol, String place, String sentence) {
        Entry entry = Entry.begin(symbol).with(Example.set(place, sentence));
        return Rules.check(entry, Refdata.shipped(), RuleSet.standard()).findings().stream()
                .map(Finding::ruleId)
                .filter(RULES::contains)
                .toList();
    }
}
