package org.recto.visits;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A curator without a browser: makes the requests that were recorded of another, with the tokens and counters of a session
 * of their own and at their own entry.
 */
final class Curator {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient http;
    private final String server;
    private final int number;
    private final String recorded;
    private final String mine;
    private final Latencies latencies;
    private String cookie = "";
    private String formToken = "";
    private String token = "";
    private String ui = "";
    private int fromServer;
    private int fromClient;

    Curator(HttpClient http, RunningSite site, int number, Latencies latencies) {
        this.http = http;
        this.server = site.url();
        this.number = number;
        this.recorded = site.accessions().getFirst();
        this.mine = site.accessions().get(number);
        this.latencies = latencies;
    }

    void signIn() throws IOException, InterruptedException {
        String page = send(request("/login").GET()).body();
        readFormToken(page);
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(encoded(Site.mail(number)), encoded(Site.PASSWORD), encoded(formToken));
        HttpResponse<String> answer = http.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        keepCookie(answer);
        String goesTo = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || goesTo.contains("error")) {
            throw new IOException("Curator " + number + " could not sign in: " + answer.statusCode() + " " + goesTo);
        }
    }

    void signOut() throws IOException, InterruptedException {
        readFormToken(send(request("/entries").GET()).body());
        http.send(
                request("/logout")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + encoded(formToken)))
                        .build(),
                BodyHandlers.ofString());
    }

    void does(Act act) throws IOException, InterruptedException {
        for (Act.Request recordedRequest : act.requests()) {
            String path = recordedRequest.path().replace(recorded, mine);
            long began = System.nanoTime();
            String body = recordedRequest.body();
            if (body == null) {
                begin(send(request(path).GET()).body());
            } else {
                say(path.replaceFirst("v-uiId=\\d+", "v-uiId=" + ui), body.replace(recorded, mine), act.name());
            }
            latencies.add(act.name(), System.nanoTime() - began);
        }
    }

    /** That the page is still open, as a browser tells every so often. */
    void beat() throws IOException, InterruptedException {
        long began = System.nanoTime();
        say(
                "/?v-r=uidl&v-uiId=" + ui,
                "{\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-poll\",\"data\":{}}]}",
                "beat");
        latencies.add("beat", System.nanoTime() - began);
    }

    /** Closes the page, as a browser does when one leaves it. */
    void leave() throws IOException, InterruptedException {
        ObjectNode message = JSON.createObjectNode();
        message.put("csrfToken", token);
        message.put("syncId", fromServer);
        message.put("clientId", fromClient);
        message.putArray("rpc");
        message.put("UNLOAD", true);
        http.send(
                request("/?v-r=uidl&v-uiId=" + ui)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(message.toString()))
                        .build(),
                BodyHandlers.discarding());
    }

    private void begin(String answer) {
        JsonNode application = JSON.readTree(answer).path("appConfig");
        ui = application.path("v-uiId").asString();
        token = application.path("uidl").path("Vaadin-Security-Key").asString();
        fromServer = application.path("uidl").path("syncId").asInt();
        fromClient = application.path("uidl").path("clientId").asInt();
    }

    private void say(String path, String body, String act) throws IOException, InterruptedException {
        ObjectNode message = (ObjectNode) JSON.readTree(body);
        message.put("csrfToken", token);
        message.put("syncId", fromServer);
        message.put("clientId", fromClient);
        String answer = send(request(path)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(message.toString())))
                .body();
        // at its beginning and its end stand the counters; the middle may be half a megabyte
        JsonNode read = JSON.readTree(answer.startsWith("for(;;);[") ? answer.substring(9, answer.length() - 1) : answer);
        if (read.has("meta") && (read.path("meta").has("appError") || read.path("meta").has("sessionExpired"))
                || read.has("resynchronize")) {
            throw new IOException(
                    "The server did not take “%s”, %s: %s".formatted(act, body, read.path("meta").toString()));
        }
        fromServer = read.path("syncId").asInt();
        fromClient = read.path("clientId").asInt();
    }

    private void readFormToken(String page) {
        Matcher found = TOKEN.matcher(page);
        if (found.find()) {
            formToken = found.group(1);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Cookie", cookie)
                .header("Accept-Language", "en")
                .header("Accept-Encoding", "identity");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        keepCookie(answer);
        if (answer.statusCode() != 200) {
            throw new IOException(answer.request().uri() + " gave " + answer.statusCode());
        }
        return answer;
    }

    private void keepCookie(HttpResponse<String> answer) {
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        for (String one : cookies) {
            if (one.startsWith("JSESSIONID=")) {
                cookie = one.substring(0, one.indexOf(';'));
            }
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
