package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadingTest {

    @TempDir
    Path folder;

    @Test
    void aFileSaysWhoPublishedItAndWhen() throws IOException {
        assertThat(of(GeneModelsTest.GENCODE_GTF)).isEqualTo(new Heading("GENCODE", "47", "GRCh38", "2024-07-19"));
        assertThat(of(GeneModelsTest.ENSEMBL_GFF3)).isEqualTo(new Heading("Ensembl", null, "GRCh38", "2024-02"));
        assertThat(of(GeneModelsTest.REFSEQ_GTF))
                .isEqualTo(new Heading("RefSeq", "GCF_000001405.40-RS_2024_08", "GRCh38", "2024-08-23"));
        assertThat(of(GeneTablesTest.MANE)).isEqualTo(new Heading("MANE", null, "GRCh38", null));
        assertThat(of(UniProtTest.XML)).isEqualTo(new Heading("UniProtKB", null, null, null));
    }

    @Test
    void anOlderWayToWriteADayIsRead() throws IOException {
        assertThat(of(GeneModelsTest.REFSEQ_GTF.replace("08/23/2024", "3 August 2024"))
                        .date())
                .isEqualTo("2024-08-03");
        assertThat(of(GeneModelsTest.REFSEQ_GTF.replace("08/23/2024", "3 Thermidor 2024"))
                        .date())
                .isNull();
    }

    @Test
    void anAssemblyThatTheFileContradictsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), GeneModelsTest.ENSEMBL_GTF);
        assertThat(Told.of(file, "hg38", 0).records()).hasSize(2);
        assertThatThrownBy(() -> Told.of(file, "GRCh37", 0))
                .hasMessage("file: it is on GRCh38 by its own header, not on GRCh37");

        Path unsaid = Files.writeString(
                folder.resolve("unsaid"), GeneModelsTest.REFSEQ_GTF.replace("#!genome-build GRCh38.p14\n", ""));
        assertThatThrownBy(() -> Told.of(unsaid, "GRCh37", 0))
                .hasMessage("unsaid:5: NC_000005.10 is of GRCh38, not of GRCh37");
    }

    @Test
    void chromosomesHaveOneNameWhateverTheFileCallsThem() {
        assertThat(Chromosome.of("chr5")).isEqualTo(new Chromosome("5", null));
        assertThat(Chromosome.of("X")).isEqualTo(new Chromosome("X", null));
        assertThat(Chromosome.of("chrM")).isEqualTo(new Chromosome("MT", null));
        assertThat(Chromosome.of("NC_000023.11")).isEqualTo(new Chromosome("X", "GRCh38"));
        assertThat(Chromosome.of("NC_000005.9")).isEqualTo(new Chromosome("5", "GRCh37"));
        assertThat(Chromosome.of("NC_012920.1")).isEqualTo(new Chromosome("MT", null));
        assertThat(Chromosome.of("NT_187361.1")).isEqualTo(new Chromosome("NT_187361.1", null));
    }

    private Heading of(String text) throws IOException {
        return PublishedFile.open(Files.writeString(folder.resolve("file"), text))
                .getFirst()
                .heading();
    }
}
