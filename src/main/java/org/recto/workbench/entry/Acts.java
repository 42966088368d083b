package org.recto.workbench.entry;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.recto.host.UnkeepableText;
import org.recto.people.Person;
import org.recto.review.NotNow;
import org.recto.review.Reviews;
import org.recto.revision.Draft;
import org.recto.revision.DraftGone;
import org.recto.revision.Drafts;
import org.recto.revision.NotSaved;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.StaleRevision;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;
import org.springframework.stereotype.Component;

/** What can be done with an entry as a whole, a use case for each button. */
@Component
class Acts {

    private final Drafts drafts;
    private final Revisions revisions;
    private final Reviews reviews;
    private final Merging merging;

    Acts(Drafts drafts, Revisions revisions, Reviews reviews, Merging merging) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.reviews = reviews;
        this.merging = merging;
    }

    /** Brings the draft and the newest revision together. */
    void merge(Opened opened, Person person) {
        merging.begin(person, opened.editing());
    }

    /** The buttons' acts on an entry that is open. */
    EntryHead.Acts on(Opened opened, Person person, Consumer<String> reopen) {
        Editing editing = opened.editing();
        return new EntryHead.Acts(
                editing::undo,
                editing::redo,
                () -> askToSave(editing, person, reopen),
                () -> submit(opened, person, reopen),
                () -> discard(opened, person, reopen),
                editing::retry);
    }

    private void askToSave(Editing editing, Person person, Consumer<String> reopen) {
        Draft draft = Objects.requireNonNull(editing.draft());
        String proposed = String.join(" ", drafts.reasons(person, draft.id()));
        new SaveDialog(editing.now(), draft.base(), proposed, why -> save(editing, draft.id(), person, why, reopen))
                .open();
    }

    /** Empty where the draft was saved or something else is asked of its curator now; otherwise why it wasn't. */
    private String save(Editing editing, long draftId, Person person, String why, Consumer<String> reopen) {
        long odd = editing.now().remarks().stream()
                .filter(remark -> remark.rule().isEmpty())
                .count();
        if (odd > 0) {
            return Words.say("entry.save.odd", odd);
        }
        try {
            Revision saved = revisions.save(person, draftId, why);
            reopen.accept(Links.entry(saved.accession()));
            Notices.done(Words.say("entry.save.done", saved.number()));
            return "";
        } catch (NotSaved | DraftGone | UnkeepableText refusal) {
            return refusal.getMessage() == null ? Words.say("entry.save.failed") : Words.heard(refusal.getMessage());
        } catch (StaleRevision stale) {
            merging.ask(person, editing, stale.overtaken(), Map.of());
            return "";
        }
    }

    private void submit(Opened opened, Person person, Consumer<String> reopen) {
        try {
            reviews.submit(person, opened.entryId(), Objects.requireNonNull(opened.revision()));
            Notices.done(Words.say("entry.submitted"));
        } catch (NotNow refusal) {
            Notices.tell(Objects.requireNonNull(refusal.getMessage()));
        }
        reopen.accept(opened.address());
    }

    private void discard(Opened opened, Person person, Consumer<String> reopen) {
        Draft draft = Objects.requireNonNull(opened.editing().draft());
        drafts.discard(person, draft.id());
        if (opened.accession() == null) {
            UI.getCurrentOrThrow().navigate("entries");
        } else {
            reopen.accept(opened.address());
        }
        Notices.undoable(Words.say("entry.discarded"), () -> {
            drafts.restore(person, draft.id());
            reopen.accept(opened.address());
        });
    }
}
