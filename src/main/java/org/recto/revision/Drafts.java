package org.recto.revision;

import static org.recto.people.Role.CURATOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.audit.AuditTrail;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.merge.Late;
import org.recto.people.Person;
import org.springframework.stereotype.Service;

/**
 * What curators do with drafts. A draft is its curator's alone; each change of it is durable when its call returns.
 *
 * <p>Whoever asks for a draft that was saved, discarded or is another's is told so by {@link DraftGone}.
 */
@Service
public class Drafts {

    private final Transactions transactions;
    private final DraftRows rows;
    private final DraftLists lists;
    private final DraftStates states;
    private final EntryRows entries;
    private final RevisionRows revisions;
    private final ItemCounters counters;
    private final SourceCards cards;
    private final AuditTrail audit;

    Drafts(
            Transactions transactions,
            DraftRows rows,
            DraftLists lists,
            DraftStates states,
            EntryRows entries,
            RevisionRows revisions,
            ItemCounters counters,
            SourceCards cards,
            AuditTrail audit) {
        this.transactions = transactions;
        this.rows = rows;
        this.lists = lists;
        this.states = states;
        this.entries = entries;
        this.revisions = revisions;
        this.counters = counters;
        this.cards = cards;
        this.audit = audit;
    }

    /**
     * The person's draft on an entry, made from its newest revision where there is none.
     *
     * @throws NoSuchEntry where the entry has no revision and isn't this person's own beginning
     */
    public Draft open(Person person, long entryId) {
        person.must(CURATOR);
        return open(
                person,
                entryId,
                () -> revisions.newest(entryId).orElseThrow(() -> new NoSuchEntry("There is no such entry.")));
    }

    /**
     * The person's draft on an entry, made from the revision that they see where there is none: what was saved since is
     * merged when they save, and not written over by what they type into an older text.
     */
    public Draft open(Person person, long entryId, int seen) {
        person.must(CURATOR);
        return open(person, entryId, () -> seen);
    }

    private Draft open(Person person, long entryId, Supplier<Integer> base) {
        return transactions.of(() -> {
            Optional<DraftRows.Row> mine = rows.lockOpen(entryId, person.id());
            if (mine.isPresent()) {
                return draft(mine.get());
            }
            rows.open(entryId, person.id(), new DraftStep.Start(base.get(), null));
            return draft(rows.lockOpen(entryId, person.id()).orElseThrow());
        });
    }

    /**
     * Begins an entry. Until it is saved nobody else sees it, and it has no accession; one that {@code initial} bears is
     * dropped.
     *
     * @param source the card it was read from
     */
    public Draft begin(Person person, Entry initial, @Nullable SourceCard source) {
        person.must(CURATOR);
        return transactions.of(() -> {
            Entry entry = Accessions.on(initial, null);
            long entryId = entries.begin(entry.identity().symbol());
            if (source != null) {
                cards.keep(entryId, source);
            }
            counters.coverIdsOf(entryId, entry);
            rows.open(entryId, person.id(), new DraftStep.Start(null, entry));
            audit.record(
                    person.as(CURATOR),
                    "entry.begin",
                    "entry/" + entryId,
                    Map.of("symbol", entry.identity().symbol()));
            return draft(rows.lockOpen(entryId, person.id()).orElseThrow());
        });
    }

    /** The person's draft with that id, unless it has ended. */
    public Optional<Draft> find(Person person, long draftId) {
        person.must(CURATOR);
        return transactions.of(() -> rows.lock(draftId, person.id())
                .filter(row -> row.ended() == null)
                .map(this::draft));
    }

    /** The person's drafts, the one edited last first. */
    public List<DraftSummary> mine(Person person) {
        person.must(CURATOR);
        return lists.open(person.id());
    }

    /** Drafts that the person discarded and can {@link #restore}, the latest first. */
    public List<DraftSummary> discarded(Person person) {
        person.must(CURATOR);
        return lists.discarded(person.id());
    }

    /**
     * Makes edits, all or none of them; they are one step to undo, or for some seconds part of the one before where they
     * type on in the same text. What had been undone can't be redone afterwards.
     *
     * @throws org.recto.entry.MisplacedEdit where one of them names what the entry doesn't hold
     * @throws org.recto.entry.UnreadableEntry where one puts a value where it can't stand
     */
    public Draft edit(Person person, long draftId, List<Edit> edits) {
        return edit(person, draftId, null, edits, null);
    }

    /**
     * The same for edits that were made on the draft as it was seen: where another window changed a text or a list since,
     * it holds what both made of it.
     */
    public Draft edit(Person person, long draftId, Entry seen, List<Edit> edits) {
        return edit(person, draftId, seen, edits, null);
    }

    /** The same with what a save may say of it. */
    public Draft edit(Person person, long draftId, List<Edit> edits, @Nullable String why) {
        return edit(person, draftId, null, edits, why);
    }

    private Draft edit(Person person, long draftId, @Nullable Entry seen, List<Edit> edits, @Nullable String why) {
        if (edits.stream().anyMatch(edit -> isGiven(edit.path()))) {
            throw new IllegalArgumentException("Schema and accession of an entry are given, not edited");
        }
        return change(person, draftId, row -> {
            DraftStates.State state = states.of(row);
            if (edits.isEmpty()) {
                return state;
            }
            List<Edit> now =
                    seen == null || seen.equals(state.entry()) ? edits : Late.edits(seen, state.entry(), edits);
            DraftStates.State next = state.with(now);
            DraftStep.Edits step = new DraftStep.Edits(now, why);
            if (!rows.typedOn(row, step)) {
                rows.append(row, step);
            }
            return next;
        });
    }

    /** Why steps of the draft were made, where they say so, each reason once. */
    public List<String> reasons(Person person, long draftId) {
        person.must(CURATOR);
        return transactions.of(
                () -> rows.reasons(lock(person, draftId)).stream().distinct().toList());
    }

    private static boolean isGiven(Path path) {
        return path.section().isEmpty()
                || path.section().equals("schema")
                || path.section().equals("accession");
    }

    /** Takes the latest step back, if there is one. */
    public Draft undo(Person person, long draftId) {
        return change(person, draftId, row -> moved(row, row.position() - 1));
    }

    /** Makes the latest step that was taken back again, if there is one. */
    public Draft redo(Person person, long draftId) {
        return change(person, draftId, row -> moved(row, row.position() + 1));
    }

    private DraftStates.@Nullable State moved(DraftRows.Row row, int position) {
        if (position >= 0 && position <= row.last()) {
            rows.moveTo(row, position);
        }
        return null;
    }

    /** The draft beside its base and the newest revision, where someone else saved one since. */
    public Optional<Overtaken> overtaken(Person person, long draftId) {
        person.must(CURATOR);
        return transactions.of(() -> {
            DraftRows.Row row = lock(person, draftId);
            return states.overtaken(row, states.of(row));
        });
    }

    /**
     * Goes on from the newest revision, with the entry as its curator had both brought together; undoing it leads back
     * to the draft on its old base.
     *
     * @param seen what was brought together
     * @throws StaleRevision where the draft was edited since, or another revision was saved: nothing of either is lost
     */
    public Draft rebase(Person person, long draftId, Overtaken seen, Entry together) {
        return change(person, draftId, row -> {
            Overtaken now = states.overtaken(row, states.of(row)).orElse(null);
            if (now != null && !now.equals(seen)) {
                throw new StaleRevision(now);
            }
            if (now != null) {
                Entry entry = Accessions.on(together, row.accession());
                rows.append(row, new DraftStep.Start(seen.theirs().number(), entry));
            }
            return null; // where it goes on from the newest already, another window was quicker
        });
    }

    /** Discards the draft; of an entry that was never saved nothing is seen afterwards. One that is discarded stays so. */
    public void discard(Person person, long draftId) {
        person.must(CURATOR);
        transactions.run(() -> {
            Optional<DraftRows.Row> discarded =
                    rows.lock(draftId, person.id()).filter(row -> "DISCARDED".equals(row.ended()));
            if (discarded.isPresent()) {
                return;
            }
            DraftRows.Row row = lock(person, draftId);
            rows.endDiscarded(row);
            audit.record(person.as(CURATOR), "draft.discard", "entry/" + row.entryId(), Map.of("draft", row.id()));
        });
    }

    /**
     * Takes the discarding of a draft back.
     *
     * @throws DraftGone where it wasn't discarded, or the person began another draft on the entry since
     */
    public Draft restore(Person person, long draftId) {
        person.must(CURATOR);
        return transactions.of(() -> {
            DraftRows.Row row = rows.lock(draftId, person.id())
                    .filter(found -> "DISCARDED".equals(found.ended()))
                    .orElseThrow(() -> new DraftGone("There is no such discarded draft of yours."));
            if (rows.lockOpen(row.entryId(), person.id()).isPresent()) {
                throw new DraftGone("You have begun another draft of this entry since.");
            }
            rows.restore(row);
            audit.record(person.as(CURATOR), "draft.restore", "entry/" + row.entryId(), Map.of("draft", row.id()));
            return draft(rows.lock(draftId, person.id()).orElseThrow());
        });
    }

    /** An item id that was never given in the draft's entry. */
    public String nextId(Person person, long draftId, ItemKind kind) {
        person.must(CURATOR);
        return transactions.of(() -> counters.next(lock(person, draftId).entryId(), kind));
    }

    /** Makes a change that leads to a state, or to one that is to be found out. */
    private Draft change(Person person, long draftId, Function<DraftRows.Row, DraftStates.@Nullable State> change) {
        person.must(CURATOR);
        return transactions.of(() -> {
            DraftStates.State state = change.apply(lock(person, draftId));
            DraftRows.Row after = rows.lock(draftId, person.id()).orElseThrow();
            DraftStates.State reached = state == null ? states.of(after) : state;
            if (after.accession() == null) {
                entries.rename(after.entryId(), reached.entry().identity().symbol());
            }
            states.remember(after, reached);
            return draft(after, reached);
        });
    }

    private DraftRows.Row lock(Person person, long draftId) {
        return rows.lock(draftId, person.id())
                .filter(row -> row.ended() == null)
                .orElseThrow(() -> gone(person, draftId));
    }

    private DraftGone gone(Person person, long draftId) {
        return new DraftGone(rows.lock(draftId, person.id())
                .map(row -> row.revision() == null
                        ? "This draft was discarded."
                        : "This draft was saved as revision " + row.revision() + ".")
                .orElse("There is no such draft of yours."));
    }

    private Draft draft(DraftRows.Row row) {
        return draft(row, states.of(row));
    }

    private static Draft draft(DraftRows.Row row, DraftStates.State state) {
        return new Draft(
                row.id(),
                row.entryId(),
                row.accession(),
                state.baseRevision(),
                state.base(),
                state.entry(),
                row.position(),
                row.position() > 0,
                row.position() < row.last(),
                row.editedAt());
    }
}
