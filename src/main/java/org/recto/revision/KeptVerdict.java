package org.recto.revision;

import java.util.ArrayList;
import java.util.List;
import org.recto.refdata.Provenance;
import tools.jackson.databind.JsonNode;

/**
 * A rule's answer as it was kept.
 *
 * @param version of the rule's answers
 * @param answer in words, {@code not applicable}
 * @param why it is neither satisfied nor violated, or empty
 * @param sources of the records that the rule consulted, the most trusted first; none in reports from before these were
 *     kept. Licences are not kept.
 */
public record KeptVerdict(String ruleId, int version, String answer, String why, List<Provenance> sources) {

    public KeptVerdict {
        sources = List.copyOf(sources);
    }

    static KeptVerdict of(JsonNode json) {
        String answer = json.path("verdict").asString();
        return new KeptVerdict(
                json.path("rule").asString(),
                json.path("version").asInt(),
                switch (answer) {
                    case "notApplicable" -> "not applicable";
                    case "notCheckable" -> "not checkable";
                    default -> answer;
                },
                json.path("why").asString(""),
                sources(json));
    }

    /** What stands under {@code sources}. */
    static List<Provenance> sources(JsonNode json) {
        List<Provenance> sources = new ArrayList<>();
        for (JsonNode source : json.path("sources")) {
            sources.add(new Provenance(
                    source.path("source").asString(),
                    source.path("version").asString(),
                    source.path("asOf").asString(),
                    ""));
        }
        return sources;
    }
}
