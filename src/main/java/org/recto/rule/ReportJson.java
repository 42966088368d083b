package org.recto.rule;

import java.util.List;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.prose.Range;
import org.recto.refdata.Provenance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A report as JSON, as it is kept with revisions and approvals. */
public final class ReportJson {

    private ReportJson() {}

    /** {@code {"ruleSet", "refdata", "sources", "verdicts", "findings"}}. */
    public static ObjectNode of(Report report) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("ruleSet", report.ruleSetVersion())
                .put("refdata", report.refdataVersion());
        json.set("sources", of(report.sources()));
        ArrayNode verdicts = json.putArray("verdicts");
        report.verdicts().forEach(verdict -> verdicts.add(of(verdict)));
        ArrayNode findings = json.putArray("findings");
        report.findings().forEach(finding -> findings.add(of(finding)));
        return json;
    }

    private static ObjectNode of(Verdict verdict) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("rule", verdict.ruleId())
                .put("version", verdict.version())
                .put("verdict", verdict.answer().json());
        if (verdict.why() != null) {
            json.put("why", verdict.why());
        }
        if (!verdict.sources().isEmpty()) {
            json.set("sources", of(verdict.sources()));
        }
        if (!verdict.read().isEmpty()) {
            ArrayNode read = json.putArray("read");
            verdict.read().stream().map(Path::toString).forEach(read::add);
        }
        return json;
    }

    private static ArrayNode of(List<Provenance> sources) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        sources.forEach(source -> json.addObject()
                .put("source", source.source())
                .put("version", source.version())
                .put("asOf", source.asOf()));
        return json;
    }

    private static ObjectNode of(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("rule", finding.ruleId())
                .put("version", finding.verdictVersion())
                .put("severity", finding.severity().name());
        ArrayNode paths = json.putArray("paths");
        finding.paths().stream().map(Path::toString).forEach(paths::add);
        Range range = finding.range();
        if (range != null) {
            json.putObject("range").put("start", range.start()).put("end", range.end());
        }
        json.put("subject", finding.subject()).put("message", finding.message()).put("working", finding.working());
        ArrayNode fixes = json.putArray("fixes");
        finding.fixes().forEach(fix -> {
            ArrayNode edits = fixes.addObject().put("label", fix.label()).putArray("edits");
            fix.edits().forEach(edit -> edits.add(JsonMapper.shared().readTree(EntryJson.write(edit))));
        });
        return json.put("fingerprint", finding.fingerprint());
    }
}
