package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.refdata.Band;

class CytoBandTest {

    @TempDir
    Path folder;

    @Test
    void bandsAreCountedFromOneWithBothEnds() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bands"), "chr5\t0\t4500000\tp15.33\tgneg\nchrX\t4500000\t6300000\tp22.32\tgpos50\n");
        assertThat(Told.of(file, "GRCh38", 0).records())
                .containsExactly(
                        new Band("GRCh38", "5", "p15.33", 1, 4_500_000, "gneg", Told.PROVENANCE),
                        new Band("GRCh38", "X", "p22.32", 4_500_001, 6_300_000, "gpos50", Told.PROVENANCE));
    }

    @Test
    void theOperatorMustSayTheAssembly() {
        assertThatThrownBy(() -> Told.of(folder, "chr5\t0\t4500000\tp15.33\tgneg\n"))
                .hasMessage("file: the file does not say which assembly it is on; say it when you load it");
    }
}
