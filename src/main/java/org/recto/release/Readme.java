package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The page that tells a person who finds a release's files what they are. */
final class Readme {

    static final String FILE = "README.md";

    private static final String APPROVALS = """
            - `approvals.jsonl`: who approved each entry, which findings of the rules were waived and why, and which gates
              of review an editor overrode and why; as `recto-approval-1.schema.json` describes
            """;

    private static final String PICTURES = """
            - files named by a hash, such as `9f86….png`: the pictures of figures, as `entries.jsonl` names them
            """;

    private Readme() {}

    static byte[] bytes(ReleaseHead head, int entries, boolean approvals, boolean pictures) {
        return """
                # %s: release %s

                %s

                Published on %s with %d %s. Licence of the data: %s. Please cite as:

                > %s

                - `entries.jsonl`: the entries, one a line, as canonical JSON (RFC 8785)
                %s- `recto-entry-1.schema.json`: what each property means, as JSON Schema (2020-12)
                %s- `manifest.json`: counts, versions, the revision of each entry, and the hashes of these files
                - `SHA256SUMS`: the hashes of all files

                `sha256sum -c SHA256SUMS` checks that nothing was changed or lost on the way; `recto verify` on this
                folder checks as well that all of it agrees.
                """.formatted(
                        head.title(),
                        head.name(),
                        head.note(),
                        head.date(),
                        entries,
                        entries == 1 ? "entry" : "entries",
                        head.licence(),
                        head.cite(),
                        approvals ? APPROVALS : "",
                        pictures ? PICTURES : "")
                .getBytes(UTF_8);
    }
}
