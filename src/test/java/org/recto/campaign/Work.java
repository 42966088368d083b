package org.recto.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.release.Releases;
import org.recto.review.Comment;
import org.recto.review.QueueRow;
import org.recto.review.Reviews;
import org.recto.revision.DraftSummary;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.StaleRevision;
import org.springframework.context.ApplicationContext;

/** What one person does next, by chance, each act by the use case that a screen would call. */
final class Work {

    private static final int ENTRIES = 25;
    private static final int DRAFTS = 3;
    private static final Path NOTE = Path.of("/protein/note");

    private final ApplicationContext rooms;
    private final Ledger ledger;
    private final Random random;

    Work(ApplicationContext rooms, Ledger ledger, long seed) {
        this.rooms = rooms;
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    /** One act, or a few that belong together. */
    void next(Person person) {
        switch (person.roles().iterator().next()) {
            case CURATOR -> curate(person);
            case REVIEWER -> review(person);
            case EDITOR -> publish(person);
            default -> throw new IllegalArgumentException(person.toString());
        }
    }

    private void curate(Person person) {
        Drafts drafts = rooms.getBean(Drafts.class);
        List<DraftSummary> mine = drafts.mine(person);
        if (mine.size() < DRAFTS) {
            open(person);
            return;
        }
        long draft = any(mine).id();
        switch (random.nextInt(10)) {
            case 0 ->
                ledger.ask(Act.DISCARD, Ledger.mark(), draft, () -> {
                    drafts.discard(person, draft);
                    return true;
                });
            case 1, 2, 3 -> save(person, draft);
            default -> edit(person, draft);
        }
    }

    private void open(Person person) {
        Drafts drafts = rooms.getBean(Drafts.class);
        List<EntrySummary> entries = rooms.getBean(Entries.class).search(person, "", 0, ENTRIES);
        if (entries.size() < ENTRIES) {
            String mark = Ledger.mark();
            ledger.ask(
                    Act.BEGIN, mark, 0, () -> drafts.begin(person, Entry.begin(mark.toUpperCase(Locale.ROOT)), null));
        } else {
            edit(person, drafts.open(person, any(entries).id()).id());
        }
    }

    private void edit(Person person, long draft) {
        String mark = Ledger.mark();
        ledger.ask(
                Act.EDIT,
                mark,
                draft,
                () -> rooms.getBean(Drafts.class)
                        .edit(person, draft, List.of(new Edit.Set(NOTE, EntryJson.text("Note " + mark + ".")))));
    }

    private void save(Person person, long draft) {
        edit(person, draft); // so that there is something to save
        String mark = Ledger.mark();
        Revision saved;
        try {
            saved = ledger.ask(
                    Act.SAVE, mark, draft, () -> rooms.getBean(Revisions.class).save(person, draft, mark));
        } catch (StaleRevision stale) {
            rooms.getBean(Drafts.class)
                    .rebase(person, draft, stale.overtaken(), stale.overtaken().mine());
            return;
        }
        if (random.nextBoolean()) {
            ledger.ask(
                    Act.SUBMIT,
                    Ledger.mark(),
                    draft,
                    () -> rooms.getBean(Reviews.class).submit(person, saved.entryId(), saved.number()));
        }
    }

    private void review(Person person) {
        Reviews reviews = rooms.getBean(Reviews.class);
        List<QueueRow> queue = reviews.queue(person);
        if (queue.isEmpty()) {
            return;
        }
        long round = any(queue).roundId();
        String mark = Ledger.mark();
        switch (random.nextInt(4)) {
            case 0 -> ledger.ask(Act.COMMENT, mark, round, () -> reviews.comment(person, round, null, null, mark));
            case 1 ->
                ledger.ask(Act.REQUEST_CHANGES, mark, round, () -> {
                    reviews.requestChanges(person, round, mark);
                    return true;
                });
            default -> {
                for (Comment comment : reviews.comments(person, round)) {
                    if (comment.isOpen()) {
                        ledger.ask(Act.RESOLVE, Ledger.mark(), comment.id(), () -> {
                            reviews.resolve(person, comment.id());
                            return true;
                        });
                    }
                }
                ledger.ask(Act.APPROVE, mark, round, () -> {
                    reviews.approve(person, round, mark);
                    return true;
                });
            }
        }
    }

    private void publish(Person person) {
        String mark = Ledger.mark();
        ledger.ask(Act.PUBLISH, mark, 0, () -> rooms.getBean(Releases.class).publish(person, mark, "All there is."));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
