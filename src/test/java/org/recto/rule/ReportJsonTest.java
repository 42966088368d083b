package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.prose.Range;
import org.recto.refdata.Provenance;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

    private static final Provenance REFSEQ = new Provenance("RefSeq", "230", "2026-01-01", "CC0-1.0");
    private static final Provenance UNIPROT = new Provenance("UniProt", "2026_01", "2026-02-02", "CC0-1.0");

    @Test
    void everythingThatAReportSaysIsInItsJson() {
        Path note = Path.of("/protein/note");
        Report report = new Report(
                "recto 1",
                List.of(REFSEQ, UNIPROT),
                List.of(
                        new Verdict(
                                "prot.length-agrees", 2, Verdict.Answer.VIOLATED, null, List.of(UNIPROT), List.of()),
                        new Verdict(
                                "tx.cds-protein",
                                1,
                                Verdict.Answer.NOT_CHECKABLE,
                                "No transcript.",
                                List.of(),
                                List.of(Path.of("/gene")))),
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
                {"ruleSet": "recto 1",
                 "refdata": "RefSeq (230, as of 2026-01-01); UniProt (2026_01, as of 2026-02-02)",
                 "sources": [
                   {"source": "RefSeq", "version": "230", "asOf": "2026-01-01"},
                   {"source": "UniProt", "version": "2026_01", "asOf": "2026-02-02"}],
                 "verdicts": [
                   {"rule": "prot.length-agrees", "version": 2, "verdict": "violated",
                    "sources": [{"source": "UniProt", "version": "2026_01", "asOf": "2026-02-02"}]},
                   {"rule": "tx.cds-protein", "version": 1, "verdict": "notCheckable", "why": "No transcript.",
                    "read": ["/gene"]}],
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
