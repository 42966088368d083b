package org.recto.workbench.entry.edit;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Change;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Proposal;
import tools.jackson.databind.JsonNode;

/**
 * An entry as it stands at one moment of editing. What is worked out of it, its JSON too, is not kept longer than it is in
 * use: a page waits most of its time for its curator.
 */
public final class Now {

    private final Entry entry;
    private final List<Change> changes;
    private final List<Remark> remarks;
    private final Set<String> news;
    private final Map<Path, Refusal> refusals;
    private final boolean readOnly;
    private Reference<Map<String, Object>> worked = new WeakReference<>(new HashMap<>());

    /**
     * @param changes what differs from the revision it began with
     * @param remarks what is said of it, worst first
     * @param news keys of the remarks that the last edit brought
     * @param refusals what was typed and could not be stored, by place
     * @param readOnly whether it is only shown
     */
    public Now(
            Entry entry,
            List<Change> changes,
            List<Remark> remarks,
            Set<String> news,
            Map<Path, Refusal> refusals,
            boolean readOnly) {
        this.entry = entry;
        this.changes = changes;
        this.remarks = remarks;
        this.news = news;
        this.refusals = refusals;
        this.readOnly = readOnly;
    }

    public Entry entry() {
        return entry;
    }

    /** The same with an entry that says the same: one that is in memory anyway. */
    Now of(Entry same) {
        return same == entry ? this : new Now(same, changes, remarks, news, refusals, readOnly);
    }

    /** The entry's JSON. */
    public JsonNode tree() {
        return once("tree", () -> EntryJson.tree(entry));
    }

    public List<Change> changes() {
        return changes;
    }

    public List<Remark> remarks() {
        return remarks;
    }

    public Set<String> news() {
        return news;
    }

    public Map<Path, Refusal> refusals() {
        return refusals;
    }

    public boolean readOnly() {
        return readOnly;
    }

    /** Something made of this state, once for all who ask for it by that name at about the same time. */
    @SuppressWarnings("unchecked")
    public <T> T once(String name, Supplier<T> made) {
        Map<String, Object> known = worked.get();
        if (known == null) {
            known = new HashMap<>();
            worked = new WeakReference<>(known);
        }
        Object value = known.get(name);
        if (value == null) {
            value = made.get();
            known.put(name, value);
        }
        return (T) value;
    }

    /** What stands at a place, or {@code null}. */
    public @Nullable JsonNode at(Path path) {
        return path.in(tree());
    }

    /** Text that stands at a place, or the empty string. */
    public String text(Path path) {
        JsonNode node = at(path);
        return node == null || node.isNull() ? "" : node.asString("");
    }

    /** What is said of this place and of those within it. */
    public List<Remark> remarksWithin(Path path) {
        return remarks.stream().filter(remark -> remark.isWithin(path)).toList();
    }

    /** Values at this place and within it that nobody has confirmed yet. */
    public List<Proposal> proposalsWithin(Path path) {
        return entry.proposals().stream()
                .filter(proposal -> Path.of(proposal.path()).isWithin(path))
                .toList();
    }

    /** Whether something differs at this place or within it. */
    public boolean isChanged(Path path) {
        return changes.stream()
                .anyMatch(change -> change.path().isWithin(path)
                        || path.isWithin(change.path()) && !change.path().equals(Path.ROOT));
    }

    /** What was typed within this place and could not be stored. */
    public List<Refusal> refusalsWithin(Path path) {
        return refusals.values().stream()
                .filter(refusal -> refusal.path().isWithin(path))
                .toList();
    }
}
