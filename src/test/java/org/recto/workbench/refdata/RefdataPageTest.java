package org.recto.workbench.refdata;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static com.microsoft.playwright.options.AriaRole.TABLE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.recto.refstore.CurrentRefdata;
import org.recto.workbench.Samples;

class RefdataPageTest extends Samples {

    private static final String EXON = "chr1\tTest\texon\t%d\t%d\t.\t+\t.\tgene_id \"ENSG00000000001.1\";"
            + " transcript_id \"ENST00000000001.1\"; gene_name \"PAGE1\"; exon_number %d;\n";

    /** A source that no other test has releases of. */
    private static Page loading(Page admin, String source, String version, String text) {
        admin.navigate(url("reference-data"));
        admin.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        source + version + ".gtf", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        admin.getByText("What the files don’t say themselves").click();
        field(admin, "Source").fill(source);
        field(admin, "Version").fill(version);
        field(admin, "Taken on").fill("2026-11-22");
        field(admin, "Assembly").fill("GRCh38");
        button(admin, "Load").click();
        return admin;
    }

    @Test
    void aReleaseIsLoadedComparedChosenAndDropped() {
        Page admin = signIn("admin@demo");
        loading(admin, "Firsts", "1", EXON.formatted(100, 200, 1));
        assertThat(admin.getByText("Firsts 1 is loaded: ")).isVisible();
        assertThat(row(admin, "Firsts 1")).containsText("current");
        assertThat(row(admin, "Firsts 1")).containsText("2026-11-22");

        loading(admin, "Firsts", "2", EXON.formatted(100, 200, 1) + EXON.formatted(300, 400, 2));
        assertThat(admin.getByText("Compared with Firsts 1:")).isVisible();
        assertThat(row(admin, "Firsts 2")).containsText("current");
        assertThat(row(admin, "Firsts 1")).containsText("not current");

        button(admin, "Make current, Firsts 1").click();
        assertThat(row(admin, "Firsts 2")).containsText("not current");
        org.assertj.core.api.Assertions.assertThat(
                        bean(CurrentRefdata.class).get().sources())
                .anyMatch(source -> source.name().equals("Firsts 1"));
        for (String name : new String[] {"Firsts 1", "Firsts 2"}) {
            button(admin, "Drop, " + name).click();
            assertThat(admin.getByText("No saved revision and no approval was checked against it."))
                    .isVisible();
            button(admin, "Drop").click();
            assertThat(row(admin, name)).hasCount(0);
        }
        org.assertj.core.api.Assertions.assertThat(
                        bean(CurrentRefdata.class).get().sources())
                .noneMatch(source -> source.source().equals("Firsts"));
    }

    @Test
    void whatTheFilesDoNotSayIsAskedForBeforeTheyAreGivenUp() {
        Page admin = signIn("admin@demo");
        admin.navigate(url("reference-data"));
        admin.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "unsaid.gtf", "text/plain", EXON.formatted(100, 200, 1).getBytes(StandardCharsets.UTF_8)));
        button(admin, "Load").click();
        assertThat(admin.getByText("unsaid.gtf (GTF) does not say its source and version"))
                .isVisible();
        field(admin, "Source").fill("Thirds");
        field(admin, "Version").fill("1");
        field(admin, "Assembly").fill("GRCh38");
        button(admin, "Load").click();
        assertThat(admin.getByText("Thirds 1 is loaded: ")).isVisible();
        button(admin, "Drop, Thirds 1").click();
        button(admin, "Drop").click();
        assertThat(row(admin, "Thirds 1")).hasCount(0);
    }

    @Test
    void malformedLinesAreNamedByFileAndNumber() {
        Page admin = signIn("admin@demo");
        loading(admin, "Seconds", "1", EXON.formatted(100, 200, 1) + EXON.formatted(-5, 400, 2));
        assertThat(admin.getByText("1 malformed line; nothing of Seconds 1 was kept."))
                .isVisible();
        assertThat(admin.getByText("Seconds1.gtf:2:")).isVisible();
        assertThat(row(admin, "Seconds 1")).hasCount(0);
        admin.locator(".recto-refdata-run")
                .filter(new Locator.FilterOptions().setHasText("Seconds1.gtf"))
                .getByText("Take off the list")
                .click();
        assertThat(admin.getByText("Seconds1.gtf:2:")).isHidden();
    }

    @Test
    void othersDoNotSeeThePage() {
        Page curator = signIn("curator@demo");
        curator.navigate(url("reference-data"));
        assertThat(curator.getByRole(HEADING, new Page.GetByRoleOptions().setName("Reference data")))
                .hasCount(0);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(TABLE, new Page.GetByRoleOptions().setName("Releases of reference data"))
                .getByRole(ROW, new Locator.GetByRoleOptions().setName(name));
    }
}
