package org.recto.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.audit.AuditEntry;
import org.recto.audit.AuditTrail;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;

class ThreadsTest extends WithDatabase {

    private static final Path NOTE = Path.of("/protein/note");
    private static final Edit LONGER = new Edit.Set(NOTE, EntryJson.text("It binds DNA."));

    private Reviews reviews;
    private Threads threads;
    private Assignments assignments;
    private Drafts drafts;
    private Revisions revisions;
    private Person ada;
    private Person eve;
    private Person max;
    private Person ed;
    private Revision first;
    private Round round;
    private int genes;

    @BeforeAll
    void people() {
        reviews = bean(Reviews.class);
        threads = bean(Threads.class);
        assignments = bean(Assignments.class);
        drafts = bean(Drafts.class);
        revisions = bean(Revisions.class);
        ada = person("Ada", CURATOR);
        eve = person("Eve", REVIEWER);
        max = person("Max", REVIEWER);
        ed = person("Ed", EDITOR);
    }

    @BeforeEach
    void submitAnEntry() {
        Draft draft = drafts.begin(ada, EntryJson.read("""
                        {"schema": "recto-entry/1", "identity": {"symbol": "GENE%d"}, "protein": {"note": "It binds."}}
                        """.formatted(++genes)), null);
        first = revisions.save(ada, draft.id(), "First words.");
        round = reviews.submit(ada, first.entryId(), 1);
    }

    private Comment comment() {
        return reviews.comment(eve, round.id(), NOTE, "binds", "What does it bind?");
    }

    private Comment again(Comment comment) {
        return reviews.comments(eve, round.id()).stream()
                .filter(found -> found.id() == comment.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerBelongsToTheThreadAndIsNotToBeSettled() {
        Comment head = comment();
        Comment answer = threads.answer(ada, head.id(), "DNA.");
        Comment further = threads.answer(eve, answer.id(), "Then say so.");

        assertThat(answer.replyTo()).isEqualTo(head.id());
        assertThat(further.replyTo()).isEqualTo(head.id());
        assertThat(answer.isOpen()).isFalse();
        assertThat(reviews.queue(eve))
                .filteredOn(row -> row.roundId() == round.id())
                .extracting(QueueRow::openComments)
                .containsExactly(1);
    }

    @Test
    void whatIsClickedTwiceIsSaidOnce() {
        Comment head = comment();
        Comment answer = threads.answer(ada, head.id(), "DNA.");
        assertThat(threads.answer(ada, head.id(), " DNA. ")).isEqualTo(answer);
        threads.answer(eve, head.id(), "Where?");
        assertThat(threads.answer(ada, head.id(), "DNA.")).isNotEqualTo(answer);

        Edit length = new Edit.Set(Path.of("/protein/length"), EntryJson.value(393));
        Comment suggestion = threads.suggest(eve, round.id(), NOTE, List.of(LONGER, length), "Say what.");
        assertThat(threads.suggest(eve, round.id(), NOTE, List.of(LONGER, length), "Say what."))
                .isEqualTo(suggestion);
        assertThat(threads.suggest(eve, round.id(), NOTE, List.of(LONGER), "Say what."))
                .isNotEqualTo(suggestion);

        threads.done(ada, head.id());
        threads.done(ada, head.id());
        assertThat(reviews.comments(eve, round.id())).hasSize(6);
        assertThat(bean(AuditTrail.class).of(first.accession() + "/1"))
                .extracting(AuditEntry::act)
                .containsOnlyOnce("review.comment-done");
    }

    @Test
    void doneAsksForAnotherLookUntilSomeoneAnswers() {
        Comment head = comment();
        threads.answer(ada, head.id(), "DNA.");
        threads.done(ada, head.id());
        assertThat(again(head).standing().doneBy()).isEqualTo("Ada");
        assertThat(again(head).isOpen()).isTrue();

        threads.answer(eve, head.id(), "I don't see it.");
        assertThat(again(head).standing().doneBy()).isNull();
    }

    @Test
    void aSuggestionGoesIntoTheDraftAsOneStepThatSaysWhoseItIs() {
        Comment suggestion = threads.suggest(eve, round.id(), NOTE, List.of(LONGER), "Say what.");
        Draft draft = threads.take(ada, suggestion.id());

        assertThat(NOTE.in(EntryJson.tree(draft.entry()))).isEqualTo(EntryJson.text("It binds DNA."));
        assertThat(drafts.reasons(ada, draft.id())).containsExactly("As Eve suggested.");
        assertThat(again(suggestion).standing().takenBy()).isEqualTo("Ada");
        assertThat(again(suggestion).suggestion()).containsExactly(LONGER);
        assertThatThrownBy(() -> threads.take(ada, suggestion.id()))
                .isInstanceOf(NotNow.class)
                .hasMessage("Ada took this suggestion already.");
        Draft undone = drafts.undo(ada, draft.id());
        assertThat(NOTE.in(EntryJson.tree(undone.entry()))).isEqualTo(EntryJson.text("It binds."));
    }

    @Test
    void whoeverSuggestedWhatWasTakenCannotApproveIt() {
        Comment suggestion = threads.suggest(eve, round.id(), NOTE, List.of(LONGER), "Say what.");
        Draft draft = threads.take(ada, suggestion.id());
        reviews.resolve(eve, suggestion.id());
        Revision second = revisions.save(ada, draft.id(), "As Eve suggested.");
        Round again = reviews.submit(ada, first.entryId(), second.number());

        assertThatThrownBy(() -> reviews.approve(eve, again.id(), ""))
                .isInstanceOf(GatesUnsatisfied.class)
                .hasMessageContaining("/protein: You wrote part of it.");
        // nor would the database let her
        assertThat(jdbc().sql("select section_authors(?, 2, 'protein')")
                        .param(first.entryId())
                        .query(Long.class)
                        .list())
                .containsExactlyInAnyOrder(ada.id(), eve.id());
        reviews.approve(max, again.id(), "");
    }

    @Test
    void aSuggestionThatIsNotTakenMakesNobodyAnAuthor() {
        Comment suggestion = threads.suggest(eve, round.id(), NOTE, List.of(LONGER), "Say what.");
        reviews.resolve(eve, suggestion.id());

        reviews.approve(eve, round.id(), "");
    }

    @Test
    void aSuggestionThatCannotStandThereIsRefused() {
        assertThatThrownBy(() -> threads.suggest(
                        eve,
                        round.id(),
                        null,
                        List.of(new Edit.Set(Path.of("/protein/length"), EntryJson.text("long"))),
                        "Say how long."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("This can’t stand there: ");
    }

    @Test
    void aRoundIsTakenGivenBackAndAssigned() {
        assignments.take(eve, round.id());
        assignments.take(eve, round.id());
        assertThat(assignments.holder(ada, round.id())).contains(new Assignments.Reviewer(eve.id(), "Eve"));
        assertThatThrownBy(() -> assignments.take(max, round.id()))
                .isInstanceOf(NotNow.class)
                .hasMessage("Eve has it: ask them to give it back.");

        assignments.giveBack(eve, round.id());
        assertThat(assignments.holder(ada, round.id())).isEmpty();
        assignments.assign(ed, round.id(), max.id());
        assertThat(reviews.queue(eve))
                .filteredOn(row -> row.roundId() == round.id())
                .extracting(QueueRow::reviewer)
                .containsExactly("Max");
        assertThatThrownBy(() -> assignments.giveBack(eve, round.id())).hasMessage("It isn’t yours.");
        assertThatThrownBy(() -> assignments.assign(ed, round.id(), ada.id())).hasMessage("There is no such reviewer.");
    }

    @Test
    void whatWaitsForMoreThanTwoWeeksIsStale() {
        QueueRow row = reviews.queue(eve).stream()
                .filter(found -> found.roundId() == round.id())
                .findFirst()
                .orElseThrow();

        assertThat(row.isStale(row.submittedAt().plusSeconds(14 * 86_400))).isFalse();
        assertThat(row.isStale(row.submittedAt().plusSeconds(14 * 86_400 + 1))).isTrue();
    }
}
