package org.recto.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the reading frame: {@code a frameshift}, {@code in-frame}, {@code keeps the frame intact}.
 *
 * @param first its first token
 * @param last its last
 * @param keeps whether the frame is kept
 */
record FrameEffect(int first, int last, boolean keeps) {

    private static final Set<String> SHIFTING = Set.of(
            "shift",
            "shifts",
            "shifting",
            "shifted",
            "alters",
            "altered",
            "altering",
            "alter",
            "changes",
            "changed",
            "change",
            "changing",
            "disrupts",
            "disrupted",
            "disrupting",
            "disrupt",
            "disruption",
            "alteration");

    private static final Set<String> KEEPING = Set.of(
            "preserves",
            "preserving",
            "preserved",
            "maintains",
            "maintaining",
            "maintained",
            "keeps",
            "keeping",
            "retains",
            "retaining",
            "conserves",
            "conserving",
            "restores",
            "intact");

    private static final Set<String> NOT = Set.of("not", "without", "no", "nor", "neither", "never", "cannot");

    /** What is said of the frame where a word of it stands; {@code null} where that is no such word. */
    static @Nullable FrameEffect at(int index, Sentence sentence) {
        if (sentence.at(index).lower().startsWith("frameshift")) {
            return new FrameEffect(index, index, isDenied(index, sentence));
        }
        if (sentence.is(index, "inframe")) {
            return new FrameEffect(index, index, !isDenied(index, sentence));
        }
        if (!sentence.is(index, "frame")) {
            return null;
        }
        int behind = sentence.at(index + 1).isDash() ? index + 2 : index + 1;
        if (sentence.in(behind, Set.of("shift", "shifts"))) {
            return new FrameEffect(index, behind, isDenied(index, sentence));
        }
        int before = sentence.at(index - 1).isDash() ? index - 2 : index - 1;
        if (sentence.is(before, "in")
                && !sentence.in(index + 1, Set.of("with", "to"))
                && !sentence.at(index + 1).isNumber()) {
            return new FrameEffect(before, index, !isDenied(before, sentence));
        }
        int out = sentence.at(before - 1).isDash() ? before - 2 : before - 1;
        if (sentence.is(before, "of") && sentence.is(out, "out")) {
            return new FrameEffect(out, index, isDenied(out, sentence));
        }
        for (int i = index - 1; i > index - 6; i--) {
            if (sentence.in(i, SHIFTING)) {
                return new FrameEffect(i, index, isDenied(i, sentence));
            }
            if (sentence.in(i, KEEPING)) {
                return new FrameEffect(i, index, !isDenied(i, sentence));
            }
        }
        return null;
    }

    private static boolean isDenied(int index, Sentence sentence) {
        for (int i = index - 1; i > index - 6 && !sentence.at(i).is(','); i--) {
            if (sentence.in(i, NOT)) {
                return true;
            }
        }
        return false;
    }
}
