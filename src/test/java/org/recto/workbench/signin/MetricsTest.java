package org.recto.workbench.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithBrowser;

class MetricsTest extends WithBrowser {

    @Test
    void whoeverShowsTheTokenReadsThem() throws Exception {
        HttpResponse<String> answer = get("actuator/prometheus", "Bearer " + METRICS_TOKEN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("jvm_memory_used_bytes", "hikaricp_connections_active");
    }

    @Test
    void nobodyElseDoes() throws Exception {
        assertThat(get("actuator/prometheus", "").statusCode()).isEqualTo(401);
        assertThat(get("actuator/prometheus", "Bearer " + METRICS_TOKEN + "x").statusCode())
                .isEqualTo(401);
    }

    @Test
    void healthIsForEveryoneAndNothingElseIs() throws Exception {
        assertThat(get("actuator/health", "").body()).contains("\"status\":\"UP\"");
        assertThat(get("actuator/env", "Bearer " + METRICS_TOKEN).statusCode()).isNotEqualTo(200);
    }

    private static HttpResponse<String> get(String path, String authorization)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
