package org.recto.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recto.demo.Corpus.Planned;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.intake.AtlasCards;
import org.recto.intake.Reading;
import org.recto.people.Accounts;
import org.recto.people.DemoAccounts;
import org.recto.people.Person;
import org.recto.release.Releases;
import org.recto.review.Reviews;
import org.recto.review.Round;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.SourceCard;
import org.recto.revision.Transactions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo database with entries at every stage, through the same doors that people use: so they have
 * drafts behind them, revisions, rounds of review and a release.
 */
@Component
@Order(DemoAccounts.ORDER + 1)
@ConditionalOnBooleanProperty("recto.demo")
class DemoCorpus implements ApplicationRunner {

    private final Accounts accounts;
    private final Transactions transactions;
    private final Entries entries;
    private final Drafts drafts;
    private final Revisions revisions;
    private final Reviews reviews;
    private final Releases releases;

    DemoCorpus(
            Accounts accounts,
            Transactions transactions,
            Entries entries,
            Drafts drafts,
            Revisions revisions,
            Reviews reviews,
            Releases releases) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.entries = entries;
        this.drafts = drafts;
        this.revisions = revisions;
        this.reviews = reviews;
        this.releases = releases;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Optional<Person> curator = accounts.byMail("curator@demo");
        Optional<Person> reviewer = accounts.byMail("reviewer@demo");
        Optional<Person> editor = accounts.byMail("editor@demo");
        if (curator.isPresent() && reviewer.isPresent() && editor.isPresent()) {
            // whole or not at all: a start that is cut short begins anew
            transactions.run(() -> load(curator.get(), reviewer.get(), editor.get()));
        }
    }

    /** Loads the corpus, unless there are entries. */
    void load(Person curator, Person reviewer, Person editor) {
        if (entries.count(curator, "") > 0) {
            return;
        }
        Corpus corpus = Corpus.read();
        Map<String, Revision> saved = new HashMap<>();
        for (Planned planned : corpus.entries()) {
            Revision revision =
                    revisions.save(curator, begin(curator, planned.file()).id(), planned.why());
            saved.put(planned.file(), revision);
            review(planned, revision, curator, reviewer);
        }
        releases.publish(editor, corpus.release().name(), corpus.release().note());
        for (Planned planned : corpus.entries()) {
            change(planned, Objects.requireNonNull(saved.get(planned.file())), curator);
        }
    }

    private Draft begin(Person curator, String file) {
        byte[] bytes = Corpus.bytes(file);
        if (file.endsWith(".json")) {
            return drafts.begin(curator, EntryJson.read(bytes), null);
        }
        Reading reading = AtlasCards.read(bytes);
        String sha256 = Objects.requireNonNull(
                Objects.requireNonNull(reading.entry().source()).sha256());
        return drafts.begin(
                curator,
                reading.entry(),
                new SourceCard(sha256, new String(bytes, UTF_8), reading.fates(), reading.links()));
    }

    private void review(Planned planned, Revision revision, Person curator, Person reviewer) {
        Corpus.Review review = planned.review();
        if (review == null) {
            return;
        }
        Round round = reviews.submit(curator, revision.entryId(), revision.number());
        Corpus.Remark comment = review.comment();
        if (comment != null) {
            reviews.comment(reviewer, round.id(), comment.path(), null, comment.text());
        }
        if (review.approved() != null) {
            reviews.approve(reviewer, round.id(), review.approved());
        }
    }

    private void change(Planned planned, Revision revision, Person curator) {
        Corpus.Later later = planned.later();
        if (later != null) {
            Draft draft = drafts.open(curator, revision.entryId());
            List<Edit> edits = later.edits().stream()
                    .map(edit -> EntryJson.readEdit(edit.toString()))
                    .toList();
            drafts.edit(curator, draft.id(), edits);
            revisions.save(curator, draft.id(), later.why());
        }
    }
}
