package org.recto.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseDiskTest {

    private static final String PANIC =
            "PANIC:  could not write to file \"pg_wal/xlogtemp.1\": No space left on device\n";

    @TempDir
    Path folder;

    @Test
    void aDiskWithRoomIsNotFull() throws IOException {
        assertThat(after("LOG:  database system is ready\n").isFull()).isFalse();
        assertThat(DatabaseDisk.below(folder.resolve("none")).isFull()).isFalse();
        assertThat(DatabaseDisk.elsewhere().isFull()).isFalse();
    }

    @Test
    void whatPostgresSaidBeforeItEndedTells() throws IOException {
        assertThat(after("x".repeat(20_000) + PANIC + "LOG:  recovery\n").isFull())
                .isTrue();
    }

    @Test
    void whatItSaidBeforeItsLastStartDoesNot() throws IOException {
        assertThat(after(PANIC + "LOG:  starting PostgreSQL 18\nLOG:  ready\n").isFull())
                .isFalse();
    }

    private DatabaseDisk after(String log) throws IOException {
        Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(folder.resolve("postgresql/log"), log);
        return DatabaseDisk.below(folder);
    }
}
