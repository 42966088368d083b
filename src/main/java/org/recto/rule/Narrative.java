package org.recto.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private final Input words;
    private final Map<Class<?>, Input> mentions = new HashMap<>();

    Narrative(Path path, ReadText read, Notes notes) {
        this.path = path;
        this.read = read;
        this.notes = notes;
        this.words = new Input.WordsOf(path);
    }

    public Path path() {
        return path;
    }

    /** The text as it is stored. A rule that can do with mentions should: they change less often. */
    public String text() {
        notes.read(words);
        return read.text();
    }

    /** All that it mentions. */
    public Prose prose() {
        notes.read(words);
        return read.prose();
    }

    /** The mentions of one kind, in order. */
    public <M extends Mention> List<M> all(Class<M> kind) {
        notes.read(mentions.computeIfAbsent(kind, any -> new Input.MentionsIn(path, kind)));
        return read.all(kind);
    }

    /**
     * Something that a rule reads from the words alone, read once and kept as long as the mentions are.
     *
     * @param derivation gives the same for the same text, and rests on nothing else
     */
    public <T> T derived(Class<T> kind, Function<String, T> derivation) {
        notes.read(words);
        return read.derived(kind, derivation);
    }

    /** Stands for an edit that would hold too much; no fix is made of it. */
    static final Edit TOO_LONG = new Edit.Clear(Path.ROOT);

    /**
     * The edit that puts other words at a range. A rule with very many fixes in a very long narrative gets the first ones
     * only: {@link FindingBuilder#fix} leaves the others out.
     */
    public Edit replace(Range range, String words) {
        String text = text();
        if (!notes.mayWrite(text.length())) {
            return TOO_LONG;
        }
        int from = text.offsetByCodePoints(0, range.start());
        int to = text.offsetByCodePoints(from, range.end() - range.start());
        return new Edit.Set(path, EntryJson.text(text.substring(0, from) + words + text.substring(to)));
    }

    ReadText read() {
        return read;
    }

    boolean hasWordsOf(Narrative other) {
        return read == other.read || read.text().equals(other.read.text());
    }

    <M extends Mention> boolean mentionsAsMuch(Class<M> kind, Narrative other) {
        return read == other.read || read.all(kind).equals(other.read.all(kind));
    }
}
