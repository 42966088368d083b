package org.recto.cli;

import org.recto.rule.FieldFault;
import org.recto.rule.ReportJson;
import org.recto.rule.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was found, for programs: an array with an object for each file, in it the report as revisions keep it. */
final class JsonReport implements CheckReport {

    /** What stands as the rule where a field holds what it can't. */
    static final String FIELD = "field";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Output out;
    private boolean isFirst = true;

    JsonReport(Output out) {
        this.out = out;
    }

    @Override
    public void add(Checked file) {
        ObjectNode json = MAPPER.createObjectNode().put("file", file.file()).put("entry", file.name());
        json.setAll(ReportJson.of(file.check().report()));
        ArrayNode findings = (ArrayNode) json.get("findings");
        int at = 0;
        for (FieldFault fault : file.check().faults()) {
            findings.insert(at++, json(fault));
        }
        write(json);
    }

    @Override
    public void add(Refused file) {
        write(MAPPER.createObjectNode().put("file", file.file()).put("refused", file.why()));
    }

    @Override
    public void end(CheckTotals totals) {
        out.line(isFirst ? "[]" : "]");
    }

    private void write(ObjectNode json) {
        out.line(isFirst ? "[" : ",");
        isFirst = false;
        out.line(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
    }

    /** A field that holds what it can't is told like a finding. */
    private static ObjectNode json(FieldFault fault) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rule", FIELD);
        json.put("version", 1);
        json.put("severity", Severity.ERROR.name());
        json.putArray("paths").add(fault.path().toString());
        json.put("subject", fault.path().last());
        json.put("message", fault.message());
        json.put("working", "");
        json.putArray("fixes");
        return json.put("fingerprint", fingerprint(fault));
    }

    static String fingerprint(FieldFault fault) {
        return FIELD + " " + fault.path() + " " + fault.message();
    }
}
