package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recto.refdata.RefdataFault;

/** Whatever is done to a good file, the worst that comes of it is a fault with a sentence. */
class NoInputThrowsTest {

    private static final int TRIES = 400;
    private static final String[] BITS = {
        "", "\t", "\n", "\"", ";", "=", "-", "0", "99999999999", "*", "<", "{", "\u0000", "é", ".."
    };

    @TempDir
    Path folder;

    static List<String> goodFiles() {
        return GoodFiles.all();
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void aDamagedFileIsReadOrRefused(String good) throws IOException {
        Random random = new Random(good.hashCode());
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = damaged(good, random);
            Path file = Files.write(folder.resolve("file"), bytes);
            try {
                Told told = Told.of(file, "GRCh38", 0);
                assertThat(told.malformed()).allMatch(sentence -> sentence.startsWith("file"));
            } catch (RefdataFault e) {
                assertThat(e).hasMessageStartingWith("file");
            }
        }
    }

    private static byte[] damaged(String good, Random random) {
        StringBuilder text = new StringBuilder(good);
        for (int times = random.nextInt(1, 4); times > 0 && text.length() > 10; times--) {
            int at = random.nextInt(text.length());
            int until = Math.min(text.length(), at + random.nextInt(1, 12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, until);
                case 1 -> text.insert(at, text.substring(at, until));
                case 2 -> text.replace(at, until, BITS[random.nextInt(BITS.length)]);
                default -> {
                    int line = text.indexOf("\n", at) + 1;
                    int next = text.indexOf("\n", line) + 1;
                    if (line > 0 && next > line) {
                        String moved = text.substring(line, next);
                        text.delete(line, next);
                        text.insert(text.indexOf("\n", random.nextInt(text.length())) + 1, moved);
                    }
                }
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
