package org.recto.workbench.notices;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.people.Accounts;
import org.recto.people.Person;
import org.recto.review.Reviews;
import org.recto.review.Threads;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.testing.WithBrowser;

class NoticesPageTest extends WithBrowser {

    @Test
    void aCommentIsToldWithItsWordsAndLeadsToItsThread() {
        Person curator = bean(Accounts.class).byMail("curator@demo").orElseThrow();
        Person reviewer = bean(Accounts.class).byMail("reviewer@demo").orElseThrow();
        long draft =
                bean(Drafts.class).begin(curator, Entry.begin("NOTICED1"), null).id();
        Revision revision = bean(Revisions.class).save(curator, draft, "A beginning.");
        Reviews reviews = bean(Reviews.class);
        long round = reviews.submit(curator, revision.entryId(), 1).id();
        reviews.comment(curator, round, null, null, "A first thread.");
        long thread = reviews.comment(reviewer, round, null, null, "Before.").id();
        bean(Threads.class).answer(reviewer, thread, "Which <b>band</b>?");

        Page page = signIn("curator@demo");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Notices, "))
                .click();
        assertThat(page.getByText("Which <b>band</b>?")).isVisible();
        picture(page, "notices");
        page.getByText("Robin Reviewer commented on NOTICED1, revision 1.")
                .first()
                .click();

        page.waitForURL("**/entries/" + revision.accession() + "/review?comment=" + thread);
        assertThat(page.locator(".recto-lit")).containsText("Which <b>band</b>?");
        page.navigate(url("notices"));
        assertThat(page.getByText("Robin Reviewer commented on NOTICED1, revision 1.")
                        .first()
                        .locator("..")
                        .getByText("new"))
                .isHidden();
    }

    @Test
    void whatIsChosenIsKept() {
        Page page = signIn("editor@demo");
        page.navigate(url("notices"));
        page.getByLabel("A revision is approved in a review you take part in, here")
                .uncheck();
        page.reload();

        assertThat(page.getByLabel("A revision is approved in a review you take part in, here"))
                .not()
                .isChecked();
        page.getByLabel("A revision is approved in a review you take part in, here")
                .check();
    }
}
