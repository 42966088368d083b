package org.recto.visits;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.recto.visits.Act.Request;
import org.recto.testing.Browser;

/** One curator in a real browser, whose requests are written down. What they do is taken back at the end. */
final class Recorder {

    private static final String QUIET =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())";

    private final String server;
    private final List<Request> heard = new ArrayList<>();

    private final Page page;

    /** Signs the first curator in. */
    Recorder(String server) {
        this.server = server;
        page = Browser.INSTANCE
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1440, 900))
                .newPage();
        page.navigate(server + "/login");
        page.getByLabel("Mail").fill(Site.mail(0));
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Site.PASSWORD);
        button("Sign in").click();
        page.waitForURL(address -> !address.contains("/login"));
        settle();
        page.onRequest(request -> {
            String path = request.url().substring(server.length());
            boolean asksVaadin = path.contains("v-r=uidl") || path.contains("v-r=init");
            String body = request.postData();
            if (asksVaadin && (body == null || !body.contains("ui-poll") && !body.contains("UNLOAD"))) {
                heard.add(new Request(path, body));
            }
        });
    }

    Page page() {
        return page;
    }

    /** What a curator does on an entry, from opening it to discarding the draft. */
    List<Act> work(String accession) {
        return List.of(
                open("entries/" + accession + "/protein"),
                typing("type a number", "Length, residues", "0"),
                typing("write in a narrative", "Function", "It is made up, and so is residue 185. "),
                act("go to the mutations", () -> section("Mutations")),
                act("go to the bibliography", () -> section("Bibliography")),
                act("undo", () -> button("Undo").click()),
                act("discard", () -> button("Discard draft").click()));
    }

    Act open(String path) {
        return act("open", () -> page.navigate(server + "/" + path));
    }

    Act typing(String name, String field, String text) {
        return act(name, () -> type(field, text));
    }

    Act act(String name, Runnable does) {
        heard.clear();
        does.run();
        settle();
        return new Act(name, List.copyOf(heard));
    }

    private void settle() {
        // what is typed is sent a moment later
        page.waitForTimeout(1_500);
        page.waitForFunction(QUIET);
        page.waitForTimeout(500);
    }

    /** Leaves the page, which would show others that it is open. */
    void leave() {
        page.navigate("about:blank");
        page.waitForTimeout(1_000);
    }

    void type(String field, String text) {
        Locator at = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(field).setExact(true))
                .first();
        at.click();
        page.keyboard().press("Control+End");
        at.pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(80));
    }

    void section(String name) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Sections"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
