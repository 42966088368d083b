package org.recto.workbench.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.entry.Path;
import org.recto.rule.Finding;
import org.recto.rule.Report;

/**
 * What the rules find otherwise in one revision than in an earlier one, both asked today.
 *
 * @param introduced what they find that they didn't
 * @param resolved what they found and don't any more
 */
record FindingChanges(List<Finding> introduced, List<Finding> resolved) {

    static FindingChanges of(Report before, Report after) {
        return new FindingChanges(without(after, before), without(before, after));
    }

    private static List<Finding> without(Report report, Report other) {
        Set<String> known = other.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return report.findings().stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .toList();
    }

    /** Those that lie at a change of a place: there, within it, or around it. */
    FindingChanges at(Path place) {
        return new FindingChanges(at(introduced, place), at(resolved, place));
    }

    private static List<Finding> at(List<Finding> findings, Path place) {
        return findings.stream()
                .filter(finding -> finding.paths().stream()
                        .anyMatch(path -> path.isWithin(place) || !path.equals(Path.ROOT) && place.isWithin(path)))
                .toList();
    }

    /** Those that lie at none of these places. */
    FindingChanges awayFrom(List<Path> places) {
        Set<Finding> near = places.stream()
                .map(this::at)
                .flatMap(here -> java.util.stream.Stream.concat(here.introduced.stream(), here.resolved.stream()))
                .collect(Collectors.toSet());
        return new FindingChanges(
                introduced.stream().filter(finding -> !near.contains(finding)).toList(),
                resolved.stream().filter(finding -> !near.contains(finding)).toList());
    }

    boolean isEmpty() {
        return introduced.isEmpty() && resolved.isEmpty();
    }
}
