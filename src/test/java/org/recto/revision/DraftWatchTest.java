package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.testing.WithDatabase;

class DraftWatchTest extends WithDatabase {

    private Drafts drafts;
    private DraftWatch watch;
    private Person ada;
    private Person ben;
    private Revision revision;
    private DraftWatch.Window window;
    private final List<UUID> told = new ArrayList<>();
    private int ended;

    @BeforeAll
    void openStore() {
        drafts = bean(Drafts.class);
        watch = new DraftWatch(bean(DraftRows.class));
        ada = person("Ada", Role.CURATOR);
        ben = person("Ben", Role.CURATOR);
    }

    @BeforeEach
    void openAWindow() {
        told.clear();
        ended = 0;
        long begun = drafts.begin(ada, Entry.begin("WATCHED" + UUID.randomUUID()), null)
                .id();
        revision = bean(Revisions.class).save(ada, begun, "First words.");
        window = watch.watch(
                ada,
                revision.entryId(),
                (one, version) -> {
                    told.add(version);
                    one.shows(version);
                },
                () -> ended++);
    }

    private void edit(Person person, int length) {
        drafts.edit(
                person,
                drafts.open(person, revision.entryId()).id(),
                List.of(new Edit.Set(Path.of("/protein/length"), EntryJson.value(length))));
    }

    @Test
    void aWindowIsToldOfEachChangeOnce() {
        watch.tell();
        assertThat(told).isEmpty();

        edit(ada, 393);
        watch.tell();
        watch.tell();
        edit(ada, 394);
        watch.tell();

        assertThat(told).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aWindowIsToldOnceThatTheDraftItShowsWasEnded() {
        edit(ada, 393);
        watch.tell();
        drafts.discard(ada, drafts.open(ada, revision.entryId()).id());
        watch.tell();
        watch.tell();
        assertThat(ended).isEqualTo(1);

        edit(ada, 394);
        watch.tell();
        assertThat(told).hasSize(2);
    }

    @Test
    void aWindowThatCannotShowItYetIsToldAgain() {
        List<UUID> busy = new ArrayList<>();
        DraftWatch.Window typedAt = watch.watch(ada, revision.entryId(), (one, version) -> busy.add(version), () -> {});
        edit(ada, 393);
        watch.tell();
        watch.tell();
        typedAt.leave();
        watch.tell();

        assertThat(busy).hasSize(2).containsOnly(told.getFirst());
    }

    @Test
    void nobodyIsToldOfAnothersDraftOrAfterLeaving() {
        edit(ben, 393);
        watch.tell();
        window.leave();
        edit(ada, 394);
        watch.tell();

        assertThat(told).isEmpty();
    }
}
