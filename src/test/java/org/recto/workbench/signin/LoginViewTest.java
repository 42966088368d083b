package org.recto.workbench.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithBrowser;

class LoginViewTest extends WithBrowser {

    @Test
    void whoeverSignsInSeesTheirName() {
        Page page = signIn("curator@demo");

        assertThat(page.getByText("Clara Curator").first()).isVisible();
    }

    @Test
    void aPageBehindTheDoorLeadsToTheSignIn() {
        Page page = anonymous("");

        page.waitForURL(url("login"));
    }
}
