package org.recto.workbench.rulebook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.ROW;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.recto.rule.RuleSet;
import org.recto.testing.WithBrowser;

class RulesPageTest extends WithBrowser {

    @Test
    void everyRuleHasItsPage() {
        Page page = signIn("curator@demo");
        page.navigate(url("rules"));
        for (var rule : RuleSet.standard().rules()) {
            assertThat(page.getByRole(ROW)
                            .getByText(
                                    rule.about().id(),
                                    new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
        page.getByRole(LINK, new Page.GetByRoleOptions().setName("The topology covers the protein"))
                .click();

        assertThat(page.getByRole(HEADING, new Page.GetByRoleOptions().setName("It flags")))
                .isVisible();
        assertThat(page.getByText("20 + 219 + 24 + 195 = 458, the protein has 459"))
                .isVisible();
    }

    @Test
    void aRuleThatIsNotInTheBookIsNotFound() {
        Page page = signIn("curator@demo");
        page.navigate(url("rules/no.such-rule"));

        assertThat(page.getByText("The rule book has no page “no.such-rule”")).isVisible();
    }
}
