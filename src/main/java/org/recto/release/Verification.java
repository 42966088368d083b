package org.recto.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import tools.jackson.core.JacksonException;

/** Checks the files of a release, wherever they were downloaded to. */
public final class Verification {

    private static final Set<String> EXPECTED =
            Set.of(ReleaseFiles.ENTRIES, EntrySchema.FILE, Manifest.FILE, ReleaseFiles.SUMS);

    private final Path folder;
    private final Problems problems = new Problems();

    private Verification(Path folder) {
        this.folder = folder;
    }

    /**
     * Checks hashes, counts, order, canonical form, schema, and that the files agree with each other.
     *
     * @return what is wrong, in the order of the checks; nothing where the release is whole
     * @throws UncheckedIOException where the folder or a file in it can't be read
     */
    public static List<Problem> verify(Path folder) {
        Verification verification = new Verification(folder);
        try {
            verification.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return verification.problems.found();
    }

    private void run() throws IOException {
        Map<String, String> hashes = hashes();
        if (Collections.disjoint(hashes.keySet(), EXPECTED)) {
            problems.add("", null, "This folder holds no file of a release");
            return;
        }
        Set<String> changed = Sums.check(Optional.ofNullable(read(ReleaseFiles.SUMS)), hashes, problems);
        Optional<Manifest> manifest = manifest();
        Optional<EntrySchema> schema = schema(EntrySchema.FILE);
        manifest.ifPresent(found -> checkFiles(found, hashes, changed));
        if (hashes.containsKey(ReleaseFiles.ENTRIES)) {
            new EntryLines(manifest, schema, problems).check(folder.resolve(ReleaseFiles.ENTRIES));
        } else {
            problems.add(ReleaseFiles.ENTRIES, null, "The file is missing");
        }
        if (manifest.isPresent() && hashes.containsKey(ReleaseFiles.APPROVALS)) {
            new ApprovalLines(manifest.get().entries(), schema(ApprovalSchema.FILE), problems)
                    .check(folder.resolve(ReleaseFiles.APPROVALS));
        }
    }

    /** The hash of each file in the folder; hidden files are the business of whoever put them there. */
    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : new TreeSet<>(files.toList())) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".") && Files.isRegularFile(file)) {
                    hashes.put(name, Sha256.of(file));
                }
            }
        }
        return hashes;
    }

    private Optional<Manifest> manifest() throws IOException {
        byte[] bytes = read(Manifest.FILE);
        if (bytes == null) {
            problems.add(Manifest.FILE, null, "The file is missing");
            return Optional.empty();
        }
        try {
            Manifest manifest = Manifest.read(bytes);
            if (!manifest.format().equals(Manifest.FORMAT) || !manifest.schema().equals(Entry.SCHEMA)) {
                problems.add(
                        Manifest.FILE,
                        null,
                        "It is of format %s with entries of %s; this program knows %s with %s"
                                .formatted(manifest.format(), manifest.schema(), Manifest.FORMAT, Entry.SCHEMA));
                return Optional.empty();
            }
            return Optional.of(manifest);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(Manifest.FILE, line > 0 ? line : null, "This is no manifest: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private Optional<EntrySchema> schema(String file) throws IOException {
        byte[] bytes = read(file);
        if (bytes == null) {
            problems.add(file, null, "The file is missing");
            return Optional.empty();
        }
        try {
            return Optional.of(EntrySchema.of(bytes));
        } catch (IllegalArgumentException e) {
            problems.add(file, null, Objects.requireNonNull(e.getMessage()));
            return Optional.empty();
        }
    }

    private void checkFiles(Manifest manifest, Map<String, String> hashes, Set<String> changed) {
        for (Manifest.FileLine file : manifest.files()) {
            String actual = hashes.get(file.name());
            if (actual != null && !actual.equals(file.sha256()) && !changed.contains(file.name())) {
                problems.add(file.name(), null, "Its SHA-256 is " + actual + ", the manifest says " + file.sha256());
            } else if (PictureName.is(file.name()) && !file.sha256().equals(PictureName.sha256(file.name()))) {
                problems.add(file.name(), null, "Its SHA-256 is " + file.sha256() + ", and not what it is named by");
            }
        }
        TreeSet<String> extra = new TreeSet<>(hashes.keySet());
        extra.removeAll(List.of(Manifest.FILE, ReleaseFiles.SUMS));
        manifest.files().forEach(file -> extra.remove(file.name()));
        extra.forEach(name -> problems.add(name, null, "The file is not part of the release"));
    }

    private byte @Nullable [] read(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }
}
