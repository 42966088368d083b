package org.recto.rule;

import java.util.stream.Stream;
import org.recto.entry.Entry;

/** A rule that holds an entry against others. */
public interface CorpusRule extends Rule {

    /** What an entry says for others to be held against, whichever entry that is. */
    Stream<Statement> says(Entry entry);
}
