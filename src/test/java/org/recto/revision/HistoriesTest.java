package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.READER;
import static org.recto.revision.DraftsTest.set;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.NotAllowed;
import org.recto.people.Person;
import org.recto.testing.WithDatabase;

class HistoriesTest extends WithDatabase {

    private int genes;
    private Drafts drafts;
    private Revisions revisions;
    private Histories histories;
    private Restoring restoring;
    private Person ada;
    private Person ben;
    private Person reader;
    private Revision first;

    @BeforeAll
    void openStore() {
        drafts = bean(Drafts.class);
        revisions = bean(Revisions.class);
        histories = bean(Histories.class);
        restoring = bean(Restoring.class);
        ada = person("Ada", CURATOR);
        ben = person("Ben", CURATOR);
        reader = person("Rea", READER);
    }

    @BeforeEach
    void saveAnEntry() {
        Entry entry = EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "HGENE%d"},
                 "protein": {"length": 393, "function": "It binds \\"DNA\\"."},
                 "diseases": [{"id": "d2", "name": "Glioma", "note": "Rare."}, {"id": "d1", "name": "Leukemia"}]}
                """.formatted(++genes));
        first = revisions.save(ada, drafts.begin(ada, entry, null).id(), "First words.");
    }

    private Revision saved(Person person, String why, Edit... edits) {
        Draft draft = drafts.open(person, first.entryId());
        drafts.edit(person, draft.id(), List.of(edits));
        return revisions.save(person, draft.id(), why);
    }

    private HistoryQuestion question(String text, String author, String section) {
        return new HistoryQuestion(first.entryId(), text, author, section, null, null);
    }

    private List<Integer> found(HistoryQuestion question) {
        List<HistoryHit> hits = histories.search(ada, question, 0, 100);
        assertThat(histories.count(ada, question)).isEqualTo(hits.size());
        return hits.stream().map(HistoryHit::number).toList();
    }

    @Test
    void revisionsAreFoundByPersonSectionAndDay() {
        saved(ben, "Counted again.", set("/protein/length", 400));
        saved(ada, "Told more.", set("/diseases/d2/note", "Common."));
        LocalDate today = LocalDate.ofInstant(first.at(), ZoneOffset.UTC);

        assertThat(found(question("", "", ""))).containsExactly(3, 2, 1);
        assertThat(found(question("", "BEN", ""))).containsExactly(2);
        assertThat(found(question("", "", "protein"))).containsExactly(2, 1);
        assertThat(found(question("", "", "diseases"))).containsExactly(3, 1);
        assertThat(found(question("", "", "diseases/d1"))).containsExactly(1);
        assertThat(found(new HistoryQuestion(first.entryId(), "", "", "", today, today.plusDays(1))))
                .containsExactly(3, 2, 1);
        assertThat(found(new HistoryQuestion(first.entryId(), "", "", "", today.plusDays(2), null)))
                .isEmpty();
    }

    @Test
    void wordsAreFoundWhereTheyCameAndWhereTheyWentAndInReasons() {
        saved(ben, "Counted again.", set("/protein/length", 400));
        Revision third = saved(ada, "Told more.", set("/protein/function", "It binds RNA."));
        HistoryHit hit =
                histories.search(ada, question("binds \"dna\"", "", ""), 0, 1).getFirst();

        assertThat(hit)
                .isEqualTo(new HistoryHit(
                        first.accession(),
                        first.entry().identity().symbol(),
                        3,
                        2,
                        "Ada",
                        third.at(),
                        "Told more.",
                        List.of("protein"),
                        List.of(),
                        List.of("protein")));
        assertThat(found(question("binds \"dna\"", "", ""))).containsExactly(3, 1);
        assertThat(found(question("counted", "", ""))).containsExactly(2);
        assertThat(found(question("100 % nowhere", "", ""))).isEmpty();
    }

    @Test
    void readersFindApprovedRevisionsAloneEachHeldAgainstTheApprovedOneBefore() {
        bean(Entries.class).approved(first);
        saved(ben, "Counted again.", set("/protein/length", 400));
        Revision third = saved(ada, "Told more.", set("/diseases/d2/note", "Common."));
        bean(Entries.class).approved(third);

        List<HistoryHit> hits = histories.search(reader, question("", "", ""), 0, 10);
        assertThat(hits).extracting(HistoryHit::number).containsExactly(3, 1);
        assertThat(hits.getFirst().sections()).containsExactly("protein", "diseases/d2");
        assertThat(histories.written(reader, first.entryId(), 3, "protein"))
                .extracting(written -> written.place() + " " + written.by().revision())
                .containsExactly("/protein/function 1", "/protein/length 3");
        assertThatThrownBy(() -> histories.written(reader, first.entryId(), 2, "protein"))
                .isInstanceOf(NoSuchEntry.class);
        HistoryQuestion everywhere = new HistoryQuestion(null, "", "", "", null, null);
        assertThatThrownBy(() -> histories.search(reader, everywhere, 0, 10)).isInstanceOf(NotAllowed.class);
        assertThat(histories.search(ada, everywhere, 0, 10)).hasSizeGreaterThan(2);
    }

    @Test
    void itIsKnownWhoWroteWhat() {
        saved(ben, "Counted again.", set("/protein/length", 400));
        saved(ada, "Told more.", set("/diseases/d2/note", "Common."));

        assertThat(histories.written(ada, first.entryId(), 3, "protein"))
                .extracting(written -> written.place() + " " + written.by().author())
                .containsExactly("/protein/function Ada", "/protein/length Ben");
        assertThat(histories.written(ada, first.entryId(), 3, "diseases/d2"))
                .extracting(written -> written.place() + " " + written.by().revision() + " " + written.words())
                .containsExactly("/diseases/d2/name 1 Glioma", "/diseases/d2/note 3 Common.");
        assertThat(histories.written(ada, first.entryId(), 3, "gene")).isEmpty();
    }

    @Test
    void aSectionIsRestoredAsAStepOfTheDraftThatCanBeUndone() {
        saved(ben, "Counted again.", set("/protein/length", 400));
        Draft mine = drafts.open(ada, first.entryId());
        drafts.edit(ada, mine.id(), List.of(set("/identity/name", "gene")));
        Draft draft = restoring.section(ada, first.entryId(), 1, "protein");

        assertThat(draft.id()).isEqualTo(mine.id());
        assertThat(draft.entry().protein()).isEqualTo(first.entry().protein());
        assertThat(draft.entry().identity().name()).isEqualTo("gene");
        assertThat(drafts.reasons(ada, draft.id())).containsExactly("Restored protein from revision 1.");
        assertThat(drafts.undo(ada, draft.id()).entry().protein().length()).isEqualTo(400);
    }

    @Test
    void aDiseaseComesBackWhereItStoodAndKeepsItsId() {
        saved(ben, "Told more.", set("/diseases/d2/note", "Common."));
        Draft draft = restoring.section(ada, first.entryId(), 1, "diseases/d2");
        assertThat(draft.entry().diseases()).isEqualTo(first.entry().diseases());
        assertThat(drafts.reasons(ada, draft.id())).containsExactly("Restored “Glioma” from revision 1.");
        drafts.discard(ada, draft.id());

        saved(ben, "Not ours.", new Edit.Remove(Path.of("/diseases/d2")));
        assertThat(restoring
                        .section(ada, first.entryId(), 1, "diseases/d2")
                        .entry()
                        .diseases())
                .extracting(disease -> disease.id())
                .containsExactly("d1", "d2");
    }

    @Test
    void aWholeRevisionBecomesANewOne() {
        saved(ben, "Counted again.", set("/protein/length", 400), set("/toBeNoted", "Much."));
        saved(ada, "Gone.", new Edit.Remove(Path.of("/diseases/d1")));
        Draft draft = restoring.whole(ada, first.entryId(), 1);
        Revision restored =
                revisions.save(ada, draft.id(), drafts.reasons(ada, draft.id()).getFirst());

        assertThat(restored.number()).isEqualTo(4);
        assertThat(restored.why()).isEqualTo("Restored revision 1.");
        assertThat(restored.entry()).isEqualTo(first.entry());
        assertThat(restored.sections()).isEqualTo(first.sections());
        assertThat(drafts.reasons(ada, restoring.whole(ada, first.entryId(), 4).id()))
                .isEmpty();
    }

    @Test
    void aThousandRevisionsArePagedSearchedAndBlamed() {
        jdbc().sql("""
                insert into section_content (hash, kind, schema_version, body)
                select sha256(convert_to('{"body":' || body || ',"kind":"protein","schemaVersion":1}', 'UTF8')),
                  'protein', 1, body
                from (
                  select '{"function":"Sentence ' || number || ' of gene %d.","length":393}' as body
                  from generate_series(2, 1000) as number
                ) as made
                """.formatted(genes)).update();
        jdbc().sql("""
                insert into revision (entry_id, number, parent, author_id, author, at, why, section_list, section_hashes,
                  entry_hash, chain_hash, report_hash)
                select entry_id, made.number, made.number - 1, author_id, author, at, 'Once more.', section_list,
                  array_replace(section_hashes, section_hashes[array_position(revision.section_keys, 'protein')],
                    sha256(convert_to('{"body":{"function":"Sentence ' || made.number
                      || ' of gene %d.","length":393},"kind":"protein","schemaVersion":1}', 'UTF8'))),
                  entry_hash, chain_hash, report_hash
                from revision
                cross join generate_series(2, 1000) as made (number)
                where entry_id = ? and revision.number = 1
                order by made.number
                """.formatted(genes)).param(first.entryId()).update();

        assertThat(revisions.count(ada, first.entryId())).isEqualTo(1000);
        assertThat(revisions.history(ada, first.entryId(), 50, 50))
                .hasSize(50)
                .allSatisfy(revision -> assertThat(revision.changedSections()).containsExactly("protein"))
                .first()
                .extracting(RevisionSummary::number)
                .isEqualTo(950);
        assertThat(found(question("sentence 77 of", "", "protein"))).containsExactly(78, 77);
        assertThat(histories.written(ada, first.entryId(), 1000, "protein"))
                .extracting(written -> written.by().revision())
                .containsExactly(1000, 1);
    }
}
