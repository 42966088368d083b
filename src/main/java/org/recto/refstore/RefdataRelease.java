package org.recto.refstore;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.recto.refdata.Provenance;

/**
 * What one source published at one time, as the database keeps it.
 *
 * @param asOf the day on which it was taken from its source
 * @param trust the smaller, the more its records are trusted where several sources have one of a name
 * @param loadedBy as the audit trail names them
 * @param loadedAt when the load was begun
 * @param bytesRead how much of the files has been read, compressed as they are
 * @param bytesInAll the sizes of the files together
 */
public record RefdataRelease(
        int id,
        String source,
        String version,
        LocalDate asOf,
        String licence,
        int trust,
        State state,
        String loadedBy,
        Instant loadedAt,
        Counts counts,
        long bytesRead,
        long bytesInAll,
        List<LoadedFile> files) {

    /** How far a release has come. */
    public enum State {
        /** Being loaded by someone now. */
        LOADING,
        /** Its load was stopped: the same command goes on with it. */
        STOPPED,
        /** Whole, and not what checks read. */
        WHOLE,
        /** Whole, and what checks read. */
        CURRENT
    }

    /** One of the files it is loaded from, by the content they are known by. */
    public record LoadedFile(String name, long size, String sha256, long records) {}

    public RefdataRelease {
        files = List.copyOf(files);
    }

    public boolean isWhole() {
        return switch (state) {
            case LOADING, STOPPED -> false;
            case WHOLE, CURRENT -> true;
        };
    }

    /** As records and reports name it. */
    public Provenance provenance() {
        return new Provenance(source, version, asOf.toString(), licence);
    }

    /** Source and version. */
    public String name() {
        return source + " " + version;
    }
}
