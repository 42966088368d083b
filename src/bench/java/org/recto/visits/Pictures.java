package org.recto.visits;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.recto.people.DemoAccounts;
import org.recto.testing.Browser;

/** {@code src/bench/pictures}: the main pages of the demo, as the README shows them. */
public final class Pictures {

    /**
     * @param who signs in
     * @param wide in pixels
     */
    private record Picture(String name, String who, String path, int wide, ColorScheme light) {

        private Picture(String name, String who, String path) {
            this(name, who, path, 1440, ColorScheme.LIGHT);
        }
    }

    private static final List<Picture> PICTURES = List.of(
            new Picture("home", "curator@demo", ""),
            new Picture("entry", "curator@demo", "entries/IL7R/protein"),
            new Picture("entry-dark", "curator@demo", "entries/IL7R/protein", 1440, ColorScheme.DARK),
            new Picture("entry-small", "curator@demo", "entries/IL7R/protein", 390, ColorScheme.LIGHT),
            new Picture("history", "curator@demo", "entries/TP53/history"),
            new Picture("review", "reviewer@demo", "entries/NRAS/review"),
            new Picture("approval", "reviewer@demo", "entries/KRAS/revisions/1/approval"));

    private Pictures() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try (RunningSite site = new RunningSite(0)) {
            for (Picture picture : PICTURES) {
                BrowserContext window = Browser.INSTANCE.newContext(new NewContextOptions()
                        .setViewportSize(picture.wide(), 900)
                        .setColorScheme(picture.light())
                        .setReducedMotion(ReducedMotion.REDUCE));
                take(window.newPage(), site.url() + "/", picture, folder);
                window.close();
            }
        }
        System.exit(0);
    }

    private static void take(Page page, String server, Picture picture, Path folder) {
        page.navigate(server + "login");
        page.getByLabel("Mail").fill(picture.who());
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(DemoAccounts.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(address -> !address.contains("/login"));
        page.navigate(server + picture.path());
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())");
        page.waitForTimeout(2_000);
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(picture.name() + ".png")));
        System.out.println(picture.name());
    }
}
