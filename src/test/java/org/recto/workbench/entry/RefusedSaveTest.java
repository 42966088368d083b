package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recto.people.Accounts;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Entries;
import org.recto.revision.Revision;

class RefusedSaveTest extends WholePage {

    @Test
    void whoLostTheRoleWhileThePageWasOpenIsToldSoAndLosesNothing() {
        Revision entry = entry("REFUSED");
        String mail = someone("Rose");
        Person admin = person("admin@demo");
        Accounts accounts = bean(Accounts.class);
        long rose = accounts.byMail(mail).orElseThrow().id();
        Page page = open(mail, entry, "identity");
        field(page, "Name").fill("a receptor named anew");
        assertThat(page.locator(".kept")).containsText("Draft kept");

        page.keyboard().press("Control+s");
        page.getByLabel("What did you change, and why?").fill("Named it anew");
        accounts.changeRoles(admin, rose, Set.of(Role.REVIEWER));
        button(page, "Save revision").click();
        assertThat(page.locator("vaadin-dialog[opened]")).containsText("Nothing is lost: your draft is kept.");
        assertThat(newest(entry)).isEqualTo(1);

        button(page, "Cancel").click();
        button(page, "Save revision…").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("What you did before is kept.");
        accounts.changeRoles(admin, rose, Set.of(Role.CURATOR));
        button(page, "Save revision…").click();
        page.getByLabel("What did you change, and why?").fill("Named it anew");
        button(page, "Save revision").click();
        assertThat(page.locator(".standing")).containsText("revision 2");
        assertThat(page.locator("h2#section")).isFocused();
        assertThat(newest(entry)).isEqualTo(2);
    }

    @Test
    void whileTheServerSavesTheDialogSaysSo() {
        Page page = open("curator@demo", entry("SLOWLY"), "identity");
        field(page, "Name").fill("a receptor saved slowly");
        assertThat(page.locator(".kept")).containsText("Draft kept");
        page.keyboard().press("Control+s");
        page.getByLabel("What did you change, and why?").fill("Named it slowly");
        assertThat(page.locator(".recto-save .saving")).isHidden();
        Object shown = page.evaluate("""
                () => {
                  const enter = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true };
                  document.querySelector('.recto-save textarea').dispatchEvent(new KeyboardEvent('keydown', enter));
                  return getComputedStyle(document.querySelector('.recto-save .saving')).visibility;
                }
                """); // before the server can have answered
        assertThat(shown).isEqualTo("visible");
        assertThat(page.locator(".standing")).containsText("revision 2");
    }

    private static Integer newest(Revision entry) {
        return bean(Entries.class)
                .find(curator(), entry.accession())
                .orElseThrow()
                .revision();
    }
}
