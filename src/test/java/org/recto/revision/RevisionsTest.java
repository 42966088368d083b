package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.READER;
import static org.recto.revision.DraftsTest.set;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.entry.Sections;
import org.recto.people.Person;
import org.recto.rule.EntryChecker;
import org.recto.testing.WithDatabase;

class RevisionsTest extends WithDatabase {

    private int genes;

    private Drafts drafts;
    private Revisions revisions;
    private Person ada;
    private Person ben;

    private String symbol;
    private Revision first;

    @BeforeAll
    void openStore() {
        drafts = bean(Drafts.class);
        revisions = bean(Revisions.class);
        ada = person("Ada", CURATOR);
        ben = person("Ben", CURATOR);
    }

    @BeforeEach
    void saveAnEntry() {
        symbol = "GENE" + ++genes;
        Draft draft = drafts.begin(ada, entry(symbol), null);
        first = revisions.save(ada, draft.id(), "First words.");
    }

    private static Entry entry(String symbol) {
        return EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "%s"},
                 "protein": {"length": 393, "features": [{"id": "f2", "type": "domain", "start": 102, "end": 292}]},
                 "diseases": [{"id": "d2", "name": "Li-Fraumeni syndrome"}, {"id": "d1", "name": "Glioma"}]}
                """.formatted(symbol));
    }

    private Revision saveOver(Revision base, Person person, Edit... edits) {
        Draft draft = drafts.open(person, base.entryId());
        drafts.edit(person, draft.id(), List.of(edits));
        return revisions.save(person, draft.id(), "More.");
    }

    @Test
    void theFirstSaveGivesAnAccessionAndKeepsTheWholeEntry() {
        Entry saved = Accessions.on(entry(symbol), first.accession());
        String entryHash = Sections.hash(Sections.of(saved));

        assertThat(first.accession()).matches("RCT[0-9]{6}");
        assertThat(first)
                .isEqualTo(new Revision(
                        first.entryId(),
                        first.accession(),
                        1,
                        null,
                        ada.id(),
                        "Ada",
                        first.at(),
                        "First words.",
                        Sections.of(saved).stream()
                                .map(section -> new SectionHash(section.key(), section.hash()))
                                .toList(),
                        entryHash,
                        Chain.hash(first.accession(), entryHash, ada.id(), first.at(), "First words."),
                        saved));
        assertThat(revisions.get(ben, first.entryId(), 1)).isEqualTo(first);
    }

    @Test
    void revisionsShareTheSectionsThatDidNotChange() {
        Revision second = saveOver(first, ada, set("/protein/length", 394));

        Entry before = revisions.get(ben, first.entryId(), 1).entry();
        Entry after = revisions.get(ben, first.entryId(), second.number()).entry();

        assertThat(after.identity()).isSameAs(before.identity());
        assertThat(after.diseases().getFirst()).isSameAs(before.diseases().getFirst());
        assertThat(before.protein().length()).isEqualTo(393);
        assertThat(after.protein().length()).isEqualTo(394);
    }

    @Test
    void laterRevisionsAreChainedAndShareWhatStayedTheSame() {
        long contents = contents();
        Revision second = saveOver(first, ben, set("/protein/length", 4711));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.parent()).isEqualTo(1);
        assertThat(second.accession()).isEqualTo(first.accession());
        assertThat(second.chainHash())
                .isEqualTo(Chain.hash(first.chainHash(), second.entryHash(), ben.id(), second.at(), "More."));
        assertThat(contents()).isEqualTo(contents + 1);
        assertThat(revisions.newest(ada, first.entryId())).isEqualTo(second);
        assertThat(revisions.get(ada, first.entryId(), 1)).isEqualTo(first);
    }

    private long contents() {
        return jdbc().sql("select count(*) from section_content")
                .query(Long.class)
                .single();
    }

    @Test
    void whatTheRulesFindIsKeptWithTheRevisionAndBlocksNothing() {
        Revision second = saveOver(first, ben, set("/protein/length", 200));

        EntrySummary summary = bean(Entries.class).get(ben, first.entryId());
        assertThat(summary.errors()).isEqualTo(1);
        String hash =
                jdbc().sql("""
                select encode(report_hash, 'hex')
                from revision
                where entry_id = :id and number = 2
                """).param("id", first.entryId()).query(String.class).single();
        assertThat(bean(CheckReports.class).get(hash))
                .isEqualTo(CheckReport.of(
                        bean(EntryChecker.class).check(second.entry()).report()))
                .satisfies(report -> assertThat(report.body())
                        .contains("\"rule\":\"prot.in-range\",\"severity\":\"ERROR\"")
                        .contains("\"paths\":[\"/protein/features/f2/end\""));
    }

    @Test
    void historyTellsWhichSectionsChanged() {
        saveOver(first, ben, set("/protein/length", 394), new Edit.Remove(Path.of("/diseases/d1")));

        assertThat(revisions.history(ada, first.entryId()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("at")
                .containsExactly(
                        new RevisionSummary(
                                first.entryId(),
                                2,
                                "Ben",
                                first.at(),
                                "More.",
                                List.of("protein", "diseases/d1"),
                                0,
                                1,
                                1,
                                false),
                        new RevisionSummary(
                                first.entryId(),
                                1,
                                "Ada",
                                first.at(),
                                "First words.",
                                List.of("identity", "protein", "diseases/d2", "diseases/d1"),
                                0,
                                1,
                                1,
                                false));
    }

    @Test
    void aStaleSaveIsRefusedWithEverythingAtHandAndTheDraftStays() {
        Draft mine = drafts.open(ada, first.entryId());
        mine = drafts.edit(ada, mine.id(), List.of(set("/protein/length", 395)));
        Revision theirs = saveOver(first, ben, set("/protein/length", 394));
        long draft = mine.id();

        StaleRevision stale = catchThrowableOfType(StaleRevision.class, () -> revisions.save(ada, draft, "Mine."));

        assertThat(stale.overtaken()).isEqualTo(new Overtaken(first, theirs, mine.entry()));
        assertThat(drafts.overtaken(ada, draft)).contains(stale.overtaken());
        assertThat(drafts.find(ada, draft)).contains(mine);
    }

    @Test
    void aRebasedDraftGoesOnFromTheirsAndCanBeTakenBack() {
        Draft mine = drafts.open(ada, first.entryId());
        mine = drafts.edit(ada, mine.id(), List.of(set("/protein/length", 395)));
        Revision theirs = saveOver(first, ben, set("/identity/name", "gene"));

        Draft rebased = drafts.rebase(
                ada,
                mine.id(),
                new Overtaken(first, theirs, mine.entry()),
                theirs.entry().with(set("/protein/length", 395)));

        assertThat(rebased.baseRevision()).isEqualTo(2);
        assertThat(drafts.overtaken(ada, mine.id())).isEmpty();
        assertThat(rebased.base()).isEqualTo(theirs.entry());
        Draft undone = drafts.undo(ada, mine.id());
        assertThat(undone.baseRevision()).isEqualTo(1);
        assertThat(undone.entry()).isEqualTo(mine.entry());
        drafts.redo(ada, mine.id());
        Revision third = revisions.save(ada, mine.id(), "Both.");
        assertThat(third.number()).isEqualTo(3);
        assertThat(third.entry().identity().name()).isEqualTo("gene");
        assertThat(third.entry().protein().length()).isEqualTo(395);
    }

    @Test
    void whatWasTypedOrSavedWhileTwoWereBroughtTogetherIsNotPassedOver() {
        Draft mine = drafts.open(ada, first.entryId());
        Revision second = saveOver(first, ben, set("/identity/name", "gene"));
        Overtaken seen = new Overtaken(first, second, mine.entry());
        Draft typed = drafts.edit(ada, mine.id(), List.of(set("/protein/length", 395)));

        StaleRevision stale =
                catchThrowableOfType(StaleRevision.class, () -> drafts.rebase(ada, typed.id(), seen, second.entry()));
        assertThat(stale.overtaken()).isEqualTo(new Overtaken(first, second, typed.entry()));

        Revision third = saveOver(second, ben, set("/identity/name", "another"));
        stale = catchThrowableOfType(
                StaleRevision.class,
                () -> drafts.rebase(ada, typed.id(), new Overtaken(first, second, typed.entry()), second.entry()));
        assertThat(stale.overtaken()).isEqualTo(new Overtaken(first, third, typed.entry()));
    }

    @Test
    void aDraftThatAnotherWindowTookOnAlreadyStaysAsItIs() {
        Draft mine = drafts.open(ada, first.entryId());
        Revision second = saveOver(first, ben, set("/identity/name", "gene"));
        Overtaken seen = new Overtaken(first, second, mine.entry());
        Draft there = drafts.rebase(ada, mine.id(), seen, second.entry().with(set("/protein/length", 395)));

        assertThat(drafts.rebase(ada, mine.id(), seen, second.entry()).entry()).isEqualTo(there.entry());
    }

    @Test
    void aSaveRepeatedGivesTheSameRevision() {
        Draft draft = drafts.open(ada, first.entryId());
        drafts.edit(ada, draft.id(), List.of(set("/protein/length", 395)));

        Revision second = revisions.save(ada, draft.id(), "Longer.");

        assertThat(revisions.save(ada, draft.id(), "Longer.")).isEqualTo(second);
        assertThat(revisions.history(ada, first.entryId())).hasSize(2);
        assertThat(drafts.find(ada, draft.id())).isEmpty();
        assertThat(drafts.open(ada, first.entryId()).baseRevision()).isEqualTo(2);
    }

    @Test
    void whatCannotBeSavedIsToldInASentenceAndTheDraftStays() {
        long draft = drafts.open(ada, first.entryId()).id();

        assertThatThrownBy(() -> revisions.save(ada, draft, "Again."))
                .isInstanceOf(NotSaved.NothingChanged.class)
                .hasMessage("Nothing to save: the draft says what revision 1 says.");
        drafts.edit(ada, draft, List.of(set("/protein/features/f2/start", -4)));
        assertThatThrownBy(() -> revisions.save(ada, draft, " ")).isInstanceOf(NotSaved.NoReason.class);
        assertThatThrownBy(() -> revisions.save(ada, draft, "Odd."))
                .isInstanceOf(NotSaved.FieldsRefused.class)
                .hasMessage("/protein/features/f2/start must be greater than 0.");
        Draft twin = drafts.begin(ben, entry(symbol.toLowerCase(java.util.Locale.ROOT)), null);
        assertThatThrownBy(() -> revisions.save(ben, twin.id(), "Mine."))
                .isInstanceOf(NotSaved.SymbolTaken.class)
                .hasMessageContaining(first.accession());
        assertThat(drafts.find(ada, draft)).isPresent();
        assertThat(revisions.history(ada, first.entryId())).hasSize(1);
    }

    @Test
    void anIdThatWasGivenByHandIsNotGivenAgain() {
        saveOver(first, ada, new Edit.Add(Path.of("/diseases"), EntryJson.value(java.util.Map.of("id", "d9")), null));

        long draft = drafts.open(ada, first.entryId()).id();
        assertThat(drafts.nextId(ada, draft, ItemKind.DISEASE)).isEqualTo("d10");
    }

    @Test
    void anEntryIsFoundByEveryNameItEverHad() {
        Entries entries = bean(Entries.class);
        saveOver(first, ada, set("/identity/symbol", symbol + "NEW"), set("/identity/aliases", List.of("P 53")));
        EntrySummary summary = entries.get(ben, first.entryId());

        assertThat(summary.symbol()).isEqualTo(symbol + "NEW");
        assertThat(entries.find(ben, first.accession())).contains(summary);
        assertThat(entries.find(ben, symbol)).contains(summary);
        assertThat(entries.find(ben, symbol + "new")).contains(summary);
        assertThat(entries.search(ben, symbol + " li-fraumeni 53", 0, 10)).containsExactly(summary);
        assertThat(entries.search(ben, symbol + " 100%", 0, 10)).isEmpty();
        assertThat(entries.count(ben, symbol)).isEqualTo(1);
    }

    @Test
    void readersSeeApprovedRevisionsAlone() {
        Person ria = person("Ria", READER);
        Entries entries = bean(Entries.class);

        assertThat(entries.find(ria, symbol)).isEmpty();
        assertThatThrownBy(() -> revisions.newest(ria, first.entryId())).isInstanceOf(NoSuchEntry.class);

        entries.approved(first);
        saveOver(first, ben, set("/protein/length", 394));

        assertThat(revisions.newest(ria, first.entryId())).isEqualTo(first);
        assertThat(revisions.history(ria, first.entryId()))
                .extracting(RevisionSummary::number)
                .containsExactly(1);
        assertThatThrownBy(() -> revisions.get(ria, first.entryId(), 2)).isInstanceOf(NoSuchEntry.class);
        assertThat(entries.find(ria, symbol))
                .contains(new EntrySummary(
                        first.entryId(),
                        first.accession(),
                        symbol,
                        null,
                        1,
                        "APPROVED",
                        0,
                        1,
                        1,
                        first.at(),
                        "Ada",
                        false));
    }
}
