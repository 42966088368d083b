package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.people.Accounts;
import org.recto.people.DemoAccounts;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.workbench.Samples;

class EntryPageTest extends Samples {

    private static final String SPANS = """
            {"schema": "recto-entry/1", "identity": {"symbol": "%s", "name": "a receptor"},
             "protein": {"length": 459, "function": "Binds interleukin 7 [@pmid:9].", "features": [
               {"id": "f1", "type": "topological domain", "description": "Outer", "start": 1, "end": 239},
               {"id": "f2", "type": "transmembrane region", "start": 240, "end": 264, "statedLength": 25},
               {"id": "f3", "type": "topological domain", "description": "Inner", "start": 265, "end": 459}]},
             "proposals": [{"id": "o1", "path": "/protein/length", "line": 3, "words": "459 residues"}]}
            """;

    @Test
    void whatIsTypedIsThereAgainInAnotherSessionWithoutSaving() {
        Revision entry = entry("AGAIN");
        Page page = open("curator@demo", entry, "protein");

        field(page, "Length, residues").fill("458");
        page.getByRole(AriaRole.TEXTBOX, named("Localisation")).click();
        page.keyboard().type("Plasma membrane.");

        assertThat(page.locator(".kept")).containsText("Draft kept");
        awaitDraft(entry, tree -> tree.contains("Plasma membrane.") && tree.contains("458"));
        page.reload();
        assertThat(field(page, "Length, residues")).hasValue("458");
        page.context().clearCookies();
        page = signIn("curator@demo");
        page.navigate(url("entries/" + entry.accession() + "/protein"));
        assertThat(field(page, "Length, residues")).hasValue("458");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Localisation"))).hasText("Plasma membrane.");
    }

    @Test
    void whatIsTypedInOneWindowShowsInTheOtherUnderNobodysHands() {
        Revision entry = entry("WINDOWS");
        Page one = open("curator@demo", entry, "protein");
        Page other = one.context().newPage();
        other.navigate(one.url());
        Locator there = other.getByRole(AriaRole.TEXTBOX, named("Localisation"));
        there.click();
        other.keyboard().type("Plasma membrane.");
        other.keyboard().press("Home");
        assertThat(one.getByRole(AriaRole.TEXTBOX, named("Localisation"))).hasText("Plasma membrane.");

        field(one, "Length, residues").fill("458");
        other.keyboard().type("Outer ");

        assertThat(field(other, "Length, residues")).hasValue("458");
        assertThat(there).isFocused();
        other.keyboard().type("and inner ");
        assertThat(there).hasText("Outer and inner Plasma membrane.");
        awaitDraft(entry, tree -> tree.contains("Outer and inner Plasma membrane.") && tree.contains("458"));
        assertThat(one.getByRole(AriaRole.TEXTBOX, named("Localisation"))).hasText("Outer and inner Plasma membrane.");
    }

    @Test
    void aDraftThatWasDiscardedInOneWindowIsSaidToBeGoneInTheOther() {
        Revision entry = entry("GONE");
        Page one = open("curator@demo", entry, "protein");
        Page other = one.context().newPage();
        other.navigate(one.url());
        field(one, "Length, residues").fill("458");
        assertThat(field(other, "Length, residues")).hasValue("458");

        one.getByRole(AriaRole.BUTTON, named("Discard draft")).click();

        Locator said = other.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText("discarded in another window"));
        assertThat(said).isVisible();
        assertThat(one.getByText("discarded in another window")).not().isVisible();
        said.getByRole(AriaRole.BUTTON).click();
        assertThat(field(other, "Length, residues")).hasValue("459");
        assertThat(said).not().isVisible();
    }

    @Test
    void typingWithoutPauseIsKeptWithinTwoSeconds() {
        Revision entry = entry("PAUSE");
        Page page = open("curator@demo", entry, "identity");
        Locator name = field(page, "Name");
        name.fill("");
        awaitDraft(entry, tree -> !tree.contains("a receptor"));

        name.focus();
        for (int i = 0; i < 25; i++) {
            page.keyboard().type("x");
            page.waitForTimeout(100);
        }

        assertThat(json(entry)).contains("xxxxx");
    }

    @Test
    void aFindingComesWhileOneTypesAndGoesWithItsCause() {
        Page page = open("curator@demo", entry("LIVE"), "protein");
        Locator counts = page.locator(".recto-entry-remarks .counts");
        assertThat(counts).hasText("1 error, 1 warning"); // the citation of a publication that isn't listed

        cell(page, "transmembrane region", "To").focus();
        page.keyboard().press("F2");
        page.keyboard().press("Control+a");
        page.keyboard().type("263");

        Locator finding = page.locator(".recto-remark")
                .filter(new Locator.FilterOptions().setHasText("residues 240 to 263 are 24, not 25"));
        assertThat(finding).isVisible();
        assertThat(counts).hasText("2 errors, 1 warning");
        page.keyboard().press("Backspace");
        page.keyboard().type("4");
        assertThat(finding).isHidden();
        assertThat(counts).hasText("1 error, 1 warning");
    }

    @Test
    void aFindingLeadsToItsWordsAndItsFixCanBeUndone() {
        Revision entry = entry("LEADS");
        Page page = open("curator@demo", entry, "identity");
        page.getByRole(AriaRole.BUTTON, matching("bibliography holds no publication"))
                .click();

        page.waitForURL("**/protein");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Function"))).isFocused();

        cell(page, "transmembrane region", "Stated length").focus();
        page.keyboard().type("24");
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.BUTTON, named("Give the length as 25")).click();
        awaitDraft(entry, tree -> tree.contains("\"statedLength\" : 25"));
        page.getByRole(AriaRole.BUTTON, named("Undo").setExact(true)).first().click();
        awaitDraft(entry, tree -> tree.contains("\"statedLength\" : 24"));
    }

    @Test
    void whatIsNoNumberStaysVisibleFromSectionToSection() {
        Revision entry = entry("BAD");
        Page page = open("curator@demo", entry, "protein");

        field(page, "Length, residues").fill("4S9");
        assertThat(page.getByText("“4S9” is not a whole number. “459” stays stored.")
                        .first())
                .isVisible();
        page.getByRole(AriaRole.LINK, matching("^Identity")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Identity"))).isVisible();
        page.getByRole(AriaRole.LINK, matching("^Protein.*not stored")).click();

        assertThat(field(page, "Length, residues")).hasValue("4S9");
    }

    @Test
    void discardingADraftCanBeUndone() {
        Revision entry = entry("DISCARD");
        Page page = open("curator@demo", entry, "protein");
        field(page, "Length, residues").fill("458");
        awaitDraft(entry, tree -> tree.contains("458"));

        page.getByRole(AriaRole.BUTTON, named("Discard draft")).click();
        assertThat(field(page, "Length, residues")).hasValue("459");
        page.locator("vaadin-notification-card").getByText("Undo").click();

        assertThat(field(page, "Length, residues")).hasValue("458");
    }

    @Test
    void aProposedValueIsConfirmedWhereItStands() {
        Revision entry = entry("PROPOSED");
        Page page = open("curator@demo", entry, "protein");
        assertThat(page.getByText("Read from line 3: “459 residues”")).isVisible();

        page.getByRole(AriaRole.BUTTON, named("Confirm Length, residues")).click();

        assertThat(page.getByText("Read from line 3")).isHidden();
        awaitDraft(entry, tree -> tree.contains("\"proposals\" : [ ]"));
    }

    @Test
    void whoIsNoCuratorReadsTheEntry() {
        Revision entry = entry("READER");

        Page page = open("reviewer@demo", entry, "protein");

        assertThat(page.locator(".kept")).hasText("Shown as it was saved");
        assertThat(field(page, "Length, residues")).not().isEditable();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Save revision…"))).isHidden();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Submit for review"))).isHidden();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Add a feature"))).isHidden();
    }

    @Test
    void axeFindsNothingInAnySectionInLightAndDark() {
        Page page = open("curator@demo", entry("AXE"), "identity");
        List<String> sections = page.locator("nav[aria-label=Sections] a").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst(".*/", ""))
                .toList();
        assertThat(sections).hasSizeGreaterThanOrEqualTo(14);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String section : sections) {
                page.locator("nav[aria-label=Sections] a[href$='/" + section + "']")
                        .click();
                page.waitForURL("**/" + section);
                assertThat(page.locator(".recto-entry-editor .form").first()).isVisible();
                assertThat(new AxeBuilder(page)
                                .exclude("vaadin-connection-indicator") // Vaadin's own, outside any landmark
                                .analyze()
                                .getViolations())
                        .as("%s in %s", section, scheme)
                        .isEmpty();
            }
        }
    }

    private static Revision entry(String symbol) {
        Draft draft = bean(Drafts.class).begin(curator(), EntryJson.read(SPANS.formatted(symbol)), null);
        return bean(Revisions.class).save(curator(), draft.id(), "Begun");
    }

    private Page open(String mail, Revision entry, String section) {
        Page page = signIn(mail);
        page.navigate(url("entries/" + entry.accession() + "/" + section));
        assertThat(page.locator(".recto-workspace")).isVisible();
        return page;
    }

    private static void save(Page page, String why) {
        page.getByRole(AriaRole.BUTTON, named("Save revision…")).click();
        page.getByRole(AriaRole.TEXTBOX, named("What did you change, and why?")).fill(why);
        page.getByRole(AriaRole.BUTTON, named("Save revision").setExact(true)).click();
    }

    private static void saveAs(Person person, Revision entry, Edit... edits) {
        Draft draft = bean(Drafts.class).open(person, entry.entryId());
        bean(Drafts.class).edit(person, draft.id(), List.of(edits));
        bean(Revisions.class).save(person, draft.id(), "Theirs");
    }

    /** Another curator. */
    private static Person other() {
        Accounts accounts = bean(Accounts.class);
        return accounts.byMail("otto@demo").orElseGet(() -> {
            String secret = accounts.invite(person("admin@demo"), "Otto", "otto@demo", Set.of(Role.CURATOR));
            return accounts.acceptInvitation(secret, DemoAccounts.PASSWORD);
        });
    }

    private static String json(Revision entry) {
        return EntryJson.write(
                bean(Drafts.class).open(curator(), entry.entryId()).entry());
    }

    /** Waits until the draft in the database is so: at most two seconds, as is promised for a keystroke. */
    private static void awaitDraft(Revision entry, Predicate<String> so) {
        long end = System.nanoTime() + 2_000_000_000L;
        while (!so.test(json(entry)) && System.nanoTime() < end) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(json(entry)).matches(so);
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, named(label).setExact(true));
    }

    private static Locator cell(Page page, String row, String column) {
        return page.getByRole(AriaRole.GRID, named("Features"))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(row))
                .locator("[data-label='" + column + "']");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions matching(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }
}
