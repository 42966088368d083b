package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.revision.Revision;

class NewcomerTest extends WholePage {

    @Test
    void theTourIsOfferedOnceAndShowsThePageOnThePageByKeyboardAlone() {
        Revision entry = entry("NEWC1");
        String mail = someone("Nora");
        Page page = open(mail, entry, "protein");
        button(page, "Show me round").focus();
        page.keyboard().press("Enter");
        Locator card = page.getByRole(AriaRole.DIALOG);
        assertThat(card).containsText("The sections");
        assertThat(card).isFocused();
        Object place = page.evaluate(PLACE);
        page.keyboard().press("Enter");
        assertThat(card).containsText("Every key is kept");
        for (String title : List.of(
                "What a good section says",
                "Findings",
                "Fixes and waivers",
                "Anything by name",
                "Save, then have it reviewed")) {
            page.keyboard().press("ArrowRight");
            assertThat(card).containsText(title);
            assertThat(page.locator("recto-tour .ring")).isVisible();
        }
        assertThat(page.evaluate(PLACE)).isEqualTo(place);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page).include("recto-tour").analyze().getViolations())
                    .isEmpty();
        }
        page.locator("#panel-findings-tab").focus(); // nothing is barred meanwhile
        page.keyboard().press("Escape");
        assertThat(card).hasCount(0);

        Page again = open(mail, entry, "protein");
        assertThat(field(again, "Length, residues")).isVisible();
        assertThat(button(again, "Show me round")).isHidden();
        again.locator("#panel-findings-tab").focus();
        again.keyboard().press("?");
        button(again, "Take the tour of this page").click();
        assertThat(again.getByRole(AriaRole.DIALOG)).containsText("The sections");
    }

    @Test
    void whoDeclinesTheTourIsNotAskedAgain() {
        Revision entry = entry("NEWC2");
        String mail = someone("Nick");
        Page page = open(mail, entry, "protein");
        button(page, "Not now").click();
        assertThat(button(page, "Show me round")).isHidden();
        Page again = open(mail, entry, "identity");
        assertThat(field(again, "Name")).isVisible();
        assertThat(button(again, "Show me round")).isHidden();
    }

    @Test
    void eachSectionSaysWhatAGoodOneSaysAndStaysOpenWhereItWasLeftOpen() {
        Revision entry = entry("NEWC3");
        String mail = someone("Nadia");
        Page page = open(mail, entry, "protein");
        Locator help = page.locator(".recto-section-help");
        assertThat(help).not().hasAttribute("open", "");
        help.locator("summary").click();
        assertThat(help).containsText("For example");
        assertThat(new AxeBuilder(page).include(".recto-section-help").analyze().getViolations())
                .isEmpty();

        Page again = open(mail, entry, "mutations");
        assertThat(again.locator(".recto-section-help .example")).isVisible();
        assertThat(again.locator(".recto-section-help")).containsText("HGVS description");
        again.getByText("The rules that watch this section").click();
        again.waitForURL("**/rules?on=var,txt,cite");
        assertThat(again.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Variants")))
                .isVisible();
        assertThat(again.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Pathways")))
                .hasCount(0);
        again.getByText("Show all").click();
        assertThat(again.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Pathways")))
                .isVisible();
    }

    private static final String PLACE =
            "() => document.querySelector('recto-tour').shadowRoot.querySelector('.next').getBoundingClientRect().right";
}
