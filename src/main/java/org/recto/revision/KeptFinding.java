package org.recto.revision;

import java.util.ArrayList;
import java.util.List;
import org.recto.entry.Path;
import org.recto.rule.Severity;
import tools.jackson.databind.JsonNode;

/**
 * A finding as it was kept.
 *
 * @param paths at least one; the first is where a curator is led
 */
public record KeptFinding(
        String ruleId, Severity severity, List<Path> paths, String message, String working, String fingerprint) {

    public KeptFinding {
        paths = List.copyOf(paths);
    }

    static KeptFinding of(JsonNode json) {
        List<Path> paths = new ArrayList<>();
        json.path("paths").forEach(path -> paths.add(Path.of(path.asString())));
        return new KeptFinding(
                json.path("rule").asString(),
                Severity.valueOf(json.path("severity").asString()),
                paths,
                json.path("message").asString(),
                json.path("working").asString(),
                json.path("fingerprint").asString());
    }
}
