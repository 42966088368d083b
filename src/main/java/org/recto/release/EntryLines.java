package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Figure;
import org.recto.entry.Sections;
import org.recto.entry.UnreadableEntry;

/** Checks {@code entries.jsonl} line by line, holding no more than one entry at a time. */
final class EntryLines {

    private final Optional<Manifest> manifest;
    private final Optional<EntrySchema> schema;
    private final Problems problems;
    private final Set<String> files;
    private final Counts counts = new Counts();

    private int number;
    private boolean allReadable = true;
    private @Nullable String last;

    EntryLines(Optional<Manifest> manifest, Optional<EntrySchema> schema, Problems problems) {
        this.manifest = manifest;
        this.schema = schema;
        this.problems = problems;
        this.files = manifest.stream()
                .flatMap(found -> found.files().stream())
                .map(Manifest.FileLine::name)
                .collect(Collectors.toSet());
    }

    void check(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    line(line.toByteArray());
                    line.reset();
                } else {
                    line.write(b);
                }
            }
            if (line.size() > 0) {
                line(line.toByteArray());
                problem("The last line has no end");
            }
        }
        manifest.ifPresent(this::compareCounts);
    }

    private void line(byte[] bytes) {
        number++;
        try {
            Entry entry = EntryJson.read(bytes);
            canonical(entry, bytes);
            schema.ifPresent(
                    found -> found.faults(EntryJson.tree(entry)).forEach(fault -> problem("Schema: " + fault)));
            inOrder(entry);
            counts.add(entry);
            manifest.ifPresent(found -> asListed(entry, found.entries()));
            picturesListed(entry);
        } catch (UnreadableEntry e) {
            allReadable = false;
            // the reader took the line for a whole text
            problem(String.valueOf(e.getMessage()).replaceFirst("^Line 1, column", "Column"));
        }
    }

    private void canonical(Entry entry, byte[] bytes) {
        byte[] canonical = EntryJson.canonical(entry).getBytes(UTF_8);
        int at = Arrays.mismatch(canonical, bytes);
        if (at >= 0) {
            int column = new String(bytes, 0, Math.min(at, bytes.length), UTF_8).length() + 1;
            problem("It is not in canonical form (RFC 8785) from character " + column + " on");
        }
    }

    private void inOrder(Entry entry) {
        String accession = entry.accession();
        if (accession == null) {
            problem("The entry has no accession");
            return;
        }
        if (last != null && last.compareTo(accession) >= 0) {
            problem(accession.equals(last) ? accession + " is there twice" : accession + " stands after " + last);
        }
        last = accession;
    }

    private void asListed(Entry entry, List<Manifest.EntryLine> listed) {
        if (number > listed.size()) {
            return; // compareCounts speaks of it
        }
        Manifest.EntryLine expected = listed.get(number - 1);
        String symbol = entry.identity().symbol();
        if (!expected.accession().equals(entry.accession())
                || !expected.symbol().equals(symbol)) {
            problem("It holds %s (%s), the manifest has %s (%s) in its place"
                    .formatted(entry.accession(), symbol, expected.accession(), expected.symbol()));
            return;
        }
        String hash = Sections.hash(Sections.of(entry));
        if (!hash.equals(expected.entryHash())) {
            problem("Its entry hash is " + hash + ", the manifest says " + expected.entryHash());
        }
    }

    private void picturesListed(Entry entry) {
        for (Figure figure : entry.figures()) {
            String picture = figure.picture();
            if (picture != null && manifest.isPresent() && !files.contains(picture)) {
                problem("Its figure %s shows %s, which the release doesn't hold".formatted(figure.id(), picture));
            }
        }
    }

    private void compareCounts(Manifest manifest) {
        if (manifest.entries().size() != number) {
            problems.add(
                    Manifest.FILE,
                    null,
                    "It lists %d entries, %s holds %d"
                            .formatted(manifest.entries().size(), ReleaseFiles.ENTRIES, number));
        }
        if (!allReadable) {
            return; // nobody knows what those lines would have added
        }
        counts.asMap().forEach((name, count) -> {
            Integer stated = manifest.counts().get(name);
            if (!count.equals(stated)) {
                problems.add(
                        Manifest.FILE,
                        null,
                        "It counts %s %s, %s holds %d".formatted(stated, name, ReleaseFiles.ENTRIES, count));
            }
        });
    }

    private void problem(String sentence) {
        problems.add(ReleaseFiles.ENTRIES, number, sentence);
    }
}
