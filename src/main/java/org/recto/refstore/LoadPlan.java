package org.recto.refstore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Provenance;
import org.recto.refdata.RefdataFault;
import org.recto.refdata.format.PublishedFile;

/**
 * What is loaded from some files: those of one source and version are one release.
 *
 * @param provenance of every record in it
 */
record LoadPlan(Provenance provenance, List<Part> parts) {

    /** A file with what it is known by. */
    record Part(PublishedFile file, Fingerprint fingerprint) {}

    /** A release's source and version. */
    private record Name(String source, String version) {}

    /** Where a file lies, and what is in it. */
    private record Opened(Path path, PublishedFile file) {}

    LoadPlan {
        parts = List.copyOf(parts);
    }

    /**
     * The releases that files make up, in the order in which they were named.
     *
     * @throws LoadRefused where a file can't be read, is none that Recto reads, or says too little of itself
     */
    static List<LoadPlan> of(LoadRequest request) {
        return named(request).entrySet().stream()
                .map(release -> plan(release.getKey(), release.getValue(), request))
                .toList();
    }

    /**
     * Looks only at how the files begin.
     *
     * @throws LoadRefused where a file can't be read, is none that Recto reads, or says too little of itself
     */
    static void refuseUnnamed(LoadRequest request) {
        named(request);
    }

    private static Map<Name, List<Opened>> named(LoadRequest request) {
        Map<Name, List<Opened>> releases = new LinkedHashMap<>();
        for (Path path : request.files()) {
            for (PublishedFile file : open(path)) {
                releases.computeIfAbsent(name(file, request), _ -> new ArrayList<>())
                        .add(new Opened(path, file));
            }
        }
        refuseUnused(request, releases.keySet());
        return releases;
    }

    /** The sizes of its files together. */
    long bytes() {
        return parts.stream().mapToLong(part -> part.file().bytes()).sum();
    }

    KnownSource source() {
        return KnownSource.named(provenance.source());
    }

    /** Source and version. */
    String name() {
        return provenance.source() + " " + provenance.version();
    }

    private static LoadPlan plan(Name name, List<Opened> files, LoadRequest request) {
        List<Part> parts = new ArrayList<>();
        Map<Path, Fingerprint> known = new LinkedHashMap<>();
        LocalDate asOf = request.asOf();
        for (Opened opened : files) {
            try {
                if (!known.containsKey(opened.path())) {
                    known.put(opened.path(), Fingerprint.of(opened.path()));
                }
                if (asOf == null) {
                    asOf = date(opened);
                }
            } catch (IOException e) {
                throw new LoadRefused(opened.file().name() + " can't be read: " + e.getMessage());
            }
            parts.add(new Part(opened.file(), known.get(opened.path())));
        }
        String licence = KnownSource.named(name.source()).licence();
        return new LoadPlan(new Provenance(name.source(), name.version(), String.valueOf(asOf), licence), parts);
    }

    private static LocalDate date(Opened opened) throws IOException {
        String stated = opened.file().heading().date();
        if (stated != null) {
            try {
                return LocalDate.parse(stated.length() == "2026-01".length() ? stated + "-01" : stated);
            } catch (DateTimeParseException e) {
                // no day of any calendar: that of the file's last change is closer
            }
        }
        return Files.getLastModifiedTime(opened.path())
                .toInstant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static List<PublishedFile> open(Path path) {
        try {
            return PublishedFile.open(path);
        } catch (RefdataFault e) {
            throw new LoadRefused(e.getMessage() + ".");
        }
    }

    private static Name name(PublishedFile file, LoadRequest request) {
        String source = stated(file.heading().source(), request.source());
        String version = stated(file.heading().version(), request.version());
        if (source != null && version != null) {
            return new Name(KnownSource.spelt(source), version);
        }
        String missing = source == null ? version == null ? "source and version" : "source" : "version";
        String options = source == null ? version == null ? "--source and --version" : "--source" : "--version";
        throw new LoadRefused("%s (%s) does not say its %s: say it yourself, on the command line by %s."
                .formatted(file.name(), file.format().printed(), missing, options));
    }

    private static @Nullable String stated(@Nullable String itself, @Nullable String request) {
        return itself == null ? request : itself;
    }

    /** What was said and holds for no file was a slip, or the file isn't the one that was meant. */
    private static void refuseUnused(LoadRequest request, Set<Name> names) {
        String source = request.source();
        String version = request.version();
        boolean sourceUsed = source == null;
        boolean versionUsed = version == null;
        for (Name name : names) {
            sourceUsed |= name.source().equals(source == null ? "" : KnownSource.spelt(source));
            versionUsed |= name.version().equals(version);
        }
        if (!sourceUsed || !versionUsed) {
            throw new LoadRefused("The files say themselves that they are %s: leave %s out."
                    .formatted(printed(names), sourceUsed ? "--version" : "--source"));
        }
    }

    private static String printed(Set<Name> names) {
        List<String> printed = new ArrayList<>();
        names.forEach(name -> printed.add(name.source() + " " + name.version()));
        return String.join(", ", printed);
    }
}
