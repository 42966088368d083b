package org.recto.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.audit.AuditEntry;
import org.recto.audit.AuditTrail;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.review.Comment;
import org.recto.review.QueueRow;
import org.recto.review.Reviews;
import org.recto.review.Round;
import org.recto.review.RoundEvent;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Histories;
import org.recto.revision.HistoryHit;
import org.recto.revision.HistoryQuestion;
import org.recto.revision.Revision;
import org.recto.revision.RevisionSummary;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;

/** What happened before the clock was set back by an hour bears a later time than what happened after. */
class ClockTest extends WithDatabase {

    private static final List<String> TIMED =
            List.of("revision", "review_event", "review_comment", "approval", "audit_entry");

    private Person ada;
    private Person ria;
    private Revision first;
    private Round round;

    @BeforeAll
    void setTheClockBackAmidAStory() {
        ada = person("Ada", CURATOR);
        ria = person("Ria", REVIEWER);
        Person ed = person("Ed", EDITOR);
        Reviews reviews = bean(Reviews.class);

        first = save("CLOCKED", "First.");
        round = reviews.submit(ada, first.entryId(), 1);
        reviews.comment(ria, round.id(), null, null, "Before.");
        reviews.resolve(ria, reviews.comments(ria, round.id()).getFirst().id());
        reviews.approve(ria, round.id(), "Fine.");
        bean(Releases.class).publish(ed, "before", "Before.");
        reviews.submit(ada, save("WAITS", "Waits.").entryId(), 1);
        setTheClockBack();
        Draft draft = bean(Drafts.class).open(ada, first.entryId());
        bean(Drafts.class)
                .edit(ada, draft.id(), List.of(new Edit.Set(Path.of("/protein/length"), EntryJson.value(393))));
        bean(Revisions.class).save(ada, draft.id(), "Second.");
        round = reviews.submit(ada, first.entryId(), 2);
        reviews.comment(ria, round.id(), null, null, "After.");
        bean(Releases.class).publish(ed, "after", "After.");
    }

    private Revision save(String symbol, String why) {
        return bean(Revisions.class)
                .save(
                        ada,
                        bean(Drafts.class).begin(ada, Entry.begin(symbol), null).id(),
                        why);
    }

    /** As no test may set the clock of its machine, what happened so far is put an hour later. */
    private void setTheClockBack() {
        TIMED.forEach(table -> owner().sql("""
                alter table %1$s disable trigger user;
                update %1$s set at = at + interval '1 hour';
                alter table %1$s enable trigger user
                """.formatted(table)).update());
        owner().sql("""
                alter table release disable trigger user;
                update release set published_at = published_at + interval '1 hour';
                alter table release enable trigger user
                """).update();
    }

    @Test
    void aSearchOfHistoriesTellsOfWhatWasSavedLastFirst() {
        assertThat(bean(Histories.class).search(ada, new HistoryQuestion(null, "", "", "", null, null), 0, 100))
                .extracting(HistoryHit::why)
                .startsWith("Second.", "Waits.", "First.");
    }

    @Test
    void revisionsComeInTheOrderOfTheirNumbers() {
        List<RevisionSummary> history = bean(Revisions.class).history(ada, first.entryId());

        assertThat(history).extracting(RevisionSummary::number).containsExactly(2, 1);
        assertThat(history.getFirst().at()).isBefore(history.getLast().at());
        assertThat(bean(Revisions.class).newest(ada, first.entryId()).number()).isEqualTo(2);
    }

    @Test
    void whatWaitsLongestStandsFirstInTheQueue() {
        assertThat(bean(Reviews.class).queue(ria)).extracting(QueueRow::symbol).containsExactly("WAITS", "CLOCKED");
    }

    @Test
    void roundsAndWhatHappenedInThemComeInTheirOrder() {
        assertThat(bean(Reviews.class).rounds(ada, first.entryId()))
                .extracting(Round::revision)
                .containsExactly(2, 1);
        assertThat(bean(Reviews.class).rounds(ada, first.entryId()).getLast().events())
                .extracting(RoundEvent::act)
                .containsExactly(RoundEvent.Act.SUBMIT, RoundEvent.Act.APPROVE);
        assertThat(bean(Reviews.class).comments(ada, round.id()))
                .extracting(Comment::text)
                .containsExactly("After.");
    }

    @Test
    void theAuditTrailIsInTheOrderOfItsNumbers() {
        assertThat(bean(AuditTrail.class).of(first.accession() + "/1"))
                .extracting(AuditEntry::act)
                .endsWith("review.submit", "entry.save")
                .startsWith("review.approve");
    }

    @Test
    void releasesFollowEachOther() {
        List<Release> releases = bean(Releases.class).list();

        assertThat(releases).extracting(release -> release.head().name()).containsExactly("after", "before");
        assertThat(releases.getFirst().head().previous()).isNotNull();
        assertThat(bean(Releases.class).entriesAfter("", 9))
                .extracting(PublicEntry::release)
                .containsOnly("after");
    }
}
