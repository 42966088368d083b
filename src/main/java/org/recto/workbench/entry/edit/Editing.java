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
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.entry.Removal;
import org.recto.people.Person;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import tools.jackson.databind.JsonNode;

/**
 * One page's work on one entry: every edit goes through here into the draft, is checked, and is told to the parts of
 * the page.
 */
public final class Editing {

    private final Desk desk;
    private final Runnable keepTyped;
    private final Function<Entry, List<Remark>> check;
    private final boolean readOnly;
    private final List<Consumer<Now>> watchers = new ArrayList<>();
    private final List<Consumer<Remark>> asked = new ArrayList<>();
    private final List<Consumer<Path>> sought = new ArrayList<>();
    private final List<Consumer<Wanted>> wanted = new ArrayList<>();
    private final Map<Path, Refusal> refusals = new LinkedHashMap<>();
    private Now now;

    private Editing(Desk desk, Runnable keepTyped, Function<Entry, List<Remark>> check, boolean readOnly) {
        this.desk = desk;
        this.keepTyped = keepTyped;
        this.check = check;
        this.readOnly = readOnly;
        this.now = look(null);
    }

    /** Goes on with a draft. */
    public static Editing of(
            Person person, Drafts drafts, Keeper keeper, Function<Entry, List<Remark>> check, Draft draft) {
        return new Editing(
                new Desk(person, drafts, keeper, draft), () -> keeper.keep(person, draft.entryId()), check, false);
    }

    /**
     * Begins with an entry as it was saved last; the first edit opens a draft.
     *
     * @param readOnly whether it is only shown
     */
    public static Editing of(
            Person person,
            Drafts drafts,
            Keeper keeper,
            Function<Entry, List<Remark>> check,
            Revision shown,
            boolean readOnly) {
        return new Editing(
                new Desk(person, drafts, keeper, shown), () -> keeper.keep(person, shown.entryId()), check, readOnly);
    }

    /** The entry as it stands. */
    public Now now() {
        return now;
    }

    /** The draft, where something was edited. */
    public @Nullable Draft draft() {
        return desk.draft();
    }

    /** Edits that are on the screen and couldn't be kept yet; the next edit or {@link #retry} tries again. */
    public int waiting() {
        return desk.waiting();
    }

    /**
     * Has the page told, by a thread of its own, when what was typed was kept or could not be; it should then {@link #catchUp}.
     */
    public void whenKept(Runnable page) {
        desk.whenKept(page);
    }

    /**
     * Shows the entry where it is another by now: what was typed is kept, with another window's work laid under it.
     *
     * @return whether the parts of the page were told of a new state
     */
    public boolean catchUp() {
        Entry entry = desk.entry();
        boolean other = !entry.equals(now.entry());
        if (other) {
            tell(known());
        } else {
            now = now.of(entry);
        }
        desk.failWhereItFailed();
        return other;
    }

    /** Keeps what the person typed into this entry, here and in their other windows: it isn't to wait any longer. */
    public void keepTyped() {
        keepTyped.run();
    }

    /** What its curator should be told of the last edit, or empty; told once. */
    public String notice() {
        return desk.notice();
    }

    /** Has the parts of the page told of each new state. */
    public void whenChanged(Consumer<Now> watcher) {
        watchers.add(watcher);
    }

    /** Has whoever shows remarks told that someone asks for one. */
    public void whenAsked(Consumer<Remark> watcher) {
        asked.add(watcher);
    }

    /** Asks for a remark to be shown in full. */
    public void ask(Remark remark) {
        asked.forEach(watcher -> watcher.accept(remark));
    }

    /** Has whoever leads to places told that someone asks for one. */
    public void whenSought(Consumer<Path> watcher) {
        sought.add(watcher);
    }

    /** Asks for the cursor to be put to a place, wherever it is. */
    public void seek(Path place) {
        sought.forEach(watcher -> watcher.accept(place));
    }

    /** Has whoever knows papers told that one is cited which the bibliography lacks. */
    public void whenWanted(Consumer<Wanted> watcher) {
        wanted.add(watcher);
    }

    /** Asks for a publication in the bibliography. */
    public void want(Wanted publication) {
        wanted.forEach(watcher -> watcher.accept(publication));
    }

    /** Stores a value; whoever types over a proposed value has decided about it. */
    public void set(Path path, JsonNode value) {
        boolean mended = refusals.remove(path) != null;
        if (!value.equals(now.at(path))) {
            keep(path, typed(path, new Edit.Set(path, value)));
        } else if (mended) {
            tell(null);
        }
    }

    /** Empties a place. */
    public void clear(Path path) {
        boolean mended = refusals.remove(path) != null;
        if (now.at(path) != null) {
            keep(path, typed(path, new Edit.Clear(path)));
        } else if (mended) {
            tell(null);
        }
    }

    private List<Edit> typed(Path path, Edit edit) {
        List<Edit> edits = new ArrayList<>();
        edits.add(edit);
        now.entry().proposals().stream()
                .filter(proposal -> Path.of(proposal.path()).equals(path))
                .forEach(proposal -> edits.add(new Edit.Remove(Path.of("/proposals/" + proposal.id()))));
        return edits;
    }

    /** Keeps in sight what could not be stored. */
    public void refuse(Refusal refusal) {
        if (!refusal.equals(refusals.put(refusal.path(), refusal))) {
            tell(null);
        }
    }

    /** Makes edits, as one step of undo. */
    public void apply(Edit... edits) {
        apply(Arrays.asList(edits));
    }

    /** Makes edits, as one step of undo. */
    public void apply(List<Edit> edits) {
        keep(null, edits);
    }

    /** Removes an item and whatever points at it. */
    public void remove(Path item) {
        refusals.keySet().removeIf(path -> path.isWithin(item));
        apply(Removal.of(now.tree(), item));
    }

    /** Accepts everything proposed at a place or within it. */
    public void confirm(Path path) {
        apply(marksWithin(path));
    }

    /** Turns a proposed value down: the value goes, and its mark. */
    public void drop(Path value) {
        List<Edit> edits = new ArrayList<>(marksWithin(value));
        edits.add(new Edit.Clear(value));
        apply(edits);
    }

    private List<Edit> marksWithin(Path path) {
        return now.proposalsWithin(path).stream()
                .map(proposal -> (Edit) new Edit.Remove(Path.of("/proposals/" + proposal.id())))
                .toList();
    }

    /** An id for a new item. */
    public String nextId(ItemKind kind) {
        return desk.nextId(kind);
    }

    /** Takes the last step back: a burst of typing in one place counts as one. */
    public void undo() {
        keepTyped();
        desk.undo();
        tell(known());
    }

    /** Makes the step again that was taken back last. */
    public void redo() {
        keepTyped();
        desk.redo();
        tell(known());
    }

    /** Tries again to keep what couldn't be kept. */
    public void retry() {
        desk.edit(null, List.of());
        tell(null);
    }

    /** Goes on from another state of the draft, such as after a rebase. */
    public void resume(Draft other) {
        desk.take(other);
        tell(known());
    }

    /** Shows what other windows of the same person did. */
    public void refresh() {
        if (!readOnly) {
            keepTyped();
            desk.look();
            catchUp();
        }
    }

    /** Whether someone is typing here just now: what other windows did comes with the next edit, laid under theirs. */
    public boolean isTypedAt() {
        return desk.isTypedAt();
    }

    private void keep(@Nullable Path typedAt, List<Edit> edits) {
        if (!readOnly && !edits.isEmpty()) {
            desk.edit(typedAt, edits);
            tell(known());
        }
    }

    private Set<String> known() {
        return now.remarks().stream().map(Remark::key).collect(Collectors.toSet());
    }

    /** @param known keys of what was said before; {@code null} where nothing is news */
    private void tell(@Nullable Set<String> known) {
        Now state = look(known);
        now = state;
        List.copyOf(watchers).forEach(watcher -> watcher.accept(state));
    }

    private Now look(@Nullable Set<String> known) {
        Entry entry = desk.entry();
        List<Remark> remarks = check.apply(entry);
        Set<String> news = known == null
                ? Set.of()
                : remarks.stream()
                        .map(Remark::key)
                        .filter(key -> !known.contains(key))
                        .collect(Collectors.toUnmodifiableSet());
        return new Now(now, entry, Change.between(desk.base(), entry), remarks, news, Map.copyOf(refusals), readOnly);
    }
}
