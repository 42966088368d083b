package org.recto.refdata.format;

import java.util.EnumMap;
import java.util.Map;
import org.recto.refdata.format.OpenTranscript.Fate;

/** Counts the transcripts and genes that no record is told of, to say at the end how many and for what. */
final class LeftOut {

    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    private final Map<Fate, String> first = new EnumMap<>(Fate.class);

    void count(Fate fate, String name) {
        counts.merge(fate, 1, Integer::sum);
        first.putIfAbsent(fate, name);
    }

    void tell(Report report) {
        counts.forEach((fate, count) -> {
            String why = switch (fate) {
                case TOLD, IGNORED -> "";
                case BROKEN -> "one of its lines is malformed";
                case PLACED_AGAIN -> "it was left out where it stands first";
                case UNLIKE_GENOME ->
                    "its sequence has bases more or fewer than the genome, so the exons there do not number its"
                            + " coding sequence";
            };
            if (!why.isEmpty()) {
                report.remark(
                        0, "left out " + count + ", the first being " + first.get(fate) + ", each because " + why);
            }
        });
    }
}
