package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void anErrorOfAWorkerStaysThatError() {
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> InOrder.each(
                        List.of(1, 2, 3),
                        number -> {
                            throw new OutOfMemoryError("Java heap space");
                        },
                        any -> {}));
    }

    @Test
    void aFileThatRectoStumblesOverIsRefusedLikeAnother() {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(PrintStream.nullOutputStream()),
                new PrintStream(PrintStream.nullOutputStream()));
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> Input.using(new InputFiles.Named("-", null, null), terminal, input -> {
                    throw new ClassCastException("odd");
                }))
                .satisfies(refused -> assertThat(refused).hasMessageContaining("- could not be worked on"));
    }
}
