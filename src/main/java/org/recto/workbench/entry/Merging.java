package org.recto.workbench.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.recto.entry.Entry;
import org.recto.merge.Choice;
import org.recto.merge.Conflict;
import org.recto.people.CurrentPerson;
import org.recto.revision.Draft;
import org.recto.revision.DraftGone;
import org.recto.revision.Drafts;
import org.recto.revision.Overtaken;
import org.recto.revision.StaleRevision;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.entry.merge.MergeDialog;
import org.recto.workbench.words.Words;
import org.springframework.stereotype.Component;

/** Leads a draft on to a revision that someone else saved meanwhile. */
@Component
class Merging {

    private final Drafts drafts;
    private final EntryChecks checks;
    private final CurrentPerson people;

    Merging(Drafts drafts, EntryChecks checks, CurrentPerson people) {
        this.drafts = drafts;
        this.checks = checks;
        this.people = people;
    }

    /** Asks for what is to be asked, if there is a newer revision. */
    void begin(Editing editing) {
        editing.keepTyped();
        Draft draft = editing.draft();
        if (draft != null) {
            try {
                drafts.overtaken(people.get(), draft.id()).ifPresent(seen -> ask(editing, seen, Map.of()));
            } catch (DraftGone gone) {
                Notices.tell(Objects.requireNonNull(gone.getMessage()));
            }
        }
    }

    void ask(Editing editing, Overtaken seen, Map<Conflict, Choice> chosen) {
        Function<Entry, List<Remark>> check = checks.whileEdited();
        new MergeDialog(seen, check, chosen, (together, choices) -> goOn(editing, seen, together, choices)).open();
    }

    /** Whatever came between is shown first, with what was chosen before. */
    private void goOn(Editing editing, Overtaken seen, Entry together, Map<Conflict, Choice> chosen) {
        editing.keepTyped();
        long draftId = Objects.requireNonNull(editing.draft()).id();
        try {
            editing.resume(drafts.rebase(people.get(), draftId, seen, together));
            Notices.done(Words.say("entry.merge.done", seen.theirs().number()));
        } catch (StaleRevision again) {
            Notices.tell(Words.say("entry.merge.again"));
            ask(editing, again.overtaken(), chosen);
        } catch (DraftGone gone) {
            Notices.tell(Objects.requireNonNull(gone.getMessage()));
        }
    }
}
