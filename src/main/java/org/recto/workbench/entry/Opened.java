package org.recto.workbench.entry;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Refdata;
import org.recto.revision.Draft;
import org.recto.revision.EntrySummary;
import org.recto.revision.RevisionSummary;
import org.recto.revision.SourceCard;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.panel.Talk;
import org.recto.workbench.entry.panel.Waiving;
import org.recto.workbench.entry.section.Album;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/**
 * An entry as the page has it open.
 *
 * @param accession {@code null} where it was never saved
 * @param revision the newest one
 * @param standing how it stands without the draft
 * @param waiving what is waived of it
 * @param talk what is said of it in review
 * @param revisions so many of its latest revisions, the newest first
 * @param others entries that words find
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
        Talk talk,
        IntFunction<List<RevisionSummary>> revisions,
        Function<String, List<EntrySummary>> others,
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
                Words.say("entry.overtaken", newest, base),
                Links.to(
                        Links.changes(Objects.requireNonNull(accession), base, newest),
                        Words.say("entry.overtaken.changes")),
                new Button(Words.say("entry.overtaken.merge"), _ -> merge.run()));
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
