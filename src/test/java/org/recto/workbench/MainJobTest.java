package org.recto.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.NAVIGATION;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.release.Verification;
import org.recto.revision.Entries;

/** The whole main job in the browser: a card comes in, three people each do their part, and anyone can check the JSON. */
class MainJobTest extends Samples {

    /** Of a gene that doesn't exist. Its tail begins one residue late, so that residue 141 belongs to no part. */
    private static final String CARD = """
            MJB1 (main job receptor 1)

            2019-05-01   Ada Lake\s

            Second Institute, Oslo

            DNA/RNA
            Description
            The gene has four exons.
            Protein
            Description
            The protein has 200 amino acids in total: a signal peptide (20 amino acids), an extracellular domain \
            (spanning residues 21 to 120), a transmembrane domain (spanning residues 121 to 140) and a cytoplasmic \
            tail (spanning residues 142 to 200) (Lake and Sund, 2016).
            Implicated in
            Entity name
            Chronic toy disease
            Note
            Ten cases are known (Lake and Sund, 2016).
            Bibliography
            Pubmed ID\tLast Year\tTitle\tAuthors
            27123456\t2016\tToy disease in ten cases.\tLake A, Sund E
            """;

    @TempDir
    Path folder;

    @Test
    void aCardBecomesAVerifiedReleaseByThreeHands() throws IOException {
        Page curator = signIn("curator@demo");
        String accession = curate(curator);
        letWarningsStand(
                bean(Entries.class).find(curator(), accession).orElseThrow().id());
        approve(signIn("reviewer@demo"));
        publish(signIn("editor@demo"));

        assertThat(Verification.verify(folder)).isEmpty();
        Entry released = Files.readAllLines(folder.resolve("entries.jsonl")).stream()
                .map(EntryJson::read)
                .filter(entry -> accession.equals(entry.accession()))
                .findFirst()
                .orElseThrow();
        assertThat(released.identity().symbol()).isEqualTo("MJB1");
        assertThat(released.protein().features())
                .extracting(feature -> feature.label() + " " + feature.start() + "-" + feature.end())
                .containsExactly(
                        "signal peptide 1-20",
                        "Extracellular 21-120",
                        "transmembrane region 121-140",
                        "Cytoplasmic 141-200");
        assertThat(released.proposals()).isEmpty();
    }

    /** Reads the card, mends what the rules found, confirms what was read from prose, saves and submits. */
    private static String curate(Page page) {
        page.navigate(url("intake"));
        page.getByLabel("The card’s text").fill(CARD);
        button(page, "Read it").click();
        assertThat(page.getByText("0 not placed")).isVisible();
        button(page, "Begin draft").click();
        section(page, "Protein");
        button(page, "Start Cytoplasmic at residue 141").click();
        assertThat(button(page, "Start Cytoplasmic at residue 141")).hasCount(0);
        confirmAll(page);
        section(page, "DNA/RNA");
        confirmAll(page);

        button(page, "Save revision…").click();
        page.getByLabel("What did you change, and why?").fill("Read from its card; the tail begins at 141");
        button(page, "Save revision").click();
        page.waitForURL(Pattern.compile(".*/entries/RCT\\d+.*"));
        String accession = page.url().replaceFirst(".*/entries/(RCT\\d+).*", "$1");
        button(page, "Submit for review").click();
        assertThat(page.getByText("in review").first()).isVisible();
        return accession;
    }

    private static void approve(Page page) {
        page.navigate(url("review"));
        page.getByRole(ROW, new Page.GetByRoleOptions().setName("MJB1"))
                .getByRole(LINK)
                .click();
        button(page, "Approve revision 1").click();
        assertThat(page.getByText("Revision 1 is approved; an editor can release it."))
                .isVisible();
    }

    private void publish(Page page) {
        page.navigate(url("next-release"));
        assertThat(page.getByRole(ROW, new Page.GetByRoleOptions().setName("MJB1")))
                .containsText("new");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("main-job");
        page.getByLabel("What it is").fill("What three hands made.");
        button(page, "Publish").click();
        page.waitForURL("**/releases/main-job");
        Locator files = page.locator("a[download]");
        assertThat(files.first()).isVisible();
        for (Locator file : files.all()) {
            Download download = page.waitForDownload(file::click);
            download.saveAs(folder.resolve(file.innerText()));
        }
    }

    private static void section(Page page, String name) {
        page.getByRole(NAVIGATION, new Page.GetByRoleOptions().setName("Sections"))
                .getByRole(LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        assertThat(page.locator("#section")).hasText(name);
    }

    private static void confirmAll(Page page) {
        Locator confirm = page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Confirm")));
        assertThat(confirm.first()).isVisible();
        for (int left = confirm.count(); left > 0; left--) {
            confirm.first().click();
            assertThat(confirm).hasCount(left - 1);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
