package org.recto.workbench.entries;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.recto.workbench.Samples;

class EntriesPageTest extends Samples {

    @Test
    void entriesAreFoundAsOneTypesAndTheAddressRemembersIt() {
        saved("FNDA1", set("/identity/name", "found by its name"));
        saved("FNDB1", set("/identity/name", "another"));
        Page page = signIn("curator@demo");
        page.navigate(url("entries"));
        page.getByLabel("Search").pressSequentially("found by");

        assertThat(row(page, "FNDA1")).containsText("in preparation");
        assertThat(row(page, "FNDB1")).hasCount(0);
        assertThat(page.getByText("1 entry")).isVisible();
        page.waitForURL("**/entries?q=found*by");
        page.reload();
        assertThat(page.getByLabel("Search")).hasValue("found by");
        assertThat(row(page, "FNDB1")).hasCount(0);
    }

    @Test
    void aSearchThatFindsNothingSaysWhatIsSearched() {
        Page page = signIn("reviewer@demo");
        page.navigate(url("entries?q=nosuchgene"));

        assertThat(page.getByText("Nothing fits “nosuchgene”")).isVisible();
    }

    @Test
    void anEntryBegunIsItsCuratorsAlone() {
        Page curator = signIn("curator@demo");
        begin(curator, "BGN1");
        curator.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Begin empty with “BGN1”"))
                .click();
        curator.waitForURL("**/drafts/*");
        curator.navigate(url("entries?q=BGN1"));
        assertThat(row(curator, "BGN1")).containsText("your draft");

        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries?q=BGN1"));
        assertThat(reviewer.getByText("Nothing fits")).isVisible();
    }

    @Test
    void aGeneThatHasAnEntryIsNotBegunAgain() {
        String accession = saved("TWC1").accession();
        Page page = signIn("curator@demo");
        begin(page, "twc1");

        assertThat(page.getByText("There is " + accession + " on TWC1 already: open it instead."))
                .isVisible();
    }

    @Test
    void onlyCuratorsBeginEntries() {
        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries"));

        assertThat(reviewer.getByLabel("Search")).isVisible();
        assertThat(reviewer.getByRole(LINK, new Page.GetByRoleOptions().setName("New entry")))
                .hasCount(0);
    }

    private static void begin(Page page, String symbol) {
        page.navigate(url("new-entry"));
        page.getByLabel("Gene").fill(symbol);
    }

    private static Locator row(Page page, String symbol) {
        return page.getByRole(ROW, new Page.GetByRoleOptions().setName(symbol));
    }
}
