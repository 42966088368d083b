package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.refdata.ProteinSequence;
import org.recto.term.Accession;

class FastaTest {

    private static final String BEHIND =
            ">sp|Q00009|MADE9_HUMAN Made up OS=Homo sapiens OX=9606 GN=MADE9 PE=1 SV=1\nMKV\n";

    @TempDir
    Path folder;

    @Test
    void headersOfUniProtRefSeqEnsemblAndGencodeAreRead() throws IOException {
        Told told = Told.of(folder, """
                >sp|Q00001|MADE1_HUMAN Made-up protein OS=Homo sapiens OX=9606 GN=MADE1 PE=1 SV=3
                MKLAV

                UOBZ
                >sp|Q00001-2|MADE1_HUMAN Isoform 2 of Made-up protein OS=Homo sapiens OX=9606 GN=MADE1
                MKL
                >NP_900001.1 made-up protein isoform 1 [Homo sapiens]
                MKLA
                >ENSP00000900001.1 pep chromosome:GRCh38:5:200:1000:-1 gene:ENSG00000900001.3 transcript:ENST00000900001.2 gene_biotype:protein_coding gene_symbol:MADE1 description:made up
                MKLAV
                >ENSP00000900002.1|ENST00000900002.1|ENSG00000900001.3|OTTHUMG1|OTTHUMT1|MADE1-202|MADE1|3
                MKX
                """);
        assertThat(told.records())
                .containsExactly(
                        protein("Q00001", "MADE1_HUMAN", "MADE1", "MKLAVUOBZ", 3),
                        protein("Q00001-2", "MADE1_HUMAN", "MADE1", "MKL", null),
                        protein("NP_900001.1", "NP_900001.1", null, "MKLA", null),
                        protein("ENSP00000900001.1", "ENSP00000900001.1", "MADE1", "MKLAV", null, "ENST00000900001.2"),
                        protein("ENSP00000900002.1", "ENSP00000900002.1", "MADE1", "MKX", null, "ENST00000900002.1"));
        assertThat(told.malformed()).isEmpty();
        assertThat(told.remarks())
                .containsExactly(
                        "file: X, an unknown residue, stands in some sequences (1, the first being ENSP00000900002.1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "MKlAV~2: a sequence has upper-case letters of amino acids only",
                "MK1AV~2: a sequence has upper-case letters of amino acids only",
                "MKÄAV~2: a sequence has upper-case letters of amino acids only",
                "MKJAV~2: a sequence has upper-case letters of amino acids only",
                "MKV*~2: a sequence ends without the * of a stop codon",
                "MKV;>Q00002 nothing~3: this header has no sequence behind it",
                "MKV;>Q00002-;MKV~3: \"Q00002-\" is no accession; a header reads >sp|ACCESSION|NAME … or >ACCESSION …",
            })
    void aMalformedSequenceIsNamedAndTheNextOneRead(String sequence, String message) throws IOException {
        Told told = Told.of(folder, ">Q00001\n" + sequence.replace(";", "\n") + "\n" + BEHIND);
        assertThat(told.malformed()).containsExactly("file:" + message);
        assertThat(told.records()).endsWith(protein("Q00009", "MADE9_HUMAN", "MADE9", "MKV", 1));
    }

    @Test
    void titinIsNotTooLongButFiftyMillionResiduesAre() throws IOException {
        String line = "MKLAVCDEFG".repeat(6) + "\n";
        String titin = ">sp|Q00002|LONG_HUMAN Made up\n" + line.repeat(600);
        assertThat(Told.of(folder, titin).records()).hasSize(1);

        Path file = folder.resolve("long");
        Files.write(file, List.of(">Q00001"));
        Files.write(file, Collections.nCopies(50_000_000 / 60, line.strip()), StandardOpenOption.APPEND);
        Files.writeString(file, BEHIND, StandardOpenOption.APPEND);
        Told told = Told.of(file);
        assertThat(told.malformed())
                .containsExactly("long:3335: this sequence has more than 200000 residues, as no protein has");
        assertThat(told.records()).hasSize(1);

        Files.writeString(file, ">Q00001\n" + "M".repeat(50_000_000) + "\n" + BEHIND);
        told = Told.of(file);
        assertThat(told.malformed()).containsExactly("long:2: this line is longer than 1048576 bytes");
        assertThat(told.records()).hasSize(1);
    }

    private static ProteinSequence protein(
            String accession, String name, String gene, String sequence, Integer version, String... codedBy) {
        return new ProteinSequence(
                Accession.of(accession),
                name,
                gene,
                sequence,
                version,
                List.of(),
                Stream.of(codedBy).map(Accession::of).toList(),
                List.of(),
                Told.PROVENANCE);
    }
}
