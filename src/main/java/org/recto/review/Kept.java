package org.recto.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.CanonicalJson;
import org.recto.rule.WaivedReport;
import org.recto.rule.Waiver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gates and waivers as an approval keeps them: in words and for good, whatever the program comes to call them. */
public final class Kept {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // of approvals from before gates had parts
            .build();

    private Kept() {}

    /**
     * A gate.
     *
     * @param id empty in approvals from before gates had one
     * @param state {@code SATISFIED}, {@code NOT_APPLICABLE} or {@code OVERRIDDEN}
     */
    public record KeptGate(
            String id,
            String name,
            String description,
            String state,
            List<KeptPart> passing,
            List<KeptPart> failing,
            List<KeptOverride> overrides) {

        public KeptGate {
            id = id == null ? "" : id;
            passing = passing == null ? List.of() : List.copyOf(passing);
            failing = failing == null ? List.of() : List.copyOf(failing);
            overrides = overrides == null ? List.of() : List.copyOf(overrides);
        }

        static KeptGate of(Gate gate) {
            return new KeptGate(
                    gate.kind().id(),
                    gate.name(),
                    gate.description(),
                    gate.state().name(),
                    gate.passing().stream().map(KeptPart::of).toList(),
                    gate.failing().stream().map(KeptPart::of).toList(),
                    gate.overrides().stream().map(KeptOverride::of).toList());
        }
    }

    /** @param place a path, {@code null} where it is about no one place */
    public record KeptPart(@Nullable String place, String words) {

        static KeptPart of(Gate.Part part) {
            return new KeptPart(part.place() == null ? null : part.place().toString(), part.words());
        }
    }

    /** What an editor said of a gate that didn't hold. */
    public record KeptOverride(String reason, String by, Instant at) {

        static KeptOverride of(GateOverride override) {
            return new KeptOverride(override.reason(), override.by(), override.at());
        }
    }

    /**
     * A waiver.
     *
     * @param place where its finding was
     * @param state {@code HOLDS}, {@code AWAITS} or {@code FALLEN}
     */
    public record KeptWaiver(
            String rule,
            String severity,
            String place,
            String subject,
            String message,
            String fingerprint,
            String reason,
            @Nullable String citation,
            @Nullable LocalDate until,
            String waivedBy,
            Instant waivedAt,
            @Nullable String countersignedBy,
            @Nullable Instant countersignedAt,
            String state,
            @Nullable String why) {

        static KeptWaiver of(WaivedReport.Standing standing) {
            Waiver waiver = standing.waiver();
            Waiver.Signed countersigned = waiver.countersigned();
            return new KeptWaiver(
                    waiver.waived().ruleId(),
                    waiver.waived().severity().name(),
                    waiver.waived().place().toString(),
                    waiver.waived().subject(),
                    waiver.waived().message(),
                    waiver.waived().fingerprint(),
                    waiver.reason(),
                    waiver.citation() == null ? null : waiver.citation().key(),
                    waiver.until(),
                    waiver.proposed().name(),
                    waiver.proposed().at(),
                    countersigned == null ? null : countersigned.name(),
                    countersigned == null ? null : countersigned.at(),
                    standing.hold().name(),
                    standing.why());
        }
    }

    static String json(List<?> kept) {
        return CanonicalJson.of(tree(kept));
    }

    /** As JSON, absent where there is nothing. */
    static JsonNode tree(Object kept) {
        return MAPPER.valueToTree(kept);
    }

    static List<KeptGate> gates(String json) {
        return List.of(MAPPER.readValue(json, KeptGate[].class));
    }

    static List<KeptWaiver> waivers(String json) {
        return List.of(MAPPER.readValue(json, KeptWaiver[].class));
    }

    static List<Gate.Part> parts(String json) {
        return List.of(MAPPER.readValue(json, KeptPart[].class)).stream()
                .map(part -> new Gate.Part(
                        part.place() == null ? null : org.recto.entry.Path.of(part.place()), part.words()))
                .toList();
    }
}
