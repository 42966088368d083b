package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.revision.Revision;

class MentionsTest extends WholePage {

    @Test
    void aRowLeadsToTheMentionsOfIt() {
        Page page = open("curator@demo", spokenOf("SPOKEN1"), "mutations");
        page.locator("recto-rows [data-row='v1'] [data-label='As stated']").click();
        Locator tab = tab(page);
        assertThat(tab).containsText("2");
        tab.click();
        assertThat(quotes(page)).hasText(new String[] {
            "Protein › functionIts loss by S185C is told of.",
            "Diseases › Chronic toy disease › noteFound with S185C in two families."
        });

        quotes(page).nth(1).click();
        page.waitForURL("**/diseases");
        assertThat(selected(page)).isEqualTo("S185C");
        assertThat(quotes(page)).hasCount(2);

        quotes(page).first().click();
        page.waitForURL("**/protein");
        assertThat(selected(page)).isEqualTo("S185C");
    }

    @Test
    void aFieldDoesSoByKeyboardToo() {
        Page page = open("curator@demo", spokenOf("SPOKEN2"), "protein");
        field(page, "Length, residues").focus();
        assertThat(tab(page)).containsText("1");
        page.keyboard().press("Control+K");
        page.keyboard().type("mentions of");
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Mentions of the field")))
                .isVisible();
        page.keyboard().press("Enter");
        assertThat(quotes(page).first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(field(page, "Localisation")).isFocused();
        assertThat(selected(page)).isEqualTo("459 amino acids");
    }

    @Test
    void itLeadsToWhereTheWordsStandByNow() {
        Page page = open("curator@demo", spokenOf("SPOKEN3"), "protein");
        field(page, "Length, residues").focus();
        tab(page).click();
        assertThat(quotes(page)).hasCount(1);
        field(page, "Localisation").focus();
        page.keyboard().press("Control+Home");
        page.keyboard().type("By and large: ");
        assertThat(page.locator(".kept")).containsText("Draft kept");
        quotes(page).first().click();
        assertThat(selected(page)).isEqualTo("459 amino acids");
    }

    @Test
    void whatNobodySpeaksOfSaysSo() {
        Page page = open("curator@demo", spokenOf("SPOKEN4"), "identity");
        tab(page).click();
        assertThat(page.locator(".recto-mentions"))
                .hasText("Put the cursor into a field or a row: " + "where narratives speak of it stands here.");
        field(page, "Symbol").focus();
        assertThat(page.locator(".recto-mentions")).containsText("No narrative speaks of it.");
    }

    private static Object selected(Page page) {
        page.waitForFunction("() => getSelection().toString() !== ''");
        return page.evaluate("() => getSelection().toString()");
    }

    private static Locator tab(Page page) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Mentions"));
    }

    private static Locator quotes(Page page) {
        return page.locator(".recto-mentions .quote");
    }

    private static Revision spokenOf(String symbol) {
        Revision begun = entry(symbol);
        return savedAgain(
                begun.entryId(),
                "Said",
                new Edit.Add(
                        Path.of("/mutations/variants"), EntryJson.value(Map.of("id", "v1", "asStated", "S185C")), null),
                set("/protein/function", "Its loss by S185C is told of."),
                set("/protein/localisation", "All 459 amino acids lie in the membrane."),
                set("/diseases/d1/note", "Found with S185C in two families."));
    }
}
