package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.prose.Range;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

    @Test
    void everythingThatAReportSaysIsInItsJson() {
        Path note = Path.of("/protein/note");
        Report report = new Report(
                "recto 1",
                "RefSeq 7",
                List.of(
                        new Verdict("prot.length-agrees", 2, Verdict.Answer.VIOLATED, null),
                        new Verdict("tx.cds-protein", 1, Verdict.Answer.NOT_CHECKABLE, "No transcript.")),
                List.of(new Finding(
                        "prot.length-agrees",
                        2,
                        Severity.ERROR,
                        List.of(new Place(note, new Range(4, 7)), new Place(Path.of("/protein/length"), null)),
                        "459",
                        "They differ.",
                        "459 and 460",
                        List.of(new Fix("Write 460", List.of(new Edit.Set(note, EntryJson.text("460"))))),
                        "f00d")));

        assertThat(ReportJson.of(report)).isEqualTo(JsonMapper.shared().readTree("""
                {"ruleSet": "recto 1", "refdata": "RefSeq 7",
                 "verdicts": [
                   {"rule": "prot.length-agrees", "version": 2, "verdict": "violated"},
                   {"rule": "tx.cds-protein", "version": 1, "verdict": "notCheckable", "why": "No transcript."}],
                 "findings": [
                   {"rule": "prot.length-agrees", "version": 2, "severity": "ERROR",
                    "paths": ["/protein/note", "/protein/length"], "range": {"start": 4, "end": 7},
                    "subject": "459", "message": "They differ.", "working": "459 and 460",
                    "fixes": [{"label": "Write 460",
                      "edits": [{"op": "set", "path": "/protein/note", "value": "460"}]}],
                    "fingerprint": "f00d"}]}
                """));
    }
}
