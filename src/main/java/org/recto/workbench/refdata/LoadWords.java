package org.recto.workbench.refdata;

import java.time.Duration;
import java.util.Locale;
import org.recto.refstore.LoadProgress;

/** Sizes, times and how far a load has come, in words. */
final class Words {

    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final int SECONDS_OF_A_MINUTE = 60;

    private Words() {}

    static String size(long bytes) {
        return bytes < 10 * THOUSAND
                ? String.format(Locale.ROOT, "%,d bytes", bytes)
                : bytes < 10 * MILLION
                        ? String.format(Locale.ROOT, "%,d kB", bytes / THOUSAND)
                        : String.format(Locale.ROOT, "%,d MB", bytes / MILLION);
    }

    /** {@code 45 % of 53 MB, 12 MB a second, about 2 minutes left; 123,456 records}. */
    static String progress(LoadProgress progress) {
        StringBuilder words = new StringBuilder(progress.percent() + " % of " + size(progress.bytesInAll()) + " read");
        if (progress.isSkipping()) {
            return words.append("; passing over what an earlier run has kept").toString();
        }
        if (progress.bytesPerSecond() > 0) {
            words.append(", ").append(size(progress.bytesPerSecond())).append(" a second");
        }
        Duration left = progress.left();
        if (left != null) {
            words.append(", ").append(left(left)).append(" left");
        }
        return words.append(String.format(Locale.ROOT, "; %,d records", progress.records()))
                .toString();
    }

    private static String left(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < SECONDS_OF_A_MINUTE) {
            return "less than a minute";
        }
        long minutes = (seconds + SECONDS_OF_A_MINUTE / 2) / SECONDS_OF_A_MINUTE;
        return "about " + minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
