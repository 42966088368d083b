package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import tools.jackson.databind.JsonNode;

class LeadsTest extends WholePage {

    private static final String TEXT =
            "It spans residues 240 to 264, so S185C in exon 6 and 459 amino acids [@pmid:11].";

    @Test
    void whatANarrativeMentionsLeadsToTheFieldThatSpeaksOfIt() {
        Page page = open("curator@demo", mentioning("LEAD1"), "protein");

        lead(page, "240 to 264");
        assertThat(cell(page, "f2")).isFocused();

        lead(page, "459 amino");
        assertThat(field(page, "Length, residues")).isFocused();

        lead(page, "S185C");
        page.waitForURL("**/mutations");
        assertThat(cell(page, "v1")).isFocused();
        page.goBack();

        lead(page, "exon 6");
        page.waitForURL("**/gene");
        assertThat(cell(page, "x6")).isFocused();
        page.goBack();

        lead(page, "@pmid:11");
        page.waitForURL("**/bibliography");
        assertThat(cell(page, "p1")).isFocused();
    }

    @Test
    void itLeadsByMouseTooAndSaysWhereTo() {
        Page page = open("curator@demo", mentioning("LEAD2"), "protein");
        cursor(page, "S185C");
        Locator way = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go to Mutations"));
        assertThat(way).containsText("S185C");
        way.click();
        page.waitForURL("**/mutations");
        assertThat(cell(page, "v1")).isFocused();
    }

    @Test
    void aPaperIsCitedBeforeItStandsInTheBibliographyAndUndoneAtOnce() {
        Revision entry = mentioning("LEAD3");
        Page page = open("curator@demo", entry, "protein");
        field(page, "Function").focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(" See @31234567");
        assertThat(page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Add PMID 31234567 to the bibliography and cite it")))
                .isVisible();
        page.keyboard().press("Enter");
        assertThat(field(page, "Function")).containsText("See [@pmid:31234567]");
        assertThat(page.getByText("PMID 31234567 was added to the bibliography. The reference data do not know it"))
                .isVisible();
        assertThat(bibliography(entry))
                .extracting(one -> one.path("pmid").asString())
                .containsExactly("11", "31234567");

        page.keyboard().type(" too");
        assertThat(field(page, "Function")).containsText("See [@pmid:31234567] too");
        page.waitForTimeout(1_500);
        button(page, "Undo").click();
        assertThat(field(page, "Function")).not().containsText("too");
        button(page, "Undo").click();
        assertThat(field(page, "Function")).containsText("See @31234567");
        assertThat(bibliography(entry))
                .extracting(one -> one.path("pmid").asString())
                .containsExactly("11");
    }

    private static List<JsonNode> bibliography(Revision entry) {
        long draft = bean(Drafts.class).mine(curator()).stream()
                .filter(one -> one.entryId() == entry.entryId())
                .findFirst()
                .orElseThrow()
                .id();
        return EntryJson.tree(
                        bean(Drafts.class).find(curator(), draft).orElseThrow().entry())
                .path("bibliography")
                .valueStream()
                .toList();
    }

    private static Revision mentioning(String symbol) {
        Revision begun = entry(symbol);
        return savedAgain(
                begun.entryId(),
                "Said",
                add("/gene/transcripts", Map.of("id", "t1", "exons", List.of(Map.of("id", "x6", "label", "6")))),
                add("/mutations/variants", Map.of("id", "v1", "asStated", "S185C")),
                add("/bibliography", Map.of("id", "p1", "pmid", "11", "authors", "Puel A et al", "year", 1998)),
                set("/protein/function", TEXT));
    }

    private static Edit add(String list, Map<String, Object> item) {
        return new Edit.Add(Path.of(list), EntryJson.value(item), null);
    }

    /** Puts the cursor into words of the text. */
    private static void cursor(Page page, String words) {
        Locator text = field(page, "Function");
        assertThat(text).containsText(words);
        text.focus();
        page.keyboard().press("Control+Home");
        for (int i = 0; i < TEXT.indexOf(words) + 2; i++) {
            page.keyboard().press("ArrowRight");
        }
    }

    private static void lead(Page page, String words) {
        cursor(page, words);
        assertThat(page.locator("recto-narrative .way").first()).isVisible();
        page.keyboard().press("Control+Enter");
    }

    private static Locator cell(Page page, String row) {
        return page.locator("[data-row='" + row + "'] [role=gridcell]:focus");
    }
}
