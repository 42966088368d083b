package org.recto.workbench.history;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recto.revision.Revision;
import org.recto.workbench.Samples;

class HistoryPageTest extends Samples {

    @Test
    void whatChangedBetweenAnyTwoRevisionsIsShown() {
        Revision first = saved("HSTA1", set("/protein/length", 100));
        savedAgain(first.entryId(), "Counted again", set("/protein/length", 120));
        savedAgain(first.entryId(), "Told what it does", set("/protein/function", "Binds DNA."));
        Page page = signIn("curator@demo");
        page.navigate(url("entries/HSTA1/history"));
        assertThat(page.getByText("Told what it does")).isVisible();
        assertThat(page.locator(".recto-changes ins")).hasText("Binds DNA.");

        page.navigate(url("entries/HSTA1/history?from=1&to=3"));
        assertThat(heading(page, "From revision 1 to revision 3")).isVisible();
        assertThat(page.locator(".recto-changes del")).hasText("100");
        assertThat(page.locator(".recto-changes ins").first()).hasText("120");
    }

    @Test
    void aRevisionCanBeReadAsItWasSaved() {
        Revision first = saved("HSTB1", set("/protein/length", 100));
        savedAgain(first.entryId(), "Counted again", set("/protein/length", 120));
        Page page = signIn("reviewer@demo");
        page.navigate(url("entries/HSTB1/history"));
        page.getByRole(LINK, new Page.GetByRoleOptions().setName("Revision 1").setExact(true))
                .click();

        assertThat(heading(page, "HSTB1, revision 1")).isVisible();
        assertThat(page.locator("#protein")).containsText("100");
    }

    @Test
    void aRevisionSaysWhatItWasCheckedAgainstAndIsCheckedAgain() {
        saved(
                "HSTC1",
                set("/gene/transcripts", List.of(Map.of("id", "t1", "accession", "NM_002185.5", "canonical", true))),
                set("/protein/length", 439));
        Page page = signIn("curator@demo");
        page.navigate(url("entries/HSTC1/revisions/1"));
        page.getByText("Checked against RefSeq, UniProtKB/Swiss-Prot, MANE").click();
        assertThat(page.getByRole(ROW, new Page.GetByRoleOptions().setName("prot.length-agrees")))
                .containsText("violated");
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Check again with the same data"))
                .click();

        assertThat(page.getByText("The same verdicts and findings, checked again with the same data"))
                .isVisible();
    }

    private static com.microsoft.playwright.Locator heading(Page page, String name) {
        return page.getByRole(HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
