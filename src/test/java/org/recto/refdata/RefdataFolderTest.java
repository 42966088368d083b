package org.recto.refdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.term.Accession;

class RefdataFolderTest {

    private static final String MANIFEST = """
            file\tkind\tsource\tversion\tasOf\tlicence
            exons.tsv\ttranscripts\tMade up\t1\t2026-01-01\tCC0-1.0
            proteins.fasta\tproteins\tMade up\t1\t2026-01-01\tCC0-1.0
            """;
    private static final String EXONS = """
            transcript\tgene\tstrand\tprotein\texon\tc_start\tc_end
            NM_1.1\tABC1\t-\tQ00001\t1\t\t
            NM_1.1\tABC1\t-\tQ00001\t2\t1\t4
            NM_1.1\tABC1\t-\tQ00001\t3\t5\t12
            """;
    private static final String PROTEINS = ">sp|Q00001|ABC1_HUMAN Made up GN=ABC1 SV=2\nMA\nC\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aGoodFolder() throws IOException {
        write("manifest.tsv", MANIFEST);
        write("exons.tsv", EXONS);
        write("proteins.fasta", PROTEINS);
    }

    @Test
    void aFolderOfAnyGeneIsRead() {
        Refdata refdata = Refdata.load(folder);
        Provenance provenance = new Provenance("Made up", "1", "2026-01-01", "CC0-1.0");
        Transcript transcript = refdata.standardTranscript("ABC1").orElseThrow();
        assertThat(transcript.codingLength()).isEqualTo(12);
        assertThat(refdata.proteinOf(transcript))
                .contains(new ProteinSequence(
                        Accession.of("Q00001"),
                        "ABC1_HUMAN",
                        "ABC1",
                        "MAC",
                        2,
                        List.of(),
                        List.of(),
                        List.of(),
                        provenance));
        assertThat(refdata.version()).isEqualTo("Made up (1, as of 2026-01-01)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exons.tsv|5\\t12|6\\t12|exons.tsv:4: exon 3 of NM_1.1 codes from 6 to 12, where 5 comes next",
                "exons.tsv|5\\t12|4\\t12|exons.tsv:4: exon 3 of NM_1.1 codes from 4 to 12, where 5 comes next",
                "exons.tsv|5\\t12|5\\t-1|exons.tsv:4: exon 3 of NM_1.1 codes from 5 to -1, where 5 comes next",
                "exons.tsv|5\\t12|5\\ttwelve|exons.tsv:4: \"twelve\" is no number, as c_end must be",
                "exons.tsv|5\\t12|5|exons.tsv:4: this line has 6 columns, the first line 7",
                "exons.tsv|3\\t5|2\\t5|exons.tsv:4: exon 2 of NM_1.1 stands here a second time",
                "exons.tsv|-\\tQ00001\\t2|?\\tQ00001\\t2|exons.tsv:3: a strand is + or -, not \"?\"",
                "exons.tsv|c_end|end|exons.tsv:1: there is no column \"c_end\"",
                "proteins.fasta|MA|mA|proteins.fasta:2: a sequence has upper-case letters of amino acids only",
                "proteins.fasta|>sp||proteins.fasta:1: a sequence stands here without a header before it",
                "manifest.tsv|transcripts|genes|manifest.tsv:2: there is no kind \"genes\"; known are transcripts, proteins, uniprot and mane",
                "manifest.tsv|exons.tsv|exon.tsv|exon.tsv: there is no such file",
                "manifest.tsv|exons.tsv|../exons.tsv|manifest.tsv:2: \"../exons.tsv\" is no plain file name"
            })
    void aMistakeIsNamedByFileAndLine(String file, String right, String wrong, String message) throws IOException {
        String good = Files.readString(folder.resolve(file));
        String bad = good.replace(unescaped(right), wrong == null ? "" : unescaped(wrong));
        assertThat(bad).isNotEqualTo(good);
        write(file, bad);
        assertThatThrownBy(() -> Refdata.load(folder))
                .isInstanceOf(RefdataFault.class)
                .hasMessage(message);
    }

    @Test
    void anEmptyFileIsAMistake() throws IOException {
        write("exons.tsv", "");
        assertThatThrownBy(() -> Refdata.load(folder)).hasMessage("exons.tsv: the file is empty");
    }

    @Test
    void aFileInAnotherEncodingIsAMistake() throws IOException {
        Files.write(folder.resolve("exons.tsv"), EXONS.replace("ABC1", "ÄBC1").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Refdata.load(folder)).hasMessage("exons.tsv: it is not UTF-8");
    }

    @Test
    void aFolderWithoutAManifestIsAMistake() throws IOException {
        Files.delete(folder.resolve("manifest.tsv"));
        assertThatThrownBy(() -> Refdata.load(folder)).hasMessage("manifest.tsv: there is no such file");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String unescaped(String text) {
        return text.replace("\\t", "\t");
    }
}
