package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.refdata.Gene;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Transcript;

/** Two made-up genes, the first with two transcripts, the second with one; what is wrong with one spares the others. */
class BadGeneModelsTest {

    private static final String GOOD = """
            #!genome-build GRCh38.p14
            1	made	gene	100	900	.	+	.	gene_id "ENSG1"; gene_version "1"; gene_name "ONE";
            1	made	transcript	100	900	.	+	.	gene_id "ENSG1"; transcript_id "ENST1"; transcript_version "1"; tag "basic";
            1	made	exon	100	200	.	+	.	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "1";
            1	made	CDS	151	200	.	+	0	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "1";
            1	made	exon	300	400	.	+	.	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "2";
            1	made	CDS	300	400	.	+	1	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "2";
            1	made	exon	500	900	.	+	.	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "3";
            1	made	CDS	500	520	.	+	1	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "3";
            1	made	stop_codon	521	523	.	+	0	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "3";
            1	made	transcript	100	200	.	+	.	gene_id "ENSG1"; transcript_id "ENST2"; transcript_version "1";
            1	made	exon	100	200	.	+	.	gene_id "ENSG1"; transcript_id "ENST2"; exon_number "1";
            2	made	gene	100	900	.	-	.	gene_id "ENSG2"; gene_version "1"; gene_name "TWO";
            2	made	transcript	100	900	.	-	.	gene_id "ENSG2"; transcript_id "ENST3"; transcript_version "1";
            2	made	exon	100	900	.	-	.	gene_id "ENSG2"; transcript_id "ENST3"; exon_number "1";
            """;

    @TempDir
    Path folder;

    @Test
    void nothingIsWrongWithTheGoodOne() throws IOException {
        Told told = Told.of(folder, GOOD);
        assertThat(told.malformed()).isEmpty();
        assertThat(told.remarks()).isEmpty();
        assertThat(names(told)).containsExactly("ONE", "ENST1.1", "ENST2.1", "TWO", "ENST3.1");
        assertThat(((Transcript) told.records().get(1)).exons())
                .extracting(ReferenceExon::coding)
                .containsExactly(new Stretch(1, 50), new Stretch(51, 151), new Stretch(152, 175));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exon\\t300\\t400|exon\\t-300\\t400|6: the start is -300; positions on a chromosome start at 1",
                "exon\\t300\\t400|exon\\t0\\t400|6: the start is 0; positions on a chromosome start at 1",
                "exon\\t300\\t400|exon\\t400\\t300|6: the end 300 lies before the start 400",
                "exon\\t300\\t400|exon\\t300\\t4000000000|6: the end is larger than any position: \"4000000000\"",
                "exon\\t300\\t400|exon\\t3e2\\t400|6: the start is no whole number: \"3e2\"",
                "exon\\t300\\t400|exon\\t\\t400|6: the start is no whole number: \"\"",
                "exon\\t300\\t400|exon\\t100\\t200|6: exon 100-200 of ENST1.1 stands here a second time",
                "exon\\t300\\t400|exon\\t150\\t400|6: exon 150-400 of ENST1.1 overlaps the exon before it",
                "exon\\t300\\t400|exon\\t600\\t700|8: exon 500-900 of ENST1.1 overlaps the exon before it",
                "exon\\t300\\t400|exon\\t300\\t1000|6: exon 300-1000 lies outside its transcript ENST1.1 at 100-900",
                "exon\\t300\\t400\\t.\\t+|exon\\t300\\t400\\t.\\t-|6: ENST1.1 lies on both strands",
                "exon\\t300\\t400\\t.\\t+|exon\\t300\\t400\\t.\\t?|6: a strand is + or -, not \"?\"",
                "1\\tmade\\texon\\t300|2\\tmade\\texon\\t300|6: ENST1.1 lies on 1 and on 2",
                "CDS\\t300\\t400|CDS\\t300\\t401|7: ENST1.1 codes at 300-401, outside its exons",
                "CDS\\t300\\t400|CDS\\t300\\t390|6: the coding stretches of ENST1.1 leave a gap in exon 2",
                "CDS\\t151\\t200|CDS\\t151\\t190|4: the coding stretches of ENST1.1 leave a gap in exon 1",
                "\"ENST1\"; exon_number \"2\"|\"ENST1\"; exon_number \"4\"|6: exon 4 of ENST1.1 lies where exon 2 must",
                "\"ENST1\"; transcript_version|\"ENST1; transcript_version|3: behind the value of transcript_id no semicolon stands",
                "tag \"basic\";|tag \"basic;|3: the quotation marks of tag are not closed",
                "tag \"basic\";|tag;|3: \"tag\" is no attribute, which reads: key \"value\";",
                "tag \"basic\";|tag \"ba\\tsic\";|3: this line has 10 columns, where GTF has 9; is there a tab among the attributes?",
                "1\\tmade\\ttranscript\\t100\\t900\\t.|1\\tmade\\ttranscript\\t100\\t900|3: this line has 8 columns, where GTF has 9",
                "transcript_id \"ENST1\"; transcript_version|transcript_id \"E/NST1\"; transcript_version|3: \"E/NST1\" is no accession",
                "made\\ttranscript\\t100\\t900\\t.\\t+|made\\ttranscript\\t0\\t900\\t.\\t+|3: the start is 0; positions on a chromosome start at 1",
                "tag \"basic\";|tag \"b\\u0000sic\";|3: there is a zero byte in this line, which no text has",
            })
    void aMalformedLineIsNamedAndItsTranscriptLeftOut(String right, String wrong, String message) throws IOException {
        Told told = Told.of(folder, changed(right, wrong));
        assertThat(told.malformed()).first().isEqualTo("file:" + message);
        assertThat(names(told)).containsExactly("ONE", "ENST2.1", "TWO", "ENST3.1");
    }

    @Test
    void aLineInAnotherEncodingIsNamed() throws IOException {
        byte[] latin1 = GOOD.replace("basic", "bäsic").getBytes(StandardCharsets.ISO_8859_1);
        Told told = Told.of(folder, latin1);
        assertThat(told.malformed()).containsExactly("file:3: this line is not UTF-8; save the file in that encoding");
        assertThat(names(told)).containsExactly("ONE", "ENST2.1", "TWO", "ENST3.1");
        assertThat(told.remarks())
                .containsExactly("file: left out 1, the first being ENST1, each because one of its lines is malformed");
    }

    @Test
    void exonsToAndFroAreOutOfOrder() throws IOException {
        List<String> lines = GOOD.lines().toList();
        String shuffled = GOOD.replace(lines.get(5), "EXON2")
                .replace(lines.get(7), lines.get(5))
                .replace("EXON2", lines.get(7));
        Told told = Told.of(folder, shuffled);
        assertThat(told.malformed()).containsExactly("file:8: exon 300-400 of ENST1.1 is out of order");
        assertThat(names(told)).containsExactly("ONE", "ENST2.1", "TWO", "ENST3.1");
    }

    @Test
    void aTranscriptThatComesBackIsMalformedAtThatLine() throws IOException {
        List<String> lines = GOOD.lines().toList();
        Told told = Told.of(folder, GOOD + lines.get(5) + "\n" + lines.get(2) + "\n" + lines.get(5) + "\n");
        assertThat(told.malformed())
                .containsExactly(
                        "file:16: transcript ENST1 ended before; its lines must stand together",
                        "file:17: transcript ENST1 ended before; its lines must stand together");
        assertThat(names(told)).containsExactly("ONE", "ENST1.1", "ENST2.1", "TWO", "ENST3.1");
    }

    @Test
    void aGeneThatComesBackIsMalformed() throws IOException {
        Told told = Told.of(folder, GOOD + GOOD.lines().toList().get(1));
        assertThat(told.malformed()).containsExactly("file:16: gene ENSG1 stands here a second time");
    }

    @Test
    void anAccessionLeftOutAtItsFirstPlaceIsLeftOutAtItsSecond() throws IOException {
        String note = "transcript_id \"ENST1\"; note \"1 frameshift compared to this genomic sequence\"";
        String twice = GOOD.replaceFirst("transcript_id \"ENST1\"", note)
                .replace("transcript_id \"ENST3\"; transcript_version \"1\"", "transcript_id \"ENST1.1_1\"")
                .replace("\"ENST3\"", "\"ENST1.1_1\"");
        Told told = Told.of(folder, twice);
        assertThat(told.malformed()).isEmpty();
        assertThat(told.remarks())
                .containsExactly(
                        "file: left out 1, the first being ENST1.1, each because it was left out where it stands first",
                        "file: left out 1, the first being ENST1.1, each because its sequence has bases more or fewer"
                                + " than the genome, so the exons there do not number its coding sequence");
        assertThat(names(told)).containsExactly("ONE", "ENST2.1", "TWO");
    }

    @Test
    void aGeneOfMoreTranscriptsThanAnyHasIsNamed() throws IOException {
        List<String> lines = GOOD.lines().toList();
        StringBuilder many = new StringBuilder(lines.get(0))
                .append('\n')
                .append(lines.get(1))
                .append('\n');
        for (int i = 0; i < 10_002; i++) {
            many.append(lines.get(2).replace("\"ENST1\"", "\"ENST" + (10 + i) + "\""))
                    .append('\n');
        }
        assertThat(Told.of(folder, many.toString()).malformed())
                .containsExactly("file:10004: gene ENSG1 has more than 10000 transcripts");
    }

    @Test
    void theCopyOnYOfATranscriptIsTold() throws IOException {
        String copy = GOOD.replace(
                        "transcript_id \"ENST3\"; transcript_version \"1\"", "transcript_id \"ENST1.1_PAR_Y\"")
                .replace("\"ENST3\"", "\"ENST1.1_PAR_Y\"");
        assertThat(names(Told.of(folder, copy))).containsExactly("ONE", "ENST1.1", "ENST2.1", "TWO", "ENST1_PAR_Y.1");
    }

    @Test
    void aTranscriptUnlikeTheGenomeIsLeftOutAndRemarked() throws IOException {
        String unlike = GOOD.replace(
                "tag \"basic\";",
                "note \"The RefSeq transcript has 1 non-frameshifting indel compared to this genomic sequence\";");
        Told told = Told.of(folder, unlike);
        assertThat(names(told)).containsExactly("ONE", "ENST2.1", "TWO", "ENST3.1");
        assertThat(told.remarks()).hasSize(1).first().asString().contains("bases more or fewer than the genome");
    }

    @Test
    void linesOfWindowsAreReadAsUsual() throws IOException {
        Told told = Told.of(folder, GOOD.replace("\n", "\r\n"));
        assertThat(told.records()).isEqualTo(Told.of(folder, GOOD).records());
        assertThat(told.malformed()).isEmpty();
        assertThat(told.remarks()).containsExactly("file:1: lines end in CR LF, as on Windows; they are read as usual");
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        Told told = Told.of(folder, "\ufeff" + GOOD);
        assertThat(told.records()).isEqualTo(Told.of(folder, GOOD).records());
        assertThat(told.remarks()).containsExactly("file:1: it starts with a byte order mark, which is skipped");
    }

    @Test
    void aFileWithoutLinesOfTranscriptsIsReadByItsExons() throws IOException {
        String exons = GOOD.replaceAll("(?m)^.*\ttranscript\t.*\n", "")
                .replace("transcript_id \"ENST1\"", "transcript_id \"ENST1.1\"");
        assertThat(names(Told.of(folder, exons))).containsExactly("ONE", "ENST1.1", "ENST2", "TWO", "ENST3");
    }

    @Test
    void aHeaderAloneHoldsNoRecord() {
        assertThatThrownBy(() -> Told.of(folder, "#!genome-build GRCh38.p14\n#!genome-version GRCh38\n"))
                .hasMessage("file: it holds no record");
    }

    @Test
    void aLineOfMegabytesIsNamedAndLeftUnread() throws IOException {
        Told told = Told.of(folder, GOOD.replace("basic", "b".repeat(5_000_000)));
        assertThat(told.malformed()).containsExactly("file:3: this line is longer than 1048576 bytes");
        assertThat(names(told)).containsExactly("ONE", "ENST2.1", "TWO", "ENST3.1");
    }

    @Test
    void readingIsResumedWhereItStopped() throws IOException {
        Path file = Files.writeString(folder.resolve("whole"), GOOD);
        Told whole = Told.of(file);
        for (int taken = 0; taken <= 5; taken++) {
            assertThat(Told.of(file, null, taken).records())
                    .isEqualTo(whole.records().subList(taken, 5));
        }
    }

    private static String changed(String right, String wrong) {
        String bad = GOOD.replaceFirst(Pattern.quote(unescaped(right)), Matcher.quoteReplacement(unescaped(wrong)));
        assertThat(bad).isNotEqualTo(GOOD);
        return bad;
    }

    private static String unescaped(String text) {
        return text.replace("\\t", "\t").replace("\\u0000", "\u0000");
    }

    private static List<String> names(Told told) {
        return told.records().stream()
                .map(record -> switch (record) {
                    case Gene gene -> gene.symbol();
                    case Transcript transcript -> transcript.accession().toString();
                    default -> throw new AssertionError("no such record is in GTF");
                })
                .toList();
    }
}
