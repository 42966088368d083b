package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.revision.Revision;

class PreviewTest extends WholePage {

    @Test
    void aNarrativeIsShownAsItWillBeReadWhileItIsWritten() {
        Page page = open(someone("Prue"), cited("PREV1"), "protein");
        assertThat(preview(page, "Function")).hasCount(0);
        field(page, "Function").click();
        page.keyboard().press("Control+K");
        page.keyboard().type("previews of narr");
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("previews of narratives")))
                .isVisible();
        page.keyboard().press("Enter");
        assertThat(preview(page, "Function")).isVisible();

        field(page, "Function").focus();
        page.keyboard().press("Control+A");
        page.keyboard()
                .type("It is *never* alone [see @pmid:11; @pmid:12; @pmid:13], as <b onclick=x>T</b> \\* shows: "
                        + "@pmid:99. [Here](https://example.org) [there](javascript:alert)");

        Locator preview = preview(page, "Function");
        assertThat(preview)
                .hasText(
                        "It is never alone (see Puel et al., 1998; Roe and Doe, 2001; Lone, 2002), as <b onclick=x>T</b> "
                                + "* shows: PMID 99, not in the bibliography. Here [there](javascript:alert)");
        assertThat(preview.locator("em")).hasText("never");
        assertThat(preview.locator("b")).hasCount(0);
        assertThat(preview.locator("a")).hasCount(1);
        assertThat(preview.locator(".unresolved")).hasText("PMID 99, not in the bibliography");
        page.keyboard().press("Control+A");
        page.keyboard().type("- one\nmore\n- two\n\n3. three\n\n> said\n\n    code\n\n# Head");
        assertThat(preview.locator("ul > li")).hasCount(2);
        assertThat(preview.locator("ol[start='3'] > li")).hasText("three");
        assertThat(preview.locator("blockquote")).hasText("said");
        assertThat(preview.locator(".heading")).hasText("Head");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page).include("recto-narrative").analyze().getViolations())
                    .isEmpty();
        }
    }

    @Test
    void whatOneChoseIsFoundAgainAndMovesNothingUnderThePointer() {
        Revision entry = cited("PREV2");
        String mail = someone("Perry");
        Page page = open(mail, entry, "protein");
        Locator toggle = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Preview of Function").setExact(true));
        toggle.scrollIntoViewIfNeeded();
        double before = toggle.boundingBox().y;
        toggle.click();
        assertThat(preview(page, "Description")).isVisible();
        page.waitForTimeout(300);
        assertThat(toggle.boundingBox().y).isCloseTo(before, org.assertj.core.data.Offset.offset(1.5));
        assertThat(toggle).hasAttribute("aria-pressed", "true");

        Page other = open(mail, entry, "mutations");
        assertThat(preview(other, "Breakpoints")).hasText("Nothing written yet");
        other.locator("h2").first().click();
        other.keyboard().press("p");
        assertThat(preview(other, "Breakpoints")).hasCount(0);
        Page third = open(mail, entry, "protein");
        assertThat(field(third, "Function")).isVisible();
        assertThat(preview(third, "Function")).hasCount(0);
    }

    @Test
    void whoMayNotWriteReadsItAsReadersWillAndIsLedToItsWords() {
        Revision entry = cited("PREV3");
        savedAgain(entry.entryId(), "Said", set("/protein/function", "It is *never* alone [@pmid:11; @pmid:99]."));
        Page page = open("reviewer@demo", entry, "protein");
        Locator text = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("Function").setExact(true));
        assertThat(text).hasText("It is never alone (Puel et al., 1998; PMID 99, not in the bibliography).");
        assertThat(field(page, "Function")).isHidden();
        finding(page, "99").getByRole(AriaRole.BUTTON).first().click();
        assertThat(text).isFocused();
        assertThat(text.locator(".mark").first()).isInViewport();
    }

    @Test
    void onPaperNarrativesStandAsTheyWillBeRead() {
        Page page = open(someone("Pam"), cited("PREV4"), "protein");
        assertThat(field(page, "Function")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        assertThat(preview(page, "Function")).hasText("Binds interleukin 7 (PMID 9, not in the bibliography).");
        assertThat(field(page, "Function")).isHidden();
        assertThat(page.locator(".recto-sheet-bar")).isHidden();
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        assertThat(preview(page, "Function")).hasCount(0);
    }

    private static Revision cited(String symbol) {
        Revision begun = entry(symbol);
        return savedAgain(
                begun.entryId(),
                "Cited",
                publication("p1", "11", "Puel A, Ziegler SF, Leonard WJ", 1998),
                publication("p2", "12", "Roe R, Doe D", 2001),
                publication("p3", "13", "Lone L", 2002));
    }

    private static Edit publication(String id, String pmid, String authors, int year) {
        return new Edit.Add(
                Path.of("/bibliography"),
                EntryJson.value(Map.of("id", id, "pmid", pmid, "authors", authors, "year", year)),
                null);
    }

    private static Locator preview(Page page, String label) {
        return page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName("Preview of " + label).setExact(true));
    }
}
