package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import org.junit.jupiter.api.Test;
import org.recto.workbench.Samples;

class HereBarTest extends Samples {

    private static final HasTextOptions IN_A_WHILE = new HasTextOptions().setTimeout(20_000);

    @Test
    void whoElseIsHereIsShownAsTheyComeMoveAndGo() {
        saved("HERE1");
        Page curator = signIn("curator@demo");
        curator.navigate(url("entries/HERE1/gene"));
        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries/HERE1/protein"));

        assertThat(curator.locator(".recto-here")).hasText("Also here: Robin Reviewer (Protein)", IN_A_WHILE);
        assertThat(reviewer.locator(".recto-here")).hasText("Also here: Clara Curator (DNA/RNA)", IN_A_WHILE);
        reviewer.navigate(url("review"));
        assertThat(curator.locator(".recto-here")).hasText("", IN_A_WHILE);
    }
}
