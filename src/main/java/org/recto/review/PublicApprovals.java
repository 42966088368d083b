package org.recto.review;

import java.util.List;
import java.util.Optional;
import org.recto.review.ApprovalRows.Given;
import org.recto.review.Kept.KeptPart;
import org.recto.rule.Finding;
import org.recto.rule.Report;
import org.recto.rule.Severity;
import org.recto.rule.WaivedReport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What releases tell of approvals: who gave them and when, what is waived, and which gates were overridden, and why. */
@Component
public class PublicApprovals {

    private final ApprovalRows rows;
    private final WaiverRows waivers;

    PublicApprovals(ApprovalRows rows, WaiverRows waivers) {
        this.rows = rows;
        this.waivers = waivers;
    }

    /**
     * The first error in an approved revision that is neither waived today nor was approved all the same, by an editor's
     * override.
     *
     * @param report what the rules of today say of the revision
     */
    public Optional<Finding> firstError(long entryId, int revision, Report report) {
        if (report.count(Severity.ERROR) == 0) {
            return Optional.empty();
        }
        Given decision = rows.given(entryId).stream()
                .filter(given -> given.revision() == revision)
                .findFirst()
                .orElseThrow();
        List<Kept.KeptWaiver> reliedOn = Kept.waivers(decision.waivers());
        List<Kept.KeptPart> overridden = Kept.gates(decision.gates()).stream()
                .filter(gate -> gate.id().equals(Gate.Kind.NO_ERRORS.id()))
                .flatMap(gate -> gate.failing().stream())
                .toList();
        return WaivedReport.of(report, waivers.of(entryId), Waivers.today()).findings().stream()
                .filter(judged -> judged.finding().severity() == Severity.ERROR)
                .filter(judged -> switch (judged.state()) {
                    case OPEN -> !overridden.contains(KeptPart.of(Gates.part(judged.finding())));
                    case PROPOSED ->
                        reliedOn.stream()
                                .noneMatch(kept -> kept.fingerprint()
                                        .equals(judged.finding().fingerprint()));
                    case WAIVED -> false;
                })
                .map(WaivedReport.Judged::finding)
                .findFirst();
    }

    /** The round of the decision that was made last on an approved revision. */
    public long round(long entryId, int revision) {
        return rows.given(entryId).stream()
                .filter(given -> given.revision() == revision)
                .map(Given::roundId)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A decision as a release tells it: the waivers that it relied on, and what was overridden for it and for all before
     * it. It is made of what is never changed, so the same decision is always told in the same words.
     */
    public ObjectNode of(long entryId, long round) {
        List<Given> decisions = rows.given(entryId).stream()
                .filter(given -> given.roundId() <= round)
                .toList();
        Given decision = decisions.getFirst();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("revision", decision.revision())
                .put("approvedBy", decision.approver())
                .put("approvedAt", decision.at().toString());
        List<Kept.KeptWaiver> waivers = Kept.waivers(decision.waivers()).stream()
                .filter(waiver -> !waiver.state().equals("FALLEN"))
                .toList();
        json.set("waivers", Kept.tree(waivers));
        ArrayNode overrides = json.putArray("overrides");
        decisions.reversed().forEach(given -> overridden(given, overrides));
        return json;
    }

    private static void overridden(Given given, ArrayNode overrides) {
        for (Kept.KeptGate gate : Kept.gates(given.gates())) {
            for (Kept.KeptOverride override : gate.overrides()) {
                overrides
                        .addObject()
                        .put("gate", gate.id())
                        .put("revision", given.revision())
                        .put("reason", override.reason())
                        .put("by", override.by())
                        .put("at", override.at().toString());
            }
        }
    }
}
