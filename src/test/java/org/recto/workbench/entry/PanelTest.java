package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.review.Reviews;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;

class PanelTest extends WholePage {

    private static final String OFF_BY_ONE = "residues 240 to 264 are 25, not 24";

    @Test
    void aFixShowsWhatItWouldChangeAndItsPlaceLightsUpInFieldAndDrawing() {
        Page page = open("curator@demo", entry("PANEL1"), "protein");
        Locator finding = finding(page, OFF_BY_ONE);

        assertThat(finding.locator(".recto-preview").first()).containsText("24");
        assertThat(finding.locator(".recto-preview ins").first()).hasText("25");
        finding.locator(".recto-finding-message").hover();
        assertThat(page.locator("recto-rows .cell.lit[data-label='Stated length']"))
                .hasText("24");
        assertThat(page.locator("recto-protein .selected").first()).isVisible();
        page.locator("h1").hover();
        assertThat(page.locator("recto-rows .cell.lit")).hasCount(0);

        button(page, "Give the length as 25").click();
        assertThat(finding).isHidden();
        assertThat(page.locator(".recto-settled")).hasCount(1);
    }

    @Test
    void keysLeadToAFindingToItsFixAndBackToWhereItsRowWas() {
        Draft draft = bean(Drafts.class).begin(curator(), EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "PANEL9"},
                 "diseases": [{"id": "d1"}, {"id": "d2"}, {"id": "d3"}, {"id": "d4"}],
                 "pathways": [
                   {"id": "w1", "name": "Wnt signaling", "database": "KEGG", "identifier": "hsa04310"},
                   {"id": "w2", "name": "Jak-STAT signaling", "database": "KEGG", "identifier": "ko04630"},
                   {"id": "w3", "name": "Jak-STAT signaling", "database": "KEGG", "identifier": "hsa04630"}]}
                """), null);
        Page page = open("curator@demo", bean(Revisions.class).save(curator(), draft.id(), "Begun"), "identity");
        Locator twice = page.locator(".recto-remark.chosen").and(finding(page, "is listed twice"));

        for (int i = 0; i < 20 && twice.count() == 0; i++) {
            page.keyboard().press("F8");
            page.waitForTimeout(300);
        }
        assertThat(twice).isInViewport();
        page.keyboard().press("Control+.");
        assertThat(button(page, "Keep hsa04630 alone")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("recto-rows .cell:focus")).hasText("Jak-STAT signaling");
        assertThat(page.locator("recto-rows [role=row] .cell[data-label='Identifier']")
                        .last())
                .hasText("hsa04630");
    }

    @Test
    void findingsAreFilteredBySectionAndSeverity() {
        Page page = open("curator@demo", entry("PANEL2"), "identity");
        Locator panel = page.locator("#panel-findings");
        assertThat(panel).containsText(OFF_BY_ONE);

        panel.getByText("This section", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(finding(page, OFF_BY_ONE)).hasCount(0);
        page.locator("nav[aria-label=Sections] a[href$='/protein']").click();
        assertThat(panel).containsText(OFF_BY_ONE);
        panel.locator("button.error").click();
        assertThat(finding(page, OFF_BY_ONE)).hasCount(0);
        panel.locator("button.error").click();
        assertThat(finding(page, OFF_BY_ONE)).hasCount(1);
    }

    @Test
    void commentsAreAnsweredBesideTheEntryAndMarkTheirSection() {
        Revision entry = entry("PANEL3");
        Reviews reviews = bean(Reviews.class);
        long round = reviews.submit(curator(), entry.entryId(), 1).id();
        reviews.comment(person("reviewer@demo"), round, Path.of("/protein/length"), null, "Of which isoform?");
        Page page = open("curator@demo", entry, "identity");

        assertThat(page.locator("nav[aria-label=Sections] a[href$='/protein']")).containsText("1 open comment");
        page.getByRole(TAB, new Page.GetByRoleOptions().setName(Pattern.compile("Comments")))
                .click();
        assertThat(page.locator(".recto-talk")).containsText("Of which isoform?");
        page.getByLabel("Answer Robin Reviewer").first().fill("Of the canonical one.");
        button(page, "Answer, Robin Reviewer’s comment").click();
        assertThat(page.locator(".recto-talk .answer")).containsText("Of the canonical one.");
        page.locator(".recto-talk .place").click();
        page.waitForURL("**/protein");
        assertThat(field(page, "Length, residues")).isFocused();
        assertThat(reviews.comments(curator(), round))
                .extracting(comment -> comment.text())
                .contains("Of the canonical one.");
    }

    @Test
    void theHistoryTellsOfRevisionsAndOfTheDraft() {
        Revision entry = entry("PANEL4");
        savedAgain(entry.entryId(), "Name it rightly", set("/identity/name", "another receptor"));
        Page page = open("reviewer@demo", entry, "identity");
        page.getByRole(TAB, new Page.GetByRoleOptions().setName("History")).click();
        Locator past = page.locator(".recto-past");
        assertThat(past).containsText("Name it rightly");
        assertThat(past.locator("a[href$='history?from=1&to=2']")).hasText("What changed");

        page = open("curator@demo", entry, "identity");
        page.getByRole(TAB, new Page.GetByRoleOptions().setName("History")).click();
        field(page, "Name").fill("a third receptor");
        assertThat(page.locator(".recto-past")).containsText("1 change since revision 2.");
        assertThat(page.locator(".recto-past .recto-changes")).containsText("third");
    }

    @Test
    void axeFindsNothingInAnyTabInLightAndDark() {
        Revision entry = entry("PANEL5");
        Reviews reviews = bean(Reviews.class);
        long round = reviews.submit(curator(), entry.entryId(), 1).id();
        reviews.comment(person("reviewer@demo"), round, Path.of("/protein/length"), null, "Of which isoform?");
        Page page = open("curator@demo", entry, "protein");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String tab : List.of("findings", "comments", "history")) {
                page.locator("#panel-" + tab + "-tab").click();
                assertThat(page.locator("#panel-" + tab)).isVisible();
                assertThat(new AxeBuilder(page)
                                .exclude("vaadin-connection-indicator") // Vaadin's own, outside any landmark
                                .analyze()
                                .getViolations())
                        .as("%s in %s", tab, scheme)
                        .isEmpty();
            }
        }
    }
}
