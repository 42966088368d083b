package org.recto.workbench.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.people.Accounts;
import org.recto.people.DemoAccounts;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.Reviews;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.workbench.Samples;
import org.springframework.jdbc.core.simple.JdbcClient;

class HomePageTest extends Samples {

    @Test
    void everyoneFindsWhatWaitsForThem() {
        // with work of her own alone, since a box shows the first of a longer list
        Accounts accounts = bean(Accounts.class);
        Person hope = accounts.acceptInvitation(
                accounts.invite(person("admin@demo"), "Hope", "hope@demo", Set.of(Role.CURATOR)),
                DemoAccounts.PASSWORD);
        Revision sentBack = saved("HOMA1");
        long round =
                bean(Reviews.class).submit(curator(), sentBack.entryId(), 1).id();
        bean(Reviews.class).requestChanges(person("reviewer@demo"), round, "Say more.");
        bean(Drafts.class).open(hope, sentBack.entryId());
        bean(Reviews.class).submit(hope, saved("HOMB1").entryId(), 1);

        Page curator = signIn(hope.mail());
        assertThat(box(curator, "Your drafts")).containsText("HOMA1");
        assertThat(box(curator, "Waiting for a curator")).containsText("HOMA1");
        assertThat(box(curator, "Yours in review")).containsText("HOMB1");
        Page reviewer = signIn("reviewer@demo");
        assertThat(box(reviewer, "Waiting for your review")).not().containsText("HOMA1");
        reviewer.navigate(url("review"));
        reviewer.getByRole(LINK, new Page.GetByRoleOptions().setName("HOMB1")).click();
        assertThat(reviewer.getByText("Review of HOMB1")).isVisible();
    }

    @Test
    void aDraftThatWasDiscardedIsTakenBackFromHomeAndLeadsToWhereItWasEdited() {
        Revision entry = saved("HOMD1");
        long draft = bean(Drafts.class).open(curator(), entry.entryId()).id();
        bean(Drafts.class).edit(curator(), draft, List.of(set("/protein/function", "Binds interleukin 7.")));
        bean(Drafts.class).discard(curator(), draft);
        Page page = signIn("curator@demo");

        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Take back the draft of HOMD1"))
                .click();
        page.waitForURL("**/entries/" + entry.accession() + "**");
        page.navigate(url(""));
        box(page, "Your drafts")
                .getByRole(LINK, new Locator.GetByRoleOptions().setName("HOMD1"))
                .click();

        page.waitForURL("**/protein?at=**");
        assertThat(page.getByText("Binds interleukin 7.")).isVisible();
    }

    @Test
    void whatOthersChangedSinceOneWasHereIsListedAndNumbersLeadToTheirEntries() {
        Person yara = curatorOfHerOwn("Yara");
        Person zeno = curatorOfHerOwn("Zeno");
        Revision first = savedBy(yara, "HOMV1");
        Page page = signIn(yara.mail());
        assertThat(box(page, "Changed since you were here")).containsText("From your next visit on");
        bean(JdbcClient.class)
                .sql("update visit set seen_at = now() - interval '1 hour' where account_id = ?")
                .param(yara.id())
                .update();
        Drafts drafts = bean(Drafts.class);
        long draft = drafts.open(zeno, first.entryId()).id();
        drafts.edit(zeno, draft, List.of(set("/identity/name", "changed by another")));
        bean(Revisions.class).save(zeno, draft, "Named.");
        page.navigate(url(""));

        Locator changed = box(page, "Changed since you were here");
        assertThat(changed).containsText("HOMV1revision 2 by Zeno,");
        changed.getByRole(LINK, new Locator.GetByRoleOptions().setName("HOMV1")).click();
        page.waitForURL("**/history");
        page.navigate(url(""));
        box(page, "The corpus")
                .getByRole(LINK, new Locator.GetByRoleOptions().setName("in preparation"))
                .click();
        page.waitForURL("**/entries?state=IN_PREPARATION");
    }

    private static Person curatorOfHerOwn(String name) {
        Accounts accounts = bean(Accounts.class);
        return accounts.acceptInvitation(
                accounts.invite(
                        person("admin@demo"), name, name.toLowerCase(Locale.ROOT) + "@demo", Set.of(Role.CURATOR)),
                DemoAccounts.PASSWORD);
    }

    private static Revision savedBy(Person person, String symbol) {
        long draft = bean(Drafts.class).begin(person, Entry.begin(symbol), null).id();
        return bean(Revisions.class).save(person, draft, "Begun");
    }

    @Test
    void anEntryIsFoundFromHome() {
        saved("HOMC1");
        Page page = signIn("editor@demo");
        page.getByLabel("Find an entry").fill("HOMC1");
        page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Find")).click();

        assertThat(page.getByText("1 entry")).isVisible();
    }

    private static Locator box(Page page, String title) {
        return page.locator("section").filter(new Locator.FilterOptions().setHasText(title));
    }
}
