package org.recto.workbench.entry;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.revision.Draft;
import org.recto.revision.SourceCard;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Links;

/**
 * An entry as the page has it open.
 *
 * @param accession {@code null} where it was never saved
 * @param revision the newest one
 * @param standing how it stands without the draft
 * @param card the card it was read from
 */
record Opened(
        long entryId,
        @Nullable String accession,
        @Nullable Integer revision,
        EntryHead.Standing standing,
        Editing editing,
        Supplier<Optional<SourceCard>> card) {

    /** Says so where a newer revision was saved since the draft began. */
    Optional<Notice> overtaken() {
        Draft draft = editing.draft();
        Integer base = draft == null ? null : draft.baseRevision();
        if (accession == null || revision == null || base == null || base >= revision) {
            return Optional.empty();
        }
        return Optional.of(Notice.warning(
                "Revision %d was saved since this draft began with revision %d. Saving will show you both, and nothing is lost."
                        .formatted(revision, base),
                Links.to(Links.changes(accession, base, revision), "See what changed")));
    }

    /** Where on this server it is: its sections are one step further. */
    String address() {
        Draft draft = editing.draft();
        return accession != null ? Links.entry(accession) : Links.draft(draft == null ? 0 : draft.id());
    }
}
