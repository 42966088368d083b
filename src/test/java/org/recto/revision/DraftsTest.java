package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.READER;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.MisplacedEdit;
import org.recto.entry.Path;
import org.recto.intake.Confidence;
import org.recto.intake.LineFate;
import org.recto.intake.SourceLink;
import org.recto.people.NotAllowed;
import org.recto.people.Person;
import org.recto.testing.WithDatabase;

class DraftsTest extends WithDatabase {

    private static final Entry TP53 = EntryJson.read("""
            {"schema": "recto-entry/1", "identity": {"symbol": "TP53"},
             "protein": {"length": 393, "features": [{"id": "f2", "type": "domain", "start": 102, "end": 292}]}}
            """);

    private Drafts drafts;
    private Person ada;
    private Draft begun;

    @BeforeAll
    void openStore() {
        drafts = bean(Drafts.class);
        ada = person("Ada", CURATOR);
    }

    @BeforeEach
    void begin() {
        drafts.mine(ada).forEach(draft -> drafts.discard(ada, draft.id()));
        begun = drafts.begin(ada, TP53, null);
    }

    static Edit set(String path, Object value) {
        return new Edit.Set(Path.of(path), EntryJson.value(value));
    }

    private Draft ofAnotherNode() {
        DraftRows rows = bean(DraftRows.class);
        RevisionRows revisions = bean(RevisionRows.class);
        Drafts elsewhere = new Drafts(
                bean(Transactions.class),
                rows,
                bean(DraftLists.class),
                new DraftStates(rows, revisions),
                bean(EntryRows.class),
                revisions,
                bean(ItemCounters.class),
                bean(SourceCards.class),
                bean(org.recto.audit.AuditTrail.class));
        return elsewhere.find(ada, begun.id()).orElseThrow();
    }

    @Test
    void aDraftBegunStandsAtItsEntry() {
        assertThat(begun)
                .isEqualTo(new Draft(
                        begun.id(), begun.entryId(), null, null, TP53, TP53, 0, false, false, begun.editedAt()));
    }

    @Test
    void editsAreThereForAnotherNodeAtOnce() {
        Draft edited = drafts.edit(ada, begun.id(), List.of(set("/protein/length", 394), set("/identity/name", "p53")));

        assertThat(edited.entry().protein().length()).isEqualTo(394);
        assertThat(edited.entry().identity().name()).isEqualTo("p53");
        assertThat(edited.edits()).isEqualTo(1);
        assertThat(ofAnotherNode()).isEqualTo(edited);
    }

    @Test
    void undoAndRedoWalkTheLogFromEndToEnd() {
        Draft first = drafts.edit(ada, begun.id(), List.of(set("/protein/length", 394)));
        Draft second = drafts.edit(ada, begun.id(), List.of(set("/protein/length", 395)));

        assertThat(drafts.undo(ada, begun.id()).entry()).isEqualTo(first.entry());
        Draft back = drafts.undo(ada, begun.id());
        assertThat(back.entry()).isEqualTo(TP53);
        assertThat(back.canUndo()).isFalse();
        assertThat(back.canRedo()).isTrue();
        assertThat(drafts.undo(ada, begun.id()).entry()).isEqualTo(TP53);
        drafts.redo(ada, begun.id());
        assertThat(drafts.redo(ada, begun.id()).entry()).isEqualTo(second.entry());
        assertThat(drafts.redo(ada, begun.id()).canRedo()).isFalse();
        assertThat(ofAnotherNode().entry()).isEqualTo(second.entry());
    }

    @Test
    void anEditAfterAnUndoTakesThePlaceOfWhatWasUndone() {
        drafts.edit(ada, begun.id(), List.of(set("/protein/length", 394)));
        drafts.undo(ada, begun.id());
        Draft other = drafts.edit(ada, begun.id(), List.of(set("/protein/length", 390)));

        assertThat(other.canRedo()).isFalse();
        assertThat(other.entry().protein().length()).isEqualTo(390);
        assertThat(ofAnotherNode()).isEqualTo(other);
    }

    @Test
    void typingOnInATextIsOneStepForAMoment() {
        drafts.edit(ada, begun.id(), List.of(set("/protein/note", "A")));
        drafts.edit(ada, begun.id(), List.of(set("/protein/note", "A pro")));
        drafts.edit(ada, begun.id(), List.of(set("/protein/function", "None")));
        Draft typed = drafts.edit(ada, begun.id(), List.of(set("/protein/function", "None \"known\"")));

        assertThat(typed.edits()).isEqualTo(2);
        assertThat(ofAnotherNode()).isEqualTo(typed);
        Draft undone = drafts.undo(ada, begun.id());
        assertThat(undone.entry().protein().note()).isEqualTo("A pro");
        assertThat(undone.entry().protein().function()).isNull();

        Draft other = drafts.edit(ada, begun.id(), List.of(set("/protein/note", "B")));
        assertThat(other.edits()).isEqualTo(2);
        owner().sql("update draft_step set at = at - interval '11 seconds'").update();
        assertThat(drafts.edit(ada, begun.id(), List.of(set("/protein/note", "Br")))
                        .edits())
                .isEqualTo(3);
    }

    @Test
    void aMisplacedEditLeavesTheDraftAsItWas() {
        assertThatThrownBy(() -> drafts.edit(
                        ada, begun.id(), List.of(set("/protein/length", 1), set("/protein/features/f9/end", 4))))
                .isInstanceOf(MisplacedEdit.class);
        assertThatThrownBy(() -> drafts.edit(ada, begun.id(), List.of(set("/accession", "RCT000001"))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(drafts.find(ada, begun.id())).contains(begun);
    }

    @Test
    void anItemsIdIsGivenOnceWhateverBecomesOfIt() {
        assertThat(drafts.nextId(ada, begun.id(), ItemKind.FEATURE)).isEqualTo("f3");
        assertThat(drafts.nextId(ada, begun.id(), ItemKind.FEATURE)).isEqualTo("f4");
        assertThat(drafts.nextId(ada, begun.id(), ItemKind.VARIANT)).isEqualTo("v1");
    }

    @Test
    void aDraftIsItsCuratorsAlone() {
        Person ben = person("Ben", CURATOR);

        assertThat(drafts.find(ben, begun.id())).isEmpty();
        assertThatThrownBy(() -> drafts.edit(ben, begun.id(), List.of())).isInstanceOf(DraftGone.class);
        assertThatThrownBy(() -> drafts.open(ben, begun.entryId())).isInstanceOf(NoSuchEntry.class);
        assertThatThrownBy(() -> drafts.begin(person("Ria", READER), TP53, null))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aDiscardedBeginningLeavesNothingToSee() {
        assertThat(drafts.mine(ada)).extracting(DraftSummary::symbol).containsExactly("TP53");
        assertThat(bean(Entries.class).count(ada, "tp53")).isEqualTo(1);

        drafts.discard(ada, begun.id());

        assertThat(drafts.mine(ada)).isEmpty();
        assertThat(drafts.find(ada, begun.id())).isEmpty();
        assertThat(bean(Entries.class).count(ada, "tp53")).isZero();
        assertThatThrownBy(() -> drafts.open(ada, begun.entryId())).isInstanceOf(NoSuchEntry.class);
        assertThatThrownBy(() -> drafts.edit(ada, begun.id(), List.of()))
                .isInstanceOf(DraftGone.class)
                .hasMessage("This draft was discarded.");
    }

    @Test
    void theCardThatAnEntryWasReadFromIsFoundAgain() {
        SourceCard card = new SourceCard(
                "ab".repeat(32),
                "TP53\n393 residues",
                List.of(new LineFate(2, List.of(Path.of("/protein/length")), Confidence.HIGH, "A length.")),
                List.of(new SourceLink(Path.of("/protein/length"), 2, 0, 3)));
        SourceCards cards = bean(SourceCards.class);
        long entry = drafts.begin(ada, Entry.begin("READ"), card).entryId();
        long another = drafts.begin(ada, Entry.begin("READ"), card).entryId();

        assertThat(cards.of(ada, entry)).contains(card);
        assertThat(cards.of(ada, another)).contains(card);
        assertThat(cards.of(ada, begun.entryId())).isEmpty();
        assertThatThrownBy(() -> cards.of(person("Cyd", CURATOR), entry)).isInstanceOf(NoSuchEntry.class);
    }

    @Test
    void aDiscardedDraftComesBackAsItWas() {
        Draft edited = drafts.edit(ada, begun.id(), List.of(set("/protein/length", 394)));
        drafts.discard(ada, begun.id());

        assertThat(drafts.restore(ada, begun.id())).isEqualTo(edited);
        assertThat(drafts.mine(ada)).hasSize(1);
        assertThatThrownBy(() -> drafts.restore(ada, begun.id())).isInstanceOf(DraftGone.class);
    }

    @Test
    void aDiscardedDraftIsListedUntilItIsTakenBackOrAnotherIsBegun() {
        drafts.edit(ada, begun.id(), List.of(set("/protein/length", 394)));
        drafts.discard(ada, begun.id());

        assertThat(drafts.discarded(ada)).extracting(DraftSummary::id).startsWith(begun.id());
        assertThat(drafts.discarded(person("Discarded Nothing", CURATOR))).isEmpty();
        drafts.restore(ada, begun.id());
        assertThat(drafts.discarded(ada)).extracting(DraftSummary::id).doesNotContain(begun.id());
    }

    @Test
    void theDraftThatWasEditedLastIsListedFirstAlsoWhereTheClockWentBack() {
        Draft other = drafts.begin(ada, Entry.begin("LATER"), null);
        drafts.edit(ada, begun.id(), List.of(set("/protein/length", 394)));
        jdbc().sql("update draft set edited_at = edited_at - interval '1 hour' where id = ?")
                .param(begun.id())
                .update();

        assertThat(drafts.mine(ada)).extracting(DraftSummary::id).containsExactly(begun.id(), other.id());

        drafts.edit(ada, other.id(), List.of(set("/protein/length", 12)));
        drafts.discard(ada, begun.id());
        drafts.discard(ada, other.id());
        jdbc().sql("update draft set ended_at = ended_at - interval '1 hour' where id = ?")
                .param(other.id())
                .update();
        assertThat(drafts.discarded(ada)).extracting(DraftSummary::id).startsWith(other.id(), begun.id());
    }

    @Test
    void aListTellsWhereADraftWasEditedLast() {
        drafts.edit(ada, begun.id(), List.of(set("/protein/length", 394)));
        drafts.edit(ada, begun.id(), List.of(set("/protein/features/f2/end", 293)));

        assertThat(drafts.mine(ada))
                .extracting(DraftSummary::lastPlace)
                .containsExactly(Path.of("/protein/features/f2/end"));
    }

    @Test
    void aBeginningIsListedByTheSymbolItsDraftHas() {
        drafts.edit(ada, begun.id(), List.of(set("/identity/symbol", "TP63")));

        assertThat(drafts.mine(ada)).extracting(DraftSummary::symbol).containsExactly("TP63");
    }
}
