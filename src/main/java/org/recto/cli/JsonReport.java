package org.recto.cli;

import java.util.List;
import java.util.Objects;
import org.recto.cli.CheckCommand.Checked;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.rule.FieldFault;
import org.recto.rule.Finding;
import org.recto.rule.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found, for programs: an array with an object for each file. */
final class JsonReport {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonReport() {}

    static String of(List<Checked> files) {
        ArrayNode report = MAPPER.createArrayNode();
        files.forEach(file -> add(report.addObject(), file));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    }

    private static void add(ObjectNode json, Checked file) {
        json.put("file", file.file());
        json.put("entry", name(file));
        json.put("ruleSet", file.check().report().ruleSetVersion());
        json.put("refdata", file.check().report().refdataVersion());
        ArrayNode verdicts = json.putArray("verdicts");
        file.check()
                .report()
                .verdicts()
                .forEach(verdict -> verdicts.addObject()
                        .put("rule", verdict.ruleId())
                        .put("verdict", verdict.answer().json()));
        ArrayNode findings = json.putArray("findings");
        file.check().faults().forEach(fault -> add(findings.addObject(), fault));
        file.check().report().findings().forEach(finding -> add(findings.addObject(), finding));
    }

    /** The accession or, before there is one, the symbol. */
    private static String name(Checked file) {
        return Objects.requireNonNullElse(
                file.entry().accession(), file.entry().identity().symbol());
    }

    /** A field that holds what it can't is told like a finding of a rule called {@code field}. */
    private static void add(ObjectNode json, FieldFault fault) {
        json.put("rule", "field");
        json.put("severity", Severity.ERROR.name());
        json.putArray("paths").add(fault.path().toString());
        json.put("subject", fault.path().last());
        json.put("message", fault.message());
        json.put("working", "");
        json.putArray("fixes");
        json.put("fingerprint", "field " + fault.path() + " " + fault.message());
    }

    private static void add(ObjectNode json, Finding finding) {
        json.put("rule", finding.ruleId());
        json.put("severity", finding.severity().name());
        ArrayNode paths = json.putArray("paths");
        finding.paths().stream().map(Path::toString).forEach(paths::add);
        json.put("subject", finding.subject());
        json.put("message", finding.message());
        json.put("working", finding.working());
        ArrayNode fixes = json.putArray("fixes");
        finding.fixes().forEach(fix -> {
            ArrayNode edits = fixes.addObject().put("label", fix.label()).putArray("edits");
            fix.edits().forEach(edit -> edits.add(MAPPER.readTree(EntryJson.write(edit))));
        });
        json.put("fingerprint", finding.fingerprint());
    }
}
