package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Set;
import org.recto.entry.EntryJson;
import org.recto.people.Accounts;
import org.recto.people.DemoAccounts;
import org.recto.people.Role;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.workbench.Samples;

/** An entry with something in several sections, and something found in two of them. */
abstract class WholePage extends Samples {

    private static final String ENTRY = """
            {"schema": "recto-entry/1", "identity": {"symbol": "%s", "name": "a receptor"},
             "protein": {"length": 459, "function": "Binds interleukin 7 [@pmid:9].", "features": [
               {"id": "f1", "type": "topological domain", "description": "Outer", "start": 1, "end": 239},
               {"id": "f2", "type": "transmembrane region", "start": 240, "end": 264, "statedLength": 24},
               {"id": "f3", "type": "topological domain", "description": "Inner", "start": 265, "end": 459}]},
             "diseases": [{"id": "d1", "name": "Chronic toy disease"}, {"id": "d2", "name": "Other toy disease"}]}
            """;

    static Revision entry(String symbol) {
        Draft draft = bean(Drafts.class).begin(curator(), EntryJson.read(ENTRY.formatted(symbol)), null);
        return bean(Revisions.class).save(curator(), draft.id(), "Begun");
    }

    /** A curator of a test's own, who has chosen nothing yet. */
    static String someone(String name) {
        Accounts accounts = bean(Accounts.class);
        String mail = name.toLowerCase(Locale.ROOT) + "@demo";
        accounts.acceptInvitation(
                accounts.invite(person("admin@demo"), name, mail, Set.of(Role.CURATOR)), DemoAccounts.PASSWORD);
        return mail;
    }

    Page open(String mail, Revision entry, String section) {
        Page page = signIn(mail);
        page.navigate(url("entries/" + entry.accession() + "/" + section));
        assertThat(page.locator(".recto-workspace")).isVisible(new IsVisibleOptions().setTimeout(20_000));
        return page;
    }

    static Locator field(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator finding(Page page, String words) {
        return page.locator(".recto-remark").filter(new Locator.FilterOptions().setHasText(words));
    }
}
