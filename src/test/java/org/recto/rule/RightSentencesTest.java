package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;

/** Sentences about an entry of 459 residues and eight exons: an error where all is right costs more than a slip missed. */
class RightSentencesTest {

    private static final List<String> PLACES = List.of(
            "/gene/note", "/gene/description", "/protein/note", "/protein/function", "/mutations/somatic/narrative");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The E6 protein of 151 amino acids degrades it.",
                "A 20-kDa protein of 180 amino acids, WAF1, is its target.",
                "Its ligand IL-7 is a protein of 177 amino acids.",
                "Its ligand, a glycoprotein of 177 amino acids, is made by stromal cells.",
                "JAK1 (1154 aa) and JAK3 (1124 aa) bind the receptor.",
                "JAK3 has 1124 amino acids and binds the gamma chain.",
                "It pairs with the common gamma chain, a protein of 369 amino acids.",
                "The gamma chain has 369 amino acids.",
                "The mature protein has 439 amino acids.",
                "The murine protein is one of 459 residues, the chicken protein has 448.",
                "In the mouse the protein has 458 amino acids.",
                "A frameshift yields a protein of 244 amino acids.",
                "The soluble form has 261 amino acids.",
                "Alternative splicing leads to a protein of 261 amino acids.",
                "Exon 6 codes for 31 amino acids.",
                "The first exon encodes 27 amino acids, the last one 167.",
                "Twenty amino acids are cut off.",
                "An insertion of 3 amino acids was seen.",
                "The extracellular domain shares 30 amino acids with CRLF2.",
                "It belongs to a family of proteins of 400 to 800 amino acids.",
                "A fusion protein of 1,200 amino acids results.",
                "A peptide of 12 amino acids was used to raise the antibody.",
                "TSLP, of 159 amino acids, is the other ligand.",
                "The CRLF2 gene encodes a protein of 371 amino acids.",
                "CRLF2 encodes 371 amino acids.",
                "The receptor binds a 177-residue cytokine.",
                "The Il7r protein of the mouse has 458 amino acids.",
                "The ORF of the soluble isoform is 786 bp long.",
                "The open reading frame of JAK1 has 3465 nucleotides.",
                "A deletion of 94 bp removes the exon.",
                "Sequencing of 4 exons found mutations.",
                "We sequenced 3 exons in 120 patients.",
                "Two exons are shown in detail.",
                "The three exons are shown to be skipped together.",
                "Three domains are hit by two mutations: S185C and C118Y.",
                "Two regions are hit by frequent mutations: S185C, C118Y and I66T.",
                "Unlike S185C, in exon 2, insertions are frequent.",
                "Most mutations, including S185C, in exon 6 or nearby.",
                "Exon 6 holds most mutations, S185C being another.",
                "Carriers of a deletion of exon 2 carried S185C.",
                "Four exons were sequenced.",
                "Mutations cluster in two exons.",
                "Of the 8 exons 3 were sequenced.",
                "The deletion takes 2 exons away.",
                "The soluble isoform has 7 exons.",
                "A transcript of seven exons is made as well.",
                "The JAK2 gene has 25 exons.",
                "JAK2 consists of 25 exons.",
                "The mouse gene consists of nine exons.",
                "The neighbouring gene, CAPSL, has 5 exons.",
                "The extracellular domain is encoded by 5 exons.",
                "A panel of 46 exons was used.",
                "The pseudogene has 4 exons.",
                "Two of 8 exons are affected.",
                "Exon 6 is one of 3 exons with alternative forms.",
                "V617F in JAK2 is absent.",
                "JAK2 V617F and JAK3 A572V act alike.",
                "The JAK3 mutations M511I, A572V and A573V were seen.",
                "In KRAS, G12D and Q61H are frequent.",
                "NRAS (G12D, Q61R) and KRAS (G12V) were mutated.",
                "STAT5 is phosphorylated at Y694 and Y699.",
                "Phosphorylation of STAT5 (Y694) follows.",
                "STAT3 (Tyr705) and AKT (Ser473, Thr308) are phosphorylated.",
                "Kras(G12D) mice were crossed.",
                "Trimethylation of K27 of H3 is lost; so is H3K27me3.",
                "K562, U937, T47D, A549 and H1299 cells lack it.",
                "CD127, CD4 and T-B+NK+ cells.",
                "The polymorphism C677T of MTHFR has no effect.",
                "The common polymorphism C3435T was found as well.",
                "Three groups (A, B and others) were formed.",
                "Six lines (of T, B and NK origin) were tested.",
                "Two cohorts (45, 12 patients; 2009 to 2011) were followed.",
                "Of 12 lines 4 harbored various mutations (G12D, G12V, G12C, G13D and Q61H of KRAS).",
                "Seven of the nine patients (aged 3, 5, 7 and 9) died.",
                "LUX-Lung 3 and LUX-Lung 6 trials (one, two and three).",
                "5 Ig-like loops (D1 to D3 bind, D4 and D5 dimerise).",
                "The paper describes 3 exons of 12 genes.",
                "It was found in 5 of 6 and 3/7 cases (9-10%).",
                "Residue 1049 of JAK2 and residues 980 to 1000 of JAK1 lie in the kinase domain.",
                "Residues 500 to 600 of CRLF2 do not exist.",
                "The coding region of exon 3 is 158 bp long.",
                "A deletion in the coding sequence of 10 bp was found.",
                "An insertion in the open reading frame of 12 bp was found.",
                "The JAK binding domain (JBD), residues 272-280 (9 amino acids), is short.",
                "The two patients are alive and well; the three domains are conserved and functional.",
                "The three fusions are EML4-ALK, KIF5B-RET and others.",
                "The four genes are JAK1, JAK3 and two others.",
                "The four patients are A and B in family 1 and C and D in family 2.",
                "The two tyrosines are Y401 and Y449; the four members are EGFR, ERBB2, ERBB3 and ERBB4.",
                "C118Y (c.353G>A) in exon 3 and S185C (c.554C>G) in exon 5 are known.",
                "The FERM (residues 272-275) of JAK1 binds it.",
                "The gene has 8 exons, all 8 of them coding."
            })
    void whatIsRightIsNotCalledWrong(String sentence) {
        for (String place : PLACES) {
            assertThat(errors(place, sentence)).as(place).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/protein/note|The protein has 458 amino acids.|prot.length-agrees",
                "/protein/note|458 amino acids; 49 kDa.|prot.length-agrees",
                "/protein/note|IL7R is a receptor of 458 residues.|prot.length-agrees",
                "/protein/note|The gene encodes a protein of 458 amino acids.|prot.length-agrees",
                "/protein/note|IL-7R\u03b1 protein, 458 amino acids, is glycosylated.|prot.length-agrees",
                "/gene/note|The gene has 9 exons.|tx.exon-count",
                "/gene/note|Seventeen exons make up the gene.|tx.exon-count",
                "/gene/note|IL7R consists of nine exons over 20 kb.|tx.exon-count",
                "/gene/note|It has 9 coding exons.|tx.exon-count",
                "/gene/note|The ORF has 1370 nucleotides.|tx.cds-protein",
                "/mutations/somatic/narrative|S186C is frequent.|var.ref-residue",
                "/mutations/somatic/narrative|JAK2 phosphorylates it, and IL7R S186C is frequent.|var.ref-residue",
                "/mutations/somatic/narrative|The silent change p.(Ala185Ala) is frequent.|var.ref-residue",
                "/mutations/somatic/narrative|Y549 and Y401 are phosphorylated.|prot.in-range",
                "/protein/note|Three tyrosines (Y401 and Y449) matter.|txt.list-count",
                "/protein/note|The three kinases are JAK1, JAK3 (both bound), FYN and LCK.|txt.list-count",
                "/protein/note|The JAK binding domain (JBD), residues 272-280 (8 amino acids), is short.|prot.domain-length",
                "/protein/note|The kinase binding domain (KBD), residues 380-472, ends it.|prot.in-range",
                "/protein/note|The motif WSEWS (residues 219-223) is needed.|prot.motif-present",
                "/gene/note|The gene has 8 exons, 7 of them coding.|tx.exon-count",
                "/mutations/somatic/narrative|C118Y (c.353G>A) and S185C (c.554C>G) in exon 5 are known.|var.exon-agrees"
            })
    void whatIsWrongIsFound(String place, String sentence, String rule) {
        assertThat(errors(place, sentence)).containsExactly(rule);
    }

    private static List<String> errors(String place, String sentence) {
        Entry entry = ExampleEntry.entry().with(Example.set(place, sentence));
        return Rules.check(entry, Refdata.shipped(), RuleSet.standard()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::ruleId)
                .toList();
    }
}
