package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.people.Accounts;
import org.recto.people.DemoAccounts;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.workbench.Samples;

class MergePageTest extends Samples {

    private static final String SENTENCE = "The receptor binds interleukin 7 on the surface of T cells.";

    @Test
    void twoPeopleWhoSayOneThingInOtherWordsCanBothStay() {
        Revision entry = begun("BOTHSAY");
        Page page = mineAndTheirs(entry, "surface", "plasma membrane", "outside");

        save(page, "Mine");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Otto saved revision 2 meanwhile");
        assertThat(dialog.locator(".conflict")).hasCount(1);
        assertThat(dialog.locator(".sides .words")).hasText(new String[] {"surface", "plasma membrane", "outside"});
        assertThat(button(dialog, "Go on with this")).isDisabled();
        dialog.getByLabel("Keep both").check();
        axe(page);
        button(dialog, "Go on with this").click();
        assertThat(dialog).isHidden();
        save(page, "Mine after theirs");

        assertThat(page.locator(".standing")).containsText("revision 3");
        Entry saved = newest(entry);
        assertThat(function(saved)).isEqualTo(SENTENCE.replace("surface", "plasma membrane outside"));
        assertThat(saved.identity().name()).isEqualTo("their name");
        assertThat(Objects.requireNonNull(saved.protein()).length()).isEqualTo(458);
    }

    @Test
    void theWordsInQuestionCanBeWrittenAnewAndTheRulesSpeakBeforeTheDraftGoesOver() {
        Revision entry = begun("ANEW");
        Page page = mineAndTheirs(entry, "surface", "membrane", "outside");

        save(page, "Mine");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Edit").check();
        Locator field = dialog.getByRole(AriaRole.TEXTBOX);
        assertThat(field).hasValue("membrane outside");
        field.fill("outer membrane [@pmid:31]");
        assertThat(dialog.locator(".findings")).containsText("New:");
        assertThat(dialog.locator(".findings")).containsText("31");
        field.fill("outer membrane");
        assertThat(dialog.locator(".findings")).not().containsText("31");
        button(dialog, "Go on with this").click();

        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Function").setExact(true)))
                .hasText(SENTENCE.replace("surface", "outer membrane"));
        page.getByRole(AriaRole.BUTTON, named("Undo").setExact(true)).first().click();
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Function").setExact(true)))
                .hasText(SENTENCE.replace("surface", "outside"));
    }

    @Test
    void aNewerRevisionIsMergedBeforeOneSavesAndWhatWasTypedMeanwhileIsAskedForAgain() {
        Revision entry = begun("TAKEOVER");
        Page page = mineAndTheirs(entry, "surface", "membrane", "outside");
        page.reload();
        button(page, "Merge it into the draft…").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Keep mine").check();
        Draft draft = bean(Drafts.class).open(curator(), entry.entryId());
        bean(Drafts.class).edit(curator(), draft.id(), List.of(set("/protein/length", 457)));

        button(dialog, "Go on with this").click();
        assertThat(page.getByText("Something changed while you chose.")).isVisible();
        Locator again = page.getByRole(AriaRole.DIALOG);
        assertThat(again).hasCount(1);
        assertThat(again.getByLabel("Keep mine")).isChecked();
        button(again, "Go on with this").click();

        assertThat(page.getByText("was saved since this draft began")).isHidden();
        Draft merged = bean(Drafts.class).open(curator(), entry.entryId());
        assertThat(merged.baseRevision()).isEqualTo(2);
        assertThat(function(merged.entry())).isEqualTo(SENTENCE.replace("surface", "outside"));
        assertThat(Objects.requireNonNull(merged.entry().protein()).length()).isEqualTo(457);
        assertThat(merged.entry().identity().name()).isEqualTo("their name");
    }

    /** I change the length and a word; Otto, who began with the same revision, changes the name and that word. */
    private Page mineAndTheirs(Revision entry, String word, String theirs, String mine) {
        Person otto = other();
        Draft my = bean(Drafts.class).open(curator(), entry.entryId());
        bean(Drafts.class)
                .edit(
                        curator(),
                        my.id(),
                        List.of(set("/protein/function", SENTENCE.replace(word, mine)), set("/protein/length", 458)));
        Draft their = bean(Drafts.class).open(otto, entry.entryId());
        Edit name = set("/identity/name", "their name");
        bean(Drafts.class)
                .edit(otto, their.id(), List.of(set("/protein/function", SENTENCE.replace(word, theirs)), name));
        bean(Revisions.class).save(otto, their.id(), "Theirs");
        Page page = signIn("curator@demo");
        page.navigate(url("entries/" + entry.accession() + "/protein"));
        assertThat(page.locator(".recto-workspace")).isVisible();
        return page;
    }

    private static Revision begun(String symbol) {
        return saved(symbol, set("/protein/function", SENTENCE), set("/protein/length", 459));
    }

    private static Person other() {
        Accounts accounts = bean(Accounts.class);
        return accounts.byMail("otto@demo").orElseGet(() -> {
            String secret = accounts.invite(person("admin@demo"), "Otto", "otto@demo", Set.of(Role.CURATOR));
            return accounts.acceptInvitation(secret, DemoAccounts.PASSWORD);
        });
    }

    private static Entry newest(Revision entry) {
        return bean(Revisions.class).newest(curator(), entry.entryId()).entry();
    }

    private static String function(Entry entry) {
        return Objects.requireNonNull(Objects.requireNonNull(entry.protein()).function());
    }

    private static void axe(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page)
                            .exclude("vaadin-connection-indicator") // Vaadin's own, outside any landmark
                            .analyze()
                            .getViolations())
                    .isEmpty();
            picture(page, "merge-" + scheme);
        }
    }

    private static void save(Page page, String why) {
        button(page, "Save revision…").click();
        page.getByRole(AriaRole.TEXTBOX, named("What did you change, and why?")).fill(why);
        page.getByRole(AriaRole.BUTTON, named("Save revision").setExact(true)).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
