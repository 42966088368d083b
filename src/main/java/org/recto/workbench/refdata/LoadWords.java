package org.recto.workbench.refdata;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recto.refstore.Counts;
import org.recto.refstore.LoadProgress;
import org.recto.workbench.words.Words;

/** Sizes, times, counts and how far a load has come, in words. */
final class LoadWords {

    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final int SECONDS_OF_A_MINUTE = 60;

    private record Counted(String what, long count) {}

    private LoadWords() {}

    static String size(long bytes) {
        return bytes < 10 * THOUSAND
                ? Words.say("refdata.bytes", bytes)
                : bytes < 10 * MILLION
                        ? Words.say("refdata.kilobytes", bytes / THOUSAND)
                        : Words.say("refdata.megabytes", bytes / MILLION);
    }

    /** {@code 12 genes, 1 transcript}. */
    static String counts(Counts counts) {
        String words = Stream.of(
                        new Counted("genes", counts.genes()),
                        new Counted("transcripts", counts.transcripts()),
                        new Counted("proteins", counts.proteins()),
                        new Counted("bands", counts.bands()),
                        new Counted("papers", counts.papers()),
                        new Counted("pathways", counts.pathways()),
                        new Counted("mims", counts.mims()),
                        new Counted("withdrawn", counts.withdrawn()))
                .filter(counted -> counted.count() > 0)
                .map(counted -> Words.say("refdata.count." + counted.what(), counted.count()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Words.say("refdata.count.nothing") : words;
    }

    /** {@code 45 % of 53 MB, 12 MB a second, about 2 minutes left; 123,456 records}. */
    static String progress(LoadProgress progress) {
        StringBuilder words =
                new StringBuilder(Words.say("refdata.read", progress.percent(), size(progress.bytesInAll())));
        if (progress.isSkipping()) {
            return words.append(Words.say("refdata.passing")).toString();
        }
        if (progress.bytesPerSecond() > 0) {
            words.append(Words.say("refdata.speed", size(progress.bytesPerSecond())));
        }
        Duration left = progress.left();
        if (left != null) {
            words.append(left(left));
        }
        return words.append(Words.say("refdata.recordsRead", progress.records()))
                .toString();
    }

    private static String left(Duration left) {
        long seconds = left.toSeconds();
        return seconds < SECONDS_OF_A_MINUTE
                ? Words.say("refdata.secondsLeft")
                : Words.say("refdata.minutesLeft", (seconds + SECONDS_OF_A_MINUTE / 2) / SECONDS_OF_A_MINUTE);
    }
}
