package org.recto.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recto.entry.Entry;
import org.recto.entry.Path;
import org.recto.intake.SourceLink;
import org.recto.rule.Check;
import org.recto.rule.Severity;

/**
 * A file that could be checked.
 *
 * @param lines where in the file the entry's values stand, from 1, as far as that is known
 */
record Checked(String file, Entry entry, Check check, Map<Path, Integer> lines) implements Outcome {

    Checked {
        lines = Map.copyOf(lines);
    }

    /** The lines that links lead to, of several at one place the first. */
    static Map<Path, Integer> lines(List<SourceLink> links) {
        Map<Path, Integer> lines = new HashMap<>();
        links.forEach(link -> lines.putIfAbsent(link.path(), link.line()));
        return lines;
    }

    boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether nothing at all was found. */
    boolean isClean() {
        return check.faults().isEmpty() && check.report().findings().isEmpty();
    }

    /** How many findings of a severity there are; a field that holds what it can't counts as an error. */
    long count(Severity severity) {
        long faults = severity == Severity.ERROR ? check.faults().size() : 0;
        return faults + check.report().count(severity);
    }

    /** The accession or, before there is one, the symbol. */
    String name() {
        return Objects.requireNonNullElse(entry.accession(), entry.identity().symbol());
    }

    /** The line of the file, from 1, where what stands at a path came from, or what is around it. */
    Optional<Integer> line(Path path) {
        Path around = path;
        while (!lines.containsKey(around) && !around.steps().isEmpty()) {
            around = around.parent();
        }
        return Optional.ofNullable(lines.get(around));
    }
}
