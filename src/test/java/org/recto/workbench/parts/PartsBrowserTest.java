package org.recto.workbench.parts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithBrowser;

/** The elements of the front end by keyboard and mouse, and what the server hears of it. */
class PartsBrowserTest extends WithBrowser {

    private Page page;

    @BeforeEach
    void openParts() {
        page = anonymous("test/parts");
        assertThat(cell(1, "Type")).hasText("signal peptide");
    }

    @Test
    void aRowIsTypedByKeyboardAlone() {
        page.getByRole(AriaRole.BUTTON, named("Add a feature")).focus();
        keys("Enter");
        page.keyboard().type("mot");
        keys("Tab");
        page.keyboard().type("WSXWS");
        keys("Tab");
        page.keyboard().type("217");
        keys("Tab");
        page.keyboard().type("221");
        keys("Tab");
        page.keyboard().type("giliani");
        keys("Enter", "Enter", "Escape");
        told(
                "added f4 after f3",
                "changed f4 type motif",
                "changed f4 name WSXWS",
                "changed f4 start 217",
                "changed f4 end 221",
                "changed f4 evidence p2",
                "added f5 after f4",
                "removed f5",
                "= f1() f2(outer) f3(inner) f4(WSXWS)");
    }

    @Test
    void aSuggestionIsTakenByGoingOnAndLeftByDeletingIt() {
        cell(1, "Name").click();
        page.keyboard().type("extra");
        keys("Tab", "Escape");
        cell(3, "Name").click();
        page.keyboard().type("extra");
        keys("Backspace", "Tab", "Escape");
        told("changed f1 name Extracellular", "changed f3 name extra", "= f1(Extracellular) f2(outer) f3(extra)");
    }

    @Test
    void aNumberThatIsNoneStaysVisibleAndIsSaidNotToBeStored() {
        cell(1, "End").click();
        page.keyboard().type("2o");
        keys("Enter");
        told("refused f1 end 2o", "= f1() f2(outer) f3(inner)");
        assertThat(cell(1, "End")).hasText("2o");
        assertThat(page.getByText("“2o” is not a whole number. 20 stays stored."))
                .isVisible();
        cell(1, "End").click();
        page.keyboard().type("21");
        keys("Enter");
        told("refused f1 end 2o", "changed f1 end 21", "= f1() f2(outer) f3(inner)");
        assertThat(page.getByText("Not stored")).isHidden();
    }

    @Test
    void whatIsTypedArrivesWithinTwoSecondsBeforeItIsCommittedAndEscapeTakesItBack() {
        cell(2, "Name").click();
        page.keyboard().type("outermost");
        told("changed f2 name outermost", "= f1() f2(outermost) f3(inner)");
        keys("Escape");
        told("changed f2 name outermost", "changed f2 name outer", "= f1() f2(outer) f3(inner)");
    }

    @Test
    void rowsMoveGoAndComeBack() {
        cell(2, "Name").click();
        keys("Alt+ArrowUp", "Control+Delete", "Control+z");
        told("moved f2 before f1", "removed f2", "restored f2 after ", "= f2(outer) f1() f3(inner)");
    }

    @Test
    void rowsPastedFromASpreadsheetBecomeRows() {
        cell(3, "Type").click();
        keys("Escape");
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.setData('text/plain', 'motif\\tone\\t1\\t2\\r\\nstrange\\t"two\\nlines"\\tx\\t4\\r\\n');
                  document.querySelector('recto-rows').shadowRoot.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
                }
                """);
        told(
                "added f4 after f3",
                "added f5 after f4",
                "refused f5 type strange",
                "refused f5 start x",
                "= f1() f2(outer) f3(inner) f4(one) f5(two\nlines)");
        assertThat(page.getByText("2 rows added.")).isVisible();
    }

    @Test
    void aProposedRowIsConfirmed() {
        page.getByRole(AriaRole.BUTTON, named("Confirm row 3")).click();
        told("confirmed f3", "= f1() f2(outer) f3(inner)");
        assertThat(page.getByText("Proposed")).isHidden();
    }

    @Test
    void whatSomeoneTypesAndWhatTheServerSetsMeanwhileAreBothKept() {
        editor().click();
        keys("Control+End");
        page.keyboard().type(" More");
        assertThat(page.locator("#text")).hasText(Pattern.compile(".*<20>More$"));
        page.evaluate("document.querySelector('recto-narrative').given = "
                + "{ heard: 1, text: document.querySelector('recto-narrative').shadowRoot.querySelector('.cm-content')"
                + ".innerText.replace('Loss', 'Gain') }");
        page.keyboard().type(" yet");
        assertThat(page.locator("#text")).hasText(Pattern.compile("^Gain.*<20>More<20>yet$"));
    }

    @Test
    void oddStringsArriveAsTheyWereTyped() {
        String odd = "a\u00a0b\u2028c\u200b\ufeff 👩‍👩‍👧 \u0007\u202e e\u0301 \\* [](` <b>&amp;";
        editor().fill(odd);
        assertThat(page.locator("#text")).hasText(PartsPage.escaped(odd));
        editor().fill("one\r\ntwo\rthree\n");
        assertThat(page.locator("#text")).hasText("one<a>two<a>three<a>");
    }

    @Test
    void anAtOffersPublications() {
        editor().click();
        keys("Control+End");
        page.keyboard().type(" see @gili");
        assertThat(page.getByRole(AriaRole.OPTION, named("Giliani S, 2005"))).isVisible();
        keys("Enter");
        assertThat(page.locator("#text")).hasText(Pattern.compile(".*<20>see<20>\\[@pmid:15661025]$"));
    }

    @Test
    void aFindingIsReachedByKeyboardAndTabLeavesTheEditor() {
        editor().focus(); // a click in its middle would choose the mark that stands there
        keys("Control+Home", "F8");
        assertThat(page.locator("recto-narrative .says")).hasText("Error The region ends at 264.");
        keys("Alt+Enter");
        told("chosen The region ends at 264.", "= f1() f2(outer) f3(inner)");
        assertThat(page.evaluate("document.getSelection() && document.querySelector('recto-narrative').shadowRoot"
                        + ".getSelection().toString()"))
                .isEqualTo("240–263");
        keys("Tab");
        assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("recto-protein");
    }

    @Test
    void anItemOfTheDrawingIsChosenByKeyboard() {
        page.getByRole(AriaRole.BUTTON, named("signal peptide: 1–20")).focus();
        keys("ArrowRight", "Enter", "End", "Enter");
        told("selected /protein/features/f2", "selected /protein/features/f2", "= f1() f2(outer) f3(inner)");
        assertThat(page.getByRole(AriaRole.BUTTON, named("error, gap"))).hasAttribute("aria-pressed", "true");
    }

    @Test
    void axeFindsNothingInLightAndDark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            cell(2, "Type").click();
            var violations = new AxeBuilder(page)
                    .exclude("vaadin-connection-indicator") // Vaadin's own, outside any landmark
                    .disableRules(List.of("page-has-heading-one")) // this page is no screen
                    .analyze()
                    .getViolations();
            assertThat(violations).isEmpty();
        }
    }

    private Locator cell(int row, String column) {
        return page.locator("recto-rows .line[aria-rowindex='" + (row + 1) + "'] [data-label='" + column + "']");
    }

    private Locator editor() {
        return page.getByRole(AriaRole.TEXTBOX, named("Germline"));
    }

    private void keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private void told(String... lines) {
        assertThat(page.locator("#told")).hasText(String.join("\n", lines));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
