package org.recto.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.recto.rule.Severity;

/** How much was found in all files, or revisions, together. */
final class CheckTotals {

    private static final int MOST_NAMED = 20;

    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private final List<Refused> refused = new ArrayList<>();
    private final String what;
    private int files;
    private int filesRefused;

    /** @param what one of them is called */
    CheckTotals(String what) {
        this.what = what;
    }

    /** What one of them is called. */
    String what() {
        return what;
    }

    void add(Checked file) {
        files++;
        for (Severity severity : Severity.values()) {
            findings.merge(severity, file.count(severity), Long::sum);
        }
    }

    void add(Refused file) {
        filesRefused++;
        if (refused.size() < MOST_NAMED) {
            refused.add(file);
        }
    }

    int files() {
        return files;
    }

    int filesRefused() {
        return filesRefused;
    }

    /** The first of those refused. */
    List<Refused> refused() {
        return refused;
    }

    long count(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** 2 where a file could not be used, 1 where one has errors, otherwise 0. */
    int exitCode() {
        return filesRefused > 0 ? 2 : count(Severity.ERROR) > 0 ? 1 : 0;
    }
}
