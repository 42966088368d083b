package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    /** What {@link Formats#READERS} tell of good files: raise their number where it changes and the files don't. */
    private static final String TOLD = "2 99e99615ca54945e";

    @TempDir
    Path folder;

    @Test
    void readersThatTellOtherRecordsHaveAnotherNumber() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String good : GoodFiles.all()) {
            digest.update(told(good).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Formats.READERS + " " + HexFormat.of().formatHex(digest.digest(), 0, 8))
                .isEqualTo(TOLD);
    }

    private String told(String good) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), good);
        return Told.of(file, good.contains("GRCh") || !good.startsWith("chr5") ? null : "GRCh38", 0)
                .records()
                .toString();
    }
}
