package org.recto.workbench.entry;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.recto.host.UnkeepableText;
import org.recto.people.CurrentPerson;
import org.recto.people.NotAllowed;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

/** What can be done with an entry as a whole, a use case for each button. */
@Component
class Acts {

    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    private final Drafts drafts;
    private final Revisions revisions;
    private final Reviews reviews;
    private final Merging merging;
    private final CurrentPerson people;

    Acts(Drafts drafts, Revisions revisions, Reviews reviews, Merging merging, CurrentPerson people) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.reviews = reviews;
        this.merging = merging;
        this.people = people;
    }

    /** Brings the draft and the newest revision together. */
    void merge(Opened opened) {
        merging.begin(opened.editing());
    }

    /** The buttons' acts on an entry that is open. */
    EntryHead.Acts on(Opened opened, Consumer<String> reopen) {
        Editing editing = opened.editing();
        return new EntryHead.Acts(
                editing::undo,
                editing::redo,
                () -> askToSave(editing, reopen),
                () -> submit(opened, reopen),
                () -> discard(opened, reopen),
                editing::retry);
    }

    private void askToSave(Editing editing, Consumer<String> reopen) {
        editing.keepTyped();
        Draft draft = Objects.requireNonNull(editing.draft());
        String proposed = String.join(" ", drafts.reasons(people.get(), draft.id()));
        new SaveDialog(editing.now(), draft.base(), proposed, why -> save(editing, draft.id(), why, reopen)).open();
    }

    /** Empty where the draft was saved or something else is asked of its curator now; otherwise why it wasn't. */
    private String save(Editing editing, long draftId, String why, Consumer<String> reopen) {
        long odd = editing.now().remarks().stream()
                .filter(remark -> remark.rule().isEmpty())
                .count();
        if (odd > 0) {
            return Words.say("entry.save.odd", odd);
        }
        editing.keepTyped();
        try {
            Revision saved = revisions.save(people.get(), draftId, why);
            reopen.accept(Links.entry(saved.accession()));
            Notices.done(Words.say("entry.save.done", saved.number()));
            return "";
        } catch (NestedRuntimeException unreachable) {
            LOG.warn("unsaved", unreachable);
            return Words.say("entry.save.unreachable");
        } catch (NotAllowed refusal) {
            return Words.say("entry.save.not-allowed", Words.heard(String.valueOf(refusal.getMessage())));
        } catch (NotSaved | DraftGone | UnkeepableText refusal) {
            return refusal.getMessage() == null ? Words.say("entry.save.failed") : Words.heard(refusal.getMessage());
        } catch (StaleRevision stale) {
            merging.ask(editing, stale.overtaken(), Map.of());
            return "";
        }
    }

    private void submit(Opened opened, Consumer<String> reopen) {
        try {
            reviews.submit(people.get(), opened.entryId(), Objects.requireNonNull(opened.revision()));
            Notices.offering(
                    Words.say("entry.submitted"),
                    Words.say("entry.act.review"),
                    () -> UI.getCurrentOrThrow()
                            .navigate(Links.review(Objects.requireNonNull(opened.accession()))
                                    .substring(1)));
        } catch (NotNow refusal) {
            Notices.tell(Objects.requireNonNull(refusal.getMessage()));
        }
        reopen.accept(opened.address());
    }

    private void discard(Opened opened, Consumer<String> reopen) {
        opened.editing().keepTyped();
        Draft draft = Objects.requireNonNull(opened.editing().draft());
        drafts.discard(people.get(), draft.id());
        if (opened.accession() == null) {
            UI.getCurrentOrThrow().navigate("entries");
        } else {
            reopen.accept(opened.address());
        }
        Notices.undoable(Words.say("entry.discarded"), () -> {
            drafts.restore(people.get(), draft.id());
            reopen.accept(opened.address());
        });
    }
}
