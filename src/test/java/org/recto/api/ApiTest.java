package org.recto.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Section;
import org.recto.people.Accounts;
import org.recto.people.Person;
import org.recto.release.Releases;
import org.recto.review.Reviews;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.testing.WithBrowser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface of the server as it runs, asked by a reader who isn't signed in. */
class ApiTest extends WithBrowser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static String accession;

    /** An entry that was released under one symbol and then under another, and one that was never approved. */
    @BeforeAll
    static void publishTwice() {
        Person curator = person("curator@demo");
        Revision first = save(curator, bean(Drafts.class).begin(curator, EntryJson.read("""
                        {"schema": "recto-entry/1", "identity": {"symbol": "APIOLD", "name": "a gene – of tests"}}"""), null));
        accession = first.accession();
        release(first, "api-1");
        Draft draft = bean(Drafts.class).open(curator, first.entryId());
        bean(Drafts.class)
                .edit(
                        curator,
                        draft.id(),
                        List.of(new Edit.Set(Path.of("/identity/symbol"), EntryJson.text("APINEW"))));
        release(save(curator, draft), "api-2");
        save(curator, bean(Drafts.class).begin(curator, EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "APIDRAFT"}}"""), null));
    }

    private static Revision save(Person curator, Draft draft) {
        return bean(Revisions.class).save(curator, draft.id(), "For the test.");
    }

    private static void release(Revision revision, String name) {
        Reviews reviews = bean(Reviews.class);
        long round = reviews.submit(person("curator@demo"), revision.entryId(), revision.number())
                .id();
        reviews.approve(person("reviewer@demo"), round, "Fine.");
        bean(Releases.class).publish(person("editor@demo"), name, "For the test.");
    }

    private static Person person(String mail) {
        return bean(Accounts.class).byMail(mail).orElseThrow();
    }

    @Test
    void releasesAreListedTheNewestFirst() throws Exception {
        JsonNode releases = json(get("releases")).get("releases");

        assertThat(releases.get(0).get("name").asString()).isEqualTo("api-2");
        assertThat(releases.get(1)).isEqualTo(json(get("releases/api-1")));
        assertThat(releases.get(0).get("previous").get("name").asString()).isEqualTo("api-1");
    }

    @Test
    void aFileIsDownloadedOnceAndForAll() throws Exception {
        JsonNode file = json(get("releases/api-2")).get("files").get(0);
        HttpResponse<byte[]> whole = get("releases/api-2/entries.jsonl");

        assertThat(file.get("href").asString()).isEqualTo("/api/v1/releases/api-2/entries.jsonl");
        assertThat(Section.sha256(text(whole))).isEqualTo(file.get("sha256").asString());
        assertThat(header(whole, "ETag")).isEqualTo('"' + file.get("sha256").asString() + '"');
        assertThat(header(whole, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(whole, "Content-Type")).isEqualTo("application/jsonl;charset=UTF-8");
        assertThat(header(whole, "Content-Disposition")).isEqualTo("attachment; filename=\"entries.jsonl\"");
        assertThat(get("releases/api-2/entries.jsonl", "If-None-Match", header(whole, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(text(get("releases/api-2/entries.jsonl", "Range", "bytes=0-9")))
                .isEqualTo(text(whole).substring(0, 10));
    }

    @Test
    void anEntryIsItsLineOfTheNewestRelease() throws Exception {
        HttpResponse<byte[]> entry = get("entries/" + accession);

        assertThat(text(get("releases/api-2/entries.jsonl")).lines()).contains(text(entry));
        assertThat(text(get("entries/APINEW"))).isEqualTo(text(entry));
        assertThat(header(entry, "Recto-Release")).isEqualTo("api-2");
        assertThat(header(entry, "Recto-Revision")).isEqualTo("2");
        assertThat(get("entries/APINEW", "If-None-Match", header(entry, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({"APIOLD", "apinew", "apiold"})
    void anOldSymbolAndOneInOtherCaseLeadToTheEntry(String symbol) throws Exception {
        HttpResponse<byte[]> answer = get("entries/" + symbol);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/api/v1/entries/" + accession);
    }

    @Test
    void entriesAreListedPageByPage() throws Exception {
        JsonNode all = json(get("entries?limit=1000")).get("entries");
        JsonNode page = json(get("entries?limit=1"));

        assertThat(all.valueStream().map(entry -> entry.get("symbol").asString()))
                .contains("APINEW")
                .doesNotContain("APIDRAFT");
        assertThat(page.get("entries").get(0)).isEqualTo(all.get(0));
        if (all.size() > 1) {
            String next = page.get("next").asString().replace("/api/v1/", "");
            assertThat(json(get(next)).get("entries").get(0)).isEqualTo(all.get(1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entries/APIDRAFT            | 404 | The newest release has no entry APIDRAFT; /api/v1/entries lists those it has.
            entries?limit=0             | 400 | limit is a number from 1 to 1000.
            entries?limit=many          | 400 | limit can't be "many".
            releases/none               | 404 | There is no release none; /api/v1/releases lists them.
            releases/api-1/none.txt     | 404 | Release api-1 has no file none.txt.
            genes                       | 404 | There is nothing at /api/v1/genes; begin at /api/v1/releases or /api/v1/entries.
            """)
    void whatCannotBeAnsweredIsSaidInASentence(String path, int status, String sentence) throws Exception {
        HttpResponse<byte[]> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(answer).get("detail").asString()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"POST", "PUT", "DELETE", "PATCH"})
    void nothingCanBeChanged(String method) throws Exception {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(uri("entries/" + accession))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        assertThat(json(answer).get("detail").asString())
                .isEqualTo("The API only reads: " + method + " is not allowed.");
    }

    @Test
    void everyoneIsToldWhyAReleasedRevisionIsApproved() throws Exception {
        JsonNode json = json(get("entries/" + accession + "/revisions/1/approval"));

        assertThat(json.path("approved").path("by").asString()).isEqualTo("Robin Reviewer");
        assertThat(json.path("gates").size()).isEqualTo(6);
        assertThat(json.has("comments")).isFalse();
        assertThat(get("entries/" + accession + "/revisions/9/approval").statusCode())
                .isEqualTo(404);
    }

    @Test
    void readersGetNoSession() throws Exception {
        assertThat(get("entries").headers().allValues("Set-Cookie")).isEmpty();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    private static URI uri(String path) {
        return URI.create(url("api/v1/" + path));
    }

    private static String header(HttpResponse<?> response, String name) {
        return Objects.requireNonNull(response.headers().firstValue(name).orElse(null), name);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), UTF_8);
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
