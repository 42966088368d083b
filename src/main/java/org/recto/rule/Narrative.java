package org.recto.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.prose.Prose;
import org.recto.prose.Range;

/** A section's prose, its place in the entry and what it mentions; what a rule reads of it is noted. */
public final class Narrative {

    private final Path path;
    private final ReadText read;
    private final Notes notes;
    private final Input.WordsOf words;
    private final Map<Class<?>, Input.OfNarrative<?>> known = new HashMap<>(ReadText.EXPECTED);

    Narrative(Path path, ReadText read, Notes notes) {
        this.path = path;
        this.read = read;
        this.notes = notes;
        this.words = new Input.WordsOf(path, read);
    }

    public Path path() {
        return path;
    }

    /** The text as it is stored. A rule that can do with mentions should: they change less often. */
    public String text() {
        notes.read(words);
        return read.text();
    }

    /** Looks for a pattern, in linear time where the pattern itself allows it. */
    public Matcher matcher(Pattern pattern) {
        notes.read(words);
        return pattern.matcher(read.calm());
    }

    /** All that it mentions. */
    public Prose prose() {
        notes.read(words);
        return read.prose();
    }

    /** The mentions of one kind, in order. */
    @SuppressWarnings("unchecked") // known under the mentions' kind
    public <M extends Mention> List<M> all(Class<M> kind) {
        Input.OfNarrative<?> all = known.get(kind);
        if (all == null) {
            all = new Input.MentionsIn<>(path, kind, read);
            known.put(kind, all);
        }
        notes.read(all);
        return (List<M>) all.value;
    }

    /** The mentions of one kind that stand within a range, in order. */
    public <M extends Mention> List<M> within(Class<M> kind, Range range) {
        List<M> all = all(kind);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).range().start() < range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.subList(low, all.size()).stream()
                .takeWhile(mention -> mention.range().start() < range.end())
                .filter(mention -> range.contains(mention.range()))
                .toList();
    }

    /**
     * Something that a rule reads from the words alone, read once and kept as long as the mentions are. After an edit the
     * rule is asked again where it is not equal to what it was.
     *
     * @param kind a record, so that equal ones are known
     * @param derivation gives the same for the same text, and rests on nothing else
     */
    public <T> T derived(Class<T> kind, Function<String, T> derivation) {
        Input.OfNarrative<?> derived = known.get(kind);
        if (derived == null) {
            derived = new Input.DerivedOf<>(path, kind, derivation, read);
            known.put(kind, derived);
        }
        notes.read(derived);
        return kind.cast(derived.value);
    }

    /** Stands for an edit that would hold too much; no fix is made of it. */
    static final Edit TOO_LONG = new Edit.Clear(Path.ROOT);

    /** The range of the characters {@code [start, end)} of the text. */
    public Range range(int start, int end) {
        notes.read(words);
        return read.codePoints().range(start, end);
    }

    /** The character of the text at which a code point begins. */
    public int character(int codePoint) {
        notes.read(words);
        return read.codePoints().character(codePoint);
    }

    /** The stored text's words at a range. */
    public String words(Range range) {
        return text().substring(character(range.start()), character(range.end()));
    }

    /** Other words for a range. */
    public record Change(Range range, String words) {}

    /**
     * The edit that puts other words at a range. A rule with very many fixes, or with one in a very long narrative, gets the
     * first ones only: {@link FindingBuilder#fix} leaves the others out.
     */
    public Edit replace(Range range, String words) {
        return replace(List.of(new Change(range, words)));
    }

    /** The same at many ranges; of those that overlap the first. */
    public Edit replace(List<Change> changes) {
        String text = text();
        if (!notes.mayWrite(text.length())) {
            return TOO_LONG;
        }
        StringBuilder changed = new StringBuilder(text.length());
        int at = 0;
        List<Change> inOrder = changes.stream()
                .sorted(Comparator.comparingInt(change -> change.range().start()))
                .toList();
        for (Change change : inOrder) {
            int from = character(change.range().start());
            if (from >= at) {
                changed.append(text, at, from).append(change.words());
                at = character(change.range().end());
            }
        }
        changed.append(text, at, text.length());
        return new Edit.Set(path, EntryJson.text(changed.toString()));
    }

    ReadText read() {
        return read;
    }
}
