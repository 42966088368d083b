package org.recto.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.refdata.Provenance;

/**
 * A rule's answer on one entry.
 *
 * @param version of the rule's answers
 * @param why the answer is neither satisfied nor violated, {@code null} where nothing need be said
 * @param sources of the records of reference data that the rule consulted, the most trusted first
 * @param read where the rule could not judge: the sections that it read, each disease association by itself or all of
 *     them; none where it could, as findings have places of their own
 */
public record Verdict(
        String ruleId, int version, Answer answer, @Nullable String why, List<Provenance> sources, List<Path> read) {

    public Verdict {
        sources = List.copyOf(sources);
        read = List.copyOf(read);
    }

    /** The answers a rule can give. */
    public enum Answer {
        /** It looked and found nothing wrong. */
        SATISFIED("satisfied"),
        /** It found something. */
        VIOLATED("violated"),
        /** The entry has nothing it could look at. */
        NOT_APPLICABLE("notApplicable"),
        /** Something it needs, such as reference data, is not at hand. */
        NOT_CHECKABLE("notCheckable"),
        /** It crashed, or took more steps than it may. */
        FAILED("failed");

        private final String json;

        Answer(String json) {
            this.json = json;
        }

        /** Whether the rule came to a judgement, even if to the one that there is nothing to judge. */
        public boolean isJudgement() {
            return this != NOT_CHECKABLE && this != FAILED;
        }

        /** As JSON has it. */
        public String json() {
            return json;
        }
    }
}
