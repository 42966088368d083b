package org.recto.refstore;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files to load, and what is to be said of those that don't say it themselves.
 *
 * @param source who publishes them
 * @param version as the source names it
 * @param asOf the day on which they were taken; a file's last change where neither this nor the file says
 * @param assembly on which positions are
 * @param makeCurrent whether checks are to read the releases once they are whole
 */
public record LoadRequest(
        List<Path> files,
        @Nullable String source,
        @Nullable String version,
        @Nullable LocalDate asOf,
        @Nullable String assembly,
        boolean makeCurrent) {

    public LoadRequest {
        files = List.copyOf(files);
    }
}
