package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What one sees while the server doesn't answer, or its database. */
class SilenceTest extends WholePage {

    @Test
    void itSaysSoAsLongAsItLastsAndWhatWasTypedIsKeptAfterwards() {
        Revision entry = entry("SILENT1");
        Page page = open("curator@demo", entry, "protein");
        field(page, "Localisation").click();
        page.context().setOffline(true);
        page.keyboard().type("Typed into silence.");
        Locator said = page.locator(
                "vaadin-connection-indicator:is([offline], [reconnecting]):not([expanded]) .v-status-message");
        assertThat(said).containsText("leave it open");
        assertThat(said.boundingBox().height).isGreaterThan(30);

        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> asked.contains("beforeunload"));

        page.context().setOffline(false);
        assertThat(page.locator(".kept")).containsText("Draft kept", within20Seconds());
        assertThat(said).hasCount(0, new HasCountOptions().setTimeout(2_500));
        long draft = bean(Drafts.class).mine(curator()).stream()
                .filter(one -> one.entryId() == entry.entryId())
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(bean(Drafts.class)
                        .find(curator(), draft)
                        .orElseThrow()
                        .entry()
                        .protein()
                        .localisation())
                .isEqualTo("Typed into silence.");
    }

    @Test
    void whatCannotBeKeptIsSaidNotToBeUntilItCan() {
        Revision entry = entry("SILENT2");
        Page page = open("curator@demo", entry, "protein");
        field(page, "Length, residues").fill("458");
        assertThat(page.locator(".kept")).containsText("Draft kept", within20Seconds());

        asOwner("alter table draft_step rename to gone");
        try {
            field(page, "Length, residues").fill("457");
            assertThat(page.locator(".kept")).containsText("Not kept", within20Seconds());
        } finally {
            asOwner("alter table gone rename to draft_step");
        }
        button(page, "Try again").click();

        assertThat(page.locator(".kept")).containsText("Draft kept", within20Seconds());
        page.reload();
        assertThat(field(page, "Length, residues")).hasValue("457");
    }

    private static void asOwner(String sql) {
        Environment known = bean(Environment.class);
        JdbcClient.create(new DriverManagerDataSource(
                        known.getRequiredProperty("spring.datasource.url"),
                        known.getRequiredProperty("spring.flyway.user"),
                        known.getRequiredProperty("spring.flyway.password")))
                .sql(sql)
                .update();
    }

    private static ContainsTextOptions within20Seconds() {
        return new ContainsTextOptions().setTimeout(20_000);
    }
}
