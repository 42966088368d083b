package org.recto.workbench.entry.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Change;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.MisplacedEdit;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import tools.jackson.databind.JsonNode;

/**
 * One page's work on one entry: every edit goes through here into the draft, is checked, and is told to the parts of
 * the page.
 *
 * <p>A draft is opened by the first edit, so that reading an entry leaves nothing behind.
 */
public final class Editing {

    private final Person person;
    private final Drafts drafts;
    private final Function<Entry, List<Remark>> check;
    private final List<Consumer<Now>> watchers = new ArrayList<>();
    private final Map<Path, Refusal> refusals = new LinkedHashMap<>();
    private final Strokes strokes = new Strokes();
    private final long entryId;
    private final boolean readOnly;
    private @Nullable Draft draft;
    private Now now;

    private Editing(
            Person person,
            Drafts drafts,
            Function<Entry, List<Remark>> check,
            long entryId,
            Entry entry,
            @Nullable Draft draft,
            boolean readOnly) {
        this.person = person;
        this.drafts = drafts;
        this.check = check;
        this.entryId = entryId;
        this.draft = draft;
        this.readOnly = readOnly;
        this.now = now(entry, draft == null ? entry : draft.base(), null);
    }

    /** Goes on with a draft. */
    public static Editing of(Person person, Drafts drafts, Function<Entry, List<Remark>> check, Draft draft) {
        return new Editing(person, drafts, check, draft.entryId(), draft.entry(), draft, false);
    }

    /** Begins with an entry as it was saved last; the first edit opens the draft. */
    public static Editing of(
            Person person, Drafts drafts, Function<Entry, List<Remark>> check, long entryId, Entry saved) {
        return new Editing(person, drafts, check, entryId, saved, null, false);
    }

    /** Shows an entry that can't be edited. */
    public static Editing reading(
            Person person, Drafts drafts, Function<Entry, List<Remark>> check, long entryId, Entry saved) {
        return new Editing(person, drafts, check, entryId, saved, null, true);
    }

    /** The entry as it stands. */
    public Now now() {
        return now;
    }

    /** The draft, where something was edited. */
    public @Nullable Draft draft() {
        return draft;
    }

    /** Has the parts of the page told of each new state. */
    public void whenChanged(Consumer<Now> watcher) {
        watchers.add(watcher);
    }

    /** Stores a value; whoever types over a proposed value has decided about it. */
    public void set(Path path, JsonNode value) {
        boolean mended = refusals.remove(path) != null;
        if (value.equals(now.at(path))) {
            tellIf(mended);
        } else {
            apply(path, new Edit.Set(path, value));
        }
    }

    /** Empties a place. */
    public void clear(Path path) {
        boolean mended = refusals.remove(path) != null;
        if (now.at(path) == null) {
            tellIf(mended);
        } else {
            apply(path, new Edit.Clear(path));
        }
    }

    /** Keeps in sight what could not be stored. */
    public void refuse(Refusal refusal) {
        if (!refusal.equals(refusals.put(refusal.path(), refusal))) {
            tell(now(now.entry(), base(), null));
        }
    }

    /** Forgets what could not be stored at a place. */
    public void forget(Path path) {
        tellIf(refusals.remove(path) != null);
    }

    /** Makes edits, as one step of undo. */
    public void apply(Edit... edits) {
        apply(Arrays.asList(edits));
    }

    /** Makes edits, as one step of undo. */
    public void apply(List<Edit> edits) {
        strokes.pause();
        keep(null, edits);
    }

    /** Removes an item and whatever points at it. */
    public void remove(Path item) {
        refusals.keySet().removeIf(path -> path.isWithin(item));
        apply(Removal.of(now.tree(), item));
    }

    /** Accepts everything proposed at a place or within it. */
    public void confirm(Path path) {
        apply(now.proposalsWithin(path).stream()
                .map(proposal -> (Edit) new Edit.Remove(Path.of("/proposals/" + proposal.id())))
                .toList());
    }

    /** Turns a proposed value down: the value goes, and its mark. */
    public void drop(Path value) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Clear(value));
        now.proposalsWithin(value)
                .forEach(proposal -> edits.add(new Edit.Remove(Path.of("/proposals/" + proposal.id()))));
        apply(edits);
    }

    /** An id for a new item. */
    public String nextId(ItemKind kind) {
        return drafts.nextId(person, opened().id(), kind);
    }

    /** Takes the last step back: a burst of typing in one place counts as one. */
    public void undo() {
        for (int n = strokes.back(); n > 0 && draft != null && draft.canUndo(); n--) {
            draft = drafts.undo(person, draft.id());
        }
        show();
    }

    /** Makes the step again that was taken back last. */
    public void redo() {
        for (int n = strokes.forth(); n > 0 && draft != null && draft.canRedo(); n--) {
            draft = drafts.redo(person, draft.id());
        }
        show();
    }

    /** Goes on from another state of the draft: after a rebase, or when another tab changed it. */
    public void resume(Draft other) {
        draft = other;
        strokes.pause();
        show();
    }

    private void apply(Path typedAt, Edit edit) {
        List<Edit> edits = new ArrayList<>();
        edits.add(edit);
        now.entry().proposals().stream()
                .filter(proposal -> Path.of(proposal.path()).equals(typedAt))
                .forEach(proposal -> edits.add(new Edit.Remove(Path.of("/proposals/" + proposal.id()))));
        keep(typedAt, edits);
    }

    private void keep(@Nullable Path typedAt, List<Edit> edits) {
        if (readOnly || edits.isEmpty()) {
            return;
        }
        long id = opened().id();
        try {
            draft = drafts.edit(person, id, edits);
            strokes.made(typedAt);
            show();
        } catch (MisplacedEdit gone) {
            // another tab of the same person removed what is edited here: show what is there now
            drafts.find(person, id).ifPresent(this::resume);
            throw gone;
        }
    }

    private Draft opened() {
        Draft open = draft;
        if (open == null) {
            open = drafts.open(person, entryId);
            draft = open;
        }
        return open;
    }

    private Entry base() {
        return draft == null ? now.entry() : draft.base();
    }

    private void show() {
        if (draft != null) {
            Set<String> known = now.remarks().stream().map(Remark::key).collect(Collectors.toSet());
            tell(now(draft.entry(), draft.base(), known));
        }
    }

    private void tellIf(boolean changed) {
        if (changed) {
            tell(now(now.entry(), base(), null));
        }
    }

    private void tell(Now state) {
        now = state;
        List.copyOf(watchers).forEach(watcher -> watcher.accept(state));
    }

    private Now now(Entry entry, Entry base, @Nullable Set<String> known) {
        List<Remark> remarks = check.apply(entry);
        Set<String> news = known == null
                ? Set.of()
                : remarks.stream()
                        .map(Remark::key)
                        .filter(key -> !known.contains(key))
                        .collect(Collectors.toUnmodifiableSet());
        return new Now(
                entry,
                EntryJson.tree(entry),
                Change.between(base, entry),
                remarks,
                news,
                Map.copyOf(refusals),
                readOnly);
    }
}
