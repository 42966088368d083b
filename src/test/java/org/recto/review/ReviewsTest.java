package org.recto.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.READER;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.NotAllowed;
import org.recto.people.Person;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;
import org.springframework.dao.DataAccessException;

class ReviewsTest extends WithDatabase {

    private int genes;

    private Drafts drafts;
    private Revisions revisions;
    private Reviews reviews;
    private Person ada;
    private Person ben;
    private Person eve;
    private Person ria;

    private Revision first;

    @BeforeAll
    void openStore() {
        drafts = bean(Drafts.class);
        revisions = bean(Revisions.class);
        reviews = bean(Reviews.class);
        ada = person("Ada", CURATOR);
        ben = person("Ben", CURATOR, REVIEWER);
        eve = person("Eve", REVIEWER);
        ria = person("Ria", READER);
    }

    @BeforeEach
    void saveAnEntry() {
        Entry entry = EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "REVIEWED%d"},
                 "protein": {"length": 393, "note": "A protein."},
                 "diseases": [{"id": "d1", "name": "Glioma"}, {"id": "d2", "name": "Li-Fraumeni syndrome"}]}
                """.formatted(++genes));
        first = revisions.save(ada, drafts.begin(ada, entry, null).id(), "First words.");
    }

    private Revision save(Person person, Edit... edits) {
        Draft draft = drafts.open(person, first.entryId());
        drafts.edit(person, draft.id(), List.of(edits));
        return revisions.save(person, draft.id(), "More.");
    }

    private static Edit set(String path, Object value) {
        return new Edit.Set(Path.of(path), EntryJson.value(value));
    }

    private Round submit(Revision revision) {
        return reviews.submit(ada, first.entryId(), revision.number());
    }

    private void approve(Revision revision) {
        reviews.approve(eve, submit(revision).id(), "Fine.");
    }

    private String state() {
        return bean(Entries.class).get(ada, first.entryId()).state();
    }

    private List<Tuple> approvals() {
        return reviews.approvals(ada, first.entryId()).stream()
                .map(section -> Tuple.tuple(
                        section.key(),
                        section.grant() == null ? null : section.grant().revision(),
                        section.whyNot()))
                .toList();
    }

    @Test
    void aRoundGoesFromSubmissionThroughChangesToApproval() {
        Round round = submit(first);
        assertThat(round.state()).isEqualTo(new ReviewState.InReview());
        assertThat(state()).isEqualTo("IN_REVIEW");
        assertThat(reviews.queue(eve)).extracting(QueueRow::entryId).contains(first.entryId());

        reviews.requestChanges(eve, round.id(), "Which isoform?");
        assertThat(state()).isEqualTo("CHANGES_REQUESTED");
        Revision second = save(ada, set("/protein/note", "The longest isoform."));
        assertThat(state()).isEqualTo("CHANGES_REQUESTED");

        assertThat(submit(second).id()).isEqualTo(round.id());
        reviews.approve(eve, round.id(), "Fine.");
        assertThat(state()).isEqualTo("APPROVED");
        Round approved = reviews.current(ada, first.entryId()).orElseThrow();
        assertThat(approved.events())
                .extracting(RoundEvent::act, RoundEvent::revision, RoundEvent::by, RoundEvent::words)
                .containsExactly(
                        Tuple.tuple(RoundEvent.Act.SUBMIT, 1, "Ada", ""),
                        Tuple.tuple(RoundEvent.Act.REQUEST_CHANGES, 1, "Eve", "Which isoform?"),
                        Tuple.tuple(RoundEvent.Act.SUBMIT, 2, "Ada", ""),
                        Tuple.tuple(RoundEvent.Act.APPROVE, 2, "Eve", "Fine."));
        assertThat(reviews.queue(eve)).extracting(QueueRow::entryId).doesNotContain(first.entryId());
        assertThat(revisions.newest(ria, first.entryId())).isEqualTo(second);
    }

    @Test
    void aNewerRevisionTakesTheOneInReviewOutOfIt() {
        Round round = submit(first);
        Revision second = save(ben, set("/protein/length", 390));

        assertThat(state()).isEqualTo("IN_PREPARATION");
        assertThatThrownBy(() -> reviews.approve(eve, round.id(), "")).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> reviews.submit(ada, first.entryId(), 1))
                .isInstanceOf(NotNow.class)
                .hasMessage("Revision 2 was saved by Ben meanwhile: that is the one to submit.");

        assertThat(submit(second))
                .extracting(Round::id, Round::revision, Round::state)
                .containsExactly(round.id(), 2, new ReviewState.InReview());
        assertThat(reviews.get(eve, round.id()).events().get(1).words()).isEqualTo("Revision 2 took its place.");
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        save(ben, set("/protein/length", 390));
        Revision third = save(ada, set("/identity/name", "gene"));
        Round round = submit(third);

        GatesUnsatisfied refused =
                catchThrowableOfType(GatesUnsatisfied.class, () -> reviews.approve(ben, round.id(), ""));

        assertThat(refused).hasMessage("/protein: You wrote part of it.");
        assertThat(reviews.gates(eve, round.id())).allMatch(Gate::holds);
        assertThat(state()).isEqualTo("IN_REVIEW");
    }

    @Test
    void whoWroteOnlyWhatIsApprovedMayApproveTheRest() {
        approve(save(ben, set("/protein/length", 390)));
        Revision third = save(ada, set("/identity/name", "gene"));

        reviews.approve(ben, submit(third).id(), "");

        assertThat(approvals())
                .containsExactly(
                        Tuple.tuple("identity", 3, null),
                        Tuple.tuple("protein", 2, null),
                        Tuple.tuple("diseases/d1", 2, null),
                        Tuple.tuple("diseases/d2", 2, null));
    }

    @Test
    void theDatabaseRefusesWhatTheProgramWould() {
        save(ben, set("/protein/length", 390));
        Round round = submit(save(ada, set("/identity/name", "gene")));
        Runnable byBen = () -> jdbc().sql("""
                with given as (
                  insert into approval (entry_id, round_id, revision, approver_id, approver, note, report_hash, waivers,
                    gates)
                  select entry_id, :round, number, :ben, 'Ben', '', report_hash, '[]', '[]'
                  from revision
                  where entry_id = :entry and number = 3
                  returning entry_id, round_id)
                select * from given
                """)
                .param("round", round.id())
                .param("ben", ben.id())
                .param("entry", first.entryId())
                .query()
                .listOfRows();
        byBen.run();

        assertThatThrownBy(() -> jdbc().sql("""
                insert into section_approval (entry_id, round_id, key, hash, findings)
                values (:entry, :round, 'protein', null, '{}')
                """)
                        .param("entry", first.entryId())
                        .param("round", round.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("wrote protein of revision 3");
        assertThatThrownBy(() -> jdbc().sql("update review_round set state = 'IN_PREPARATION', revision = 1")
                        .update())
                .isInstanceOf(DataAccessException.class);
        for (String table : List.of(
                "approval",
                "section_approval",
                "review_event",
                "review_comment",
                "comment_resolution",
                "revision",
                "section_content",
                "check_report",
                "approved_revision",
                "entry_symbol",
                "source_card")) {
            assertThatThrownBy(() -> jdbc().sql("delete from " + table).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void anApprovalHoldsOnWhereNothingChanged() {
        approve(first);
        save(ben, set("/protein/length", 390), new Edit.Remove(Path.of("/diseases/d1")));

        assertThat(state()).isEqualTo("IN_PREPARATION");
        assertThat(approvals())
                .containsExactly(
                        Tuple.tuple("identity", 1, null),
                        Tuple.tuple("protein", 1, "Its content changed since revision 1 was approved."),
                        Tuple.tuple("diseases/d2", 1, null));
        assertThat(reviews.current(ada, first.entryId())).isEmpty();
    }

    @Test
    void theGoingOfASectionIsApprovedToo() {
        approve(first);
        Round round = submit(save(ben, new Edit.Remove(Path.of("/diseases/d1"))));

        assertThatThrownBy(() -> reviews.approve(ben, round.id(), ""))
                .isInstanceOf(GatesUnsatisfied.class)
                .hasMessage("You saved revision 2. /diseases/d1: You wrote part of it.");
        reviews.approve(eve, round.id(), "");

        assertThat(jdbc().sql("select key, hash from section_approval where round_id = :round")
                        .param("round", round.id())
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("key", "diseases/d1").containsEntry("hash", null));
    }

    @Test
    void openCommentsAndProposalsKeepTheGatesShut() {
        Revision proposed = save(
                ada,
                new Edit.Add(
                        Path.of("/proposals"),
                        EntryJson.value(java.util.Map.of("id", "o1", "path", "/protein/length")),
                        null));
        Round round = submit(proposed);
        Comment comment = reviews.comment(eve, round.id(), Path.of("/protein/note"), "protein", "Which one?");

        assertThat(comment)
                .isEqualTo(new Comment(
                        comment.id(),
                        round.id(),
                        2,
                        Path.of("/protein/note"),
                        "protein",
                        "Which one?",
                        eve.id(),
                        "Eve",
                        comment.at(),
                        null,
                        List.of(),
                        new Comment.Standing(null, null, null, null)));
        assertThatThrownBy(() -> reviews.approve(eve, round.id(), ""))
                .isInstanceOf(GatesUnsatisfied.class)
                .hasMessage("/protein/note: Eve’s comment is open: Which one?"
                        + " 1 value is only proposed, first of all /protein/length.");

        assertThatThrownBy(() -> reviews.resolve(ada, comment.id()))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("Eve or a reviewer settles this comment: answer it, or say that it is done.");
        reviews.resolve(eve, comment.id());
        reviews.requestChanges(eve, round.id(), "Confirm the length.");
        submit(save(ada, new Edit.Remove(Path.of("/proposals/o1"))));
        reviews.approve(eve, round.id(), "");

        assertThat(reviews.comments(ada, round.id()))
                .extracting(Comment::text, settled -> settled.standing().resolvedBy())
                .containsExactly(Tuple.tuple("Which one?", "Eve"));
        assertThatThrownBy(() -> reviews.comment(eve, round.id(), null, null, "Late."))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void anErrorKeepsTheGateShutButNotTheDoorToReview() {
        Round round = submit(save(
                ada,
                new Edit.Add(
                        Path.of("/protein/features"),
                        EntryJson.value(java.util.Map.of("id", "f1", "type", "domain", "start", 390, "end", 400)),
                        null)));

        GatesUnsatisfied refused =
                catchThrowableOfType(GatesUnsatisfied.class, () -> reviews.approve(eve, round.id(), ""));

        assertThat(refused.gates())
                .extracting(Gate::name, Gate::state)
                .containsExactly(
                        Tuple.tuple("No errors", Gate.State.UNSATISFIED),
                        Tuple.tuple("Warnings settled", Gate.State.UNSATISFIED),
                        Tuple.tuple("Waivers countersigned", Gate.State.NOT_APPLICABLE),
                        Tuple.tuple("Comments resolved", Gate.State.NOT_APPLICABLE),
                        Tuple.tuple("Proposals settled", Gate.State.SATISFIED),
                        Tuple.tuple("Someone else approves", Gate.State.SATISFIED));
        assertThat(reviews.queue(eve))
                .filteredOn(row -> row.roundId() == round.id())
                .extracting(QueueRow::errors)
                .containsExactly(1);
    }

    @Test
    void whatIsAskedForTwiceIsDoneOnce() {
        Round round = submit(first);
        assertThat(submit(first)).isEqualTo(round);

        Comment comment = reviews.comment(eve, round.id(), null, null, "Which one?");
        assertThat(reviews.comment(eve, round.id(), null, null, "Which one? ")).isEqualTo(comment);
        assertThat(reviews.comment(ben, round.id(), null, null, "Which one?")).isNotEqualTo(comment);
        assertThat(reviews.comment(eve, round.id(), null, null, "That one?")).isNotEqualTo(comment);
        assertThat(reviews.comment(eve, round.id(), null, null, "Which one?")).isNotEqualTo(comment);
        for (int twice = 0; twice < 2; twice++) {
            reviews.comments(eve, round.id()).forEach(made -> reviews.resolve(eve, made.id()));
        }
        assertThat(acts("review.resolve-comment")).isEqualTo(4);

        reviews.requestChanges(eve, round.id(), "All of it.");
        reviews.requestChanges(eve, round.id(), "All of it.");
        assertThatThrownBy(() -> reviews.requestChanges(ben, round.id(), "All of it."))
                .isInstanceOf(NotNow.class);
        submit(first);
        reviews.approve(eve, round.id(), "Fine.");
        reviews.approve(eve, round.id(), "Fine.");
        assertThatThrownBy(() -> reviews.approve(eve, round.id(), "Finer.")).isInstanceOf(NotNow.class);

        assertThat(reviews.get(ada, round.id()).events())
                .extracting(RoundEvent::act)
                .containsExactly(
                        RoundEvent.Act.SUBMIT,
                        RoundEvent.Act.REQUEST_CHANGES,
                        RoundEvent.Act.SUBMIT,
                        RoundEvent.Act.APPROVE);
        assertThat(acts("review.approve")).isEqualTo(1);
    }

    private int acts(String act) {
        return jdbc().sql("select count(*) from audit_entry where act = ? and subject like ?")
                .params(act, first.accession() + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    void anApprovedRevisionIsNotSubmittedAgainUnlessSomethingChanged() {
        approve(first);

        assertThatThrownBy(() -> submit(first))
                .isInstanceOf(NotNow.class)
                .hasMessage("Revision 1 is approved already.");

        Revision reordered = save(ben, new Edit.Move(Path.of("/diseases/d1"), null));
        approve(reordered);
        assertThat(state()).isEqualTo("APPROVED");
    }

    @Test
    void aReleaseHoldsTheNewestApprovedRevisionOfEachEntry() {
        ApprovedRevisions approved = bean(ApprovedRevisions.class);
        assertThat(approved.leftOut())
                .contains(new LeftOut(
                        first.accession(),
                        first.entry().identity().symbol(),
                        "It was never approved: revision 1 was not submitted for review."));

        approve(first);
        save(ben, set("/protein/length", 390));

        assertThat(approved.leftOut()).extracting(LeftOut::accession).doesNotContain(first.accession());
        ApprovedRevision current = approved.current().stream()
                .filter(revision -> revision.entryId() == first.entryId())
                .findFirst()
                .orElseThrow();
        assertThat(current)
                .isEqualTo(new ApprovedRevision(
                        first.accession(),
                        first.entry().identity().symbol(),
                        first.entryId(),
                        1,
                        2,
                        "Eve",
                        current.approvedAt(),
                        first.sections()));
    }

    @Test
    void everyoneKeepsToTheirRole() {
        Round round = submit(first);

        assertThatThrownBy(() -> reviews.approve(ada, round.id(), "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.requestChanges(ada, round.id(), "No.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.submit(eve, first.entryId(), 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.queue(ria)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.comment(ria, round.id(), null, null, "Hm."))
                .isInstanceOf(NotAllowed.class);
        EntrySummary summary = bean(Entries.class).get(ada, first.entryId());
        assertThat(summary.state()).isEqualTo("IN_REVIEW");
    }
}
