package org.recto.workbench.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.release.Releases;
import org.recto.review.Reviews;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.workbench.Samples;
import tools.jackson.databind.JsonNode;

/** Each list of an entry, edited by keyboard alone in one draft, and found again in a release of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EntryListsTest extends Samples {

    /**
     * A list and what is typed into the first column that is typed into.
     *
     * @param list where it stands in the entry
     * @param property what the column is bound to; {@code value} where the list is of plain text
     */
    private record Listed(
            String section, String label, String list, String property, String one, String two, String three) {

        @Override
        public String toString() {
            return label;
        }
    }

    private static final String START = """
            {"schema": "recto-entry/1", "identity": {"symbol": "LISTS"},
             "gene": {"transcripts": [{"id": "t1", "accession": "NM_000001.1"}]},
             "protein": {"features": [{"id": "f1", "type": "domain"}]}}
            """;

    private Page page;
    private long draft;

    static Stream<Listed> lists() {
        return Stream.of(
                listed("identity", "Other names", "/identity/aliases", "value"),
                listed("identity", "Fusion genes", "/identity/fusionGenes", "value"),
                new Listed(
                        "gene",
                        "Transcripts",
                        "/gene/transcripts",
                        "accession",
                        "NM_000002.1",
                        "NM_000003.1",
                        "NM_000004.1"),
                listed("gene", "Exons", "/gene/transcripts/t1/exons", "label"),
                listed("gene", "Pseudogenes", "/gene/pseudogenes/items", "symbol"),
                listed("protein", "Features", "/protein/features", "type"),
                listed("protein", "Isoforms", "/protein/isoforms", "name"),
                new Listed("protein", "Homologs", "/protein/homologs", "kind", "ortholog", "paralog", "ortholog"),
                listed("mutations", "Variants", "/mutations/variants", "asStated"),
                listed("diseases", "Disease associations", "/diseases", "name"),
                new Listed("bibliography", "Publications", "/bibliography", "pmid", "2317865", "15661025", "21536738"),
                listed("crossReferences", "Cross-references", "/crossReferences", "database"),
                listed("expression", "Expression", "/expression", "tissue"),
                listed("pathways", "Pathways", "/pathways", "name"),
                listed("figures", "Figures", "/figures", "legend"),
                listed("contributors", "Contributors", "/contributors", "name"),
                new Listed(
                        "citingArticles", "Citing articles", "/citingArticles", "pmid", "17660530", "17660817", "1"));
    }

    private static Listed listed(String section, String label, String list, String property) {
        return new Listed(section, label, list, property, "first typed", "second typed", "changed");
    }

    @BeforeEach
    void open() {
        page = signIn("curator@demo");
        if (draft == 0) {
            draft = bean(Drafts.class)
                    .begin(curator(), EntryJson.read(START), null)
                    .id();
        }
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("lists")
    void itemsAreAddedChangedReorderedAndRemovedByKeyboard(Listed list) {
        page.navigate(url("drafts/" + draft + "/" + list.section()));
        Locator rows = page.locator("recto-rows")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.GRID,
                                new Page.GetByRoleOptions()
                                        .setName(list.label())
                                        .setExact(true))));
        List<String> before = values(list);

        rows.locator("button.add").focus();
        press("Enter");
        type(list.one());
        press("Enter");
        type(list.two());
        press("Enter");
        assertThat(rows.locator("input:focus, textarea:focus")).hasValue("");
        press("Escape");
        await(list, plus(before, list.one(), list.two()));

        cell(rows, list.two()).focus();
        press("Alt+ArrowUp");
        await(list, plus(before, list.two(), list.one()));

        press("F2", "Control+a");
        type(list.three());
        press("Enter");
        await(list, plus(before, list.three(), list.one()));

        cell(rows, list.one()).last().focus();
        press("Control+Delete");
        await(list, plus(before, list.three()));
    }

    @Order(2)
    @Test
    void whatWasTypedIntoEachListIsReleased() {
        Entry typed = bean(Drafts.class).find(curator(), draft).orElseThrow().entry();
        Revision revision = bean(Revisions.class).save(curator(), draft, "Typed into each list");
        letWarningsStand(revision.entryId());
        Reviews reviews = bean(Reviews.class);
        reviews.approve(
                person("reviewer@demo"),
                reviews.submit(curator(), revision.entryId(), revision.number()).id(),
                "");
        Releases releases = bean(Releases.class);
        releases.publish(person("editor@demo"), "lists", "What was typed into each list.");

        byte[] released = releases.json(releases.entry("LISTS").orElseThrow());
        assertThat(EntryJson.read(released)).isEqualTo(typed.with(accession(revision.accession())));
        assertThat(lists())
                .allSatisfy(list -> assertThat(values(list, EntryJson.read(released)))
                        .contains(list.three())
                        .doesNotContain(list.two()));
    }

    private static Edit accession(String accession) {
        return new Edit.Set(Path.of("/accession"), EntryJson.text(accession));
    }

    private static Locator cell(Locator rows, String words) {
        return rows.locator(".cell").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private void type(String words) {
        page.keyboard().type(words);
    }

    private static List<String> plus(List<String> before, String... added) {
        return Stream.concat(before.stream(), Stream.of(added)).toList();
    }

    /** Waits until the draft in the database says so. */
    private void await(Listed list, List<String> wanted) {
        List<String> now = values(list);
        for (int i = 0; i < 200 && !now.equals(wanted); i++) {
            page.waitForTimeout(50);
            now = values(list);
        }
        assertThat(now).isEqualTo(wanted);
    }

    private List<String> values(Listed list) {
        return values(
                list, bean(Drafts.class).find(curator(), draft).orElseThrow().entry());
    }

    private static List<String> values(Listed list, Entry entry) {
        JsonNode items = Path.of(list.list()).in(EntryJson.tree(entry));
        return items == null
                ? List.of()
                : items.valueStream()
                        .map(item -> item.isString() ? item : item.path(list.property()))
                        .map(value -> value.asString(""))
                        .toList();
    }
}
