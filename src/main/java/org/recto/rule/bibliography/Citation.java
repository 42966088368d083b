package org.recto.rule.bibliography;

import java.util.List;
import org.recto.entry.Publication;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.Narrative;

/** One citation in a narrative, and what it may refer to. */
sealed interface Citation {

    Narrative narrative();

    Range range();

    String words();

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
     */
    record ByAuthor(
            Narrative narrative, Mention.AuthorYear mention, List<Publication> fitting, List<Publication> otherYears)
            implements Citation {
        @Override
        public Range range() {
            return mention.range();
        }

        @Override
        public String words() {
            return mention.words();
        }
    }
}
