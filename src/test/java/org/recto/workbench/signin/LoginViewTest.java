package org.recto.workbench.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recto.audit.AuditTrail;
import org.recto.people.Accounts;
import org.recto.people.DemoAccounts;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.testing.WithBrowser;

class LoginViewTest extends WithBrowser {

    @Test
    void whoeverSignsInSeesTheirName() {
        Page page = signIn("curator@demo");

        assertThat(page.getByText("Clara Curator").first()).isVisible();
    }

    @Test
    void aVisitorReadsWhatRectoIsAndGoesToWhatWasReleased() {
        Page page = anonymous("login");
        assertThat(page.getByText("Curators write it")).isVisible();
        page.getByText("the releases, as JSON").click();
        page.waitForURL("**/api/v1/releases");
        assertThat(page.locator("body")).containsText("[");
    }

    @Test
    void aSignInIsOnTheAuditTrail() {
        signIn("reviewer@demo");

        Person reviewer = bean(Accounts.class).byMail("reviewer@demo").orElseThrow();
        assertThat(bean(AuditTrail.class)
                        .of("account/" + reviewer.id())
                        .getFirst()
                        .act())
                .isEqualTo("account.sign-in");
    }

    @Test
    void aWrongPasswordIsToldFromARightOneOnly() {
        Page page = anonymous("login");
        trySignIn(page, "curator@demo", "not the password");
        assertThat(page.getByText("don’t belong together")).isVisible();
        String wrongPassword = page.locator("vaadin-login-form").innerText();

        page.navigate(url("login"));
        trySignIn(page, "nobody@demo", "not the password");
        assertThat(page.getByText("don’t belong together")).isVisible();
        assertThat(page.locator("vaadin-login-form").innerText()).isEqualTo(wrongPassword);
    }

    @Test
    void afterFiveWrongPasswordsNotEvenTheRightOneIsTaken() {
        Accounts accounts = bean(Accounts.class);
        Person administrator = accounts.byMail("admin@demo").orElseThrow();
        String secret = accounts.invite(administrator, "Lena", "lena@demo", Set.of(Role.READER));
        accounts.acceptInvitation(secret, DemoAccounts.PASSWORD);
        Page page = anonymous("login");
        for (int guess = 0; guess < 5; guess++) {
            trySignIn(page, "lena@demo", "guess number " + guess);
            page.waitForURL("**/login?error");
            page.navigate(url("login"));
        }

        trySignIn(page, "lena@demo", DemoAccounts.PASSWORD);

        page.waitForURL("**/login?error");
    }

    @Test
    void theSessionIsOutOfReachOfScriptsAndOtherSites() {
        Page page = signIn("curator@demo");

        Cookie session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite.name()).isEqualTo("LAX");
    }

    @Test
    void aPageIsNeitherKeptNorFramed() {
        Map<String, String> headers =
                anonymous("login").request().get(url("login")).headers();

        assertThat(headers)
                .containsEntry("cache-control", "no-cache, no-store, max-age=0, must-revalidate")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin");
        assertThat(headers.get("content-security-policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void aPageBehindTheDoorLeadsToTheSignIn() {
        Page page = anonymous("");

        page.waitForURL(url("login"));
    }

    private static void trySignIn(Page page, String mail, String password) {
        page.getByLabel("Mail").fill(mail);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }
}
