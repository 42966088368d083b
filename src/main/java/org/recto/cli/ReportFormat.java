package org.recto.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which words {@code recto check} tells what it found. */
enum ReportFormat {
    TEXT,
    JSON,
    JUNIT,
    SARIF;

    /** @throws Unusable where there is no such format */
    static ReportFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.printed().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unusable("--format is "
                        + Arrays.stream(values()).map(ReportFormat::printed).collect(Collectors.joining(", "))
                        + ", not " + name));
    }

    private String printed() {
        return name().toLowerCase(Locale.ROOT);
    }

    CheckReport report(Output out) {
        return switch (this) {
            case TEXT -> new TextReport(out);
            case JSON -> new JsonReport(out);
            case JUNIT -> new JUnitReport(out);
            case SARIF -> new SarifReport(out);
        };
    }
}
