package org.recto.workbench.fill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.CHECKBOX;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.fill.Answer;
import org.recto.fill.Candidate;
import org.recto.fill.Candidates;
import org.recto.fill.MadeUp;
import org.recto.fill.Offer;
import org.recto.fill.Offers;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataRecord;
import org.recto.refstore.CurrentRefdata;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.Filling;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.rule.EntryChecker;
import org.recto.term.HgncId;
import org.recto.workbench.Samples;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries begun from made-up reference data in the browser, and held against them. */
class FillPagesTest extends Samples {

    private static final List<RefdataRecord> RECORDS = List.of(
            MadeUp.NAMED,
            MadeUp.STANDARD,
            MadeUp.TRANSCRIPT,
            MadeUp.PROTEIN,
            MadeUp.gene("TOY2", new HgncId(90002), List.of("CDX1"), MadeUp.NAMES));

    @BeforeAll
    static void loadReferenceData() {
        MadeUpReleases.load(bean(JdbcClient.class), bean(CurrentRefdata.class), RECORDS);
    }

    @AfterAll
    static void dropThem() {
        MadeUpReleases.drop(bean(JdbcClient.class));
    }

    @Test
    void anEntryIsBegunFromReferenceDataSavedAndFoundWithoutFault() {
        Page page = signIn("curator@demo");
        page.navigate(url("new-entry"));
        page.getByLabel("Gene", new Page.GetByLabelOptions().setExact(true)).pressSequentially("ensg00000990001.7");
        assertThat(page.getByRole(LINK, new Page.GetByRoleOptions().setName("TOY1")))
                .isVisible();
        page.keyboard().press("Enter");

        assertThat(offer(page, "/identity/name")).containsText("toy receptor 1");
        assertThat(offer(page, "/identity/name")).containsText("Names (7): record HGNC:90001, as of 2026-01-07");
        assertThat(box(offer(page, "/protein/length"))).isChecked();
        offer(page, "/gene/transcripts").getByText("Its exons").click();
        assertThat(offer(page, "/gene/transcripts")).containsText("exon 2: codes c.1–13");
        box(offer(page, "/identity/aliases").last()).uncheck();
        button(page, "Begin entry").click();
        page.waitForURL("**/drafts/*");

        assertThat(page.getByText("Nothing found.")).isVisible();
        button(page, "Save revision…").click();
        Locator why = page.getByLabel("What did you change, and why?");
        assertThat(why).hasValue("Filled from Names 7; Standards 1.0; Sequences 99; Proteins 2026_01.");
        button(page, "Save revision").click();
        page.waitForURL(Pattern.compile(".*/entries/RCT\\d+.*"));
        Revision saved = bean(Revisions.class)
                .newest(
                        curator(),
                        bean(Entries.class)
                                .find(curator(), "TOY1")
                                .orElseThrow()
                                .id());
        assertThat(saved.why()).startsWith("Filled from Names 7;");
        assertThat(saved.entry().identity().aliases()).containsExactly("TR1", "CDX1");
        assertThat(saved.entry().protein().features()).hasSize(4);
        assertThat(bean(EntryChecker.class).check(saved.entry()).report().findings())
                .isEmpty();

        page.navigate(url("new-entry?q=oldt"));
        assertThat(page.getByText("Has an entry: open " + saved.accession())).isVisible();
        page.navigate(url("new-entry?q=oldt&gene=HGNC:90001"));
        assertThat(page.getByText("There is " + saved.accession() + " on TOY1 already: open it instead."))
                .isVisible();
    }

    @Test
    void genesAreShownFromTwoLettersOn() {
        Page page = signIn("curator@demo");
        page.navigate(url("new-entry"));
        Locator field = page.getByLabel("Gene", new Page.GetByLabelOptions().setExact(true));
        field.pressSequentially("to");

        assertThat(page.getByRole(LINK, new Page.GetByRoleOptions().setName("TOY2")))
                .isVisible();
        page.waitForURL("**/new-entry?q=to");
    }

    @Test
    void everyGeneOfAnAliasIsShown() {
        Page page = signIn("curator@demo");
        page.navigate(url("new-entry?q=cdx1"));

        assertThat(page.locator(".recto-candidates li")).hasCount(2);
        assertThat(page.locator(".recto-candidates")).containsText("also called cdx1");
    }

    @Test
    void aDifferenceIsShownTakenUndoneAndNothingElseIsTouched() {
        Revision saved = filled("TOYD1", edit("/protein/features/f3/end", 8), edit("/identity/name", "my toy"));
        Page page = signIn("curator@demo");
        page.navigate(url("entries/" + saved.accession()));
        page.getByRole(LINK, new Page.GetByRoleOptions().setName("Reference data"))
                .click();

        Locator end = offer(page, "/protein/features/f3/end");
        assertThat(end).containsText("Helical › end");
        assertThat(end).containsText("The entry has 8");
        assertThat(box(end)).not().isChecked();
        assertThat(page.locator(".recto-offers h2").first()).containsText("Differs");
        assertThat(button(page, "Take into the draft")).isDisabled();
        box(end).focus();
        page.keyboard().press("Space");
        assertThat(page.getByText("1 of 3 ticked")).isVisible();
        button(page, "Take into the draft").click();
        page.waitForURL("**/entries/" + saved.accession());

        assertThat(page.getByText("1 value was taken into your draft.")).isVisible();
        Entry draft = draft(saved);
        assertThat(draft.protein().features().get(2).end()).isEqualTo(7);
        assertThat(draft.identity().name()).isEqualTo("my toy");
        assertThat(button(page, "Undo")).isEnabled();
        button(page, "Undo").click();
        assertThat(button(page, "Redo")).isEnabled();
        assertThat(draft(saved)).isEqualTo(saved.entry());
    }

    @Test
    void whoCannotEditComparesWithoutTaking() {
        Revision saved = filled("TOYR9", edit("/protein/length", 8));
        Page page = signIn("reviewer@demo");
        page.navigate(url("entries/" + saved.accession() + "/compare"));

        assertThat(offer(page, "/protein/length")).containsText("The entry has 8");
        assertThat(page.getByRole(CHECKBOX)).hasCount(0);
        assertThat(button(page, "Take into the draft")).hasCount(0);
    }

    @Test
    void anEntryOfWhichReferenceDataKnowNothingSaysSo() {
        Page page = signIn("curator@demo");
        page.navigate(url("entries/" + saved("NOREF1").accession() + "/compare"));

        assertThat(page.getByText("Reference data hold no gene NOREF1")).isVisible();
    }

    /** An entry with all that is known of TOY1, under a symbol of the test's own, and something changed. */
    private static Revision filled(String symbol, Edit... changes) {
        Refdata refdata = MadeUp.of(RECORDS.toArray(RefdataRecord[]::new));
        Candidate gene = new Candidates(refdata).named("HGNC:90001").getFirst();
        List<Answer> answers = Offers.of(Offers.forNew(), gene, refdata).stream()
                .filter(offer -> !offer.path().toString().equals("/identity/symbol"))
                .map(Offer::answers)
                .flatMap(List::stream)
                .toList();
        long draft = bean(Filling.class).begin(curator(), symbol, answers).id();
        bean(Drafts.class).edit(curator(), draft, List.of(changes));
        return bean(Revisions.class).save(curator(), draft, "Begun");
    }

    private static Edit edit(String path, Object value) {
        return set(path, value);
    }

    private static Entry draft(Revision saved) {
        return bean(Drafts.class).open(curator(), saved.entryId()).entry();
    }

    private static Locator offer(Page page, String path) {
        return page.locator("[data-path='" + path + "']");
    }

    private static Locator box(Locator offer) {
        return offer.getByRole(CHECKBOX);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
