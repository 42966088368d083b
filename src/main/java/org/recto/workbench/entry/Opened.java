package org.recto.workbench.entry;

import org.jspecify.annotations.Nullable;
import org.recto.revision.Draft;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.parts.page.Links;

/**
 * An entry as the page has it open.
 *
 * @param accession {@code null} where it was never saved
 * @param revision the newest one
 * @param standing how it stands without the draft
 */
record Opened(
        long entryId,
        @Nullable String accession,
        @Nullable Integer revision,
        EntryHead.Standing standing,
        Editing editing) {

    /** Where on this server it is: its sections are one step further. */
    String address() {
        Draft draft = editing.draft();
        return accession != null ? Links.entry(accession) : Links.draft(draft == null ? 0 : draft.id());
    }
}
