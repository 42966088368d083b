package org.recto.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.workbench.Samples;

class WaivingTest extends Samples {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void aWarningIsWaivedCountersignedAndApprovedAndThePageSaysWhy() {
        saved("WAIVA1", set("/protein/function", "There TNF-&alpha; acts on it."));
        Page curator = signIn("curator@demo");
        curator.navigate(url("entries/WAIVA1"));
        button(curator, "Waive…").click();
        assertThat(curator.getByLabel("Why does it stay as it is?")).isVisible();
        assertThat(barriers(curator)).isEmpty();
        button(curator, "Waive").click();
        assertThat(curator.getByText("Say why in a sentence.")).isVisible();
        curator.getByLabel("Why does it stay as it is?").fill("The paper prints it so.");
        curator.getByLabel("Citation").fill("PMID 22939755");
        button(curator, "Waive").click();
        Locator panel = curator.locator(".recto-entry-remarks");
        assertThat(panel).containsText("Waiver waits for a countersignature");
        assertThat(panel).containsText("The paper prints it so.");
        assertThat(panel.getByText("pmid:22939755")).isVisible();
        assertThat(barriers(curator)).isEmpty();
        button(curator, "Submit for review").click();
        assertThat(curator.getByText("Submitted for review")).isVisible();

        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries/WAIVA1/review"));
        assertThat(button(reviewer, "Approve revision 1")).isDisabled();
        assertThat(barriers(reviewer)).isEmpty();
        button(reviewer, "Countersign the waiver of txt.encoding").click();
        assertThat(reviewer.getByText("Countersigned by Robin Reviewer").first())
                .isVisible();
        button(reviewer, "Approve revision 1").click();
        reviewer.getByRole(LINK, new Page.GetByRoleOptions().setName("Why is this approved?"))
                .click();

        assertThat(reviewer.locator("h1")).hasText("Why is revision 1 of WAIVA1 approved?");
        assertThat(reviewer.getByText("The paper prints it so.").first()).isVisible();
        assertThat(barriers(reviewer)).isEmpty();
    }

    @Test
    void aDeclinedWaiverIsToldToItsCuratorAndTheFindingCountsAgain() {
        saved("WAIVB1", set("/protein/function", "There TNF-&alpha; acts on it."));
        Page curator = signIn("curator@demo");
        curator.navigate(url("entries/WAIVB1"));
        button(curator, "Waive…").click();
        curator.getByLabel("Why does it stay as it is?").fill("I like it.");
        button(curator, "Waive").click();
        button(curator, "Submit for review").click();
        assertThat(curator.getByText("Submitted for review")).isVisible();

        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries/WAIVB1/review"));
        button(reviewer, "Decline the waiver of txt.encoding").click();
        reviewer.getByLabel("Why can’t it stay as it is?").fill("Please write α.");
        button(reviewer, "Decline").click();
        assertThat(reviewer.getByText("1 waiver fell")).isVisible();

        curator.reload();
        curator.getByText("1 waiver fell").click();
        assertThat(curator.getByText("Robin Reviewer declined it: Please write α."))
                .isVisible();
        assertThat(button(curator, "Waive…")).isVisible();
    }

    @Test
    void anEditorOverridesAGateWithAReason() {
        long entry = saved("WAIVC1", set("/protein/function", "There TNF-&alpha; acts on it."))
                .entryId();
        bean(org.recto.review.Reviews.class).submit(curator(), entry, 1);
        Page editor = signIn("editor@demo");
        editor.navigate(url("entries/WAIVC1/review"));
        button(editor, "Override the gate Warnings settled").click();
        editor.getByLabel("Why may it be approved all the same?").fill("Its source prints it so.");
        button(editor, "Override").click();

        assertThat(editor.getByText("Overridden by Edith Editor")).isVisible();
        assertThat(editor.getByText("Its source prints it so.").first()).isVisible();
        assertThat(button(editor, "Approve revision 1")).isEnabled();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).exclude("vaadin-notification-container").analyze().getViolations().stream()
                        .map(violation -> violation.getId() + " " + violation.getNodes())
                        .toList();
    }
}
