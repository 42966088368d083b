package org.recto.workbench.entry.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.ItemKind;
import org.recto.entry.MisplacedEdit;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.revision.Draft;
import org.recto.revision.DraftGone;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.workbench.words.Words;
import org.springframework.core.NestedRuntimeException;

/**
 * Keeps one curator's edits of one entry in their draft, and holds on to those that can't be kept just now. What is typed is
 * kept a moment later, so that nobody who types waits for the database.
 *
 * <p>The draft is opened by the first edit, so that reading an entry leaves nothing behind.
 *
 * <p>Its methods may be called by any thread.
 */
final class Desk {

    private final Person person;
    private final Drafts drafts;
    private final Keeper keeper;
    private final long entryId;
    private final @Nullable Revision shown;
    private final Entry begun;
    private final Strokes strokes = new Strokes();
    private final List<Edit> waiting = new ArrayList<>();
    private @Nullable Path typedAt;
    private @Nullable Draft draft;
    private Entry entry;
    private Supplier<String> notice = () -> "";
    private @Nullable RuntimeException mishap;
    private Runnable told = () -> {};

    /** Goes on with a draft. */
    Desk(Person person, Drafts drafts, Keeper keeper, Draft draft) {
        this(person, drafts, keeper, draft.entryId(), null, draft.entry());
        this.draft = draft;
    }

    /** Begins with the revision that is shown. */
    Desk(Person person, Drafts drafts, Keeper keeper, Revision shown) {
        this(person, drafts, keeper, shown.entryId(), shown, shown.entry());
    }

    private Desk(Person person, Drafts drafts, Keeper keeper, long entryId, @Nullable Revision shown, Entry entry) {
        this.person = person;
        this.drafts = drafts;
        this.keeper = keeper;
        this.entryId = entryId;
        this.shown = shown;
        this.begun = entry;
        this.entry = entry;
    }

    synchronized @Nullable Draft draft() {
        return draft;
    }

    /** The entry with all edits, kept or not. */
    synchronized Entry entry() {
        return entry;
    }

    /** The entry that the draft goes on from. */
    synchronized Entry base() {
        return draft == null ? begun : draft.base();
    }

    /** Edits that are on the screen and couldn't be kept. */
    synchronized int waiting() {
        return typedAt == null ? waiting.size() : 0;
    }

    /** What its curator should be told of the last edit, or empty; told once. */
    synchronized String notice() {
        String words = notice.get(); // in the language of the page, which whoever keeps what is typed doesn't know
        notice = () -> "";
        return words;
    }

    /** Has the page told, by a thread of its own, when it was seen to that what was typed is kept. */
    synchronized void whenKept(Runnable page) {
        told = page;
    }

    /** @param at the place that was typed at, {@code null} where something else was done */
    synchronized void edit(@Nullable Path at, List<Edit> edits) {
        keepTyped();
        if (at == null) {
            strokes.pause();
        }
        if (at == null || draft == null || !waiting.isEmpty() || !isTyped(at, edits)) {
            keep(at, edits);
        }
    }

    /** @return whether the place to be typed at is still there */
    private boolean isTyped(Path at, List<Edit> edits) {
        try {
            entry = entry.with(edits);
        } catch (MisplacedEdit gone) {
            return false;
        }
        waiting.addAll(edits);
        typedAt = at;
        keeper.keepSoon(this);
        return true;
    }

    /** Keeps what was typed, if it isn't kept yet. */
    synchronized void keepTyped() {
        Path at = typedAt;
        if (at == null) {
            return;
        }
        typedAt = null;
        try {
            keep(at, List.of());
        } catch (RuntimeException e) {
            waiting.clear();
            entry = draft == null ? begun : draft.entry();
            mishap = e;
        }
    }

    /** Says what nobody foresaw of keeping what was typed. */
    synchronized void failWhereItFailed() {
        RuntimeException failed = mishap;
        if (failed != null) {
            mishap = null;
            throw failed;
        }
    }

    /** Tells the page that it was seen to that what was typed is kept. */
    void tell() {
        Runnable page;
        synchronized (this) {
            page = told;
        }
        page.run();
    }

    private void keep(@Nullable Path at, List<Edit> edits) {
        List<Edit> all = new ArrayList<>(waiting);
        all.addAll(edits);
        try {
            int steps = draft == null ? 0 : draft.edits();
            Draft kept = kept(all);
            take(kept);
            waiting.clear();
            strokes.made(at, kept.edits() > steps);
        } catch (MisplacedEdit gone) {
            waiting.clear();
            drafts.find(person, opened().id()).ifPresent(this::take);
            notice = () -> Words.say("entry.desk.removed");
        } catch (NestedRuntimeException unreachable) {
            waiting.clear();
            waiting.addAll(all);
            entry = entry.with(edits);
        }
    }

    /** Another window of the same person may have saved or discarded the draft: what is typed here begins a new one. */
    private Draft kept(List<Edit> edits) {
        Entry seen = draft == null ? begun : draft.entry();
        try {
            return drafts.edit(person, opened().id(), seen, edits);
        } catch (DraftGone ended) {
            Draft fresh = drafts.open(person, entryId);
            draft = fresh;
            Draft kept = drafts.edit(person, fresh.id(), seen, edits);
            notice = () -> Words.say("entry.desk.new-draft", Words.heard(Objects.requireNonNull(ended.getMessage())));
            return kept;
        }
    }

    /** Looks what other windows did. */
    synchronized void look() {
        if (!waiting.isEmpty()) {
            return;
        }
        Draft known = draft;
        try {
            if (known != null) {
                drafts.find(person, known.id()).ifPresent(this::take);
            } else if (drafts.mine(person).stream().anyMatch(one -> one.entryId() == entryId)) {
                take(drafts.open(person, entryId));
            }
        } catch (NestedRuntimeException unreachable) {
            // the next edit will say so
        }
    }

    synchronized boolean isTypedAt() {
        return typedAt != null || strokes.goOn();
    }

    synchronized String nextId(ItemKind kind) {
        return drafts.nextId(person, opened().id(), kind);
    }

    synchronized void undo() {
        keepTyped();
        for (int n = strokes.back(); n > 0 && draft != null && draft.canUndo(); n--) {
            take(drafts.undo(person, draft.id()));
        }
    }

    synchronized void redo() {
        keepTyped();
        for (int n = strokes.forth(); n > 0 && draft != null && draft.canRedo(); n--) {
            take(drafts.redo(person, draft.id()));
        }
    }

    synchronized void take(Draft other) {
        draft = other;
        entry = other.entry();
    }

    /** Whether it is this person's work on this entry. */
    boolean isOf(Person whose, long which) {
        return person.id() == whose.id() && entryId == which;
    }

    private Draft opened() {
        Draft open = Optional.ofNullable(draft)
                .orElseGet(() ->
                        shown == null ? drafts.open(person, entryId) : drafts.open(person, entryId, shown.number()));
        draft = open;
        return open;
    }
}
