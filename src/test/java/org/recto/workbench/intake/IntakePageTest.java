package org.recto.workbench.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recto.people.Accounts;
import org.recto.people.Person;
import org.recto.revision.Drafts;
import org.recto.testing.WithBrowser;

class IntakePageTest extends WithBrowser {

    @Test
    void choosingALineLightsWhatCameOfItAndBack() {
        Page page = opened();
        page.getByLabel("The card’s text").fill(card());
        read(page);
        line(page, 29).click();
        Locator chosen = page.locator(".results li.chosen");
        assertThat(chosen.filter(new Locator.FilterOptions().setHasText("length")))
                .containsText("566");

        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("exon count, from"))
                .click();
        assertThat(page.locator(".source li.chosen")).containsText("11 exons");
    }

    @Test
    void theArrowsGoFromLineToLine() {
        Page page = opened();
        page.getByLabel("The card’s text").fill(card());
        read(page);
        line(page, 1).focus();
        page.keyboard().press("ArrowDown");

        assertThat(line(page, 3)).isFocused();
        assertThat(page.locator(".results li.chosen").first()).containsText("2018-11-01");
    }

    @Test
    void everyLineIsCountedAndNothingIsKeptBeforeADraftIsBegun() {
        Person curator = bean(Accounts.class).byMail("curator@demo").orElseThrow();
        int before = bean(Drafts.class).mine(curator).size();
        Page page = opened();
        page.getByLabel("The card’s text").fill(card());
        read(page);
        assertThat(page.getByText(Pattern.compile("^\\d+ lines: \\d+ placed, \\d+ structure, \\d+ not placed\\.$")))
                .isVisible();
        assertThat(page.locator(".source li")).hasCount((int) card().lines().count());
        page.reload();
        button(page, "Begin draft").waitFor();
        org.assertj.core.api.Assertions.assertThat(bean(Drafts.class).mine(curator))
                .hasSize(before);

        button(page, "Begin draft").click();
        page.waitForURL("**/drafts/**");
        org.assertj.core.api.Assertions.assertThat(bean(Drafts.class).mine(curator))
                .hasSize(before + 1);
    }

    @Test
    void aFileIsReadAsWell() {
        Page page = opened();
        upload(page, card().getBytes(StandardCharsets.UTF_8));

        assertThat(button(page, "Begin draft")).isVisible();
    }

    @Test
    void whatIsNoCardIsRefusedWithAReason() {
        Page page = opened();
        button(page, "Read it").click();
        assertThat(page.getByText("There is nothing to read")).isVisible();
        upload(page, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        assertThat(page.getByText("UTF-8").last()).isVisible();
        byte[] huge = new byte[CardForm.MOST_BYTES + 1];
        Arrays.fill(huge, (byte) 'a');
        upload(page, huge);
        assertThat(page.getByText("A card is a text file of at most 5 MB.")).isVisible();
    }

    @Test
    void namesThatLostTheirApostrophesAreListedWithTheirLines() {
        Page page = opened();
        page.getByLabel("The card’s text")
                .fill("ABC1 (a gene)\n\n\nThe gene has 3 exons (ODowd et al., 2004).\n\n\n"
                        + "151234562004Where models are expressed.O'Dowd PJ et al\n");
        read(page);
        assertThat(page.getByText("Line 4: ODowd, in the bibliography O'Dowd.")).isVisible();
    }

    private Page opened() {
        Page page = signIn("curator@demo");
        page.navigate(url("intake"));
        return page;
    }

    private static void read(Page page) {
        button(page, "Read it").click();
        assertThat(button(page, "Begin draft")).isVisible();
    }

    private static void upload(Page page, byte[] bytes) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("card.txt", "text/plain", bytes));
    }

    private static Locator line(Page page, int number) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Line " + number + "\\.")));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String card() {
        try (InputStream card = IntakePageTest.class.getResourceAsStream("/cards/headed.txt")) {
            return new String(Objects.requireNonNull(card).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
