package org.recto.workbench.entries;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static com.microsoft.playwright.options.AriaRole.STATUS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recto.workbench.Samples;

class EntriesPageTest extends Samples {

    @Test
    void entriesAreFoundAsOneTypesAndTheAddressRemembersIt() {
        saved("FNDA1", set("/identity/name", "quibbled by its name"));
        saved("FNDB1", set("/identity/name", "another"));
        Page page = signIn("curator@demo");
        page.navigate(url("entries"));
        page.getByLabel("Search").pressSequentially("quibbled by");

        assertThat(row(page, "FNDA1")).containsText("in preparation");
        assertThat(row(page, "FNDB1")).hasCount(0);
        assertThat(page.getByText("1 entry")).isVisible();
        page.waitForURL("**/entries?q=quibbled*by");
        page.reload();
        assertThat(page.getByLabel("Search")).hasValue("quibbled by");
        assertThat(row(page, "FNDB1")).hasCount(0);
    }

    @Test
    void whatIsFoundIsShownWithItsWordsAndLeadsToItsPlace() {
        saved(
                "FNDW1",
                set("/protein/function", "It keeps the zygomorphic balance of cells."),
                set("/identity/aliases", List.of("zygote")));
        Page page = signIn("curator@demo");
        page.navigate(url("entries?q=zygomorphic+balance"));

        Locator passage = row(page, "FNDW1").locator(".recto-passage");
        assertThat(passage.locator("mark")).hasText(new String[] {"zygomorphic", "balance"});
        assertThat(passage).containsText("It keeps the");
        passage.getByRole(LINK, new Locator.GetByRoleOptions().setName("Protein, function"))
                .click();
        page.waitForURL("**/protein?at=**function");
    }

    @Test
    void aSlipIsForgivenAndSaid() {
        saved("FNDSLIP9");
        Page page = signIn("curator@demo");
        page.navigate(url("entries?q=FNDSILP9"));

        assertThat(row(page, "FNDSLIP9")).isVisible();
        assertThat(page.getByText("No entry says “FNDSILP9”. These say what is spelled nearly so: fndslip9."))
                .isVisible();
    }

    @Test
    void choicesCombineAndBackAndReloadReturnToThem() {
        saved(
                "FNDC1",
                set("/identity/location", Map.of("chromosome", "21")),
                set("/diseases", List.of(Map.of("id", "d1"))));
        saved("FNDC2", set("/identity/location", Map.of("chromosome", "21")));
        saved("FNDC3", set("/identity/location", Map.of("chromosome", "22")));
        Page page = signIn("curator@demo");
        page.navigate(url("entries?q=FNDC"));
        choice(page, "21 2").click();
        page.waitForURL("**/entries?q=FNDC&chromosome=21");
        choice(page, "diseases 1").click();
        assertThat(page.getByRole(STATUS)).hasText("1 entry");
        assertThat(choice(page, "diseases 1")).isFocused();
        page.reload();
        assertThat(choice(page, "21 1")).hasAttribute("aria-pressed", "true");
        assertThat(row(page, "FNDC2")).hasCount(0);
        assertThat(row(page, "FNDC1")).isVisible();

        page.goBack();
        assertThat(row(page, "FNDC2")).isVisible();
        assertThat(choice(page, "21 2")).hasAttribute("aria-pressed", "true");
        assertThat(choice(page, "diseases 1")).hasAttribute("aria-pressed", "false");
        page.goBack();
        assertThat(choice(page, "21 2")).hasAttribute("aria-pressed", "false");
        assertThat(page.getByLabel("Search")).hasValue("FNDC");
    }

    @Test
    void aViewIsKeptByNameAndLeadsBack() {
        saved("FNDV1");
        saved("FNDV2");
        Page page = signIn("curator@demo");
        page.navigate(url("entries?q=FNDV&found=nothing&sort=newest"));
        page.getByText("Keep this view").click();
        page.getByLabel("Name of the view").fill("Mine, the newest");
        page.keyboard().press("Enter");
        Locator view = page.getByRole(LINK, new Page.GetByRoleOptions().setName("Mine, the newest"));
        assertThat(view).isVisible();
        page.navigate(url("entries"));
        view.click();

        page.waitForURL("**/entries?q=FNDV&found=nothing&sort=newest");
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Remove the view Mine, the newest"))
                .click();
        assertThat(view).hasCount(0);
        Page other = signIn("reviewer@demo");
        other.navigate(url("entries"));
        assertThat(other.getByText("Your views")).hasCount(0);
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

    private static Locator choice(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Page page, String symbol) {
        return page.getByRole(ROW, new Page.GetByRoleOptions().setName(symbol));
    }
}
