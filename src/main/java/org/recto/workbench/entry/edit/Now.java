package org.recto.workbench.entry.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Change;
import org.recto.entry.Entry;
import org.recto.entry.Path;
import org.recto.entry.Proposal;
import tools.jackson.databind.JsonNode;

/**
 * An entry as it stands at one moment of editing.
 *
 * @param entry the entry
 * @param tree its JSON
 * @param changes what differs from the revision it began with
 * @param remarks what is said of it, worst first
 * @param news keys of the remarks that the last edit brought
 * @param refusals what was typed and could not be stored, by place
 * @param readOnly whether it is only shown
 */
public record Now(
        Entry entry,
        JsonNode tree,
        List<Change> changes,
        List<Remark> remarks,
        Set<String> news,
        Map<Path, Refusal> refusals,
        boolean readOnly) {

    /** What stands at a place, or {@code null}. */
    public @Nullable JsonNode at(Path path) {
        return path.in(tree);
    }

    /** Text that stands at a place, or the empty string. */
    public String text(Path path) {
        JsonNode node = at(path);
        return node == null || node.isNull() ? "" : node.asString("");
    }

    /** What is said of this place and of those within it. */
    public List<Remark> remarksWithin(Path path) {
        return remarks.stream().filter(remark -> remark.isWithin(path)).toList();
    }

    /** Values at this place and within it that nobody has confirmed yet. */
    public List<Proposal> proposalsWithin(Path path) {
        return entry.proposals().stream()
                .filter(proposal -> Path.of(proposal.path()).isWithin(path))
                .toList();
    }

    /** Whether something differs at this place or within it. */
    public boolean isChanged(Path path) {
        return changes.stream()
                .anyMatch(change -> change.path().isWithin(path)
                        || path.isWithin(change.path()) && !change.path().equals(Path.ROOT));
    }

    /** What was typed within this place and could not be stored. */
    public List<Refusal> refusalsWithin(Path path) {
        return refusals.values().stream()
                .filter(refusal -> refusal.path().isWithin(path))
                .toList();
    }
}
