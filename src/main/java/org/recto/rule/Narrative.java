package org.recto.rule;

import java.util.List;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.prose.Prose;
import org.recto.prose.Range;

/** A section's prose, its place in the entry and what it mentions. */
public record Narrative(Path path, String text, Prose prose) {

    /** The mentions of one kind, in order. */
    public <M extends Mention> List<M> all(Class<M> kind) {
        return prose.all(kind);
    }

    /** The edit that puts other words at a range. */
    public Edit replace(Range range, String words) {
        int from = text.offsetByCodePoints(0, range.start());
        int to = text.offsetByCodePoints(from, range.end() - range.start());
        return new Edit.Set(path, EntryJson.text(text.substring(0, from) + words + text.substring(to)));
    }
}
