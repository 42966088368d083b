package org.recto.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.READER;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.search.Question.Sort;
import org.recto.testing.WithDatabase;

class SearchTest extends WithDatabase {

    private Search search;
    private Drafts drafts;
    private Person ada;
    private Person ben;
    private Person rea;
    private Revision tumour;

    @BeforeAll
    void saveEntries() {
        search = bean(Search.class);
        drafts = bean(Drafts.class);
        ada = person("Ada", CURATOR);
        ben = person("Ben", CURATOR, REVIEWER);
        rea = person("Rea", READER);
        tumour = saved("""
                {"schema": "recto-entry/1",
                 "identity": {"symbol": "TP53", "name": "tumor protein p53", "hgncId": "HGNC:11998", "aliases": ["LFS1", "p53"],
                   "location": {"chromosome": "17"}},
                 "gene": {"transcripts": [{"id": "t1", "accession": "NM_000546.6"}]},
                 "protein": {"function": "Keeps the genome whole; a guardian \\\\* of sorts.\\n\\nÉtude of apoptosis."},
                 "mutations": {"variants": [{"id": "v1", "hgvsProtein": "p.(Arg175His)", "hgvsDna": "c.524G>A"},
                   {"id": "v2", "asStated": "R213X"}]},
                 "diseases": [{"id": "d1", "name": "Li-Fraumeni syndrome", "ontologyId": "MONDO:0018875"}],
                 "crossReferences": [{"id": "c1", "database": "UniProt", "identifier": "P04637"}]}
                """);
        saved("""
                {"schema": "recto-entry/1", "identity": {"symbol": "TP53BP1", "name": "tumor protein p53 binding protein 1"}}
                """);
        saved("""
                {"schema": "recto-entry/1",
                 "identity": {"symbol": "IL7R", "name": "interleukin 7 receptor", "aliases": ["IL-7Rα", "CD127"],
                   "location": {"chromosome": "5"}},
                 "toBeNoted": "Unlike TP53 it is no suppressor.",
                 "diseases": [{"id": "d1", "name": "Severe combined immunodeficiency"}]}
                """);
    }

    private Revision saved(String entry) {
        return bean(Revisions.class)
                .save(ada, drafts.begin(ada, EntryJson.read(entry), null).id(), "Begun.");
    }

    private List<String> found(Person person, String text) {
        return symbols(search.ask(person, new Question(text, Set.of(), Sort.BEST), 0, 50));
    }

    private static List<String> symbols(Answer answer) {
        return answer.hits().stream().map(hit -> hit.entry().symbol()).toList();
    }

    @ParameterizedTest(name = "“{0}” finds {1} at {2}")
    @CsvSource({
        "TP53, TP53, /identity/symbol",
        "tp53, TP53, /identity/symbol",
        "p53, TP53, /identity/aliases",
        "hgnc:11998, TP53, /identity/hgncId",
        "11998, TP53, /identity/hgncId",
        "P04637, TP53, /crossReferences/c1/identifier",
        "NM_000546, TP53, /gene/transcripts/t1/accession",
        "RCT000001, TP53, /",
        "MONDO:0018875, TP53, /diseases/d1/ontologyId",
        "fraumeni, TP53, /diseases/d1/name",
        "li-fraumeni syn, TP53, /diseases/d1/name",
        "Arg175His, TP53, /mutations/variants/v1/hgvsProtein",
        "p.Arg175His, TP53, /mutations/variants/v1/hgvsProtein",
        "p.(Arg175His), TP53, /mutations/variants/v1/hgvsProtein",
        "R175H, TP53, /mutations/variants/v1/hgvsProtein",
        "R175, TP53, /mutations/variants/v1/hgvsProtein",
        "c.524G>A, TP53, /mutations/variants/v1/hgvsDna",
        "NM_000546.6:c.524G>A, TP53, /mutations/variants/v1/hgvsDna",
        "p.Arg213Ter, TP53, /mutations/variants/v2/asStated",
        "R213*, TP53, /mutations/variants/v2/asStated",
        "guardians, TP53, /protein/function",
        "etude, TP53, /protein/function",
        "7 receptor, IL7R, /identity/name",
        "interleukin 7 receptor, IL7R, /identity/name",
        "IL-7R, IL7R, /identity/symbol",
        "IL7Ralpha, IL7R, /identity/aliases",
        "cd127, IL7R, /identity/aliases",
        "immunodeficiencies, IL7R, /diseases/d1/name",
        "BRAC, , "
    })
    void anEntryIsFoundByWhatItSaysAndLeadsThere(String text, String symbol, String path) {
        Answer answer = search.ask(ada, new Question(text, Set.of(), Sort.BEST), 0, 50);

        assertThat(answer.respelled()).isEmpty();
        assertThat(symbols(answer).stream().findFirst().orElse(null)).isEqualTo(symbol);
        if (symbol != null) {
            assertThat(answer.hits().getFirst().passages().getFirst().said().path())
                    .isEqualTo(Path.of(path));
        }
    }

    @Test
    void theSymbolComesFirstThenItsBeginningsThenWhatOnlySpeaksOfIt() {
        assertThat(found(ada, "TP53")).containsExactly("TP53", "TP53BP1", "IL7R");
        assertThat(found(ada, "t")).containsExactly("TP53", "TP53BP1");
        assertThat(found(ada, "protein p53")).containsExactly("TP53", "TP53BP1");
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(found(ada, "TP53 suppressor")).containsExactly("IL7R");
        assertThat(found(ada, "the guardian of IL7R")).isEmpty();
        assertThat(found(ada, "'quotes\\ & :* | !(")).isEmpty();
    }

    @Test
    void whatWasFoundIsLit() {
        Answer answer = search.ask(ada, new Question("guardian sorts", Set.of(), Sort.BEST), 0, 50);

        Hit.Passage passage = answer.hits().getFirst().passages().getFirst();
        assertThat(passage.lit().stream().map(range -> passage.said().text().substring(range.start(), range.end())))
                .containsExactly("guardian", "sorts");
        assertThat(answer.hits().getFirst().passages()).hasSize(1);
        assertThat(passage.said().text()).contains("guardian * of");
    }

    @ParameterizedTest
    @CsvSource({
        "PT53, TP53",
        "TP35, TP53",
        "IL7T, IL7R",
        "fraumani, TP53",
        "interlukin, IL7R",
        "imunodeficiency, IL7R",
        "sevre combined, IL7R"
    })
    void aSlipIsForgiven(String text, String symbol) {
        Answer answer = search.ask(ada, new Question(text, Set.of(), Sort.BEST), 0, 50);

        assertThat(symbols(answer)).contains(symbol);
        assertThat(answer.respelled()).isNotEmpty();
        assertThat(answer.hits().getFirst().passages()).isNotEmpty();
    }

    @Test
    void readersAreOfferedNoWordThatWasNotApproved() {
        Revision seen = saved("""
                {"schema": "recto-entry/1", "identity": {"symbol": "SEENGENE1"}}
                """);
        owner().sql("insert into approved_revision (entry_id, number) values (?, 1)")
                .param(seen.entryId())
                .update();
        bean(Findables.class).keep(seen);
        saved("""
                {"schema": "recto-entry/1", "identity": {"symbol": "SEENGENE2"}}
                """);
        Question slip = new Question("SEENEGENE1", Set.of(), Sort.BEST);

        assertThat(search.ask(ada, slip, 0, 50).respelled()).contains("seengene1", "seengene2");
        assertThat(search.ask(rea, slip, 0, 50).respelled()).containsExactly("seengene1");
    }

    @Test
    void readersFindWhatWasApprovedAloneAndAsItWasApproved() {
        Revision first = saved("""
                {"schema": "recto-entry/1", "identity": {"symbol": "READ1", "name": "told once"}, "toBeNoted": "An ancient remark."}
                """);
        assertThat(found(rea, "READ1")).isEmpty();
        owner().sql("insert into approved_revision (entry_id, number) values (?, 1)")
                .param(first.entryId())
                .update();
        bean(Findables.class).keep(first);
        long draft = drafts.open(ada, first.entryId()).id();
        drafts.edit(
                ada,
                draft,
                List.of(
                        new Edit.Set(Path.of("/identity/name"), EntryJson.text("told anew")),
                        new Edit.Set(Path.of("/toBeNoted"), EntryJson.text("Nothing."))));
        bean(Revisions.class).save(ada, draft, "Renamed.");

        assertThat(found(rea, "")).contains("READ1").doesNotContain("IL7R", "TP53");
        assertThat(found(rea, "once")).containsExactly("READ1");
        assertThat(found(rea, "ancient")).containsExactly("READ1");
        assertThat(found(rea, "anew")).isEmpty();
        assertThat(found(ada, "anew")).containsExactly("READ1");
        assertThat(found(ada, "ancient")).isEmpty();
    }

    @Test
    void whatIsBegunIsFoundByWhoeverBeganItAlone() {
        drafts.begin(ada, EntryJson.read("{\"schema\":\"recto-entry/1\",\"identity\":{\"symbol\":\"HLA-NEW\"}}"), null);

        assertThat(found(ada, "hla-n")).containsExactly("HLA-NEW");
        assertThat(found(ben, "hla-n")).isEmpty();
        assertThat(found(ben, "HLA-NEW")).isEmpty();
    }

    @Test
    void facetsAreCountedAsIfTheirOwnChoiceWereNotMade() {
        Mark seventeen = Mark.of(Facet.CHROMOSOME, "17").orElseThrow();
        Mark five = Mark.of(Facet.CHROMOSOME, "5").orElseThrow();
        Mark diseases = Mark.of(Facet.HAS, "diseases").orElseThrow();
        Mark variants = Mark.of(Facet.HAS, "variants").orElseThrow();
        Answer answer = search.ask(ben, new Question("", Set.of(seventeen, diseases), Sort.BEST), 0, 50);

        assertThat(symbols(answer)).containsExactly("TP53");
        assertThat(answer.counts().of(five)).isEqualTo(1);
        assertThat(answer.counts().of(seventeen)).isEqualTo(1);
        assertThat(answer.counts().of(variants)).isEqualTo(1);
        assertThat(symbols(search.ask(ben, new Question("", Set.of(seventeen, five), Sort.SYMBOL), 0, 50)))
                .containsExactly("IL7R", "TP53");
    }

    @Test
    void allIsReadAnewFromTheRevisionsAlone() {
        List<String> before = found(ada, "TP53");
        jdbc().sql("delete from findable").update();
        assertThat(found(ada, "TP53")).isEmpty();

        bean(Following.class).readAgain();

        assertThat(found(ada, "TP53")).isEqualTo(before);
    }
}
