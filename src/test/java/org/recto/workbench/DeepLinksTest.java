package org.recto.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.entry.Path;
import org.recto.release.Releases;
import org.recto.review.Reviews;
import org.recto.revision.Revision;

/** An address leads to the same thing again: when it is passed on, gone back to, or loaded once more. */
class DeepLinksTest extends Samples {

    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    private static final String ANSWERED =
            "() => Object.values(window.Vaadin.Flow.clients ?? {}).every(client => !client.isActive?.())";

    /** What a page says and holds, shadow trees included, and where one is in it. */
    private static final String SAID = """
            () => {
              const said = [location.pathname + location.search];
              const walk = (node) => {
                if (node.nodeType === Node.TEXT_NODE) said.push(node.data.trim());
                if (node.hidden || ['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.nodeName)) return;
                if (node instanceof Element) {
                  if (node.matches('input, textarea')) said.push(`${node.type} ${node.value} ${node.checked}`);
                  for (const name of ['aria-pressed', 'aria-selected', 'aria-current', 'open']) said.push(node.getAttribute(name) ?? '');
                  if (node.shadowRoot) walk(node.shadowRoot);
                }
                node.childNodes.forEach(walk);
              };
              walk(document.querySelector('main'));
              return said.filter((one) => one !== '').join('\\n').replace(/\\d+ (seconds?|minutes?) ago|just now/g, 'ago');
            }
            """;

    @Test
    void anAddressLeadsBackToWhatItShowed() {
        Revision entry = reviewed("DEEP1");
        String here = "entries/" + entry.accession();
        bean(Releases.class).publish(person("editor@demo"), "deep1", "To come back to.");
        Page page = signIn("reviewer@demo");
        List<String> other = new ArrayList<>();
        for (String path : List.of(
                here + "/protein?at=%2Fprotein%2Ffeatures%2Ff2%2Fend",
                here + "/mutations?at=%2Fmutations%2Fvariants%2Fv1",
                here + "/history?from=1&to=2",
                here + "/history/search?text=counted",
                here + "/revisions/2/protein",
                here + "/review?since=1",
                "history?text=counted",
                "entries?q=DEEP1&state=IN_REVIEW&has=variants&sort=newest",
                "corpus",
                "releases/deep1",
                "rules/prot.domain-tiling")) {
            page.navigate(url(path));
            String first = said(page);
            page.navigate(url("notices"));
            said(page);
            page.goBack();
            if (!said(page).equals(first)) {
                other.add("back at " + path + ":\n" + first + "\n--- became ---\n" + said(page));
            }
            page.reload();
            if (!said(page).equals(first)) {
                other.add("reloaded " + path + ":\n" + first + "\n--- became ---\n" + said(page));
            }
        }
        assertThat(other).isEmpty();
    }

    @Test
    void theAddressOfNarrowedEntriesHoldsWordsChoicesOrderAndPage() {
        for (int n = 1; n <= 51; n++) {
            saved("NARROWED" + n, set("/identity/name", "one of many"));
        }
        Page page = signIn("reviewer@demo");
        String oldestFirst = "entries?q=narrowed+many&state=IN_PREPARATION&state=APPROVED&release=out&sort=oldest";
        page.navigate(url(oldestFirst));
        assertThat(found(page)).hasCount(50);
        assertThat(found(page).first()).hasText("NARROWED1");
        page.navigate(url("notices"));
        page.goBack();
        assertThat(found(page).first()).hasText("NARROWED1");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("On").setExact(true))
                .click();
        page.waitForURL("**/entries?*&page=2");
        assertThat(found(page)).hasText(new String[] {"NARROWED51"});
        page.reload();
        assertThat(found(page)).hasText(new String[] {"NARROWED51"});
        assertThat(page.locator("[aria-pressed=true]")).hasCount(3);
        assertThat(page.locator(".recto-search input")).hasValue("narrowed many");
        page.goBack();
        assertThat(found(page)).hasCount(50);
    }

    private static Locator found(Page page) {
        return page.locator(".recto-entries .recto-stack > a.recto-strong");
    }

    @Test
    void anItemsAddressPutsTheCursorThere() {
        Revision entry = complete("DEEP2");
        Page page = signIn("curator@demo");
        page.navigate(url("entries/" + entry.accession() + "/protein?at=%2Fprotein%2Ffunction"));
        page.waitForFunction("() => document.activeElement?.localName === 'recto-narrative'");
        page.reload();
        page.waitForFunction("() => document.activeElement?.localName === 'recto-narrative'");
    }

    @Test
    void thePointInTimeThatIsChosenOfTheCorpusIsInTheAddress() {
        reviewed("DEEP5");
        Page page = signIn("reviewer@demo");
        page.navigate(url("corpus"));
        Locator points = page.locator("recto-corpus").first().locator(".timeline button");
        assertThat(points.last()).hasAttribute("aria-pressed", "true");
        points.first().click();
        assertThat(points.first()).hasAttribute("aria-pressed", "true");
        page.reload();
        assertThat(points.first()).hasAttribute("aria-pressed", "true");
        page.navigate(url("notices"));
        page.goBack();
        assertThat(points.first()).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aThreadsAddressLeadsToItAndHasItStandOut() {
        Revision entry = reviewed("DEEP4");
        Page page = signIn("reviewer@demo");
        page.setViewportSize(1024, 400);
        page.navigate(url("entries/" + entry.accession() + "/review"));
        Locator lit = page.locator(".recto-lit");
        assertThat(lit).hasCount(0);
        Locator link = page.getByText("Link to this thread").first();
        assertThat(link).not().isInViewport();
        link.click();
        assertThat(lit).containsText("Sure?");
        page.evaluate("() => scrollTo(0, 0)");
        page.reload();
        assertThat(lit).containsText("Sure?");
        assertThat(lit).isInViewport();
        page.navigate(url("notices"));
        page.goBack();
        assertThat(lit).containsText("Sure?");
        page.goBack();
        assertThat(lit).hasCount(0);
    }

    @Test
    void whatWasTypedJustBeforeItsFieldIsLeftIsKept() {
        Revision entry = complete("DEEP3");
        Page page = signIn("curator@demo");
        page.navigate(url("entries/" + entry.accession() + "/identity"));
        page.getByLabel("Name", EXACTLY).fill("typed and left");
        section(page, "Protein").click();
        page.waitForURL("**/protein");
        page.getByLabel("Length, residues", EXACTLY).fill("777");
        page.goBack();
        page.waitForURL("**/identity");
        assertThat(page.getByLabel("Name", EXACTLY)).hasValue("typed and left");
        page.goForward();
        page.waitForURL("**/protein");
        assertThat(page.getByLabel("Length, residues", EXACTLY)).hasValue("777");
        page.reload();
        assertThat(page.getByLabel("Length, residues", EXACTLY)).hasValue("777");

        Locator localisation = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Localisation"));
        localisation.fill("On the surface.");
        page.goBack();
        page.waitForURL("**/identity");
        page.goForward();
        assertThat(localisation).hasText("On the surface.");
    }

    private static Locator section(Page page, String name) {
        return page.locator(".recto-section-link")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static String said(Page page) {
        page.locator("main h1").first().waitFor();
        page.waitForFunction(ANSWERED);
        page.waitForTimeout(300);
        page.waitForFunction(ANSWERED);
        return (String) page.evaluate(SAID);
    }

    private static Revision reviewed(String symbol) {
        Revision first = complete(symbol);
        savedAgain(first.entryId(), "Counted again", set("/protein/length", 120));
        long round = bean(Reviews.class).submit(curator(), first.entryId(), 2).id();
        bean(Reviews.class).comment(person("reviewer@demo"), round, Path.of("/protein/function"), null, "Sure?");
        return first;
    }
}
