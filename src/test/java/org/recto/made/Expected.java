package org.recto.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recto.rule.Check;
import org.recto.rule.Finding;
import org.recto.rule.Severity;

/**
 * Which faults were seeded, and whether checks find these and nothing else that is an error or a warning. Checks may be
 * told in any order, by one thread at a time.
 */
public final class Expected {

    private final Map<String, Fault.Seeded> seeded = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> found = new TreeMap<>();
    private int checked;
    private long notes;

    private Expected() {}

    public static Expected read(Path faults) throws IOException {
        Expected expected = new Expected();
        for (String line : Files.readAllLines(faults)) {
            String[] cells = line.split("\t");
            expected.seeded.put(cells[0], new Fault.Seeded(cells[1], cells[2]));
        }
        return expected;
    }

    /** Takes what was found in an entry. */
    public void take(String accession, Check check) {
        checked++;
        Fault.Seeded fault = seeded.remove(accession);
        boolean isFound = false;
        for (Finding finding : check.report().findings()) {
            if (finding.severity() == Severity.NOTE) {
                notes++;
            } else if (fault != null
                    && finding.ruleId().equals(fault.rule())
                    && finding.places().stream()
                            .anyMatch(place -> place.path().toString().equals(fault.path()))) {
                isFound = true;
            } else {
                wrong.add("invented in " + accession + (fault == null ? "" : ", which has " + fault) + ": "
                        + finding.ruleId() + " " + finding.paths() + " " + finding.message());
            }
        }
        check.faults().forEach(field -> wrong.add("invented in " + accession + ": " + field));
        if (isFound) {
            found.merge(fault.rule(), 1, Integer::sum);
        } else if (fault != null) {
            wrong.add("missed in " + accession + ": " + fault);
        }
    }

    /** What was missed or invented, entries that nobody checked included. */
    public List<String> wrong() {
        List<String> all = new ArrayList<>(wrong);
        seeded.forEach((accession, fault) -> all.add("not checked: " + accession + ", which has " + fault));
        return all;
    }

    /** By rule, how many of its faults were found. */
    public Map<String, Integer> found() {
        return found;
    }

    @Override
    public String toString() {
        return "%,d entries checked; %,d faults of %d rules found, %,d missed or invented; %,d notes"
                .formatted(
                        checked,
                        found.values().stream().mapToInt(Integer::intValue).sum(),
                        found.size(),
                        wrong().size(),
                        notes);
    }
}
