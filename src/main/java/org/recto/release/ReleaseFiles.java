package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.recto.entry.CanonicalJson;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Sections;
import org.recto.picture.Picture;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the files of a release. The same head and entries give the same bytes, on every machine and on every day. */
public final class ReleaseFiles {

    /** The entries, one a line in the canonical form of RFC 8785, in the order of their accessions' characters. */
    public static final String ENTRIES = "entries.jsonl";

    /** What is told of each entry's approval, a line each in the order of the entries. */
    public static final String APPROVALS = "approvals.jsonl";

    /** The hashes of all other files, as {@code sha256sum} writes and checks them. */
    public static final String SUMS = "SHA256SUMS";

    /** The files that are made from the entries; the others go with them as papers do. */
    static final List<String> MADE = List.of(ENTRIES, APPROVALS, Manifest.FILE, SUMS);

    private ReleaseFiles() {}

    /**
     * The files by their names, apart from the pictures.
     *
     * @param pictures those that figures of the entries show, by their names
     */
    public static SequencedMap<String, byte[]> build(
            ReleaseHead head, List<ReleasedEntry> entries, List<Picture> pictures) {
        return build(head, papers(head, entries, !pictures.isEmpty()), entries, pictures);
    }

    /**
     * The same with papers that a release was published with before: a later Recto may word them
     * otherwise.
     */
    static SequencedMap<String, byte[]> build(
            ReleaseHead head,
            SequencedMap<String, byte[]> papers,
            List<ReleasedEntry> entries,
            List<Picture> pictures) {
        List<ReleasedEntry> sorted = entries.stream()
                .sorted(Comparator.comparing(ReleasedEntry::accession))
                .toList();
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put(ENTRIES, lines(sorted));
        if (tellApprovals(sorted)) {
            files.put(APPROVALS, approvals(sorted));
        }
        files.putAll(papers);
        List<Manifest.FileLine> listed = new ArrayList<>();
        files.forEach((name, bytes) -> listed.add(new Manifest.FileLine(name, bytes.length, Sha256.of(bytes))));
        pictures.forEach(
                picture -> listed.add(new Manifest.FileLine(picture.name(), picture.bytes(), picture.sha256())));
        byte[] manifest = manifest(head, sorted, listed).bytes();
        files.put(Manifest.FILE, manifest);
        files.put(SUMS, sums(listed, manifest));
        return files;
    }

    private static boolean tellApprovals(List<ReleasedEntry> entries) {
        return entries.stream().allMatch(released -> released.approval() != null);
    }

    private static SequencedMap<String, byte[]> papers(
            ReleaseHead head, List<ReleasedEntry> entries, boolean pictures) {
        SequencedMap<String, byte[]> papers = new LinkedHashMap<>();
        papers.put(EntrySchema.FILE, EntrySchema.bytes());
        if (tellApprovals(entries)) {
            papers.put(ApprovalSchema.FILE, ApprovalSchema.bytes());
        }
        papers.put(Readme.FILE, Readme.bytes(head, entries.size(), tellApprovals(entries), pictures));
        return papers;
    }

    private static byte[] approvals(List<ReleasedEntry> sorted) {
        StringBuilder lines = new StringBuilder();
        for (ReleasedEntry released : sorted) {
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("accession", released.accession());
            line.setAll(Objects.requireNonNull(released.approval()));
            lines.append(CanonicalJson.of(line)).append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }

    private static byte[] lines(List<ReleasedEntry> sorted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (ReleasedEntry released : sorted) {
            out.writeBytes(EntryJson.canonical(released.entry()).getBytes(UTF_8));
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static Manifest manifest(ReleaseHead head, List<ReleasedEntry> sorted, List<Manifest.FileLine> files) {
        Counts counts = new Counts();
        List<Manifest.EntryLine> entryLines = new ArrayList<>();
        for (ReleasedEntry released : sorted) {
            counts.add(released.entry());
            entryLines.add(new Manifest.EntryLine(
                    released.accession(),
                    released.entry().identity().symbol(),
                    released.revision(),
                    Sections.hash(Sections.of(released.entry())),
                    released.chainHash()));
        }
        return new Manifest(
                Manifest.FORMAT,
                head.name(),
                head.title(),
                head.publisher(),
                head.date(),
                head.note(),
                head.licence(),
                head.cite(),
                Entry.SCHEMA,
                head.ruleSet(),
                head.refdata(),
                head.previous(),
                counts.asMap(),
                files,
                entryLines);
    }

    private static byte[] sums(List<Manifest.FileLine> files, byte[] manifest) {
        StringBuilder sums = new StringBuilder();
        files.forEach(file ->
                sums.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        sums.append(Sha256.of(manifest)).append("  ").append(Manifest.FILE).append('\n');
        return sums.toString().getBytes(UTF_8);
    }
}
