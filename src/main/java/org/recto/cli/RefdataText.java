package org.recto.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.recto.refstore.Disagreement;
import org.recto.refstore.LoadSummary;
import org.recto.refstore.LoadSummary.Change;
import org.recto.refstore.LoadSummary.Named;
import org.recto.refstore.RefdataRelease;
import org.recto.refstore.RefdataRelease.State;

/** Releases of reference data, in words. */
final class RefdataText {

    private RefdataText() {}

    static String of(LoadSummary summary) {
        RefdataRelease release = summary.release();
        if (summary.wasThere()) {
            return "%s was loaded before from the same files; nothing was done.%s%n"
                    .formatted(
                            release.name(),
                            release.state() == State.CURRENT
                                    ? ""
                                    : " It is not current: recto refdata use " + release.name());
        }
        StringBuilder text = new StringBuilder("%s (as of %s) is loaded: %s. %s%n"
                .formatted(
                        release.name(),
                        release.asOf(),
                        release.counts(),
                        release.state() == State.CURRENT ? "Checks now read it." : "It is not current."));
        if (summary.before() != null) {
            text.append("Against %s, which %s:%n"
                    .formatted(
                            summary.before(),
                            release.state() == State.CURRENT ? "was current until now" : "stays current"));
            summary.changes().forEach(change -> text.append(words(change)));
            if (summary.changes().isEmpty()) {
                text.append("  nothing changed%n".formatted());
            }
        }
        if (summary.remarkCount() > 0) {
            text.append(
                    "%,d %s:%n".formatted(summary.remarkCount(), summary.remarkCount() == 1 ? "remark" : "remarks"));
            summary.remarks().forEach(remark -> text.append("  ").append(remark).append('\n'));
            if (summary.remarkCount() > summary.remarks().size()) {
                text.append("  …\n");
            }
        }
        if (summary.newDisagreements() > 0) {
            text.append("%,d new %s between sources: recto refdata list --disagreements%n"
                    .formatted(
                            summary.newDisagreements(),
                            summary.newDisagreements() == 1 ? "disagreement" : "disagreements"));
        }
        return text.toString();
    }

    static String list(List<RefdataRelease> releases) {
        if (releases.isEmpty()) {
            return "No reference data were loaded; checks read what Recto ships.\n";
        }
        int width = releases.stream()
                .mapToInt(release -> release.name().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (RefdataRelease release : releases) {
            text.append("%3d  %s  %s, as of %s, loaded by %s on %s: %s%n"
                    .formatted(
                            release.id(),
                            release.name() + " ".repeat(width - release.name().length()),
                            state(release),
                            release.asOf(),
                            release.loadedBy(),
                            release.loadedAt().atZone(ZoneId.systemDefault()).toLocalDate(),
                            release.counts()));
        }
        return text.toString();
    }

    private static String state(RefdataRelease release) {
        return switch (release.state()) {
            case LOADING -> "being loaded, %s".formatted(percent(release));
            case STOPPED -> "half loaded, %s (load the same files again to go on)".formatted(percent(release));
            case WHOLE -> "whole";
            case CURRENT -> "current";
        };
    }

    private static String percent(RefdataRelease release) {
        return "%d %%".formatted(release.bytesInAll() == 0 ? 0 : 100 * release.bytesRead() / release.bytesInAll());
    }

    static String disagreements(List<Disagreement> disagreements) {
        StringBuilder text = new StringBuilder();
        disagreements.forEach(each -> text.append(each.kind().words())
                .append(": ")
                .append(each.sentence())
                .append('\n'));
        return text.append(
                        disagreements.size() == 1
                                ? "1 disagreement\n"
                                : "%,d disagreements%n".formatted(disagreements.size()))
                .toString();
    }

    static String dropped(RefdataRelease release) {
        return release.name() + " was dropped."
                + (release.state() == State.CURRENT
                        ? " No release of " + release.source()
                                + " is current now; recto refdata use RELEASE chooses one."
                        : "");
    }

    private static String words(Change change) {
        List<String> words = new ArrayList<>();
        add(words, change.added(), "added");
        add(words, change.changed(), "changed");
        add(words, change.gone(), "gone");
        return "  %s: %s%n".formatted(change.kind(), String.join("; ", words));
    }

    private static void add(List<String> words, Named named, String what) {
        if (named.count() > 0) {
            words.add("%,d %s (%s%s)"
                    .formatted(
                            named.count(),
                            what,
                            String.join(", ", named.names()),
                            named.count() > named.names().size() ? " …" : ""));
        }
    }
}
