package org.recto.workbench.refdata;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.ROW;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.recto.refdata.Refdata;
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
        admin.getByLabel("Source").fill(source);
        admin.getByLabel("Version").fill(version);
        admin.getByLabel("Taken on").fill("2026-11-22");
        admin.getByLabel("Assembly").fill("GRCh38");
        button(admin, "Load").click();
        return admin;
    }

    @Test
    void aReleaseIsLoadedComparedChosenAndDropped() {
        Page admin = signIn("admin@demo");
        loading(admin, "Ones", "1", EXON.formatted(100, 200, 1));
        assertThat(admin.getByText("Ones 1 is loaded: ")).isVisible();
        assertThat(row(admin, "Ones 1")).containsText("current");
        assertThat(row(admin, "Ones 1")).containsText("2026-11-22");

        loading(admin, "Ones", "2", EXON.formatted(100, 200, 1) + EXON.formatted(300, 400, 2));
        assertThat(admin.getByText("Compared with Ones 1:")).isVisible();
        assertThat(row(admin, "Ones 2")).containsText("current");
        assertThat(row(admin, "Ones 1")).containsText("not current");
        picture(admin, "refdata");

        button(admin, "Make current, Ones 1").click();
        assertThat(row(admin, "Ones 2")).containsText("not current");
        org.assertj.core.api.Assertions.assertThat(
                        bean(CurrentRefdata.class).get().sources())
                .anyMatch(source -> source.name().equals("Ones 1"));
        for (String name : new String[] {"Ones 1", "Ones 2"}) {
            button(admin, "Drop, " + name).click();
            assertThat(admin.getByText("No saved revision and no approval was checked against it."))
                    .isVisible();
            button(admin, "Drop").click();
            assertThat(row(admin, name)).hasCount(0);
        }
        org.assertj.core.api.Assertions.assertThat(bean(CurrentRefdata.class).get())
                .isSameAs(Refdata.shipped());
    }

    @Test
    void malformedLinesAreNamedByFileAndNumber() {
        Page admin = signIn("admin@demo");
        loading(admin, "Twos", "1", EXON.formatted(100, 200, 1) + EXON.formatted(-5, 400, 2));
        assertThat(admin.getByText("1 malformed line; nothing of Twos 1 was kept."))
                .isVisible();
        assertThat(admin.getByText("Twos1.gtf:2:")).isVisible();
        assertThat(row(admin, "Twos 1")).hasCount(0);
        button(admin, "Take off the list").first().click();
        assertThat(admin.getByText("Twos1.gtf:2:")).hasCount(0);
    }

    @Test
    void othersDoNotSeeThePage() {
        Page curator = signIn("curator@demo");
        curator.navigate(url("reference-data"));
        assertThat(curator.getByRole(HEADING, new Page.GetByRoleOptions().setName("Reference data")))
                .hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(ROW, new Page.GetByRoleOptions().setName(name));
    }
}
