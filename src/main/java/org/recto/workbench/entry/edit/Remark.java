package org.recto.workbench.entry.edit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.rule.Fix;
import org.recto.rule.Severity;
import org.recto.workbench.words.Words;

/**
 * What is said of an entry beside its fields: a rule's finding, or a field whose value can't be saved as it is.
 *
 * @param key the same while the same thing is said of the same values
 * @param rule id of the rule, empty where a field's own constraint speaks
 * @param severity how much it matters
 * @param paths the places it is about, the first of them the one to go to
 * @param start in a narrative, where the words begin that it is about, in Unicode code points; -1 where none are meant
 * @param end where they end, exclusive
 * @param message one sentence
 * @param working the arithmetic or comparison behind it, or empty
 * @param why why it matters to a curator, or empty
 * @param against the reference data that the rule consulted, in one line, or empty
 * @param fixes edits that would settle it, the likeliest first
 */
public record Remark(
        String key,
        String rule,
        Severity severity,
        List<Path> paths,
        int start,
        int end,
        String message,
        String working,
        String why,
        String against,
        List<Fix> fixes) {

    /** So many remarks of a severity in words: {@code 1 error}, {@code 3 notes}. */
    public static String count(Severity severity, long n) {
        return Words.say("entry.count." + severity.name().toLowerCase(Locale.ROOT), n);
    }

    /** The same, of words that stand elsewhere in the text. */
    public Remark at(int from, int to) {
        return new Remark(key, rule, severity, paths, from, to, message, working, why, against, fixes);
    }

    /** Whether one of its places lies within this one. */
    public boolean isWithin(Path path) {
        return paths.stream().anyMatch(one -> one.isWithin(path));
    }

    /** Whether it is about words of a narrative. */
    public boolean hasRange() {
        return start >= 0;
    }

    /** The place to go to. */
    public Path place() {
        return paths.isEmpty() ? Path.ROOT : paths.getFirst();
    }

    /** The place among those within {@code path}, if one is. */
    public @Nullable Path placeWithin(Path path) {
        return paths.stream().filter(one -> one.isWithin(path)).findFirst().orElse(null);
    }
}
