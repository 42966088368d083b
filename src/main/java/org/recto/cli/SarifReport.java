package org.recto.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recto.entry.EntryJson;
import org.recto.rule.About;
import org.recto.rule.FieldFault;
import org.recto.rule.Finding;
import org.recto.rule.Rule;
import org.recto.rule.RuleSet;
import org.recto.rule.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found, in SARIF 2.1.0. A place in an entry is a logical location; where a card was checked, the line it was
 * read from is the physical one. Fixes are edits of the entry, which SARIF's own can't say: they stand in the properties.
 */
final class SarifReport implements CheckReport {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Output out;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final ArrayNode refused = MAPPER.createArrayNode();
    private boolean isFirst = true;

    SarifReport(Output out) {
        this.out = out;
        ObjectNode driver = MAPPER.createObjectNode()
                .put("name", "Recto")
                .put("version", RuleSet.standard().version());
        ArrayNode rules = driver.putArray("rules");
        rule(
                rules,
                JsonReport.FIELD,
                Severity.ERROR,
                "A field holds what it may hold.",
                "Nothing else can be saved.",
                "the entry's schema");
        for (Rule rule : RuleSet.standard().rules()) {
            About about = rule.about();
            rule(rules, about.id(), about.severity(), about.title(), about.why(), about.source());
        }
        out.line(
                "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", \"runs\": [{");
        out.line("\"tool\": {\"driver\": " + MAPPER.writeValueAsString(driver) + "},");
        out.line("\"columnKind\": \"unicodeCodePoints\",");
        out.line("\"results\": [");
    }

    private void rule(ArrayNode rules, String id, Severity severity, String title, String why, String source) {
        indexes.put(id, rules.size());
        ObjectNode json = rules.addObject().put("id", id);
        json.putObject("shortDescription").put("text", title);
        json.putObject("fullDescription").put("text", why);
        json.putObject("help").put("text", why + " Rests on: " + source);
        json.putObject("defaultConfiguration").put("level", level(severity));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    @Override
    public void add(Checked file) {
        for (FieldFault fault : file.check().faults()) {
            ObjectNode json = result(JsonReport.FIELD, Severity.ERROR, fault.path() + " " + fault.message());
            json.set("locations", locations(file, List.of(fault.path())));
            json.putObject("partialFingerprints").put("recto/v1", JsonReport.fingerprint(fault));
            write(json);
        }
        file.check().report().findings().forEach(finding -> write(result(file, finding)));
    }

    private ObjectNode result(Checked file, Finding finding) {
        String working = finding.working().isBlank() ? "" : " (" + finding.working() + ")";
        ObjectNode json = result(finding.ruleId(), finding.severity(), finding.message() + working);
        json.set("locations", locations(file, finding.paths()));
        json.putObject("partialFingerprints").put("recto/v1", finding.fingerprint());
        ObjectNode properties = json.putObject("properties").put("entry", file.name());
        if (!finding.fixes().isEmpty()) {
            ArrayNode fixes = properties.putArray("fixes");
            finding.fixes().forEach(fix -> {
                ArrayNode edits = fixes.addObject().put("label", fix.label()).putArray("edits");
                fix.edits().forEach(edit -> edits.add(MAPPER.readTree(EntryJson.write(edit))));
            });
        }
        return json;
    }

    private ObjectNode result(String rule, Severity severity, String message) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("ruleId", rule);
        Integer index = indexes.get(rule);
        if (index != null) {
            json.put("ruleIndex", index);
        }
        json.put("level", level(severity));
        json.putObject("message").put("text", message);
        return json;
    }

    /** One file, and the paths within the entry it holds. */
    private static ArrayNode locations(Checked file, List<org.recto.entry.Path> paths) {
        ArrayNode locations = MAPPER.createArrayNode();
        ObjectNode location = locations.addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(file.file()));
        file.line(paths.getFirst())
                .ifPresent(line -> physical.putObject("region").put("startLine", line));
        ArrayNode logical = location.putArray("logicalLocations");
        paths.forEach(path -> logical.addObject().put("name", path.last()).put("fullyQualifiedName", path.toString()));
        return locations;
    }

    @Override
    public void add(Refused file) {
        ObjectNode json = refused.addObject().put("level", "error");
        json.putObject("message").put("text", file.sentence());
        json.putArray("locations")
                .addObject()
                .putObject("physicalLocation")
                .putObject("artifactLocation")
                .put("uri", uri(file.file()));
    }

    @Override
    public void end(CheckTotals totals) {
        ObjectNode invocation = MAPPER.createObjectNode()
                .put("executionSuccessful", totals.filesRefused() == 0)
                .put("exitCode", totals.exitCode());
        invocation.set("toolExecutionNotifications", refused);
        out.line("],");
        out.line("\"invocations\": [" + MAPPER.writeValueAsString(invocation) + "]");
        out.line("}]}");
    }

    private void write(ObjectNode json) {
        out.line((isFirst ? "" : ",") + MAPPER.writeValueAsString(json));
        isFirst = false;
    }

    /** A relative file by its path, percent-encoded; one with an absolute path by its {@code file:} address. */
    private static String uri(String file) {
        if (file.equals("-")) {
            return "stdin";
        }
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            return URLEncoder.encode(file, StandardCharsets.UTF_8);
        }
        if (path.isAbsolute()) {
            return path.toUri().toASCIIString();
        }
        StringBuilder uri = new StringBuilder();
        for (Path step : path.normalize()) {
            uri.append(uri.isEmpty() ? "" : "/")
                    .append(URLEncoder.encode(step.toString(), StandardCharsets.UTF_8)
                            .replace("+", "%20"));
        }
        return uri.toString();
    }
}
