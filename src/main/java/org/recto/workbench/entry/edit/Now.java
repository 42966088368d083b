package org.recto.workbench.entry.edit;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
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
import org.recto.entry.SectionValues;
import org.recto.workbench.parts.changes.PathWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry as it stands at one moment of editing. What is worked out of it, its JSON too, is not kept longer than it is in
 * use: a page waits most of its time for its curator.
 */
public final class Now {

    private static final Path PROPOSALS = Path.of("/proposals");

    /** Something made of something that is an object of the entry. */
    private record Made(Object of, Object made) {}

    private final Entry entry;
    private final List<Change> changes;
    private final List<Remark> remarks;
    private final Set<String> news;
    private final Map<Path, Refusal> refusals;
    private final boolean readOnly;
    private Reference<Map<String, Made>> worked;

    /**
     * @param before the state before this one, of which counts what was made of what is the same now
     * @param changes what differs from the revision it began with
     * @param remarks what is said of it, worst first
     * @param news keys of the remarks that the last edit brought
     * @param refusals what was typed and could not be stored, by place
     * @param readOnly whether it is only shown
     */
    public Now(
            @Nullable Now before,
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
        this.worked = before == null ? new WeakReference<>(null) : before.worked;
    }

    public Entry entry() {
        return entry;
    }

    /** The same with an entry that says the same: one that is in memory anyway. */
    Now of(Entry same) {
        return same == entry ? this : new Now(this, same, changes, remarks, news, refusals, readOnly);
    }

    /** The entry's JSON. */
    public JsonNode tree() {
        return once("tree", entry, () -> {
            ObjectNode tree = JsonNodeFactory.instance.objectNode();
            sections().forEach((name, said) -> tree.set(name, once("tree " + name, said, () -> EntryJson.value(said))));
            return tree;
        });
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

    private Map<String, Object> sections() {
        return once("sections", entry, () -> SectionValues.of(entry));
    }

    /**
     * Something made of what a section says, once for all who ask for it by that name at about the same time; as long as the
     * section says the same, for later states too.
     */
    public <T> T once(String name, Path section, Supplier<T> made) {
        return once(name, sections().getOrDefault(section.section(), Map.of()), made);
    }

    @SuppressWarnings("unchecked")
    private <T> T once(String name, Object of, Supplier<T> made) {
        Map<String, Made> known = worked.get();
        if (known == null) {
            known = new HashMap<>();
            worked = new WeakReference<>(known);
        }
        Made before = known.get(name);
        if (before != null && before.of() == of) {
            return (T) before.made();
        }
        T value = made.get();
        known.put(name, new Made(of, value));
        return value;
    }

    /** A place as a curator would say it. */
    public String words(Path place) {
        return once("at " + place, place, () -> PathWords.of(place, tree()));
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
        List<Path> places = once(
                "proposals",
                PROPOSALS,
                () -> entry.proposals().stream()
                        .map(proposal -> Path.of(proposal.path()))
                        .toList());
        List<Proposal> within = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isWithin(path)) {
                within.add(entry.proposals().get(i));
            }
        }
        return within;
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
