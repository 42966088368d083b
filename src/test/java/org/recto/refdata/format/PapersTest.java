package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.refdata.PublicationRecord;
import org.recto.term.Pmid;

/** PubMed's two exports and Retraction Watch's table, all made up. */
class PapersTest {

    static final String MEDLINE = """

            PMID- 90000001
            OWN - NLM
            STAT- MEDLINE
            DP  - 1998 Dec-1999 Jan
            TI  - A receptor made up for a test, and what became of it in cells that were
                  made up as well.
            AB  - Nothing was done. PMID- 5 stands in this text.
                  Nobody did it.
            AU  - Maker AB
            FAU - Maker, Ada B
            AU  - Tester C Jr
            CN  - The Made-Up Group
            PT  - Journal Article
            PT  - Retracted Publication
            SO  - J Made Up. 1998 Dec;1(1):1-2.

            PMID- 90000002
            DP  - 2011
            TI  - [Another one].
            AU  - Maker AB
            PT  - Journal Article
            """;

    static final String XML = """
            <?xml version="1.0" ?>
            <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
            <PubmedArticleSet>
            <PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">90000001</PMID>
            <DateCompleted><Year>2003</Year></DateCompleted>
            <Article PubModel="Print"><Journal><JournalIssue CitedMedium="Print"><Volume>1</Volume>
            <PubDate><MedlineDate>1998 Dec-1999 Jan</MedlineDate></PubDate></JournalIssue><Title>J</Title></Journal>
            <ArticleTitle>A receptor made up for a test, and what became of it in <i>cells</i> that were
            made up as well.</ArticleTitle>
            <AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Maker</LastName><ForeName>Ada B</ForeName><Initials>AB</Initials></Author>
            <Author ValidYN="Y"><LastName>Tester</LastName><Initials>C</Initials><Suffix>Jr</Suffix></Author>
            <Author ValidYN="Y"><CollectiveName>The Made-Up Group</CollectiveName></Author></AuthorList>
            <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>
            <PublicationType UI="D016441">Retracted Publication</PublicationType></PublicationTypeList></Article>
            <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><PMID Version="1">90000003</PMID></CommentsCorrections></CommentsCorrectionsList>
            </MedlineCitation><PubmedData><ReferenceList><Reference><ArticleIdList><ArticleId IdType="pubmed">7</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>
            <PubmedArticle><MedlineCitation><PMID Version="1">90000002</PMID>
            <Article><Journal><JournalIssue><PubDate><Year>2011</Year></PubDate></JournalIssue></Journal>
            <ArticleTitle>[Another one].</ArticleTitle>
            <AuthorList><Author><LastName>Maker</LastName><Initials>AB</Initials></Author></AuthorList></Article></MedlineCitation></PubmedArticle>
            </PubmedArticleSet>
            """;

    static final String RETRACTIONS = """
            Record ID,Title,Subject,Author,RetractionDate,RetractionPubMedID,OriginalPaperDate,OriginalPaperPubMedID,RetractionNature,Reason,Notes,
            9,Back again,(BLS),Ada Maker,1/2/2024 0:00,0,1/1/2001 0:00,90000009,Reinstatement,+Error,,
            8,"Made up, ""truly""\",(BLS),Ada Maker;Ben Tester,1/2/2023 0:00,90000003,12/1/1998 0:00,90000001,Retraction,+Error;+Other,"Two lines,
            one note",
            7,Doubted,(BLS),Ada Maker,1/2/2022 0:00,0,1/1/2001 0:00,90000004,Expression of concern,+Error,,
            6,Back again,(BLS),Ada Maker,1/2/2021 0:00,0,1/1/2001 0:00,90000009,Retraction,+Error,,
            5,Unnumbered,(BLS),Ada Maker,1/2/2021 0:00,0,1/1/2001 0:00,0,Retraction,+Error,,
            """;

    private static final PublicationRecord ONE = new PublicationRecord(
            new Pmid(90000001),
            1998,
            "A receptor made up for a test, and what became of it in cells that were made up as well.",
            List.of("Maker AB", "Tester C Jr", "The Made-Up Group"),
            true,
            Told.PROVENANCE);

    private static final PublicationRecord TWO = new PublicationRecord(
            new Pmid(90000002), 2011, "[Another one].", List.of("Maker AB"), false, Told.PROVENANCE);

    @TempDir
    Path folder;

    @Test
    void pubMedSaysTheSameInBothOfItsFormats() throws IOException {
        Told told = new Told(List.of(ONE, TWO), List.of(), List.of());
        assertThat(Told.of(folder, MEDLINE)).isEqualTo(told);
        assertThat(Told.of(folder, XML)).isEqualTo(told);
    }

    @Test
    void ofRetractionWatchOnlyRetractionsOfPapersThatStandBackAreNotRead() throws IOException {
        Told told = Told.of(folder, RETRACTIONS);
        assertThat(told.malformed()).isEmpty();
        assertThat(told.records())
                .containsExactly(
                        new PublicationRecord(new Pmid(90000001), null, null, List.of(), true, Told.PROVENANCE));
        assertThat(told.remarks())
                .containsExactly(
                        "file: left out 3 rows that are no retractions, or of papers reinstated since",
                        "file: left out 1 retractions of papers without a PMID");
    }

    @Test
    void linesOfWindowsAndPackedFilesAreReadAlike() throws IOException {
        for (String file : List.of(MEDLINE, XML, RETRACTIONS)) {
            Told told = Told.of(folder, file);
            assertThat(Told.of(folder, file.replace("\n", "\r\n")).records()).isEqualTo(told.records());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(file.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(Told.of(folder, packed.toByteArray())).isEqualTo(told);
        }
    }

    @Test
    void aLineOfAnotherEncodingInRetractionWatchsTableIsReadAndRemarked() throws IOException {
        Told told =
                Told.of(folder, RETRACTIONS.replace("Ben Tester", "Bén Tester").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(told.malformed()).isEmpty();
        assertThat(told.records()).hasSize(1);
        assertThat(told.remarks()).contains("file:3: some lines are not UTF-8; they are read as Windows-1252");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "PMID- 90000001~PMID- 9x~file:2: \"9x\" is no PMID",
                "DP  - 1998~DP 1998~file:5: a line reads TAG - …, or goes on behind six blanks",
                "STAT- MEDLINE~STAT- M\u0000E~file:4: there is a zero byte in this line, which no text has",
            })
    void aMalformedPaperIsNamedAndTheNextOneRead(String right, String wrong, String message) throws IOException {
        Told told = Told.of(folder, MEDLINE.replace(right, wrong));
        assertThat(told.malformed()).containsExactly(message);
        assertThat(told.records()).containsExactly(TWO);
    }

    @Test
    void theAuthorsOfAPaperAreBoundedTogetherAndNotOneByOne() throws IOException {
        String author = "AU  - " + "M".repeat(Paper.LONGEST_TEXT / 2) + "\n";
        String message = "the authors of this paper are longer than " + Paper.LONGEST_TEXT + " letters";
        Told two = Told.of(folder, MEDLINE.replace("AU  - Tester C Jr\n", author));
        assertThat(two.malformed()).isEmpty();
        Told three = Told.of(folder, MEDLINE.replace("AU  - Tester C Jr\n", author.repeat(2)));
        assertThat(three.malformed()).singleElement().asString().endsWith(message);
        assertThat(three.records()).containsExactly(TWO);
    }

    @Test
    void aPaperWithoutANumberIsMalformedInXmlToo() throws IOException {
        Told told = Told.of(folder, XML.replace("<PMID Version=\"1\">90000001</PMID>", ""));
        assertThat(told.malformed()).containsExactly("file:4: this record has no PMID");
        assertThat(told.records()).containsExactly(TWO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "5,Unn~5,\"Unn~file:7: the quotation marks of this row are not closed",
                "7,Doubted~7~file:5: this row has 11 columns, the first one 12",
            })
    void aMalformedRowIsNamedByTheLineAtWhichItStarts(String right, String wrong, String message) throws IOException {
        assertThat(Told.of(folder, RETRACTIONS.replace(right, wrong)).malformed())
                .containsExactly(message);
    }
}
