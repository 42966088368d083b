package org.recto.workbench.entry.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;

class KeeperTest extends WithDatabase {

    private static final Path LENGTH = Path.of("/protein/length");
    private static final Path NAME = Path.of("/identity/name");

    private final Keeper keeper = new Keeper();
    private Semaphore told;
    private Person curator;
    private Draft draft;
    private Editing editing;
    private int people;

    @BeforeEach
    void begin() {
        told = new Semaphore(0);
        curator = person("Karla" + people++, Role.CURATOR);
        draft = bean(Drafts.class).begin(curator, Entry.begin("KEPT" + people), null);
        editing = window(draft);
    }

    @Test
    void whatIsTypedIsShownAtOnceAndKeptSoon() throws InterruptedException {
        editing.set(LENGTH, EntryJson.value(458));
        assertThat(editing.now().text(LENGTH)).isEqualTo("458");

        awaitTold();

        assertThat(kept()).isEqualTo(editing.now().entry());
        assertThat(editing.catchUp()).isFalse();
        assertThat(Objects.requireNonNull(editing.draft()).canUndo()).isTrue();
    }

    @Test
    void whatIsTypedWhenTheServerEndsIsKept() {
        editing.set(LENGTH, EntryJson.value(458));
        keeper.close();
        assertThat(kept()).isEqualTo(editing.now().entry());

        editing.set(NAME, EntryJson.text("typed last"));
        assertThat(kept()).isEqualTo(editing.now().entry());
    }

    @Test
    void whatIsDoneAfterTypingIsAStepOfItsOwn() {
        editing.set(LENGTH, EntryJson.value(458));
        editing.apply(new Edit.Set(NAME, EntryJson.text("a receptor")));

        editing.undo();

        assertThat(kept().identity().name()).isNull();
        assertThat(editing.now().text(LENGTH)).isEqualTo("458");
    }

    @Test
    void whatIsTypedInOneWindowIsThereForAnother() {
        editing.set(LENGTH, EntryJson.value(458));

        Editing other = window(draft);
        other.refresh();

        assertThat(other.now().text(LENGTH)).isEqualTo("458");
    }

    @Test
    void whatIsTypedIntoADraftThatWasJustSavedBeginsAnother() throws InterruptedException {
        editing.set(NAME, EntryJson.text("first"));
        editing.keepTyped();
        long entryId = draft.entryId();
        bean(Revisions.class).save(curator, draft.id(), "Begun.");

        editing.set(LENGTH, EntryJson.value(458));
        awaitTold();

        assertThat(editing.catchUp()).isFalse();
        assertThat(editing.notice()).contains("saved as revision 1");
        assertThat(Objects.requireNonNull(bean(Drafts.class)
                                .open(curator, entryId)
                                .entry()
                                .protein())
                        .length())
                .isEqualTo(458);
    }

    @Test
    void whatCannotBeKeptIsSaidToBeAndKeptByTheNextTry() throws InterruptedException {
        owner().sql("alter table draft_step rename to gone").update();
        try {
            editing.set(LENGTH, EntryJson.value(458));
            awaitTold();
            assertThat(editing.waiting()).isEqualTo(1);
            editing.set(NAME, EntryJson.text("typed on"));
            assertThat(editing.waiting()).isEqualTo(2);
        } finally {
            owner().sql("alter table gone rename to draft_step").update();
        }
        editing.retry();

        assertThat(editing.waiting()).isZero();
        assertThat(kept()).isEqualTo(editing.now().entry());
        assertThat(editing.now().text(NAME)).isEqualTo("typed on");
        assertThat(editing.now().text(LENGTH)).isEqualTo("458");
    }

    private Editing window(Draft on) {
        Editing window = Editing.of(curator, bean(Drafts.class), keeper, entry -> List.of(), on);
        window.whenKept(told::release);
        return window;
    }

    private void awaitTold() throws InterruptedException {
        assertThat(told.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    private Entry kept() {
        return bean(Drafts.class).find(curator, draft.id()).orElseThrow().entry();
    }
}
