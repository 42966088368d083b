package org.recto.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.recto.Server;
import org.recto.people.DemoAccounts;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A test in a real browser, on the server as it is shipped, with the demo database. All such tests share one server;
 * each signs in for itself, in as many windows as it has people. What they show where a test fails is in
 * {@code target/pictures}.
 */
public abstract class WithBrowser {

    protected static final String METRICS_TOKEN = "a token of the tests";

    private static final ConfigurableApplicationContext SERVER = start();

    private final Map<String, BrowserContext> windows = new HashMap<>();

    @RegisterExtension
    final AfterTestExecutionCallback pictures = test -> {
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName();
            windows.forEach((mail, window) -> window.pages().forEach(page -> picture(page, name + "." + mail)));
        }
    };

    @AfterEach
    void closeWindows() {
        windows.values().forEach(BrowserContext::close);
        windows.clear();
    }

    /** The address of a path of the server, such as {@code login}. */
    protected static String url(String path) {
        int port = ((WebServerApplicationContext) SERVER).getWebServer().getPort();
        return "http://localhost:" + port + "/" + path;
    }

    /** A bean of the server, to prepare or to look behind what the browser shows. */
    protected static <T> T bean(Class<T> type) {
        return SERVER.getBean(type);
    }

    /** A window of someone who isn't signed in, on a path of the server. */
    protected Page anonymous(String path) {
        Page page = window("anonymous").newPage();
        page.navigate(url(path));
        return page;
    }

    /** A window in which someone of the demo database, such as {@code curator@demo}, has just signed in. */
    protected Page signIn(String mail) {
        return signIn(mail, DemoAccounts.PASSWORD);
    }

    protected Page signIn(String mail, String password) {
        Page page = window(mail).newPage();
        page.navigate(url("login"));
        page.getByLabel("Mail").fill(mail);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    /** Takes a picture of a whole page, into {@code target/pictures}. */
    protected static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }

    private BrowserContext window(String name) {
        return windows.computeIfAbsent(name, key -> Browser.INSTANCE.newContext());
    }

    private static ConfigurableApplicationContext start() {
        if (WithBrowser.class.getResource("/META-INF/VAADIN/config/flow-build-info.json") == null) {
            throw new IllegalStateException(
                    "The front end isn't built: add -Dvaadin.skip=false where the profile quick leaves it out.");
        }
        Map<String, Object> properties = new HashMap<>(TestDatabases.fresh().properties());
        properties.put("server.port", 0);
        properties.put("server.address", "127.0.0.1");
        properties.put("recto.demo", true);
        properties.put("recto.metrics-token", METRICS_TOKEN);
        return Server.start(properties);
    }
}
