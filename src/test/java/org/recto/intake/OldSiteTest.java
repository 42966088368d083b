package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Contributor;
import org.recto.entry.CrossReference;
import org.recto.entry.Expression;
import org.recto.entry.Publication;

class OldSiteTest {

    private static final String HEAD = "ABC1 (a gene)\n\nIdentity\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Location_base_pair Starts at 118307205 and ends at 118397539 bp from pter ( according to hg19-Feb_2009);GRCh37",
                "Location_base_pairStarts at 118,307,205 and ends at 118,397,539 bp from pter (according to hg38-Dec_2013);GRCh38",
                "Location_base_pair | Starts at 118 307 205 and ends at 118 397 539 bp from pter  [Mapping ABC1.png];",
                "Location_base_pair\tstarts at 118.307.205 bp from pter and ends at 118.397.539 bp from pter (according to UCSC hg18);NCBI36",
                "Location_base_pair: chr11:118,307,205-118,397,539 (GRCh38);GRCh38"
            })
    void basePairsAreReadInEveryForm(String line, String assembly) {
        var location = AtlasCards.read(HEAD + "Location 11q23.3\n" + line + "\nDNA/RNA\n")
                .entry()
                .identity()
                .location();
        assertThat(location.start()).isEqualTo(118307205);
        assertThat(location.end()).isEqualTo(118397539);
        assertThat(location.assembly()).isEqualTo(assembly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Location 12p12.1.3;12p12.1.3;12",
                "LOCATION\\n13x12.2;13x12.2;-",
                "Location: 8q24:21;8q24:21;8",
                "Location|7q44x;7q44x;7",
                "Location chr7q34;chr7q34;7",
                "Location 11;11;11",
                "Location 11q23.3.;11q23.3;11",
                "Location Xp22.33 and Yp11.32;Xp22.33 and Yp11.32;X"
            })
    void aMiswrittenBandIsKeptAsItStands(String lines, String band, String chromosome) {
        Reading reading = AtlasCards.read(HEAD + lines.replace("\\n", "\n") + "\nDNA/RNA\n");
        assertThat(reading.entry().identity().location().cytoband()).isEqualTo(band);
        assertThat(reading.entry().identity().location().chromosome()).isEqualTo(chromosome);
        assertThat(reading.entry().unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is one of 5 genes of the cluster on the long arm.",
                "Not known",
                "chr11:118,307,205-118,397,539",
                "11q23 with a pseudogene on 4 others of them"
            })
    void whatIsNoShortValueIsNoBand(String value) {
        Reading reading = AtlasCards.read(HEAD + "Location " + value + "\nDNA/RNA\n");
        assertThat(reading.entry().identity().location()).isNull();
        assertThat(reading.entry().unplaced()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Local_orderbetween DEF2 and GHI3",
                "Local_order between DEF2 and GHI3",
                "Local_order|between DEF2 and GHI3",
                "Local_order : between DEF2 and GHI3",
                "Local_order\nbetween DEF2 and GHI3"
            })
    void labelsComeOff(String line) {
        Reading reading = AtlasCards.read(HEAD + line + "\nDNA/RNA\n");
        assertThat(reading.entry().identity().localOrder()).isEqualTo("between DEF2 and GHI3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expression of the gene is low.",
                "Function is not known.",
                "Somatic mutations are frequent.",
                "Note that this is a sentence.",
                "Functionally it is an enzyme.",
                "Expressions vary."
            })
    void aSentenceThatBeginsWithALabelsWordStaysASentence(String sentence) {
        for (String sure : new String[] {"Atlas_Id 12", "Atlas_Id12"}) {
            Reading reading =
                    AtlasCards.read(HEAD + sure + "\nDNA/RNA\nDescription\nThree exons.\nProtein\nDescription\n"
                            + sentence + "\nMutations\nNote\nNone.\n");
            assertThat(reading.entry().protein().description()).isEqualTo(sentence);
        }
    }

    @Test
    void earlierVersionsAreNoAuthors() {
        Reading reading = AtlasCards.read("""
                ABC1 (a gene)

                Written2012-05Ada Field
                Institute of Models, Ghent, Belgium
                This article is an update of :
                2004-03Bo Hill
                Institute of Old Models, Bruges, Belgium
                This article is an update of :
                1999-01Cy Rivers

                DNA/RNA
                DescriptionThree exons.
                Mutations
                SomaticNone.
                """);
        assertThat(reading.entry().contributors()).extracting(Contributor::name).containsExactly("Ada Field");
        assertThat(reading.entry().source().date()).isEqualTo("2012-05");
        assertThat(reading.entry().source().updates())
                .containsExactly("2004-03Bo Hill; Institute of Old Models, Bruges, Belgium", "1999-01Cy Rivers");
        assertThat(reading.entry().unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One thing and another.\nHart MA, Bell A.\nBlood. 2004 May 1;103(9):3300-8.\nPMID 14962714\n",
                "Hart MA, Bell A.\nOne thing and another.\nBlood. 2004 May 1;103(9):3300-8.\nPMID: 14962714 [PubMed - indexed for MEDLINE]\n",
                "1. Hart MA, Bell A. One thing and another. Blood. 2004 May 1;103(9):3300-8. PMID: 14962714.\n",
                "Hart MA and Bell A\nOne thing and another.\nBlood. 2004 May 1;103(9):3300-8. [PMID 14962714]\n"
            })
    void citationsAreReadInEveryShape(String citation) {
        String next = "Another thing.\nMoss B, Gray C\nLeukemia 2001; 15: 100-9\nPMID 11234567\n";
        Reading reading = AtlasCards.read(HEAD + "DNA/RNA\nNote\nNone.\nBibliography\n" + citation + next);
        assertThat(reading.entry().unplaced()).isEmpty();
        assertThat(reading.entry().bibliography())
                .extracting(Publication::pmid, Publication::year, Publication::title, Publication::journal)
                .containsExactly(
                        tuple("14962714", 2004, "One thing and another.", "Blood. 2004 May 1;103(9):3300-8."),
                        tuple("11234567", 2001, "Another thing.", "Leukemia 2001; 15: 100-9"));
        assertThat(reading.entry().bibliography().get(0).authors()).matches("Hart MA(,| and) Bell A");
    }

    @Test
    void citationsWithoutPmidsEndWithTheirJournals() {
        Reading reading = AtlasCards.read(HEAD + """
                DNA/RNA
                Note
                None.
                Bibliography
                One thing.
                Hart MA, Bell A
                Blood 78: 1234-1241, 1991.
                Medline 91345678
                Another thing in 2008: a review.
                Moss B
                Leukemia. 2008;22(1):1-9.
                """);
        assertThat(reading.entry().bibliography())
                .extracting(Publication::year, Publication::title, Publication::journal)
                .containsExactly(
                        tuple(1991, "One thing.", "Blood 78: 1234-1241, 1991. Medline 91345678"),
                        tuple(2008, "Another thing in 2008: a review.", "Leukemia. 2008;22(1):1-9."));
    }

    @Test
    void linksAmidOtherWordsAreRead() {
        Reading reading = AtlasCards.read(HEAD + """
                DNA/RNA
                Note
                None.
                External links
                Nomenclature
                HGNC (Hugo)	ABC1   29
                Cards
                Entrez_Gene (NCBI)	ABC1  19  ATP binding cassette 1
                Ensembl hg38 (Hinxton)	ENSG00000165029 [Gene_View]
                Gene and transcription
                RefSeq transcript (Entrez)	NM_005502 NM_001111
                OMIM	600046   205400
                AceView (NCBI)	ABC1
                """);
        assertThat(reading.entry().crossReferences())
                .extracting(CrossReference::database, CrossReference::identifier)
                .containsExactly(
                        tuple("HGNC", "29"),
                        tuple("NCBI Gene", "19"),
                        tuple("Ensembl", "ENSG00000165029"),
                        tuple("RefSeq", "NM_005502"),
                        tuple("RefSeq", "NM_001111"),
                        tuple("OMIM", "600046"),
                        tuple("OMIM", "205400"));
        assertThat(reading.entry().identity().hgncId()).isEqualTo("HGNC:29");
        assertThat(reading.entry().unplaced()).isEmpty();
    }

    @Test
    void anIdentifierOfAnotherFormIsKeptForItsDatabase() {
        Reading reading = AtlasCards.read(HEAD + """
                DNA/RNA
                Description
                It has 3 exons.
                External links
                UniProt/SwissProt: P4033
                OMIM: see there
                """);
        assertThat(reading.entry().crossReferences())
                .extracting(CrossReference::database, CrossReference::identifier)
                .containsExactly(tuple("UniProt", "P4033"));
    }

    @Test
    void fusionsRunTogetherComeApart() {
        Reading reading = AtlasCards.read(HEAD + """
                Fusion genes
                (updated 2016)
                ABC1 (9q34.3) / DEF2 (7q34)GHI3 (1p32) / ABC1 (9q34.3)
                DNA/RNA
                """);
        assertThat(reading.entry().identity().fusionGenes())
                .containsExactly("ABC1 (9q34.3) / DEF2 (7q34)", "GHI3 (1p32) / ABC1 (9q34.3)");
    }

    @Test
    void tablesMayHaveACellALine() {
        Reading reading = AtlasCards.read("""
                ABC1 (a gene)


                The gene has 3 exons (Hart et al., 2004).


                Pubmed ID
                Last Year
                Title
                Authors
                14962714
                2004
                One thing.
                Hart MA et al
                14962715
                2005
                A thing without authors.

                Gene ID
                Transcript ID
                Uniprot
                ENSG00000165029
                ENST00000374736
                O95477

                Expression (GTEx)
                Whole Blood\t12.5
                Brain - Cortex 3.25 TPM

                Pathway
                Source
                External ID
                Cholesterol metabolism
                KEGG
                hsa04979

                14962714
                2004
                One thing.
                57
                """);
        assertThat(reading.entry().unplaced()).isEmpty();
        assertThat(reading.entry().gene().description()).isEqualTo("The gene has 3 exons [@pmid:14962714].");
        assertThat(reading.entry().bibliography())
                .extracting(Publication::pmid, Publication::authors)
                .containsExactly(tuple("14962714", "Hart MA et al"), tuple("14962715", null));
        assertThat(reading.entry().expression())
                .extracting(Expression::tissue, Expression::value, Expression::unit)
                .containsExactly(tuple("Whole Blood", 12.5, null), tuple("Brain - Cortex", 3.25, "TPM"));
        assertThat(reading.entry().pathways()).hasSize(1);
        assertThat(reading.entry().citingArticles()).hasSize(1);
    }
}
