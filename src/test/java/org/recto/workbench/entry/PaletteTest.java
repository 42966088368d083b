package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.COMBOBOX;
import static com.microsoft.playwright.options.AriaRole.DIALOG;
import static com.microsoft.playwright.options.AriaRole.OPTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaletteTest extends WholePage {

    @Test
    void fieldsItemsSectionsAndOtherEntriesAreFoundByAFewLetters() {
        saved("PALEX");
        Page page = open("curator@demo", entry("PAL1"), "identity");

        ask(page, "prot len");
        assertThat(chosen(page)).containsText("Length, residues");
        page.keyboard().press("Enter");
        page.waitForURL("**/protein");
        assertThat(field(page, "Length, residues")).isFocused();

        ask(page, "othtoy");
        assertThat(chosen(page)).containsText("Other toy disease");
        page.keyboard().press("Enter");
        page.waitForURL("**/diseases");

        ask(page, "other toy disease prognosis");
        assertThat(chosen(page)).containsText("Other toy disease: Prognosis");
        page.keyboard().press("Enter");
        assertThat(field(page, "Prognosis")).isFocused();
        assertThat(page.locator(".detail h3")).hasText("Other toy disease");

        ask(page, "palex");
        assertThat(chosen(page)).containsText("PALEX");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("PALEX");
    }

    @Test
    void findingsAreWalkedByKeyAndSingleLettersWorkOnlyOutsideFieldsAndCanBeTurnedOff() {
        Page page = open("curator@demo", entry("PAL2"), "identity");
        Locator name = field(page, "Name");
        name.focus();
        page.keyboard().press("End");
        page.keyboard().type("?g");
        assertThat(name).hasValue("a receptor?g");
        assertThat(dialog(page)).hasCount(0);

        page.keyboard().press("F8");
        assertThat(page.locator(".recto-remark.chosen")).hasCount(1);
        String first = page.locator(".recto-remark.chosen").getAttribute("data-says");
        page.keyboard().press("F8");
        assertThat(page.locator(".recto-remark.chosen:not([data-says=\"" + first.replace("\"", "\\\"") + "\"])"))
                .hasCount(1);
        page.keyboard().press("Shift+F8");
        assertThat(page.locator(".recto-remark.chosen")).hasAttribute("data-says", first);

        page.locator("#panel-findings-tab").focus();
        page.keyboard().press("?");
        assertThat(dialog(page)).containsText("Next finding");
        page.getByLabel("Use single letters as keys").uncheck();
        page.keyboard().press("Escape");
        page.locator("#panel-findings-tab").focus();
        page.keyboard().press("g");
        assertThat(dialog(page)).hasCount(0);
    }

    @Test
    void axeFindsNothingInThePaletteAndTheListOfKeys() {
        Page page = open("curator@demo", entry("PAL3"), "identity");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            ask(page, "e");
            assertThat(chosen(page)).isVisible();
            assertThat(new AxeBuilder(page).include("recto-palette").analyze().getViolations())
                    .isEmpty();
            page.keyboard().press("Escape");
            page.locator("#panel-findings-tab").focus();
            page.keyboard().press("?");
            assertThat(dialog(page)).isVisible();
            assertThat(new AxeBuilder(page).include("recto-palette").analyze().getViolations())
                    .isEmpty();
            page.keyboard().press("Escape");
        }
    }

    private static void ask(Page page, String words) {
        page.keyboard().press("Control+k");
        Locator field =
                page.getByRole(COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Section, field")));
        assertThat(field).isFocused();
        page.keyboard().type(words);
    }

    private static Locator chosen(Page page) {
        return page.getByRole(OPTION, new Page.GetByRoleOptions().setSelected(true));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(DIALOG);
    }
}
