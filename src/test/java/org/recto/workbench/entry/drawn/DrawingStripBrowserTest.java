package org.recto.workbench.entry.drawn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithBrowser;

/** The drawings on top of an entry. */
class DrawingStripBrowserTest extends WithBrowser {

    @Test
    void whatIsShownAndWhetherItIsFoldedIsRemembered() {
        Page page = signIn("curator@demo");
        page.navigate(url("entries/KRAS/gene"));
        button(page, "Gene").click();
        assertThat(page.locator("recto-gene .item").first()).isVisible();
        assertThat(page.locator("recto-protein")).isHidden();
        button(page, "Drawings").click();
        assertThat(page.locator("recto-gene")).isHidden();
        page.reload();
        assertThat(button(page, "Gene")).hasAttribute("aria-pressed", "true");
        assertThat(button(page, "Drawings")).hasAttribute("aria-expanded", "false");
        button(page, "Drawings").click();
        assertThat(page.locator("recto-gene .item").first()).isVisible();
    }

    @Test
    void whatTheCursorIsAtIsLitAndWhatIsChosenIsGoneTo() {
        Page page = signIn("curator@demo");
        page.navigate(url("entries/CFTR/protein"));
        page.locator("recto-rows[data-list='/protein/features'] [data-row='f2'] [data-label='Type']")
                .click();
        assertThat(page.locator("recto-protein .selected")).hasAttribute("data-path", "/protein/features/f2");
        Locator variant = page.locator("recto-protein [data-path^='/mutations/variants/']")
                .first();
        variant.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/mutations.*"));
        assertThat(page.locator("recto-protein .selected"))
                .hasAttribute("data-path", Pattern.compile("/mutations/variants/.*"));
    }

    private static Locator button(Page page, String name) {
        return page.locator(".recto-drawings")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
