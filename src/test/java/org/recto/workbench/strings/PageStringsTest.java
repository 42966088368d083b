package org.recto.workbench.strings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.review.Reviews;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.workbench.Samples;
import org.recto.workbench.strings.Typist.Field;

/** Whatever is typed into a field that belongs to no entry stays as it was typed, breaks no page, and runs nowhere. */
class PageStringsTest extends Samples {

    private static final List<String> TRIED = List.of(
            OddStrings.UNSTORABLE.get(0),
            OddStrings.UNSTORABLE.get(1),
            OddStrings.NASTIEST.get(0) + OddStrings.NASTIEST.get(1),
            OddStrings.NASTIEST.get(7) + OddStrings.NASTIEST.get(9) + OddStrings.NASTIEST.get(10));

    private final TreeSet<String> reached = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void fieldsOfPages() {
        Revision entry = inReview("STRP1");
        Typist nobody = new Typist(anonymous("login"), url(""));
        pages(nobody, "login");
        Typist curator = new Typist(signIn("curator@demo"), url(""));
        pages(
                curator,
                "",
                "entries",
                "new-entry",
                "intake",
                "history",
                "you",
                "entries/" + entry.accession() + "/history/search");
        pages(new Typist(signIn("editor@demo"), url("")), "next-release");
        pages(new Typist(signIn("reviewer@demo"), url("")), "entries/" + entry.accession() + "/review?since=nothing");
        pages(new Typist(signIn("admin@demo"), url("")), "audit", "reference-data");
        assertThat(wrong).isEmpty();
        assertThat(reached).hasSizeGreaterThan(20);
    }

    @Test
    void fieldsThatAButtonBrings() {
        Revision entry = inReview("STRP2");
        String review = "entries/" + entry.accession() + "/review?since=nothing";
        Typist reviewer = new Typist(signIn("reviewer@demo"), url(""));
        dialogs(reviewer, review, press("Comment on Protein › function"));
        dialogs(reviewer, review, press("Suggest an edit of Protein › function"));
        Typist curator = new Typist(signIn("curator@demo"), url(""));
        dialogs(curator, "entries", press("Keep this view"));
        Typist admin = new Typist(signIn("admin@demo"), url(""));
        dialogs(admin, "accounts", press("Invite someone…"));
        for (int n = 0; n < TRIED.size(); n++) {
            long draft = bean(Drafts.class).open(curator(), entry.entryId()).id();
            bean(Drafts.class).edit(curator(), draft, List.of(set("/protein/length", 50 + n)));
            dialogs(curator, "entries/" + entry.accession(), press("Save revision…"), TRIED.subList(n, n + 1));
        }
        // the third is taken, and then there is nothing more to waive
        dialogs(
                curator,
                "entries/" + entry.accession() + "/protein",
                page -> page.getByRole(AriaRole.BUTTON, containing("Waive…"))
                        .first()
                        .click(),
                TRIED.subList(0, 3));
        assertThat(wrong).isEmpty();
        assertThat(reached).hasSizeGreaterThan(8);
    }

    private void pages(Typist typist, String... paths) {
        for (String path : paths) {
            for (String text : TRIED) {
                typist.open(url(path));
                typed(typist, path, text, fields -> typist.enter(fields));
            }
        }
    }

    private void dialogs(Typist typist, String path, Consumer<Page> opener) {
        dialogs(typist, path, opener, TRIED);
    }

    private void dialogs(Typist typist, String path, Consumer<Page> opener, List<String> texts) {
        for (String text : texts) {
            typist.open(url(path));
            opener.accept(typist.page());
            typist.answered();
            typed(typist, path, text, _ -> {
                Locator primary = typist.page().locator("vaadin-dialog vaadin-button[theme~=primary]:not([disabled])");
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

    private static Page.GetByRoleOptions containing(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Revision inReview(String symbol) {
        Revision first = saved(
                symbol, set("/protein/length", EntryJson.value(100)), set("/protein/function", "Binds DNA [@pmid:1]."));
        long round = bean(Reviews.class).submit(curator(), first.entryId(), 1).id();
        bean(Reviews.class).comment(person("reviewer@demo"), round, Path.of("/protein/function"), "DNA", "Sure?");
        return first;
    }
}
