package org.recto.workbench.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recto.people.Accounts;
import org.recto.people.DemoAccounts;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.testing.WithBrowser;

class EndedSessionsTest extends WithBrowser {

    private final Accounts accounts = bean(Accounts.class);
    private final Person administrator = accounts.byMail("admin@demo").orElseThrow();

    private Person withAccount(String name) {
        String mail = name + "@demo";
        String secret = accounts.invite(administrator, name, mail, Set.of(Role.CURATOR));
        return accounts.acceptInvitation(secret, DemoAccounts.PASSWORD);
    }

    @Test
    void whoeverIsDisabledIsSignedOutEverywhereAtTheNextRequest() {
        Person person = withAccount("dora");
        Page open = signIn(person.mail());
        assertThat(open.getByText("dora").first()).isVisible();
        accounts.disable(administrator, person.id());

        open.reload();
        open.waitForURL("**/login**");
    }

    @Test
    void aNewPasswordEndsSessionsOfTheOldOne() {
        Person person = withAccount("nell");
        Page open = signIn(person.mail());
        accounts.acceptInvitation(accounts.resetPassword(administrator, person.id()), "another long password");

        open.navigate(url("entries"));
        open.waitForURL("**/login**");
        assertThat(signIn(person.mail(), "another long password")
                        .getByText("nell")
                        .first())
                .isVisible();
    }

    @Test
    void interestsAreStatedAndShownAgain() {
        Page page = signIn(withAccount("iris").mail());
        page.getByText("State your interests").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I have none"))
                .click();

        assertThat(page.getByText("Your statement holds until")).isVisible();
        assertThat(page.getByLabel("Your statement")).hasValue("I have no interests to declare.");
        picture(page, "you");
    }
}
