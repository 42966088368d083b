package org.recto.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.prose.Told.counts;
import static org.recto.prose.Told.exonCounts;
import static org.recto.prose.Told.exons;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExonsAndCountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G12D lies in exon 2.|2 Gly12Asp",
                "Tumours carry exon 2 mutations (G12D; G13D).|2 Gly12Asp Gly13Asp",
                "Mutations in exon 15 leading to a V600E substitution.|15 Val600Glu",
                "R175H and R248W in exon 5 are hot.|5 Arg175His Arg248Trp",
                "V600E (exon 15) is frequent.|15 Val600Glu",
                "V600E is frequent, unlike mutations in exon 11.|11",
                "V600E promotes skipping of exon 14.|14",
                "G12D and Q61H in exons 2 and 3.|2,3",
                "Exon 6 (coding for the transmembrane domain) is skipped.|6 TRANSMEMBRANE",
                "The kinase domain is encoded by exons 11 to 13.|11,12,13 REGION",
                "The fifth exon is short.|5",
                "Exon 1a is not translated.|1a",
                "Exon 14 skipping and 20% of cases.|14",
                "Exon 6 holds R175H.|6 Arg175His",
                "Most are frameshifts, while exon 5 contains the hotspot R175H.|5 Arg175His",
                "Tumours with a deletion of exon 5 carried R248W.|5",
                "The first is R249S, in exon 8.|8 Arg249Ser",
                "R175H (c.524G>A), in exon 5, is frequent.|5 Arg175His",
                "Unlike R249S, in exon 5, insertions are frequent.|5",
                "With the exception of R249S, in exon 5.|5",
                "Most mutations, such as R249S, in exon 5.|5",
                "We saw R249S, in exon 5 no change.|5",
                "Here c.524G>A in exon 4 is new.|4 c.524G>A",
                "Here c.524G>A (R175H) in exon 4 is new.|4 c.524G>A",
                "Exon 5 (c.524G>A; c.527G>T) is hot.|5 c.524G>A c.527G>T"
            })
    void anExonIsReadWithWhatItsClauseSaysOfIt(String narrative, String exon) {
        assertThat(exons(narrative)).containsExactly(exon);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The gene is composed of 24 exons.|24",
                "KRAS contains six exons.|6",
                "A 24-exon gene on chromosome 7.|24",
                "It is organized in 11 exons.|11",
                "It has 10 coding exons.|10 coding",
                "Seventeen exons make up the gene.|17",
                "The locus is split into thirty-four exons.|34",
                "It covers 60 kb; 21 exons.|21",
                "All six exons were sequenced.|6",
                "The 11 exons of the gene lie close together.|11",
                "The 9 exons are shown as boxes.|9",
                "A total of 19 exons make up the gene.|19",
                "It was cloned early; a total of 19 exons span 80 kb.|19",
                "Structure of the gene; 9 exons are shown.|9"
            })
    void theNumberOfExonsIsRead(String narrative, String count) {
        assertThat(exonCounts(narrative)).containsExactly(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The last two exons code for the tail.",
                "Skipping of two exons was seen.",
                "Mutations in 3 exons were seen.",
                "A shorter isoform has 7 exons.",
                "Two exons are skipped.",
                "Sequencing of 4 exons found mutations.",
                "The panel covers 4 exons.",
                "We looked at the 4 exons of the kinase domain.",
                "The homologue has seven exons.",
                "A 4-exon deletion was found.",
                "Four exons were sequenced.",
                "The kinase domain is encoded by 6 exons.",
                "Exons 5 and 6 are short.",
                "Two exons are shown.",
                "A total of 19 exons were sequenced.",
                "A total of 4 exons of the kinase domain were looked at.",
                "The three exons are skipped together.",
                "The two exons are shown to be dispensable."
            })
    void someExonsAreNotAllOfThem(String narrative) {
        assertThat(exonCounts(narrative)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has three domains (head, neck and tail).|3 domains [head, neck, tail]",
                "At least two tyrosines (Y537; Y560) are needed.|>=2 tyrosines [Y537, Y560]",
                "Two residues: Y537 and Y560.|2 residues [Y537, Y560]",
                "Two residues are phosphorylated: Y537 and Y560.|2 residues [Y537, Y560]",
                "Three residues are hot spots of mutation in cancer: R175, G245 and R248.|3 residues [R175, G245, R248]",
                "Three domains are hit by two mutations: R175H and R248W.|3 domains []",
                "Two domains are hit by frequent mutations: R175H, R248W and R273H.|2 domains []",
                "Two sites, of many, are known: Y537, Y560 and Y570.|2 sites []",
                "Four conserved cysteines: C1, C2, C3 and C4.|4 conserved cysteines [C1, C2, C3, C4]",
                "Two families (of Dutch and Flemish descent) were seen.|2 families []",
                "Seven cases (4 males and 3 females) were seen.|7 cases []",
                "Three drugs (e.g. one, two) were tried.|3 drugs []",
                "Two groups (Hart et al., 2001; Moss et al., 2002) agree.|2 groups []",
                "Two patients (represented in blue) agree.|2 patients []"
            })
    void aCountIsReadWithTheListThatNamesItsItems(String narrative, String count) {
        assertThat(counts(narrative)).contains(count);
    }
}
