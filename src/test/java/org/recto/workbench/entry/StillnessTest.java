package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.revision.Revision;

class StillnessTest extends WholePage {

    /** Where every heading, field, button and finding stands, but what narratives and tables hold. */
    private static final String PLACES = """
            () => [...document.querySelectorAll('h1, h2, h3, vaadin-button, vaadin-text-field, .recto-tabs button, '
                + '.recto-section-link, .recto-remark, .recto-settled, recto-narrative, .recto-finding-filter button')]
              .filter((one) => one.checkVisibility())
              .map((one) => {
                const at = one.getBoundingClientRect();
                return [one.localName, (one.label ?? one.textContent ?? '').trim().split(/[^A-Za-z]/)[0],
                  Math.round(at.left), Math.round(at.top)].join(' ');
              })""";

    /** How high the rows of all tables stand, and what follows them. */
    private static final String ROWS = """
            () => [...document.querySelectorAll('recto-rows')].flatMap((table) =>
              [...table.shadowRoot.querySelectorAll('.item, .foot, .add')]).concat([...document.querySelectorAll('recto-narrative, h3')])
              .map((one) => [one.className, one.getBoundingClientRect().top, one.getBoundingClientRect().height].join(' '))""";

    /** What moved: a caret that comes into a cell is told as a shift of the cell to where it stood. */
    private static final String SHIFTS = """
            () => { window.shifts = []; new PerformanceObserver((list) => list.getEntries().forEach((one) => one.sources
              .map(({ node, previousRect: from, currentRect: to }) =>
                ({ node, from: [from.x, from.y, from.width, from.height].join(), to: [to.x, to.y, to.width, to.height].join() }))
              .filter(({ from, to }) => from !== to)
              .forEach(({ node, from, to }) => window.shifts.push(`${node?.outerHTML?.slice(0, 80)} from ${from} to ${to}`))))
              .observe({ type: 'layout-shift', buffered: false }) }""";

    @Test
    void nothingMovesWhileOneTypesAndFindingsGoAndCome() {
        Revision entry = entry("STILL1");
        Page page = open("curator@demo", entry, "protein");
        page.setViewportSize(1440, 900);
        Locator text = field(page, "Localisation");
        text.click();
        page.waitForTimeout(1_000);
        Object before = page.evaluate(PLACES);
        page.evaluate(SHIFTS);

        page.keyboard().type("At [@pmid:77].");
        Locator said = page.locator(".bound", new Page.LocatorOptions().setHas(text));
        assertThat(said).containsText("2 citations lead nowhere");
        assertThat(finding(page, "2 citations lead nowhere")).isVisible();
        Object with = page.evaluate(PLACES);
        for (int i = 0; i < 14; i++) {
            page.keyboard().press("Backspace");
        }
        assertThat(finding(page, "2 citations lead nowhere")).isHidden();
        page.waitForTimeout(500);

        assertThat(lines(with)).containsAll(lines(before));
        assertThat(lines(page.evaluate(PLACES))).containsAll(lines(before));
        assertThat(page.evaluate("() => window.shifts")).asString().isEqualTo("[]");
    }

    @Test
    void nothingMovesWhileOneTypesInATableEither() {
        Revision entry = entry("STILL2");
        Page page = open("curator@demo", entry, "protein");
        page.setViewportSize(1440, 900);
        Locator said = page.locator("[data-row=f3] + .said");
        assertThat(said).hasCount(0);
        page.locator("[data-row=f3] [data-label=To]").click();
        page.waitForTimeout(1_000);
        Object before = page.evaluate(ROWS);
        page.evaluate(SHIFTS);

        page.keyboard().press("Control+A");
        page.keyboard().type("470");
        assertThat(page.locator("[data-row=f3] [data-label=To].error")).isVisible();
        assertThat(page.locator("recto-rows .told").first()).containsText("470");
        page.waitForTimeout(500);
        assertThat(page.evaluate(ROWS)).isEqualTo(before);
        assertThat(page.evaluate("() => window.shifts")).asString().isEqualTo("[]");

        Locator expression = field(page, "Expression");
        expression.scrollIntoViewIfNeeded();
        double top = expression.boundingBox().y;
        expression.click();
        assertThat(said).isVisible();
        page.waitForFunction("() => document.querySelector('recto-rows').shadowRoot"
                + ".querySelector('[data-row=f3] + .said').offsetHeight > 10");
        assertThat(expression.boundingBox().y).isCloseTo(top, org.assertj.core.data.Offset.offset(1.5));

        page.locator("[data-row=f3] [data-label=To]").click();
        Object with = page.evaluate(ROWS);
        page.keyboard().press("Control+A");
        page.keyboard().type("459");
        assertThat(page.locator("[data-row=f3] [data-label=To].error")).hasCount(0);
        page.waitForTimeout(500);
        assertThat(page.evaluate(ROWS)).isEqualTo(with);
    }

    private static List<String> lines(Object places) {
        return ((List<?>) places).stream().map(String::valueOf).toList();
    }
}
