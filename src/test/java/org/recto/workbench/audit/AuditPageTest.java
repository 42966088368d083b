package org.recto.workbench.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithBrowser;

class AuditPageTest extends WithBrowser {

    @Test
    void whatIsLookedForIsInTheAddressAndIsWhatIsExported() throws IOException {
        Page admin = signIn("admin@demo");
        admin.navigate(url("audit"));
        admin.getByLabel("Person").fill("ada");
        admin.getByLabel("Done to").fill("account");
        assertThat(admin).hasURL(url("audit?person=ada&subject=account"));
        assertThat(admin.getByRole(ROW).nth(1)).containsText("account.sign-in");
        picture(admin, "audit");

        admin.reload();
        assertThat(admin.getByLabel("Person")).hasValue("ada");
        Download download = admin.waitForDownload(
                () -> admin.getByText("Export as JSON lines").click());
        assertThat(Files.readAllLines(download.path()))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"name\":\"Ada Administrator\""));
    }

    @Test
    void whereNothingFitsThePageSaysSo() {
        Page admin = signIn("admin@demo");
        admin.navigate(url("audit?person=nobody-of-that-name"));

        assertThat(admin.getByText("Nothing that was done fits")).isVisible();
    }

    @Test
    void othersDoNotSeeIt() {
        Page editor = signIn("editor@demo");
        editor.navigate(url("audit"));

        assertThat(editor.getByText("Export as JSON lines")).hasCount(0);
    }
}
