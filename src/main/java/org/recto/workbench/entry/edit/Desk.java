package org.recto.workbench.entry.edit;

import java.util.ArrayList;
import java.util.List;
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
    private final Entry saved;
    private final Strokes strokes = new Strokes();
    private final List<Edit> waiting = new ArrayList<>();
    private @Nullable Draft draft;
    private Entry entry;
    private String notice = "";

    Desk(Person person, Drafts drafts, long entryId, Entry entry, @Nullable Draft draft) {
        this.person = person;
        this.drafts = drafts;
        this.entryId = entryId;
        this.saved = entry;
        this.entry = entry;
        this.draft = draft;
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
        return draft == null ? saved : draft.base();
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
            take(kept(all));
            waiting.clear();
            strokes.made(typedAt);
        } catch (MisplacedEdit gone) {
            waiting.clear();
            drafts.find(person, opened().id()).ifPresent(this::take);
            notice = "That was removed in another window; this one shows it as it stands now.";
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
        try {
            return drafts.edit(person, opened().id(), edits);
        } catch (DraftGone ended) {
            draft = null;
            Draft kept = drafts.edit(person, opened().id(), edits);
            notice = ended.getMessage() + " What you type now is a new draft.";
            return kept;
        }
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
        Draft open = Optional.ofNullable(draft).orElseGet(() -> drafts.open(person, entryId));
        draft = open;
        return open;
    }
}
