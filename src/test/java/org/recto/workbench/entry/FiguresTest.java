package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.picture.Pictures;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.workbench.Samples;

/** Pictures of figures as a curator puts them in and others see them. */
class FiguresTest extends Samples {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 60'>"
            + "<rect width='90' height='60' fill='%s'/>%s</svg>";

    @Test
    void aChosenPictureIsAFigureWithItsWordsAndComesBackByUndo() {
        Revision saved = saved("FIGONE");
        Page page = open(saved, "figures");

        page.locator("vaadin-upload input[type=file]").first().setInputFiles(file("wrong.txt", svg("teal", "")));

        Locator picture = page.locator(".picture-part .recto-picture img");
        assertThat(picture).isVisible();
        page.waitForFunction("() => document.querySelector('.picture-part img')?.naturalWidth === 90");
        page.getByLabel("In words, for those who do not see it").fill("A teal field.");
        assertThat(picture).hasAttribute("alt", "A teal field.");
        String first = picture.getAttribute("src");

        page.locator(".picture-part vaadin-upload input[type=file]").setInputFiles(file("b.svg", svg("red", "")));
        assertThat(page.getByText("The picture was replaced.")).isVisible();
        assertThat(picture).not().hasAttribute("src", first);
        page.locator(".recto-picture-drop")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(picture).hasAttribute("src", first);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take the picture out"))
                .click();
        assertThat(picture).hasCount(0);
        page.locator(".recto-picture-drop")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(picture).hasAttribute("src", first);
        assertThat(draft(saved).entry().figures().getFirst().picture()).isNotNull();
    }

    @Test
    void aPictureIsDroppedAndPasted() {
        Revision saved = saved("FIGTWO");
        Page page = open(saved, "figures");

        give(page, "drop", "drop", "dataTransfer", "vaadin-upload");
        assertThat(page.locator(".picture-part img")).isVisible();
        give(page, "paste", "pasted", "clipboardData", ".form");

        page.waitForCondition(() -> draft(saved).entry().figures().size() == 2);
    }

    @Test
    void whatIsNoPictureIsRefusedWithWhatToDo() {
        Page page = open(saved("FIGBAD"), "figures");
        Locator input = page.locator("vaadin-upload input[type=file]").first();
        Locator said = page.locator(".recto-picture-drop [role=alert]");

        input.setInputFiles(file("empty.png", ""));
        assertThat(said).containsText("The file is empty. Choose the picture again");
        input.setInputFiles(file("evil.png", "GIF89a<script>alert(1)</script>"));
        assertThat(said).containsText("This is a GIF file. Save the picture as PNG, JPEG or SVG");
        input.setInputFiles(new FilePayload("big.png", "image/png", new byte[Pictures.MOST_BYTES + 1]));
        assertThat(said).containsText("The file is longer than 10 MB.");
        assertThat(page.locator(".recto-picture")).hasCount(0);
    }

    @Test
    void ofASpikedSvgNothingRunsNotEvenAtItsOwnAddress() {
        Revision saved = saved("FIGEVIL");
        Page page = open(saved, "figures");

        page.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(file("a.svg", svg("red", "<script>document.title='run'</script>")));

        assertThat(page.locator(".recto-picture-drop [role=status]").first()).containsText("left out: script");
        String src = page.locator(".picture-part img").getAttribute("src");
        APIResponse answer = page.request().get(url(src.substring(1)));
        assertThat(answer.text()).doesNotContain("script");
        assertThat(answer.headers())
                .containsEntry("content-type", "image/svg+xml")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "max-age=31536000, private, immutable");
        assertThat(answer.headers().get("content-security-policy"))
                .startsWith("default-src 'none';")
                .endsWith("sandbox");
    }

    @Test
    void readersSeeNoPictureThatIsNotApprovedAndStrangersNone() throws Exception {
        String name = keep(svg("navy", ""));
        Revision saved = saved("FIGSEEN", set("/identity/name", "seen"), figure(name));

        Page reviewer = signIn("reviewer@demo");
        assertThat(reviewer.request()
                        .get(url("api/v1/pictures/" + name + "?of=" + saved.accession()))
                        .status())
                .isEqualTo(200);
        assertThat(status("api/v1/pictures/" + name + "?of=" + saved.accession()))
                .isEqualTo(404);
        assertThat(status("api/v1/pictures/..%2F" + name)).isIn(400, 404);
    }

    @Test
    void aRevisionShowsPicturesAndItsChangesShowBothSides() {
        String before = keep(svg("green", ""));
        String after = keep(svg("gold", ""));
        Revision saved = saved("FIGREV", figure(before));
        savedAgain(saved.entryId(), "Another picture.", set("/figures/g1/picture", after));
        Page page = signIn("reviewer@demo");

        page.navigate(url("entries/" + saved.accession() + "/revisions/1"));
        assertThat(page.locator(".recto-figures img")).hasAttribute("alt", "What is seen.");
        assertThat(page.locator(".recto-figures figcaption")).hasText("The legend.");
        page.navigate(url("entries/" + saved.accession() + "/history"));

        assertThat(page.locator(".recto-change .recto-pictures img")).hasCount(2);
        page.waitForFunction(
                "() => [...document.querySelectorAll('.recto-pictures img')].every(one => one.naturalWidth > 0)");
        assertThat(page.locator(".recto-pictures figcaption").first()).hasText("Before");
    }

    private Page open(Revision saved, String section) {
        Page page = signIn("curator@demo");
        page.navigate(url("entries/" + saved.accession() + "/" + section));
        assertThat(page.locator("vaadin-upload").first()).isVisible();
        return page;
    }

    /** Has a page's script let go of a file over an element, or paste it there. */
    private static void give(Page page, String event, String colour, String property, String where) {
        page.evaluate("""
                ([event, svg, property, where]) => {
                  const data = new DataTransfer();
                  data.items.add(new File([svg], 'a.svg', { type: 'image/svg+xml' }));
                  const told = event === 'drop'
                    ? new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })
                    : new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
                  document.querySelector(where).dispatchEvent(told);
                }""", List.of(event, svg(colour, "<circle r='" + property.length() + "'/>"), property, where));
    }

    private static Edit figure(String picture) {
        return new Edit.Add(
                org.recto.entry.Path.of("/figures"),
                EntryJson.value(Map.of(
                        "id", "g1", "legend", "The legend.", "alternative", "What is seen.", "picture", picture)),
                null);
    }

    private static String keep(String svg) {
        return bean(Pictures.class)
                .upload(curator(), svg.getBytes(StandardCharsets.UTF_8))
                .picture()
                .name();
    }

    private static Draft draft(Revision saved) {
        return bean(Drafts.class).open(curator(), saved.entryId());
    }

    private static String svg(String colour, String more) {
        return SVG.formatted(colour, more);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static int status(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url(path))).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
