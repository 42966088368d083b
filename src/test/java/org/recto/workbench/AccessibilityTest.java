package org.recto.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.fill.MadeUp;
import org.recto.refstore.CurrentRefdata;
import org.recto.release.Releases;
import org.recto.review.Reviews;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.term.HgncId;
import org.recto.workbench.fill.MadeUpReleases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** axe finds nothing on any page, in the light and in the dark. */
class AccessibilityTest extends Samples {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules whose answer can be another in other colours. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    /**
     * What lies within Vaadin's own components. The connection indicator is a line that Vaadin puts at the top of the
     * body while the server is asked; it belongs to no part of the page, so axe misses a landmark around it.
     */
    private static final List<String> VAADINS_OWN = List.of("vaadin-connection-indicator");

    /** Whether the server has answered all that the page asked so far. */
    private static final String ANSWERED =
            "() => Object.values(window.Vaadin.Flow.clients ?? {}).every(client => !client.isActive?.())";

    @Test
    void whoIsNotSignedInMeetsNoBarrier() {
        Page page = anonymous("login");
        assertThat(barriers(page, List.of("login", "welcome/no-such-link"))).isEmpty();
    }

    @Test
    void curatorsMeetNoBarrier() {
        Revision saved = reviewed("AXEA1");
        long draft = bean(Drafts.class).open(curator(), saved.entryId()).id();
        bean(Drafts.class).edit(curator(), draft, List.of(set("/protein/length", 0)));
        assertThat(barriers(
                        signIn("curator@demo"),
                        List.of(
                                "",
                                "entries",
                                "entries?q=nosuchgene",
                                "entries?q=axea",
                                "notices",
                                "you",
                                "new-entry",
                                "new-entry?q=nosuchgene",
                                "new-entry?q=KRAS",
                                "entries/KRAS/compare",
                                "entries/AXEA1/compare",
                                "intake",
                                "rules",
                                "rules/prot.domain-tiling",
                                "entries/AXEA1",
                                "entries/AXEA1/gene",
                                "entries/AXEA1/protein",
                                "entries/AXEA1/mutations",
                                "entries/AXEA1/diseases",
                                "entries/AXEA1/bibliography",
                                "entries/AXEA1/figures",
                                "corpus",
                                "entries/AXEA1/history",
                                "entries/AXEA1/history?from=1&to=2",
                                "entries/AXEA1/history/search?text=axea1",
                                "entries/AXEA1/revisions/1",
                                "entries/AXEA1/revisions/1/protein",
                                "history",
                                "entries/AXEA1/review",
                                "no-such-page")))
                .isEmpty();
    }

    @Test
    void sectionsThatHoldSomethingAreNoBarrier() {
        complete("AXEF1");
        assertThat(barriers(
                        signIn("curator@demo"),
                        Stream.of(
                                        "identity",
                                        "toBeNoted",
                                        "crossReferences",
                                        "expression",
                                        "pathways",
                                        "contributors",
                                        "citingArticles",
                                        "unplaced",
                                        "source")
                                .map(section -> "entries/AXEF1/" + section)
                                .toList()))
                .isEmpty();
    }

    @Test
    void whatReferenceDataOfferIsNoBarrier() {
        MadeUpReleases.load(
                bean(JdbcClient.class),
                bean(CurrentRefdata.class),
                List.of(
                        MadeUp.like("AXER1", 90031, MadeUp.STANDARD),
                        MadeUp.TRANSCRIPT,
                        MadeUp.PROTEIN,
                        MadeUp.gene("AXER2", new HgncId(90031), List.of("AXR"), MadeUp.NAMES)));
        try {
            assertThat(barriers(signIn("curator@demo"), List.of("new-entry?q=axr", "new-entry?q=axr&gene=HGNC:90031")))
                    .isEmpty();
        } finally {
            MadeUpReleases.drop(bean(JdbcClient.class));
        }
    }

    @Test
    void reviewersEditorsAndAdministratorsMeetNoBarrier() {
        reviewed("AXEB1");
        assertThat(barriers(
                        signIn("reviewer@demo"),
                        List.of("", "review", "entries/AXEB1/review", "entries/AXEB1/review?since=nothing")))
                .isEmpty();
        assertThat(barriers(
                        signIn("editor@demo"),
                        List.of(
                                "",
                                "releases",
                                "releases/" + released("AXEC1"),
                                "next-release",
                                "entries/AXEB1/review",
                                "entries/AXEC1/revisions/1/approval")))
                .isEmpty();
        assertThat(barriers(signIn("admin@demo"), List.of("", "accounts", "audit", "reference-data")))
                .isEmpty();
    }

    @Test
    void aCardThatWasReadAndDialogsAreNoBarrier() {
        Page curator = signIn("curator@demo");
        curator.navigate(url("intake"));
        curator.getByLabel("The card’s text")
                .fill("AXED1 (toy)\n\n2018-11-01   Di Lake\n\nDNA/RNA\nDescription\nIt has 3 exons.\n");
        button(curator, "Read it").click();
        button(curator, "Begin draft").waitFor();
        curator.locator("recto-card-reading .number").first().click();
        assertThat(barriers(curator, "A card that was read")).isEmpty();

        reviewed("AXEE1");
        Page reviewer = signIn("reviewer@demo");
        reviewer.navigate(url("entries/AXEE1/review?since=nothing"));
        button(reviewer, "Comment on Protein › function").click();
        reviewer.getByLabel("Words it is about").waitFor();
        assertThat(barriers(reviewer, "The dialog for a comment")).isEmpty();

        Page admin = signIn("admin@demo");
        admin.navigate(url("accounts"));
        button(admin, "Invite someone…").click();
        admin.getByLabel("Mail").waitFor();
        assertThat(barriers(admin, "The dialog for an invitation")).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Two revisions, the second in review and remarked on. */
    private static Revision reviewed(String symbol) {
        Revision first = saved(
                symbol,
                set("/protein/length", 100),
                set("/protein/function", "Binds DNA [@pmid:1]."),
                set(
                        "/protein/features",
                        EntryJson.value(List.of(Map.of("id", "f1", "type", "motif", "start", 1, "end", 9)))));
        savedAgain(first.entryId(), "Counted again", set("/protein/length", 120));
        long round = bean(Reviews.class).submit(curator(), first.entryId(), 2).id();
        bean(Reviews.class).comment(person("reviewer@demo"), round, Path.of("/protein/function"), "DNA", "Sure?");
        return first;
    }

    /** Publishes a release with an entry of that symbol, and returns its name. */
    private static String released(String symbol) {
        long entry = saved(symbol).entryId();
        long round = bean(Reviews.class).submit(curator(), entry, 1).id();
        bean(Reviews.class).approve(person("reviewer@demo"), round, "");
        return bean(Releases.class)
                .publish(person("editor@demo"), symbol.toLowerCase(Locale.ROOT), "To look at.")
                .name();
    }

    private static List<String> barriers(Page page, List<String> paths) {
        List<String> barriers = new ArrayList<>();
        for (String path : paths) {
            page.navigate(url(path));
            page.locator("h1, vaadin-login-form").first().waitFor();
            barriers.addAll(barriers(page, "/" + path));
        }
        return barriers;
    }

    /** What axe finds on the page as it stands: everything in the light, and in the dark what hangs on colours. */
    private static List<String> barriers(Page page, String name) {
        page.waitForFunction(ANSWERED);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Stream<String> light = found(new AxeBuilder(page).withTags(TAGS)).map(found -> name + ", light: " + found);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Stream<String> dark = found(new AxeBuilder(page).withRules(OF_COLOURS)).map(found -> name + ", dark: " + found);
        return Stream.concat(light, dark).toList();
    }

    /** In the page itself, which has no frames; axe would open another one for each look otherwise. */
    private static Stream<String> found(AxeBuilder axe) {
        return axe.setLegacyMode(true).exclude(VAADINS_OWN).analyze().getViolations().stream()
                .flatMap(violation -> violation.getNodes().stream()
                        .map(node -> violation.getId() + " at " + node.getTarget() + ", " + node.getFailureSummary()));
    }
}
