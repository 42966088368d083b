package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.recto.entry.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks {@code approvals.jsonl} line by line against the manifest and against the schema that came with it. */
final class ApprovalLines {

    private final List<Manifest.EntryLine> listed;
    private final Optional<EntrySchema> schema;
    private final Problems problems;
    private int number;

    ApprovalLines(List<Manifest.EntryLine> listed, Optional<EntrySchema> schema, Problems problems) {
        this.listed = listed;
        this.schema = schema;
        this.problems = problems;
    }

    void check(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                line(line);
            }
        } catch (CharacterCodingException e) {
            problem("It is not UTF-8");
            return;
        }
        if (number != listed.size()) {
            problems.add(
                    Manifest.FILE,
                    null,
                    "It lists %d entries, %s tells of %d".formatted(listed.size(), ReleaseFiles.APPROVALS, number));
        }
    }

    private void line(String line) {
        JsonNode json;
        try {
            json = JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            problem("It is no JSON: " + e.getOriginalMessage());
            return;
        }
        if (!CanonicalJson.of(json).equals(line)) {
            problem("It is not in canonical form (RFC 8785)");
        }
        schema.ifPresent(found -> found.faults(json).forEach(fault -> problem("Schema: " + fault)));
        if (number <= listed.size()) {
            Manifest.EntryLine expected = listed.get(number - 1);
            String accession = json.path("accession").asString("");
            int revision = json.path("revision").asInt(0);
            if (!expected.accession().equals(accession) || expected.revision() != revision) {
                problem("It tells of revision %d of %s, the manifest has revision %d of %s in its place"
                        .formatted(revision, accession, expected.revision(), expected.accession()));
            }
        }
    }

    private void problem(String sentence) {
        problems.add(ReleaseFiles.APPROVALS, number == 0 ? null : number, sentence);
    }
}
