package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import org.recto.prose.AnnotatedText.Mark;
import org.recto.prose.AnnotatedText.Narrative;

/** What the reader finds in a narrative, as the marks that a person would have set. */
final class ReaderMarks {

    private final Narrative narrative;
    private final OwnNames own;
    private final List<Mark> marks = new ArrayList<>();

    private ReaderMarks(Narrative narrative) {
        this.narrative = narrative;
        this.own = new OwnNames(narrative.names());
    }

    static List<Mark> of(Narrative narrative) {
        ReaderMarks reader = new ReaderMarks(narrative);
        Prose.read(narrative.text()).mentions().forEach(reader::add);
        return reader.marks;
    }

    private void add(Mention mention) {
        switch (mention) {
            case Mention.Residue residue ->
                add(
                        "residue",
                        own.areMeant(residue.whose()) ? "" : residue.whose().getFirst(),
                        mention.range());
            case Mention.Span _ -> add("span", "", mention.range());
            case Mention.Length length -> add("length", isOwn(length) ? "own" : "", mention.range());
            case Mention.ExonCount count -> {
                if (own.areMeant(count.whose())) {
                    add("exons", count.kind() == null ? "" : "coding", mention.range());
                }
            }
            case Mention.Exon _ -> add("exon", "", mention.range());
            case Mention.Count count -> {
                if (!count.items().isEmpty()) {
                    add("list", "", mention.range());
                }
            }
            case Mention.Citations citations -> citations.items().forEach(item -> add("cite", "", item.range()));
            case Mention.CitedKeys keys -> keys.items().forEach(key -> add("key", "", key.range()));
            case Mention.Holding _, Mention.FrameClaim _ -> {} // not marked by the people who marked the texts
            case Mention.Identity _ -> add("identity", "", mention.range());
            case Mention.Percentage _ -> add("percent", "", mention.range());
            case Mention.Ratio _ -> add("ratio", "", mention.range());
            case Mention.Band _ -> add("band", "", mention.range());
            case Mention.Locus _ -> add("locus", "", mention.range());
            case Mention.Abbreviation _ -> add("abbrev", "", mention.range());
            case Mention.LegacyChange _ -> add("legacy", "", mention.range());
            case Mention.Hgvs hgvs -> {
                if (!hgvs.description().startsWith("p.")) { // of which the residue tells
                    add("hgvs", "", mention.range());
                }
            }
        }
    }

    private boolean isOwn(Mention.Length length) {
        Subject subject = length.subject();
        return subject != null
                && length.unit() != LengthUnit.KILODALTONS
                && own.areMeant(length.whose())
                && (subject.kind() == Subject.Kind.PROTEIN
                        || subject.kind() == Subject.Kind.TRANSCRIPT
                        || subject.kind() == Subject.Kind.CODING_SEQUENCE);
    }

    private void add(String kind, String value, Range range) {
        marks.add(new Mark(kind, value, range, range.of(narrative.text())));
    }
}
