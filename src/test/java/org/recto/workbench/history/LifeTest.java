package org.recto.workbench.history;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.recto.revision.Revision;
import org.recto.workbench.Samples;

/** The drawings of an entry's life and of the corpus, in a browser. */
class LifeTest extends Samples {

    @Test
    void aLifeIsDrawnAndEachMarkLeadsToWhatItTellsOf() {
        Revision saved = saved("LIFELINE");
        savedAgain(saved.entryId(), "A name.", set("/identity/name", "one"));
        Page page = signIn("curator@demo");
        page.navigate(url("entries/" + saved.accession() + "/history"));

        Locator life = page.locator("recto-life");
        assertThat(life.getByRole(AriaRole.LINK)).hasCount(2);
        assertThat(life.locator("svg"))
                .hasAttribute("aria-label", java.util.regex.Pattern.compile("2 revisions, no review.*"));
        life.getByRole(AriaRole.LINK).first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(life.locator(".spoken")).containsText("Revision 2, saved by");
        page.keyboard().press("Enter");
        page.waitForURL("**/revisions/2");
    }

    @Test
    void aLongLifeIsGatheredAndLookedAtCloser() {
        Page page = signIn("curator@demo");
        page.navigate(url("entries/" + saved("LIFELONG").accession() + "/history"));
        Locator life = page.locator("recto-life");
        assertThat(life.locator("svg")).isVisible();
        life.evaluate("""
                (one) => {
                  const events = Array.from({ length: 1600 }, (_, i) => ({
                    lane: 'revision', kind: 'saved', mark: `${i + 1}`, label: `Revision ${i + 1}`, day: `day ${i}`,
                    href: `/entries/X/revisions/${i + 1}`
                  }));
                  one.life = { events, words: one.life.words };
                }""");

        assertThat(life.getByRole(AriaRole.LINK)).hasCount(0);
        Locator gathered = life.locator("a.many");
        int marks = gathered.count();
        assertThat(marks).isBetween(10, 100);
        gathered.first().focus();
        page.keyboard().press("End");
        page.keyboard().press("Enter");

        assertThat(life.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Revision 1600").setExact(true)))
                .isVisible();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowLeft");
        assertThat(life.locator(".spoken")).containsText("Revision 1");
        life.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("All of it"))
                .click();
        assertThat(gathered).hasCount(marks);
    }

    @Test
    void theCorpusIsShownMonthByMonthByRuleAndSection() {
        saved("CORPUSONE", set("/figures", java.util.List.of(java.util.Map.of("id", "g1"))));
        Page page = signIn("reviewer@demo");
        page.navigate(url("corpus"));

        Locator months = page.locator("recto-corpus").first();
        assertThat(months.locator(".timeline button")).hasCount(12);
        Locator more = months.locator(".more");
        if (more.isVisible()) {
            more.click();
        }
        assertThat(months.locator("thead")).containsText("Figures");
        assertThat(months.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("meta.fig-caption")))
                .isVisible();
        months.locator(".timeline button").first().click();
        assertThat(months.locator(".nothing")).hasText("The rules found nothing.");
    }
}
