package org.recto.workbench.entry.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * Keeps one curator's edits of one entry in their draft, and holds on to those that can't be kept just now.
 *
 * <p>The draft is opened by the first edit, so that reading an entry leaves nothing behind.
 */
final class Desk {

    private final Person person;
    private final Drafts drafts;
    private final long entryId;
    private final @Nullable Revision shown;
    private final Entry begun;
    private final Strokes strokes = new Strokes();
    private final List<Edit> waiting = new ArrayList<>();
    private @Nullable Draft draft;
    private Entry entry;
    private String notice = "";

    /** Goes on with a draft. */
    Desk(Person person, Drafts drafts, Draft draft) {
        this(person, drafts, draft.entryId(), null, draft.entry());
        this.draft = draft;
    }

    /** Begins with the revision that is shown. */
    Desk(Person person, Drafts drafts, Revision shown) {
        this(person, drafts, shown.entryId(), shown, shown.entry());
    }

    private Desk(Person person, Drafts drafts, long entryId, @Nullable Revision shown, Entry entry) {
        this.person = person;
        this.drafts = drafts;
        this.entryId = entryId;
        this.shown = shown;
        this.begun = entry;
        this.entry = entry;
    }

    @Nullable
    Draft draft() {
        return draft;
    }

    /** The entry with all edits, kept or not. */
    Entry entry() {
        return entry;
    }

    /** The entry that the draft goes on from. */
    Entry base() {
        return draft == null ? begun : draft.base();
    }

    /** Edits that are on the screen and not in the database. */
    int waiting() {
        return waiting.size();
    }

    /** What its curator should be told of the last edit, or empty; told once. */
    String notice() {
        String told = notice;
        notice = "";
        return told;
    }

    /** @param typedAt the place that was typed at, {@code null} where something else was done */
    void edit(@Nullable Path typedAt, List<Edit> edits) {
        if (typedAt == null) {
            strokes.pause();
        }
        List<Edit> all = new ArrayList<>(waiting);
        all.addAll(edits);
        try {
            int steps = draft == null ? 0 : draft.edits();
            Draft kept = kept(all);
            take(kept);
            waiting.clear();
            strokes.made(typedAt, kept.edits() > steps);
        } catch (MisplacedEdit gone) {
            waiting.clear();
            drafts.find(person, opened().id()).ifPresent(this::take);
            notice = Words.say("entry.desk.removed");
        } catch (NestedRuntimeException unreachable) {
            waiting.clear();
            waiting.addAll(all);
            for (Edit edit : edits) {
                entry = entry.with(edit);
            }
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
            notice = Words.say("entry.desk.new-draft", Words.heard(Objects.requireNonNull(ended.getMessage())));
            return kept;
        }
    }

    /**
     * Looks what other windows did.
     *
     * @return whether the entry is another now
     */
    boolean look() {
        if (!waiting.isEmpty()) {
            return false;
        }
        Entry before = entry;
        Draft known = draft;
        try {
            if (known != null) {
                drafts.find(person, known.id()).ifPresent(this::take);
            } else if (drafts.mine(person).stream().anyMatch(one -> one.entryId() == entryId)) {
                take(drafts.open(person, entryId));
            }
        } catch (NestedRuntimeException unreachable) {
            return false; // the next edit will say so
        }
        return !entry.equals(before);
    }

    boolean isTypedAt() {
        return strokes.goOn();
    }

    String nextId(ItemKind kind) {
        return drafts.nextId(person, opened().id(), kind);
    }

    void undo() {
        for (int n = strokes.back(); n > 0 && draft != null && draft.canUndo(); n--) {
            take(drafts.undo(person, draft.id()));
        }
    }

    void redo() {
        for (int n = strokes.forth(); n > 0 && draft != null && draft.canRedo(); n--) {
            take(drafts.redo(person, draft.id()));
        }
    }

    void take(Draft other) {
        draft = other;
        entry = other.entry();
    }

    private Draft opened() {
        Draft open = Optional.ofNullable(draft)
                .orElseGet(() ->
                        shown == null ? drafts.open(person, entryId) : drafts.open(person, entryId, shown.number()));
        draft = open;
        return open;
    }
}
