package org.recto.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;

/**
 * Shows what a rule accepts or flags: edits of one good entry that the rule book keeps for this purpose.
 *
 * @param label what the edits make of the entry
 * @param accepted whether the rule is content with it
 * @param edits made in this order
 * @param neighbours the entries beside it, where the rule holds entries against each other
 */
public record Example(String label, boolean accepted, List<Edit> edits, List<Entry> neighbours) {

    public Example {
        edits = List.copyOf(edits);
        neighbours = List.copyOf(neighbours);
    }

    public static Example accepts(String label, Edit... edits) {
        return new Example(label, true, List.of(edits), List.of());
    }

    public static Example flags(String label, Edit... edits) {
        return new Example(label, false, List.of(edits), List.of());
    }

    /** The same beside another entry: one of that symbol, with nothing in it but what the edits put there. */
    public Example beside(String symbol, Edit... edits) {
        Entry neighbour = Entry.begin(symbol);
        for (Edit edit : edits) {
            neighbour = neighbour.with(edit);
        }
        List<Entry> more = new ArrayList<>(neighbours);
        more.add(neighbour);
        return new Example(label, accepted, this.edits, more);
    }

    /** The entries beside it; {@code null} where it stands alone. */
    @Nullable
    Others others() {
        if (neighbours.isEmpty()) {
            return null;
        }
        HeldCorpus corpus = new HeldCorpus(RuleSet.standard());
        int number = 2; // the example entry is the first
        for (Entry neighbour : neighbours) {
            corpus.add("RCT%06d (%s)".formatted(number, neighbour.identity().symbol()), neighbour);
            number++;
        }
        return corpus.besides("");
    }

    /** The example entry with the edits made. */
    public Entry entry() {
        Entry entry = ExampleEntry.ENTRY;
        for (Edit edit : edits) {
            entry = entry.with(edit);
        }
        return entry;
    }

    /** An object's keys are put in order, as a map of Java's has none and the rule book prints them. */
    public static Edit set(String path, Object value) {
        Object ordered = value instanceof Map<?, ?> map ? new TreeMap<>(map) : value;
        return new Edit.Set(Path.of(path), EntryJson.value(ordered));
    }

    public static Edit clear(String path) {
        return new Edit.Clear(Path.of(path));
    }

    public static Edit remove(String path) {
        return new Edit.Remove(Path.of(path));
    }

    /** Moves an item before another of its list, or to the end. */
    public static Edit move(String path, @Nullable String before) {
        return new Edit.Move(Path.of(path), before);
    }

    /** Adds an item, given as JSON, at the end of a list. */
    public static Edit add(String list, String item) {
        return EntryJson.readEdit("{\"op\":\"add\",\"path\":\"" + list + "\",\"item\":" + item + "}");
    }
}
