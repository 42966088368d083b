package org.recto.workbench.history;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recto.revision.Revision;
import org.recto.workbench.Samples;

/** Who wrote it, bring it back, and find it. */
class HistoryWorkTest extends Samples {

    @Test
    void aSectionOfARevisionHasAnAddressAndSaysWhoWroteIt() {
        Revision first = saved("HSTD1", set("/protein/length", 100), set("/protein/function", "Binds DNA."));
        savedAgain(first.entryId(), "Counted again", set("/protein/length", 120));
        Page page = signIn("reviewer@demo");
        page.navigate(url("entries/HSTD1/revisions/2/protein"));
        page.getByText("Who wrote this?").click();

        assertThat(page.getByRole(ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^length"))))
                .containsText("Counted again");
        assertThat(page.getByRole(ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^function"))))
                .containsText("Revision 1");
        assertThat(page.locator("#identity")).hasCount(0);
        assertThat(page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Restore"))))
                .hasCount(0);
    }

    @Test
    void aSectionIsRestoredIntoTheDraftAndSavedWithItsReason() {
        Revision first = saved("HSTE1", set("/protein/length", 100));
        savedAgain(first.entryId(), "Counted again", set("/protein/length", 120));
        Page page = signIn("curator@demo");
        page.navigate(url("entries/HSTE1/revisions/1"));
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Restore Protein from revision 1"))
                .click();
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Save revision…"))
                .click();

        assertThat(page.getByLabel("What did you change, and why?")).hasValue("Restored protein from revision 1.");
        page.getByRole(
                        BUTTON,
                        new Page.GetByRoleOptions().setName("Save revision").setExact(true))
                .click();
        assertThat(page.getByText("revision 3, in preparation")).isVisible();
    }

    @Test
    void wordsAreFoundInHistories() {
        Revision first = saved("HSTF1", set("/protein/function", "Binds xylophones."));
        savedAgain(first.entryId(), "Not so", set("/protein/function", "Binds DNA."));
        Page page = signIn("curator@demo");
        page.navigate(url("entries/HSTF1/history"));
        page.getByRole(LINK, new Page.GetByRoleOptions().setName("Search this history"))
                .click();
        page.getByLabel("Words that came or went").fill("XYLOPHONES");
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Search").setExact(true))
                .click();

        assertThat(page.getByText("2 revisions")).isVisible();
        assertThat(page.getByRole(ROW, new Page.GetByRoleOptions().setName(Pattern.compile("Revision 2"))))
                .containsText("went from Protein");
        page.getByRole(LINK, new Page.GetByRoleOptions().setName("What changed"))
                .click();
        assertThat(page.locator(".recto-changes"))
                .containsText("Function changed from Binds xylophones. to Binds DNA.");
    }
}
