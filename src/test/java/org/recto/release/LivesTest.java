package org.recto.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.READER;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.release.CorpusOverTime.Count;
import org.recto.release.CorpusOverTime.Point;
import org.recto.review.Reviews;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;

/** What is told of an entry, and of all entries, over time. */
class LivesTest extends WithDatabase {

    private Person curator;
    private Person reviewer;
    private Person reader;
    private long entryId;

    @BeforeAll
    void live() {
        curator = person("Ada", CURATOR);
        reviewer = person("Ria", REVIEWER);
        reader = person("Rea", READER);
        Person editor = person("Ed", EDITOR);
        Reviews reviews = bean(Reviews.class);
        Draft begun = bean(Drafts.class).begin(curator, Entry.begin("LIFE"), null);
        Revision first = bean(Revisions.class).save(curator, begun.id(), "Begun.");
        entryId = first.entryId();
        long round = reviews.submit(curator, entryId, 1).id();
        reviews.requestChanges(reviewer, round, "A name, please.");
        save("/identity/name", "a life");
        reviews.submit(curator, entryId, 2);
        reviews.approve(reviewer, round, "Good.");
        bean(Releases.class).publish(editor, "lives", "A release.");
        Draft figure = bean(Drafts.class).open(curator, entryId);
        bean(Drafts.class)
                .edit(
                        curator,
                        figure.id(),
                        List.of(new Edit.Add(
                                Path.of("/figures"), EntryJson.value(java.util.Map.of("id", "g1")), null)));
        bean(Revisions.class).save(curator, figure.id(), "A figure.");
    }

    @Test
    void aLifeIsRevisionsReviewsAndReleasesInTheirOrder() {
        assertThat(bean(Lives.class).of(curator, entryId))
                .extracting(event -> event.kind() + " " + event.revision() + " " + event.who() + " " + event.words())
                .containsExactly(
                        "SAVED 1 Ada Begun.",
                        "SUBMIT 1 Ada ",
                        "REQUEST_CHANGES 1 Ria ",
                        "SAVED 2 Ada Set.",
                        "SUBMIT 2 Ada ",
                        "APPROVE 2 Ria ",
                        "RELEASED 2 Ed lives",
                        "SAVED 3 Ada A figure.");
    }

    @Test
    void readersAreToldOfWhatWasApprovedAndReleased() {
        assertThat(bean(Lives.class).of(reader, entryId))
                .extracting(event -> event.kind() + " " + event.revision())
                .containsExactly("SAVED 2", "RELEASED 2");
    }

    @Test
    void theCorpusIsCountedByRuleAndSectionForEachMonthAndRelease() {
        List<Point> months = bean(CorpusOverTime.class).months(reviewer);

        assertThat(months).hasSize(12);
        assertThat(months.getFirst().entries()).isZero();
        assertThat(months.getLast().entries()).isEqualTo(1);
        assertThat(months.getLast().counts()).contains(new Count("meta.fig-caption", "figures", "NOTE", 1));
        List<Point> releases = bean(CorpusOverTime.class).releases(reviewer);
        assertThat(releases).extracting(Point::name).containsExactly("lives");
        assertThat(releases.getFirst().entries()).isEqualTo(1);
        assertThat(releases.getFirst().counts())
                .extracting(Count::rule)
                .doesNotContain("meta.fig-caption"); // the figure came after it
    }

    @Test
    void whatIsCountedIsWhatTheReportsSay() {
        long counted = jdbc().sql("select sum(count) from finding_count")
                .query(Long.class)
                .single();

        assertThat(counted)
                .isPositive()
                .isEqualTo(jdbc().sql("select sum(errors + warnings + notes) from check_report")
                        .query(Long.class)
                        .single());
    }

    private void save(String path, String value) {
        Draft draft = bean(Drafts.class).open(curator, entryId);
        bean(Drafts.class).edit(curator, draft.id(), List.of(new Edit.Set(Path.of(path), EntryJson.text(value))));
        bean(Revisions.class).save(curator, draft.id(), "Set.");
    }
}
