package org.recto.workbench.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.CHECKBOX;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.ROW;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithBrowser;

class AccountsPageTest extends WithBrowser {

    private static final String PASSWORD = "three quiet words";

    @Test
    void whoeverIsInvitedSetsAPasswordOnceAndSignsIn() {
        Page admin = signIn("admin@demo");
        String link = invite(admin, "Nora Newcomer", "nora@example.org", "Reviewer");

        Page newcomer = anonymous(link.substring(url("").length()));
        newcomer.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        newcomer.getByLabel("Once more").fill(PASSWORD);
        button(newcomer, "Set the password").click();
        assertThat(newcomer.getByText("Sign in with nora@example.org.")).isVisible();
        Page signedIn = signIn("nora@example.org", PASSWORD);
        assertThat(button(signedIn, "Nora Newcomer")).isVisible();

        newcomer.navigate(link);
        assertThat(heading(newcomer, "This link is over")).isVisible();
    }

    @Test
    void twoPasswordsThatDifferAreNotTaken() {
        String link = invite(signIn("admin@demo"), "Sam Slip", "sam@example.org", "Reader");
        Page newcomer = anonymous(link.substring(url("").length()));
        newcomer.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        newcomer.getByLabel("Once more").fill(PASSWORD + "s");
        button(newcomer, "Set the password").click();

        assertThat(newcomer.getByText("The two passwords differ.")).isVisible();
    }

    @Test
    void aRoleIsGivenAndShown() {
        Page admin = signIn("admin@demo");
        invite(admin, "Rory Role", "rory@example.org", "Reader");
        button(admin, "Roles, Rory Role").click();
        checkbox(admin, "Editor").check();
        button(admin, "Save").click();

        assertThat(row(admin, "Rory Role")).containsText("Reader, Editor");
    }

    @Test
    void theLastAdministratorStaysOne() {
        Page admin = signIn("admin@demo");
        admin.navigate(url("accounts"));
        button(admin, "Disable, Ada Administrator").click();
        button(admin, "Disable").click();

        assertThat(admin.getByText("The last administrator stays one")).isVisible();
        assertThat(row(admin, "Ada Administrator")).containsText("active");
    }

    @Test
    void othersDoNotSeeThePage() {
        Page curator = signIn("curator@demo");
        assertThat(curator.getByText("Entries").first()).isVisible();
        assertThat(curator.getByText("Accounts")).hasCount(0);
        curator.navigate(url("accounts"));

        assertThat(curator.getByText("Invite someone")).hasCount(0);
    }

    private static String invite(Page admin, String name, String mail, String role) {
        admin.navigate(url("accounts"));
        button(admin, "Invite someone…").click();
        admin.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        admin.getByLabel("Mail").fill(mail);
        checkbox(admin, role).check();
        button(admin, "Make the link").click();
        String link = admin.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        button(admin, "Close").click();
        return link;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator checkbox(Page page, String role) {
        return page.getByRole(CHECKBOX, new Page.GetByRoleOptions().setName(role));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(ROW, new Page.GetByRoleOptions().setName(name));
    }
}
