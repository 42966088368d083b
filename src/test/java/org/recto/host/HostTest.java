package org.recto.host;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {

    @Test
    void aPortInUseIsNamedBeforeAnythingStarts() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, Host.LOOPBACK)) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Host.prepare(Map.of("RECTO_PORT", Integer.toString(port))))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port " + port + " cannot be listened on (Address already in use):"
                            + " stop what uses it, or set RECTO_PORT to another.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "0", "65536", "-1"})
    void aPortIsANumberInRange(String port) {
        assertThatThrownBy(() -> Host.prepare(Map.of("RECTO_PORT", port)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("RECTO_PORT is “" + port + "”: set it to a number from 1 to 65535.");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
        Map<String, String> environment = Map.of(
                "RECTO_PORT", "9", "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:9/recto?password=s3cret");

        assertThatThrownBy(() -> GivenDatabase.check(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The database at jdbc:postgresql://127.0.0.1:9/recto cannot be entered (")
                .hasMessageEndingWith("): start it, or correct SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD.")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aDatabaseOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> GivenDatabase.check(Map.of("SPRING_DATASOURCE_URL", "jdbc:mysql://localhost/recto")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("SPRING_DATASOURCE_URL does not name a PostgreSQL:"
                        + " set it to one such as jdbc:postgresql://localhost:5432/recto.");
    }
}
