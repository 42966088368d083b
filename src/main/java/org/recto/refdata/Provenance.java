package org.recto.refdata;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where reference data came from.
 *
 * @param source who publishes them, {@code MANE}
 * @param version as the source names it
 * @param asOf the day they were taken, ISO 8601
 * @param licence under which they may be passed on
 */
public record Provenance(String source, String version, String asOf, String licence) {

    /** What data came from, in one line. */
    public static String inOneLine(List<Provenance> sources) {
        return sources.isEmpty()
                ? "none"
                : sources.stream().map(Provenance::toString).collect(Collectors.joining("; "));
    }

    /** Source and version, {@code GENCODE 47}. */
    public String name() {
        return source + " " + version;
    }

    /** Whether both are of one release of one source, however they are licensed. */
    public boolean isSameRelease(Provenance other) {
        return source.equals(other.source) && version.equals(other.version) && asOf.equals(other.asOf);
    }

    @Override
    public String toString() {
        return source + " (" + version + ", as of " + asOf + ")";
    }
}
