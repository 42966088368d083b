package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recto.revision.Revision;

class SmallScreenTest extends WholePage {

    @Test
    void sectionsAndFindingsAreSheetsThatABarAtTheFootOpens() {
        Page page = open("curator@demo", entry("SMALL1"), "protein");
        page.setViewportSize(390, 844);
        Locator findings = bar(page, "Findings");
        assertThat(finding(page, "lead")).isHidden();

        findings.click();
        assertThat(findings).hasAttribute("aria-expanded", "true");
        Locator told = finding(page, "24").first();
        assertThat(told).isVisible();
        assertThat(new AxeBuilder(page)
                        .include(".recto-workspace")
                        .exclude("recto-protein")
                        .analyze()
                        .getViolations())
                .isEmpty();
        page.keyboard().press("Escape");
        assertThat(told).isHidden();
        assertThat(findings).isFocused();

        page.keyboard().press("Enter");
        told.getByRole(AriaRole.BUTTON).first().click();
        assertThat(told).isHidden();
        assertThat(page.locator("[data-row=f2] [role=gridcell]:focus")).isInViewport();

        bar(page, "Protein").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Bibliography")))
                .click();
        page.waitForURL("**/bibliography");
        assertThat(bar(page, "Bibliography")).hasAttribute("aria-expanded", "false");
        assertThat(page.locator(".recto-entry-nav")).isHidden();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    @Test
    void whatARuleSaysOfARowIsReadWithoutScrollingAside() {
        Revision saved = saved(
                "SMALL2",
                set(
                        "/figures",
                        List.of(
                                Map.of(
                                        "id",
                                        "g1",
                                        "status",
                                        "missing",
                                        "legend",
                                        "The gene: dark green marks its 8 exons, light green the 5 and 3 untranslated regions."))));
        Page page = signIn("curator@demo");
        page.setViewportSize(390, 844);
        page.navigate(url("entries/" + saved.accession() + "/figures"));

        Locator said = page.locator("recto-rows .says").first();
        assertThat(said).isVisible();
        BoundingBox box = said.boundingBox();
        assertThat(box.x + box.width).isLessThan(390);
        assertThat(page.locator("recto-rows .grid").evaluate("grid => grid.scrollWidth - grid.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void theTabsBesideASectionStandInOneRowInFrenchToo() {
        Page page = signIn("curator@demo");
        page.navigate(url("review"));
        button(page, "Clara Curator").click();
        page.getByLabel("Français").check();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        page.setViewportSize(1024, 768);
        page.navigate(url("entries/" + entry("SMALL3").accession()));

        assertThat(page.locator(".recto-tabs [role=tab]").last()).hasText("Historique");
        page.waitForFunction(
                "() => new Set([...document.querySelectorAll('.recto-tabs [role=tab]')].map(tab => tab.offsetTop)).size === 1");
    }

    private static Locator bar(Page page, String words) {
        return page.locator(".recto-sheet-bar button").filter(new Locator.FilterOptions().setHasText(words));
    }
}
