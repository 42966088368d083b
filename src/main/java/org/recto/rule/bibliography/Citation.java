package org.recto.rule.bibliography;

import java.util.List;
import org.recto.entry.Edit;
import org.recto.entry.Publication;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.Narrative;

/** One citation in a narrative, and what it may refer to. */
sealed interface Citation {

    Narrative narrative();

    Range range();

    String words();

    /** The publications that it may refer to, in the bibliography's order. */
    List<Publication> fitting();

    /** By a key, {@code @pmid:22939755}. */
    record ByKey(Narrative narrative, Mention.Key key, List<Publication> fitting) implements Citation {
        @Override
        public Range range() {
            return key.range();
        }

        @Override
        public String words() {
            return key.words();
        }
    }

    /**
     * By author and year.
     *
     * @param fitting publications of that first author and year, in the bibliography's order
     * @param otherYears where none fits: those of that first author in other years
     * @param alike where there are none of those either: those of that year by a name with one letter more, less or
     *     different
     */
    record ByAuthor(
            Narrative narrative,
            Mention.AuthorYear mention,
            List<Publication> fitting,
            List<Publication> otherYears,
            List<Publication> alike)
            implements Citation {
        @Override
        public Range range() {
            return mention.range();
        }

        @Override
        public String words() {
            return mention.words();
        }

        /** Whether the bibliography holds anything by that author or one of nearly that name. */
        boolean leadsSomewhere() {
            return !fitting.isEmpty() || !otherYears.isEmpty() || !alike.isEmpty();
        }

        /** The edits that put another name in the cited author's place. */
        List<Renaming> rename(List<String> names) {
            int at = words().indexOf(mention.author());
            if (at < 0) {
                return List.of();
            }
            int start = range().start() + words().codePointCount(0, at);
            int end =
                    start + mention.author().codePointCount(0, mention.author().length());
            return names.stream()
                    .map(name -> new Renaming(name, narrative.replace(new Range(start, end), name)))
                    .toList();
        }
    }

    /** An author's name and the edit that writes it. */
    record Renaming(String name, Edit edit) {}
}
