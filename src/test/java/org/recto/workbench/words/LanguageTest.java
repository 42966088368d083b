package org.recto.workbench.words;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithBrowser;

class LanguageTest extends WithBrowser {

    @Test
    void atFirstTheBrowsersLanguageIsSpoken() {
        Page page = askingFor("fr-CA,fr;q=0.9,en;q=0.5");

        assertThat(button(page, "Se connecter")).isVisible();
        assertThat(page).hasTitle("Se connecter · Recto");
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }

    @Test
    void aLanguageThatRectoDoesNotSpeakIsAnsweredInEnglish() {
        Page page = askingFor("is");

        assertThat(button(page, "Sign in")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void whoeverChoosesALanguageOnTheSignInPageHasItAtOnce() {
        Page page = anonymous("login");

        choose(page, "Français");
        assertThat(button(page, "Se connecter")).isVisible();
        assertThat(page).hasTitle("Se connecter · Recto");
        choose(page, "English");
        assertThat(button(page, "Sign in")).isVisible();
        assertThat(page).hasTitle("Sign in · Recto");
    }

    @Test
    void theLanguageChosenIsKeptBeyondTheSession() {
        Page page = signIn("reviewer@demo");
        page.navigate(url("review"));
        button(page, "Robin Reviewer").click();
        choose(page, "Français");

        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).containsText("Fiches");
        assertThat(page.locator("html")).hasAttribute("lang", "fr");

        page.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate(url("login"));
        assertThat(button(page, "Se connecter")).isVisible();
    }

    private Page askingFor(String languages) {
        Page page = anonymous("login");
        // what the page still asks for would bring its session's cookie back
        page.navigate("about:blank");
        page.context().clearCookies();
        page.context().setExtraHTTPHeaders(Map.of("Accept-Language", languages));
        page.navigate(url("login"));
        return page;
    }

    private static void choose(Page page, String language) {
        page.getByLabel(language, new Page.GetByLabelOptions().setExact(true)).check();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
