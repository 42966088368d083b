package org.recto.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The loss or gain of whole exons: {@code skipping of exon 6}, {@code exon 5 is deleted}.
 *
 * @param first its first token, those of the exon included
 * @param last its last
 * @param isOpen whether it may be of a part of the exon
 */
record ExonEvent(int first, int last, Exons.Found exon, boolean isGain, boolean isOpen) {

    /** Nouns and verbs before an exon that is lost whole. */
    private static final Set<String> LOST = Set.of(
            "skipping",
            "skip",
            "skips",
            "skipped",
            "loss",
            "lack",
            "lacks",
            "lacking",
            "lacked",
            "without",
            "exclusion",
            "excluding",
            "excludes",
            "omission",
            "omitting",
            "absence",
            "removal",
            "missing",
            "misses");

    private static final Set<String> LOST_BEHIND = Set.of(
            "skipping",
            "skip",
            "skipped",
            "missing",
            "absent",
            "lost",
            "lacking",
            "omitted",
            "excluded",
            "exclusion",
            "loss");

    private static final Set<String> DELETED = Set.of("deletion", "deleted");
    private static final Set<String> GAINED = Set.of("inclusion", "duplication", "including", "retaining", "retention");
    private static final Set<String> GAINED_BEHIND = Set.of("inclusion", "included", "retained", "duplication");
    private static final Set<String> OF = Set.of("of", "the", "coding");
    private static final Set<String> WHOLE = Set.of("entire", "whole", "complete", "full");
    private static final Set<String> IS =
            Set.of("is", "are", "was", "were", "being", "be", "alternatively", "completely", "entirely");

    /** What is said to become of an exon; {@code null} where nothing is. */
    static @Nullable ExonEvent of(Exons.Found exon, Sentence sentence) {
        int before = exon.first() - 1;
        boolean isWhole = false;
        while (before > exon.first() - 6 && (sentence.in(before, OF) || sentence.in(before, WHOLE))) {
            isWhole |= sentence.in(before, WHOLE);
            before--;
        }
        boolean isSeveral = exon.labels().size() > 1;
        if (sentence.in(before, LOST)) {
            return new ExonEvent(before, exon.last(), exon, false, false);
        }
        if (sentence.in(before, GAINED) && before < exon.first() - 1) {
            return new ExonEvent(before, exon.last(), exon, true, false);
        }
        if (sentence.is(before, "deletion") || isSeveral && sentence.is(before, "deletions")) {
            return new ExonEvent(before, exon.last(), exon, false, !isSeveral && !isWhole);
        }
        int behind = exon.last() + 1;
        behind += sentence.at(behind).isDash() ? 1 : 0;
        while (behind < exon.last() + 4 && sentence.in(behind, IS)) {
            behind++;
        }
        boolean isSplicedOut = sentence.is(behind, "spliced") && sentence.is(behind + 1, "out");
        if (sentence.in(behind, LOST_BEHIND) || isSplicedOut) {
            return new ExonEvent(exon.first(), behind, exon, false, false);
        }
        if (sentence.in(behind, DELETED)) {
            return new ExonEvent(exon.first(), behind, exon, false, !isSeveral && !isWhole);
        }
        return sentence.in(behind, GAINED_BEHIND) ? new ExonEvent(exon.first(), behind, exon, true, false) : null;
    }
}
