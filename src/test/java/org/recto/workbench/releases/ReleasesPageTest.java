package org.recto.workbench.releases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.release.Verification;
import org.recto.review.Reviews;
import org.recto.revision.Revision;
import org.recto.workbench.Samples;

class ReleasesPageTest extends Samples {

    @TempDir
    Path folder;

    @Test
    void anEditorSeesWhatAReleaseHoldsPublishesItAndAnyoneChecksIt() {
        approved("RLSA1");
        saved("RLSB1");
        Page editor = signIn("editor@demo");
        editor.navigate(url("next-release"));
        assertThat(row(editor, "RLSA1")).containsText("new");
        assertThat(row(editor, "RLSB1")).containsText("It was never approved");
        editor.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("test-1");
        editor.getByLabel("What it is").fill("What the test approved.");
        editor.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Publish")).click();
        assertThat(editor.getByRole(HEADING, new Page.GetByRoleOptions().setName("Release test-1")))
                .isVisible();

        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("releases/test-1"));
        for (String file : List.of(
                "entries.jsonl",
                "approvals.jsonl",
                "manifest.json",
                "README.md",
                "recto-entry-1.schema.json",
                "recto-approval-1.schema.json",
                "SHA256SUMS")) {
            Download download =
                    reviewer.waitForDownload(() -> reviewer.getByRole(LINK, new Page.GetByRoleOptions().setName(file))
                            .click());
            download.saveAs(folder.resolve(file));
        }
        assertThat(Verification.verify(folder)).isEmpty();
    }

    @Test
    void aReleaseIsNotPublishedWithoutANote() {
        approved("RLSC1");
        Page editor = signIn("editor@demo");
        editor.navigate(url("next-release"));
        editor.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Publish")).click();

        assertThat(editor.getByText("Say in a sentence what this release is.")).isVisible();
    }

    @Test
    void onlyAnEditorPublishes() {
        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("next-release"));

        assertThat(reviewer.getByText("An editor publishes it.")).isVisible();
        assertThat(reviewer.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Publish")))
                .hasCount(0);
    }

    private static void approved(String symbol) {
        Revision revision = saved(symbol);
        long round =
                bean(Reviews.class).submit(curator(), revision.entryId(), 1).id();
        bean(Reviews.class).approve(person("reviewer@demo"), round, "");
    }

    private static com.microsoft.playwright.Locator row(Page page, String symbol) {
        return page.getByRole(ROW, new Page.GetByRoleOptions().setName(symbol));
    }
}
