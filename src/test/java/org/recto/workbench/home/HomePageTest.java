package org.recto.workbench.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.recto.review.Reviews;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.workbench.Samples;

class HomePageTest extends Samples {

    @Test
    void everyoneFindsWhatWaitsForThem() {
        Revision sentBack = saved("HOMA1");
        long round =
                bean(Reviews.class).submit(curator(), sentBack.entryId(), 1).id();
        bean(Reviews.class).requestChanges(person("reviewer@demo"), round, "Say more.");
        bean(Drafts.class).open(curator(), sentBack.entryId());
        bean(Reviews.class).submit(curator(), saved("HOMB1").entryId(), 1);

        Page curator = signIn("curator@demo");
        assertThat(box(curator, "Your drafts")).containsText("HOMA1");
        assertThat(box(curator, "Waiting for a curator")).containsText("HOMA1");
        assertThat(box(curator, "Yours in review")).containsText("HOMB1");
        Page reviewer = signIn("reviewer@demo");
        assertThat(box(reviewer, "Waiting for your review")).not().containsText("HOMA1");
        box(reviewer, "Waiting for your review")
                .getByRole(LINK, new Locator.GetByRoleOptions().setName("HOMB1"))
                .click();
        assertThat(reviewer.getByText("Review of HOMB1")).isVisible();
    }

    @Test
    void anEntryIsFoundFromHome() {
        saved("HOMC1");
        Page page = signIn("editor@demo");
        page.getByLabel("Find an entry").fill("HOMC1");
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Find")).click();

        assertThat(page.getByText("1 entry")).isVisible();
    }

    private static Locator box(Page page, String title) {
        return page.locator("section").filter(new Locator.FilterOptions().setHasText(title));
    }
}
