package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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

    private static Locator bar(Page page, String words) {
        return page.locator(".recto-sheet-bar button").filter(new Locator.FilterOptions().setHasText(words));
    }
}
