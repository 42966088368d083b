package org.recto.workbench.strings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Accounts;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.Comment;
import org.recto.review.Reviews;
import org.recto.review.Waivers;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.rule.EntryChecker;
import org.recto.rule.Report;
import org.recto.workbench.Samples;
import org.recto.workbench.strings.Typist.Field;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is typed into a field that belongs to no entry stays as it was typed, breaks no page, and runs nowhere. */
class PageStringsTest extends Samples {

    private static final List<String> TRIED = List.of(
            OddStrings.UNSTORABLE.get(0),
            OddStrings.UNSTORABLE.get(1),
            OddStrings.NASTIEST.get(0) + OddStrings.NASTIEST.get(1),
            OddStrings.NASTIEST.get(7) + OddStrings.NASTIEST.get(9) + OddStrings.NASTIEST.get(10));

    /** For what is done with the first text that is taken. */
    private static final List<String> TAKEN_ONCE = TRIED.subList(0, 3);

    private final TreeSet<String> reached = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void fieldsOfPages() {
        Revision entry = inReview("STRP1");
        Typist nobody = new Typist(anonymous("login"), url(""));
        pages(nobody, TRIED, "login");
        Typist curator = new Typist(signIn("curator@demo"), url(""));
        pages(
                curator,
                TRIED,
                "",
                "entries",
                "new-entry",
                "intake",
                "history",
                "you",
                "entries/" + entry.accession() + "/history/search");
        pages(new Typist(signIn("editor@demo"), url("")), TRIED, "next-release");
        pages(
                new Typist(signIn("reviewer@demo"), url("")),
                TRIED,
                "entries/" + entry.accession() + "/review?since=nothing");
        pages(new Typist(signIn("admin@demo"), url("")), TRIED, "audit", "reference-data");
        assertThat(wrong).isEmpty();
        assertThat(reached).hasSizeGreaterThan(20);
    }

    @Test
    void fieldsOfOneTimeLinks() {
        Accounts accounts = bean(Accounts.class);
        Person admin = person("admin@demo");
        String invitation = accounts.invite(admin, "Strings", "strings@odd.example", Set.of(Role.READER));
        Typist nobody = new Typist(anonymous("login"), url(""));
        pages(nobody, TAKEN_ONCE, "welcome/" + invitation);
        pages(nobody, TRIED, firstAdministrators());
        assertThat(wrong).isEmpty();
        assertThat(reached).hasSize(6);
    }

    /** The address at which a first administrator would be made, who is one too many here. */
    private static String firstAdministrators() {
        JdbcClient jdbc = bean(JdbcClient.class);
        List<Long> disabled = jdbc.sql("update account set disabled = true where not disabled returning id")
                .query(Long.class)
                .list();
        try {
            return "welcome/" + bean(Accounts.class).inviteFirstAdministrator().orElseThrow();
        } finally {
            jdbc.sql("update account set disabled = false where id in (:ids)")
                    .param("ids", disabled)
                    .update();
        }
    }

    @Test
    void fieldsThatAButtonBrings() {
        Revision entry = inReview("STRP2");
        String address = "entries/" + entry.accession();
        String review = address + "/review?since=nothing";
        Typist reviewer = new Typist(signIn("reviewer@demo"), url(""));
        dialogs(reviewer, review, press("Comment on Protein › function"));
        dialogs(reviewer, review, press("Suggest an edit of Protein › function"));
        dialogs(reviewer, review, pressOne("Answer, "));
        Typist curator = new Typist(signIn("curator@demo"), url(""));
        for (String text : TRIED) {
            if (!curator.isAt(url("entries"))) {
                curator.open(url("entries")); // Enter opens what a search found
            }
            if (curator.page().getByText("Keep this view").isVisible()) {
                press("Keep this view").accept(curator.page());
                curator.answered();
            }
            typed(curator, "a kept view", text, curator::enter);
        }
        Typist admin = new Typist(signIn("admin@demo"), url(""));
        dialogs(admin, "accounts", press("Invite someone…"));
        dialogs(curator, address + "/protein", pressOne("Waive…"));
        waived(entry.entryId());
        dialogs(curator, address + "/protein", pressOne("Take back the waiver"), TAKEN_ONCE);
        waived(entry.entryId());
        dialogs(reviewer, review, pressOne("Decline the waiver"), TAKEN_ONCE);
        dialogs(
                new Typist(signIn("editor@demo"), url("")),
                review,
                press("Override the gate Warnings settled"),
                TAKEN_ONCE);
        for (int n = 0; n < TRIED.size(); n++) {
            edited(entry.entryId(), set("/protein/length", 50 + n));
            dialogs(curator, address, press("Save revision…"), TRIED.subList(n, n + 1));
        }
        edited(entry.entryId(), set("/protein/function", "Binds DNA and RNA."));
        someoneElseSaves(entry.entryId(), set("/protein/function", "Binds zinc."));
        dialogs(curator, address, page -> {
            press("Merge it into the draft…").accept(page);
            page.getByLabel("Edit", new Page.GetByLabelOptions().setExact(true)).check();
        });
        assertThat(wrong).isEmpty();
        assertThat(reached).hasSizeGreaterThan(14);
    }

    @Test
    void theFieldBesideAnEntryInWhichACommentIsAnswered() {
        Revision entry = saved("STRP3", set("/protein/length", EntryJson.value(100)));
        Reviews reviews = bean(Reviews.class);
        long round = reviews.submit(curator(), entry.entryId(), 1).id();
        reviews.comment(person("reviewer@demo"), round, Path.of("/protein/length"), null, "Sure?");
        Typist curator = new Typist(signIn("curator@demo"), url(""));
        curator.open(url("entries/" + entry.accession() + "/identity"));
        curator.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Comments"))
                .click();
        curator.answered();
        for (String text : TRIED) {
            typed(curator, "beside an entry", text, _ -> pressOne("Answer, ").accept(curator.page()));
            if (OddStrings.UNSTORABLE.contains(text)) {
                assertThat(curator.page().locator("vaadin-notification-card").last())
                        .containsText("There is");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(reached).containsExactly("beside an entry Answer Robin Reviewer");
        assertThat(reviews.comments(curator(), round).stream().skip(1).map(Comment::text))
                .containsExactlyElementsOf(TRIED.stream()
                        .filter(text -> !OddStrings.UNSTORABLE.contains(text))
                        .map(String::strip)
                        .toList());
    }

    private static void edited(long entryId, Edit edit) {
        long draft = bean(Drafts.class).open(curator(), entryId).id();
        bean(Drafts.class).edit(curator(), draft, List.of(edit));
    }

    /** Someone else's revision, whose curator has no draft of the entry. */
    private static void someoneElseSaves(long entryId, Edit edit) {
        Person other = new Person(person("editor@demo").id(), "Edith Editor", "editor@demo", Set.of(Role.CURATOR));
        long draft = bean(Drafts.class).open(other, entryId).id();
        bean(Drafts.class).edit(other, draft, List.of(edit));
        bean(Revisions.class).save(other, draft, "Theirs");
    }

    private static void waived(long entryId) {
        Report report = bean(EntryChecker.class)
                .check(bean(Revisions.class).newest(curator(), entryId).entry())
                .report();
        bean(Waivers.class)
                .waive(
                        curator(),
                        entryId,
                        report.findings().stream()
                                .filter(finding -> finding.ruleId().equals("txt.encoding"))
                                .findFirst()
                                .orElseThrow()
                                .fingerprint(),
                        new Waivers.Grounds("It is made up for a test.", "", null));
    }

    /** Each text in the fields of each page, which is loaded anew only where Enter led away from it. */
    private void pages(Typist typist, List<String> texts, String... paths) {
        for (String path : paths) {
            typist.open(url(path));
            for (String text : texts) {
                if (!typist.isAt(url(path))) {
                    typist.open(url(path));
                }
                typed(typist, path, text, typist::enter);
            }
        }
    }

    private void dialogs(Typist typist, String path, Consumer<Page> opener) {
        dialogs(typist, path, opener, TRIED);
    }

    /** Each text in the fields of a dialog, which is opened anew where it took the one before. */
    private void dialogs(Typist typist, String path, Consumer<Page> opener, List<String> texts) {
        typist.open(url(path));
        Locator dialog = typist.page().locator("vaadin-dialog[opened]");
        for (String text : texts) {
            if (dialog.count() == 0) {
                opener.accept(typist.page());
                dialog.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
                typist.answered();
            }
            typed(typist, path, text, _ -> {
                Locator primary = dialog.locator("vaadin-button[theme~=primary]:not([disabled])");
                if (primary.count() > 0) {
                    primary.first().click();
                }
            });
        }
    }

    private void typed(Typist typist, String path, String text, Consumer<List<Field>> then) {
        List<Field> fields = typist.fields().stream()
                .filter(field -> field.isText() && field.place().isEmpty())
                .toList();
        if (fields.isEmpty()) {
            wrong.add(path + ": no field");
            return;
        }
        fields.forEach(field -> reached.add(path + " " + field.name()));
        typist.type(fields, fields.stream().map(_ -> text).toList());
        List<String> says = typist.says();
        for (Field field : fields) {
            if (!says.get(field.number()).strip().equals(field.keeps(text).strip())) {
                wrong.add(path + ", " + field + ": says " + says.get(field.number()) + " for " + text);
            }
        }
        then.accept(fields);
        typist.answered();
        if (typist.page().locator("h1, vaadin-login-form").count() == 0) {
            wrong.add(path + ", after " + text + ": no page");
        }
        typist.mishaps().forEach(mishap -> wrong.add(path + ", after " + text + ": " + mishap));
    }

    private static Consumer<Page> press(String name) {
        return page -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Presses the first button whose name holds these words. */
    private static Consumer<Page> pressOne(String name) {
        return page -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static Revision inReview(String symbol) {
        Revision first = saved(
                symbol,
                set("/protein/length", EntryJson.value(100)),
                set("/protein/function", "Binds DNA and TNF-&alpha;."));
        long round = bean(Reviews.class).submit(curator(), first.entryId(), 1).id();
        bean(Reviews.class).comment(person("reviewer@demo"), round, Path.of("/protein/function"), "DNA", "Sure?");
        return first;
    }
}
