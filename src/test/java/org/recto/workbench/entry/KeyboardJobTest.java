package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;
import org.recto.entry.EntryJson;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;

class KeyboardJobTest extends WholePage {

    @Test
    void theWholeJobIsDoneWithoutAMouse() {
        Draft draft = bean(Drafts.class).begin(curator(), EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "KEYS1"},
                 "protein": {"features": [
                   {"id": "f1", "type": "transmembrane region", "start": 240, "end": 264, "statedLength": 24}]}}
                """), null);
        Page page = signIn("curator@demo");
        page.navigate(url("drafts/" + draft.id() + "/identity"));
        assertThat(page.locator(".recto-workspace")).isVisible(new IsVisibleOptions().setTimeout(20_000));

        go(page, "identity name");
        assertThat(field(page, "Name")).isFocused();
        page.keyboard().type("a receptor moved by keys");

        // the finding, its place and its fix
        for (int i = 0;
                i < 12
                        && page.locator(".recto-remark.chosen")
                                        .and(finding(page, "not 24"))
                                        .count()
                                == 0;
                i++) {
            page.keyboard().press("F8");
            page.waitForTimeout(400);
        }
        assertThat(finding(page, "residues 240 to 264 are 25, not 24")).isVisible();
        page.keyboard().press("Control+.");
        assertThat(button(page, "Give the length as 25")).isFocused();
        page.keyboard().press("Enter");
        assertThat(finding(page, "residues 240 to 264 are 25, not 24")).isHidden();

        page.keyboard().press("Control+s");
        assertThat(page.getByLabel("What did you change, and why?")).isFocused();
        page.keyboard().type("Begun by keys");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/entries/RCT*/**");
        assertThat(page.locator(".standing")).containsText("revision 1");

        go(page, "submit");
        assertThat(page.locator(".standing")).containsText("in review");
        assertThat(bean(Entries.class).find(curator(), "KEYS1").orElseThrow().state())
                .isEqualTo("IN_REVIEW");
    }

    private static void go(Page page, String words) {
        page.keyboard().press("Control+k");
        assertThat(page.locator("recto-palette input[role=combobox]")).isFocused();
        page.keyboard().type(words);
        assertThat(page.locator("recto-palette [aria-selected=true]")).isVisible();
        page.keyboard().press("Enter");
    }
}
