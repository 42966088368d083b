package org.recto.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.recto.people.Person;
import org.recto.review.Gate;
import org.recto.review.Overrides;
import org.recto.review.Reviews;
import org.recto.review.Waivers;
import org.recto.revision.Revision;
import org.recto.rule.EntryChecker;
import org.recto.workbench.Samples;

class ApprovalPageTest extends Samples {

    /** The revision with one warning waived, one comment left open by an editor's leave, and approved. */
    private static Revision approved(String symbol) {
        Person reviewer = person("reviewer@demo");
        Revision revision = saved(symbol, set("/protein/function", "There TNF-&alpha; acts on it."));
        String fingerprint = bean(EntryChecker.class)
                .check(revision.entry())
                .report()
                .findings()
                .getFirst()
                .fingerprint();
        long waiver = bean(Waivers.class)
                .waive(
                        curator(),
                        revision.entryId(),
                        fingerprint,
                        new Waivers.Grounds("The paper prints it so.", "22939755", null))
                .id();
        long round =
                bean(Reviews.class).submit(curator(), revision.entryId(), 1).id();
        bean(Waivers.class).countersign(reviewer, waiver);
        bean(Reviews.class).comment(reviewer, round, null, null, "Is there a structure?");
        bean(Overrides.class).override(person("editor@demo"), round, Gate.Kind.COMMENTS_RESOLVED, "There is none yet.");
        bean(Reviews.class).approve(reviewer, round, "Fine as it is.");
        return revision;
    }

    @Test
    void onePageSaysWhyARevisionIsApproved() {
        Revision revision = approved("WHYA1");
        Page page = signIn("curator@demo");
        page.navigate(url("entries/WHYA1/history"));
        page.getByText("Why is it approved?").click();

        assertThat(page.locator("h1")).hasText("Why is revision 1 of WHYA1 approved?");
        assertThat(page.locator("main")).containsText("Approved by Robin Reviewer");
        assertThat(page.getByText("Fine as it is.").first()).isVisible();
        assertThat(page.getByText(revision.entryHash())).isVisible();
        assertThat(page.getByText("The paper prints it so.").first()).isVisible();
        assertThat(page.getByText("pmid:22939755")).isVisible();
        assertThat(page.getByText("Overridden by Edith Editor")).isVisible();
        assertThat(page.getByText("There is none yet.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByText("Is there a structure?").first()).isVisible();
        assertThat(page.getByText("Today every section of the newest revision stands as it was approved."))
                .isVisible();

        savedAgain(revision.entryId(), "More", set("/protein/note", "More."));
        page.reload();
        assertThat(page.getByText("Protein: Its content changed since revision 1 was approved."))
                .isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Print")))
                .isHidden();
        assertThat(page.locator("h1")).isVisible();
        picture(page, "approval-printed");
    }

    @Test
    void whoIsSignedInGetsAllOfItAsJsonAndNobodyElseBeforeItIsReleased() {
        Revision revision = approved("WHYB1");
        String address = url("api/v1/entries/" + revision.accession() + "/revisions/1/approval");
        Page page = signIn("curator@demo");

        String json = page.request().get(address).text();
        assertThat(json)
                .contains(
                        "\"comments\":[{\"revision\":1,\"by\":\"Robin Reviewer\"",
                        "\"reason\":\"The paper prints it so.\"",
                        "\"state\":\"OVERRIDDEN\"",
                        revision.chainHash());
        assertThat(anonymous("login").request().get(address).status()).isEqualTo(404);
    }

    @Test
    void whatWasNotApprovedHasNoSuchPage() {
        saved("WHYC1");
        Page page = signIn("curator@demo");
        page.navigate(url("entries/WHYC1/revisions/1/approval"));

        assertThat(page.getByText("it was not approved")).isVisible();
    }
}
