package org.recto.workbench.entry.panel;

import java.util.List;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.Working;
import org.recto.workbench.parts.changes.EditPreview;
import org.recto.workbench.parts.page.Links;

/**
 * What a card says of a remark, wherever it stands.
 *
 * @param working in lines, or none
 * @param why it matters, or empty
 * @param against the reference data that it was checked against, or empty
 * @param address of the rule's page, empty where a field's own constraint speaks
 * @param isWaivable whether its reader may waive it
 */
record Told(
        String key,
        Severity severity,
        String message,
        List<Working.Line> working,
        List<Offer> fixes,
        String why,
        String against,
        String rule,
        String address,
        boolean isWaivable) {

    /**
     * A fix.
     *
     * @param preview what it would change, paragraph by paragraph
     */
    record Offer(String label, List<List<EditPreview.Piece>> preview) {}

    /** @param mayWaive whether there is someone who may waive findings of this entry */
    static Told of(Remark remark, Now now, boolean mayWaive) {
        boolean byRule = !remark.rule().isEmpty();
        return new Told(
                remark.key(),
                remark.severity(),
                remark.message(),
                remark.working().isEmpty() ? List.of() : Working.lines(remark.working()),
                now.readOnly()
                        ? List.of()
                        : remark.fixes().stream()
                                .map(fix -> new Offer(fix.label(), EditPreview.of(now.tree(), fix.edits())))
                                .toList(),
                remark.why(),
                remark.against(),
                remark.rule(),
                byRule ? Links.rule(remark.rule()) : "",
                mayWaive && byRule && remark.severity() != Severity.NOTE);
    }
}
