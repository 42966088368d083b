package org.recto;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.host.EmbeddedPostgres;
import org.recto.people.DemoAccounts;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the server on a database of its own, signs in, opens the first page, and ends. The script {@code recto} runs it
 * once after a build, so that Java records what a start needs and later starts take half the time.
 */
final class Rehearsal {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private Rehearsal(String address) {
        this.address = address;
    }

    /** Runs with an empty folder for the database. */
    static void run(Path data) throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            Map<String, Object> properties =
                    new HashMap<>(postgres.database("recto").properties());
            properties.put("server.port", 0);
            properties.put("server.address", "127.0.0.1");
            properties.put("recto.demo", true);
            try (ConfigurableApplicationContext server = Server.start(properties)) {
                String port = server.getEnvironment().getRequiredProperty("local.server.port");
                new Rehearsal("http://127.0.0.1:" + port).signIn();
            }
        }
    }

    private void signIn() throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(get("/login"));
        if (!csrf.find()) {
            throw new IOException("the sign-in page has no token against forged requests");
        }
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(
                        encode(DemoAccounts.mails().getFirst()), encode(DemoAccounts.PASSWORD), encode(csrf.group(1)));
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        browser.send(signIn, BodyHandlers.discarding());
        get("/");
        get("/?v-r=init&location=&query="); // what the page itself asks for first
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
