package org.recto.release;

import java.time.Instant;
import java.util.List;

/**
 * A published release.
 *
 * @param number its place in the order of releases, from 1
 * @param head what it says of itself
 * @param publishedAt when it was published
 * @param editor who published it, as they were called then
 * @param entries how many entries it holds
 * @param files its files in their order
 */
public record Release(
        int number, ReleaseHead head, Instant publishedAt, String editor, int entries, List<ReleaseFile> files) {

    public Release {
        files = List.copyOf(files);
    }

    public String name() {
        return head.name();
    }

    /**
     * A file of a release.
     *
     * @param size in bytes
     * @param sha256 lower-case hexadecimal
     */
    public record ReleaseFile(String name, long size, String sha256) {}
}
