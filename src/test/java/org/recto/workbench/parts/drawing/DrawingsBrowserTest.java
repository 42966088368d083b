package org.recto.workbench.parts.drawing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drawings' elements alone on a page, by mouse, wheel and keyboard. */
class DrawingsBrowserTest extends WithDrawings {

    private Page page;

    @BeforeEach
    void open() {
        page = drawings();
    }

    @Test
    void aDrawingIsZoomedAndShownWholeByButtonsAndKeys() {
        protein().getByRole(AriaRole.BUTTON, named("Zoom in")).click();
        assertThat(shown()).hasText("Shown: 938 to 4063");
        protein().getByRole(AriaRole.BUTTON, named("Zoom out")).click();
        assertThat(shown()).isEmpty();
        protein().locator(".item").first().focus();
        keys("+", "+");
        assertThat(shown()).hasText(Pattern.compile("Shown: 1 to \\d+"));
        keys("-");
        keys("0");
        assertThat(shown()).isEmpty();
        keys("+", "Home");
        assertThat(shown()).isEmpty();
    }

    @Test
    void whereColoursAreTheReadersOwnLettersStandInTheirs() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Object faint = page.evaluate("""
                () => { const probe = document.body.appendChild(document.createElement('i'));
                  const of = (colour) => { probe.style.color = colour; return getComputedStyle(probe).color };
                  const [ink, paper] = [of('CanvasText'), of('Canvas')];
                  const all = (which) => [...document.querySelectorAll('recto-gene, recto-protein')]
                    .flatMap((one) => [...one.shadowRoot.querySelectorAll(which)].map((at) => getComputedStyle(at)));
                  const [letters, swatches] = [all('.letter'), all('.swatch, rect.flag')];
                  return [letters.length > 0, swatches.length > 0,
                    letters.filter((at) => at.fill !== ink || at.stroke !== 'none').length,
                    swatches.filter((at) => at.fill !== paper || at.stroke !== ink).length] }""");
        assertThat(faint).isEqualTo(List.of(true, true, 0, 0));
    }

    @Test
    void theWheelIsThePagesUnlessControlIsHeld() {
        Locator drawing = protein().locator("svg.drawing");
        drawing.hover();
        page.evaluate("() => addEventListener('wheel', event => window.taken = event.defaultPrevented)");
        page.mouse().wheel(0, 40);
        page.waitForFunction("() => window.taken === false");
        assertThat(shown()).isEmpty();
        page.keyboard().down("Control");
        page.mouse().wheel(0, -100);
        page.keyboard().up("Control");
        page.waitForFunction("() => window.taken === true");
        assertThat(shown()).not().isEmpty();
    }

    @Test
    void aDrawingIsDraggedWithoutChoosingWhatOneDragsBy() {
        Locator zoomIn = protein().getByRole(AriaRole.BUTTON, named("Zoom in"));
        zoomIn.click();
        zoomIn.click();
        String before = shown().textContent();
        BoundingBox box = band().boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 - 120, box.y + box.height / 2);
        page.mouse().move(box.x + box.width / 2 - 240, box.y + box.height / 2);
        page.mouse().up();
        assertThat(shown()).not().hasText(before);
        assertThat(page.evaluate("window.told.length")).isEqualTo(0);
        band().click();
        assertThat(page.evaluate("window.told")).isEqualTo(List.of("/protein/features/f2"));
    }

    @Test
    void whatIsSelectedElsewhereIsLitAndBroughtIntoView() {
        protein().evaluate("element => element.selected = '/protein/features/f4/end'");
        assertThat(protein().locator(".selected")).hasAttribute("data-path", "/protein/features/f4");
        for (int i = 0; i < 6; i++) {
            protein().getByRole(AriaRole.BUTTON, named("Zoom in")).click();
        }
        assertThat(protein().locator("[data-path='/protein/features/f1']")).hasCount(0);
        protein().evaluate("element => element.selected = '/protein/features/f1'");
        assertThat(protein().locator(".selected")).hasAttribute("data-path", "/protein/features/f1");
    }

    @Test
    void arrowsReachWhatIsOutOfView() {
        for (int i = 0; i < 9; i++) {
            protein().getByRole(AriaRole.BUTTON, named("Zoom in")).click();
        }
        String before = shown().textContent();
        protein().locator(".item").first().focus();
        for (int i = 0; i < 60 && shown().textContent().equals(before); i++) {
            keys("ArrowRight");
        }
        assertThat(shown()).not().hasText(before);
        assertThat(page.evaluate("document.querySelector('recto-protein').shadowRoot.activeElement.classList[0]"))
                .isEqualTo("item");
        keys("Enter");
    }

    @Test
    void theSequenceStandsThereWhenItIsNearEnough() {
        assertThat(protein().locator(".residue")).hasCount(0);
        for (int i = 0; i < 10; i++) {
            protein().getByRole(AriaRole.BUTTON, named("Zoom in")).click();
        }
        assertThat(protein().locator(".residue").first()).isVisible();
    }

    @Test
    void aCrowdOfVariantsIsOneHeadThatZoomsIn() {
        Locator crowd = protein().locator(".many").first();
        assertThat(crowd).hasAttribute("aria-label", Pattern.compile("\\d+ variants, \\d+ to \\d+; zooms in"));
        crowd.focus();
        keys("Enter");
        assertThat(shown()).not().isEmpty();
        assertThat(page.evaluate("window.told.length")).isEqualTo(0);
    }

    @Test
    void aThousandVariantsAreDrawnWithAFewHundredItemsOfWhichNoTwoLabelsMeet() {
        assertThat(protein().locator(".item").count()).isLessThan(400);
        for (int zoomed = 0; zoomed < 10; zoomed++) {
            assertThat(page.evaluate("""
                    () => {
                      const labels = [...document.querySelector('recto-protein').shadowRoot
                        .querySelectorAll('svg.drawing > .label:not([transform])')].map(one => one.getBoundingClientRect());
                      return labels.filter((a, i) => labels.some((b, j) => i < j
                        && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)).length;
                    }
                    """))
                    .as("labels that meet, zoomed %d times", zoomed)
                    .isEqualTo(0);
            protein().getByRole(AriaRole.BUTTON, named("Zoom in")).click();
        }
    }

    @Test
    void exonsAreDrawnAllAlikeWhenAskedAndWhatATranscriptSkipsIsDashed() {
        assertThat(gene().locator("rect.skipped")).hasCount(2); // in the drawing and in its legend
        assertThat(exon(3).width).isGreaterThan(1.5 * exon(4).width); // 301 nucleotides and 91, outlines included
        gene().getByRole(AriaRole.BUTTON, named("Equal widths")).click();
        assertThat(gene().getByRole(AriaRole.BUTTON, named("Equal widths"))).hasAttribute("aria-pressed", "true");
        assertThat(exon(3).width).isCloseTo(exon(4).width, offset(1.0));
    }

    @Test
    void aGeneIsReadFromLeftToRightOnTheReverseStrandToo() {
        assertThat(exon(0).x).isLessThan(exon(1).x);
        assertThat(number("90,000")).isLessThan(number("20,000"));
    }

    @Test
    void anExonIsChosenByKeyboard() {
        gene().locator("[data-path='/gene/transcripts/t1/exons/x3']").focus();
        keys("Enter");
        assertThat(page.evaluate("window.told")).isEqualTo(List.of("/gene/transcripts/t1/exons/x3"));
        assertThat(gene().locator("[data-path='/gene/transcripts/t1/exons/x3']"))
                .hasAttribute("aria-pressed", "true");
    }

    @Test
    void everythingDrawnStandsInWordsToo() {
        protein().getByRole(AriaRole.BUTTON, named("In words")).click();
        assertThat(protein().locator("table.words tbody tr")).hasCount(40 + 224 + 1000 + 100 + 2 + 1);
        gene().getByRole(AriaRole.BUTTON, named("In words")).click();
        assertThat(gene().locator("table.words")).containsText("reverse strand");
        assertThat(gene().locator("table.words")).containsText("t2 exon 6");
    }

    /** What is drawn, as what it is called, and words and a colour of the light that it has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gene    | Gene with 6 exons                     | aria-label="t2 exon 6                | rgb(47, 90, 107)
            protein | Protein of 5000 residues              | aria-label="finding                  | rgb(47, 90, 107)
            life    | A life of one revision                | aria-label="Changes, please"         | rgb(11, 96, 104)
            corpus  | Findings by rule and section, 2026-05 | Figures, α &amp; &lt;b&gt;</text>    | rgb(168, 28, 38)
            """)
    void aDrawingIsSavedAsAFileThatStandsAlone(String kind, String title, String said, String colour)
            throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Locator drawing = page.locator("recto-" + kind);
        drawing.evaluate("element => element.file = 'Its ' + element.localName");
        Download svg = page.waitForDownload(() -> saves(drawing, "Save as SVG"));
        String drawn = Files.readString(svg.path()).replaceAll("base64,[\\w+/=]+", "base64,");
        assertThat(svg.suggestedFilename()).isEqualTo("Its recto-" + kind + ".svg");
        assertThat(drawn)
                .startsWith("<svg")
                .contains(
                        "xmlns=\"http://www.w3.org/2000/svg\"",
                        "<title>Its recto-%s · %s</title>".formatted(kind, title),
                        said,
                        colour)
                .contains("@font-face{font-family:\"IBM Plex Sans Variable\"", "src:url(data:font/woff2;base64,")
                .doesNotContain("var(", "class=", "href=", "<!--");
        Download png = page.waitForDownload(() -> saves(drawing, "Save as PNG"));
        assertThat(onWhite(Files.readString(svg.path()), Files.readAllBytes(png.path())))
                .isEqualTo(List.of("parsed", true, true));
    }

    /** By keyboard. */
    private void saves(Locator drawing, String how) {
        drawing.getByRole(AriaRole.BUTTON, named(how)).focus();
        keys("Enter");
    }

    /** Whether a file is XML, its picture twice as wide, and white where nothing is drawn. */
    private Object onWhite(String svg, byte[] png) {
        return page.evaluate("""
                async ([svg, png]) => {
                  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
                  const image = new Image();
                  image.src = `data:image/png;base64,${png}`;
                  await image.decode();
                  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
                  canvas.drawImage(image, 0, 0);
                  return [read.querySelector('parsererror') ? 'not XML' : 'parsed',
                    image.naturalWidth === 2 * Number(read.documentElement.getAttribute('width')),
                    canvas.getImageData(0, 0, 1, 1).data.every(part => part === 255)];
                }""", List.of(svg, Base64.getEncoder().encodeToString(png)));
    }

    @Test
    void nothingIsWiderThanANarrowWindow() {
        page.setViewportSize(390, 800);
        page.waitForTimeout(300);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void paperShowsTheDrawingWithoutItsButtons() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(protein().locator(".tools")).isHidden();
        assertThat(protein().locator("svg.drawing")).isVisible();
    }

    @Test
    void axeFindsNothingInLightAndDark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var violations = new AxeBuilder(page)
                    .exclude("vaadin-connection-indicator") // Vaadin's own, outside any landmark
                    .disableRules(List.of("page-has-heading-one")) // this page is no screen
                    .analyze()
                    .getViolations();
            assertThat(violations).isEmpty();
        }
    }

    private Locator protein() {
        return page.locator("recto-protein");
    }

    private Locator gene() {
        return page.locator("recto-gene");
    }

    private Locator shown() {
        return protein().locator(".shown");
    }

    /** The long stretch of the topology. */
    private Locator band() {
        return protein().locator("[data-path='/protein/features/f2']");
    }

    private BoundingBox exon(int n) {
        return gene().locator("[data-path='/gene/transcripts/t1/exons/x" + n + "'] .shape")
                .last()
                .boundingBox();
    }

    /** Where a position of the genome stands. */
    private double number(String position) {
        return gene().locator(".number")
                .filter(new Locator.FilterOptions().setHasText(position))
                .boundingBox()
                .x;
    }

    private void keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
