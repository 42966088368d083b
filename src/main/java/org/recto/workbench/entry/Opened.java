package org.recto.workbench.entry;

import com.vaadin.flow.component.button.Button;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Refdata;
import org.recto.revision.Draft;
import org.recto.revision.SourceCard;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.section.Album;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Links;

/**
 * An entry as the page has it open.
 *
 * @param accession {@code null} where it was never saved
 * @param revision the newest one
 * @param standing how it stands without the draft
 * @param waiving what is waived of it
 * @param card the card it was read from
 * @param album the pictures of its figures
 * @param refdata what it is drawn with
 */
record Opened(
        long entryId,
        @Nullable String accession,
        @Nullable Integer revision,
        EntryHead.Standing standing,
        Editing editing,
        Waiving waiving,
        Supplier<Optional<SourceCard>> card,
        Album album,
        Supplier<Refdata> refdata) {

    /** Whether a newer revision was saved since the draft began. */
    boolean isOvertaken() {
        Draft draft = editing.draft();
        Integer base = draft == null ? null : draft.baseRevision();
        return accession != null && revision != null && base != null && base < revision;
    }

    /** Says so, with a way to bring both together. */
    Notice overtaken(Runnable merge) {
        Draft draft = Objects.requireNonNull(editing.draft());
        int base = Objects.requireNonNull(draft.baseRevision());
        int newest = Objects.requireNonNull(revision);
        return Notice.warning(
                "Revision %d was saved since this draft began with revision %d.".formatted(newest, base),
                Links.to(Links.changes(Objects.requireNonNull(accession), base, newest), "See what changed"),
                new Button("Merge it into the draft…", _ -> merge.run()));
    }

    /** Where a section is shown as its newest revision has it; empty where the entry was never saved. */
    Optional<String> saved(String section) {
        return accession == null || revision == null
                ? Optional.empty()
                : Optional.of(Links.revision(accession, revision, section));
    }

    /** Where on this server it is: its sections are one step further. */
    String address() {
        Draft draft = editing.draft();
        return accession != null ? Links.entry(accession) : Links.draft(draft == null ? 0 : draft.id());
    }
}
