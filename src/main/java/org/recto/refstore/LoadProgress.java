package org.recto.refstore;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far the load of a release has come.
 *
 * @param release source and version
 * @param file the one that is being read
 * @param records kept so far
 * @param bytesRead of the files as they are on disk, compressed where they are
 * @param bytesInAll of them together
 * @param bytesPerSecond lately
 * @param left until all has been read, {@code null} as long as it would be a guess
 * @param isSkipping whether what an earlier run has kept is being passed over
 */
public record LoadProgress(
        String release,
        String file,
        long records,
        long bytesRead,
        long bytesInAll,
        long bytesPerSecond,
        @Nullable Duration left,
        boolean isSkipping) {

    private static final int WHOLE = 100;

    /** How much of the files has been read, of 100. */
    public int percent() {
        return bytesInAll == 0 ? WHOLE : (int) (WHOLE * bytesRead / bytesInAll);
    }
}
