package org.recto.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.DIALOG;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.review.Reviews;
import org.recto.revision.Revision;
import org.recto.workbench.Samples;

class ReviewPageTest extends Samples {

    @Test
    void aRevisionIsRemarkedOnSentBackMendedAndApproved() {
        Revision first = saved("REVA1", set("/protein/function", "Binds DNA and RNA."));
        Page curator = signIn("curator@demo");
        curator.navigate(url("entries/REVA1/review"));
        button(curator, "Submit revision 1").click();
        assertThat(curator.getByText("A reviewer decides")).isVisible();

        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("review"));
        reviewer.getByRole(ROW, new Page.GetByRoleOptions().setName("REVA1"))
                .getByText("REVA1")
                .click();
        button(reviewer, "Comment on Protein › function").click();
        Locator dialog = reviewer.getByRole(DIALOG);
        dialog.getByLabel("Comment", new Locator.GetByLabelOptions().setExact(true))
                .fill("Does it bind both?");
        dialog.getByLabel("Words it is about").fill("DNA and RNA");
        button(reviewer, "Comment").click();
        assertThat(reviewer.locator("#content blockquote").first()).hasText("DNA and RNA");
        assertThat(button(reviewer, "Approve revision 1")).isDisabled();
        reviewer.getByLabel("What you say of it").fill("One question on its function.");
        button(reviewer, "Request changes").click();
        assertThat(reviewer.getByText("Sent back to its curators")).isVisible();

        savedAgain(first.entryId(), "DNA alone", set("/protein/function", "Binds DNA."));
        curator.reload();
        button(curator, "Submit revision 2").click();
        assertThat(curator.getByText("A reviewer decides")).isVisible();
        assertThat(button(curator, "Resolve, Robin Reviewer’s comment")).hasCount(0);
        button(curator, "It is done, Robin Reviewer’s comment").first().click();
        assertThat(curator.getByText("Clara Curator says it is done: please look again.")
                        .first())
                .isVisible();

        reviewer.reload();
        assertThat(reviewer.locator(".recto-changes del")).hasText("Binds DNA and RNA.");
        button(reviewer, "Resolve, Robin Reviewer’s comment").first().click();
        assertThat(reviewer.getByText("resolved by Robin Reviewer").first()).isVisible();
        button(reviewer, "Approve revision 2").click();
        assertThat(reviewer.getByText("Revision 2 is approved; an editor can release it."))
                .isVisible();
        assertThat(reviewer.getByText("2 of 2 sections approved")).isVisible();
    }

    @Test
    void whoeverWroteItIsToldWhyTheyCannotApprove() {
        Revision first = saved("REVB1");
        bean(Reviews.class).submit(curator(), first.entryId(), 1);
        Page curator = signIn("curator@demo");
        curator.navigate(url("entries/REVB1/review"));

        assertThat(curator.getByText("You saved revision 1.")).isVisible();
        assertThat(button(curator, "Approve revision 1")).hasCount(0);
    }

    @Test
    void wordsThatTheTextDoesNotHoldAreNotQuoted() {
        Revision first = saved("REVC1", set("/protein/function", "Binds DNA."));
        bean(Reviews.class).submit(curator(), first.entryId(), 1);
        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries/REVC1/review"));
        button(reviewer, "Comment on Protein › function").click();
        reviewer.getByRole(DIALOG)
                .getByLabel("Comment", new Locator.GetByLabelOptions().setExact(true))
                .fill("Sure?");
        reviewer.getByLabel("Words it is about").fill("binds RNA");
        button(reviewer, "Comment").click();

        assertThat(reviewer.getByText("The text doesn’t hold these words.")).isVisible();
    }

    @Test
    void whatIsSelectedIsQuoted() {
        Revision first = saved("REVD1", set("/protein/function", "Binds DNA."));
        bean(Reviews.class).submit(curator(), first.entryId(), 1);
        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries/REVD1/review"));
        reviewer.locator(".recto-narrative").selectText();
        button(reviewer, "Comment on Protein › function").press("Enter");

        assertThat(reviewer.getByLabel("Words it is about")).hasValue("Binds DNA.");
    }

    @Test
    void aSuggestionIsMadeByKeyboardAndTakenWithAClick() {
        Revision first = saved("REVE1", set("/protein/function", "Binds DNA."));
        savedAgain(first.entryId(), "RNA", set("/protein/function", "Binds RNA."));
        bean(Reviews.class).submit(curator(), first.entryId(), 2);
        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries/REVE1/review?since=1"));
        button(reviewer, "Take it").click();
        assertThat(reviewer.getByText("It is yours")).isVisible();
        reviewer.keyboard().press("j");
        reviewer.keyboard().press("s");
        reviewer.getByLabel("It had better be").fill("Binds DNA and RNA.");
        reviewer.getByLabel("Why").fill("It does both.");
        button(reviewer, "Suggest").click();
        assertThat(reviewer.locator(".recto-suggestion ins").first()).containsText("DNA and");
        picture(reviewer, "review");

        Page curator = signIn("curator@demo");
        curator.navigate(url("entries/REVE1/review?since=1"));
        button(curator, "Take it into your draft, Robin Reviewer’s comment")
                .first()
                .click();
        assertThat(curator.getByText("Clara Curator took the suggestion.").first())
                .isVisible();
        curator.navigate(url("entries/REVE1/protein"));
        assertThat(curator.getByText("Binds DNA and RNA.").first()).isVisible();
    }

    @Test
    void aChangeShowsThePublicationItRestsOn() {
        Revision first = saved(
                "REVP1",
                new Edit.Add(
                        Path.of("/bibliography"),
                        EntryJson.value(Map.of("id", "p1", "pmid", "22939755", "title", "What it binds.")),
                        null));
        savedAgain(first.entryId(), "It binds", set("/protein/function", "Binds DNA [@pmid:22939755]."));
        bean(Reviews.class).submit(curator(), first.entryId(), 2);
        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries/REVP1/review"));

        reviewer.getByText("What it rests on").first().click();
        assertThat(reviewer.getByRole(LINK, new Page.GetByRoleOptions().setName("PMID 22939755"))
                        .first())
                .isVisible();
    }

    @Test
    void aChangeShowsTheFindingsItBrought() {
        Revision first = saved("REVF1", set("/protein/length", 100));
        savedAgain(
                first.entryId(),
                "A domain",
                new Edit.Add(
                        Path.of("/protein/features"),
                        EntryJson.value(Map.of("id", "f1", "type", "domain", "start", 90, "end", 120)),
                        null));
        bean(Reviews.class).submit(curator(), first.entryId(), 2);
        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries/REVF1/review?since=1"));

        assertThat(reviewer.getByText("New: ").locator("..").getByText("120").first())
                .isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
