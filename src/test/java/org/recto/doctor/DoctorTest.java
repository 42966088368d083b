package org.recto.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Section;
import org.recto.people.Person;
import org.recto.release.Releases;
import org.recto.review.Reviews;
import org.recto.review.Round;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.SourceCard;
import org.recto.revision.Trouble;
import org.recto.testing.WithDatabase;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One whole database, damaged in one way after another, in transactions that are taken back. */
class DoctorTest extends WithDatabase {

    private static final String CARD = "A card.";

    private AnnotationConfigApplicationContext surgery;

    @BeforeAll
    void fillTheDatabase() {
        Person ada = person("Ada", CURATOR);
        Person ria = person("Ria", REVIEWER);
        Drafts drafts = bean(Drafts.class);
        Revisions revisions = bean(Revisions.class);
        Reviews reviews = bean(Reviews.class);

        Entry entry = EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "WHOLE"}, "protein": {"length": 393},
                 "diseases": [{"id": "d1", "name": "Glioma"}, {"id": "d2", "name": "Lymphoma"}]}
                """);
        SourceCard card = new SourceCard(Section.sha256(CARD), CARD, List.of(), List.of());
        Revision first = revisions.save(ada, drafts.begin(ada, entry, card).id(), "First.");
        Round round = reviews.submit(ada, first.entryId(), 1);
        reviews.requestChanges(ria, round.id(), "Which glioma?");
        Draft draft = drafts.open(ada, first.entryId());
        drafts.edit(ada, draft.id(), List.of(set("/diseases/d1/name", "Glioma of the brain stem")));
        revisions.save(ada, draft.id(), "Said so.");
        reviews.submit(ada, first.entryId(), 2);
        reviews.comment(ria, round.id(), null, null, "Thank you.");
        reviews.resolve(ria, reviews.comments(ria, round.id()).getFirst().id());
        reviews.approve(ria, round.id(), "Fine.");
        bean(Releases.class).publish(person("Ed", EDITOR), "one", "The first.");
        bean(Releases.class).publish(person("Edda", EDITOR), "two", "The second.");
        Draft open = drafts.open(ada, first.entryId());
        drafts.edit(ada, open.id(), List.of(set("/protein/length", 392)));
        drafts.edit(ada, open.id(), List.of(set("/identity/name", "A whole gene")));
        Revision other = revisions.save(
                ada, drafts.begin(ada, Entry.begin("OTHER"), null).id(), "Other.");
        reviews.submit(ada, other.entryId(), 1);
        drafts.begin(ada, Entry.begin("UNSAVED"), null);

        surgery = new AnnotationConfigApplicationContext();
        surgery.registerBean(DataSource.class, this::ownersDataSource);
        surgery.register(Surgery.class);
        surgery.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        surgery.refresh();
    }

    @AfterAll
    void close() {
        surgery.close();
    }

    private static Edit set(String path, Object value) {
        return new Edit.Set(Path.of(path), EntryJson.value(value));
    }

    /** The doctor, as the owner of the tables, who alone can do such damage. */
    @ComponentScan({"org.recto.revision", "org.recto.review", "org.recto.release", "org.recto.doctor"})
    static class Surgery {

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }
    }

    private List<String> examinedAfter(String damage) {
        List<Trouble> troubles = new ArrayList<>();
        new TransactionTemplate(surgery.getBean(JdbcTransactionManager.class)).executeWithoutResult(status -> {
            for (String table : owner().sql("""
                    select relname
                    from pg_class
                    where relkind = 'r'
                      and relnamespace = 'public'::regnamespace
                    """).query(String.class).list()) {
                surgery.getBean(JdbcClient.class)
                        .sql("alter table " + table + " disable trigger user")
                        .update();
            }
            surgery.getBean(JdbcClient.class)
                    .sql("do $$ begin " + damage + "; end $$")
                    .update();
            surgery.getBean(Doctor.class).examine(troubles::add);
            status.setRollbackOnly();
        });
        return troubles.stream().map(Trouble::toString).toList();
    }

    @Test
    void whatIsWholeIsCalledSo() {
        List<Trouble> troubles = new ArrayList<>();

        assertThat(surgery.getBean(Doctor.class).examine(troubles::add)).isEqualTo(new Doctor.Examined(3, 3, 2, 0));
        assertThat(troubles).isEmpty();
    }

    /** What was done to the database, and what the doctor says of it. */
    static final List<Arguments> DAMAGES = List.of(
            damage(
                    """
                    alter table section_content drop constraint section_content_hash_fits;
                    update section_content set body = replace(body, '393', '394')
                    """,
                    "RCT000001, revision 1, section protein: Its content is not what its hash says; it is that of"
                            + " revisions 1 to 2 (SHA-256"
                            + " 4ce1e0e4d21f165c319807215c0126127f2f26822d2dba36f1b96fb56b4cc463)."),
            damage(
                    """
                    alter table section_approval drop constraint section_approval_content_fk;
                    delete from section_content where body like '%brain stem%'
                    """,
                    "RCT000001, revision 2, section diseases/d1: Its content is missing; it is that of revision 2"
                            + " (SHA-256 e01027efb87a2f8f1032a88bbaf569557a67615af70dfe1aa7f164364a1ff882)."),
            damage(
                    "update revision set section_list = section_list_of((revision.section_keys)[1:3]), section_hashes = section_hashes[1:3]"
                            + " where number = 2",
                    "RCT000001, revision 2: Its hash is not that of the sections that it is made of.",
                    "RCT000001, revision 2, section diseases/d2: Round 1 approved another content of it than the"
                            + " revision holds."),
            damage(
                    "update revision set why = 'Another.' where number = 2",
                    "RCT000001, revision 2: Its chain hash is not that of its author, time, reason, contents and of the"
                            + " revision before it."),
            damage(
                    """
                    alter table revision drop constraint revision_pk cascade;
                    delete from revision where number = 1 and entry_id = 1
                    """,
                    "RCT000001, revision 2: It is the first that is there, and revision 1 is missing.",
                    "RCT000001, revision 1: The audit trail tells of its save, and there is no such revision with that"
                            + " chain hash."),
            damage("""
                    alter table check_report drop constraint check_report_hash_fits;
                    update check_report set body = body || ' '
                    where hash = (select report_hash from revision where entry_id = 1 and number = 1)
                    """, "RCT000001, revision 1: What its check reported is not what its hash says."),
            damage(
                    "delete from audit_entry where act = 'entry.save' and subject = 'RCT000001/1'",
                    "RCT000001, revision 1: The audit trail doesn’t tell of its save."),
            damage(
                    "update entry set symbol = 'ELSE' where symbol = 'OTHER'",
                    "RCT000002, revision 1, section identity: Its symbol is OTHER, and the entry is listed as ELSE.",
                    "RCT000002, revision 1: It is the newest, and lists show revision 1 as OTHER.",
                    "RCT000002: Its symbol ELSE is not among those that lead to it."),
            damage(
                    "update entry set state = 'IN_REVIEW' where symbol = 'WHOLE'",
                    "RCT000001, revision 2: The entry stands at IN_REVIEW, and its review at APPROVED."),
            damage(
                    "delete from entry_search where approved",
                    "RCT000001, revision 2: It is the newest approved one, and readers’ lists show none."),
            damage(
                    "delete from item_counter",
                    "RCT000001, revision 1: It holds d2, and only 0 ids of that kind count as given: the next could be"
                            + " one that was used."),
            damage(
                    "update source_card set text = 'Another.'",
                    "RCT000001: The card that it was read from is not what its hash says (SHA-256 "
                            + Section.sha256(CARD) + ")."),
            damage("delete from draft_step where number = 1", "RCT000001: Draft 3: Step 1 of its log is missing."),
            damage("delete from draft_step where draft_id = 3", "RCT000001: Draft 3: Its log is missing."),
            damage(
                    "update draft_step set edits = replace(edits, '\"', '') where number = 1",
                    "RCT000001: Draft 3: Step 1 of its log can’t be made: Unexpected character ('o' (code 111)): was"
                            + " expecting double-quote to start property name"),
            damage(
                    "update draft set position = 7 where id = 3",
                    "RCT000001: Draft 3: It stands at step 7, and its log ends with step 2."),
            damage("update draft set revision = 1 where revision = 2", "RCT000001, revision 1: 2 drafts ended in it."),
            damage(
                    "delete from review_event where act = 'REQUEST_CHANGES'",
                    "RCT000001, revision 2: Round 1: SUBMIT doesn’t follow SUBMIT.",
                    "RCT000001: Round 1: 0 times REQUEST_CHANGES, and the audit trail tells of 1."),
            damage(
                    "update review_round set state = 'IN_REVIEW'",
                    "RCT000001, revision 2: Round 1 stands at revision 2, IN_REVIEW, and its last act is APPROVE of"
                            + " revision 2.",
                    "RCT000001, revision 2: Round 1 has an approval and is not approved.",
                    "RCT000001, revision 2: The entry stands at APPROVED, and its review at IN_REVIEW."),
            damage(
                    "delete from section_approval where key = 'protein'",
                    "RCT000001, revision 2, section protein: Round 1 approved its revision, and nothing says that anybody"
                            + " approved this content of it."),
            damage(
                    "update approval set approver_id = 1",
                    "RCT000001, revision 2: Round 1 has the approval of its own author, Ria."),
            damage(
                    "update release_entry set approval_round = null; delete from section_approval; delete from approval",
                    "RCT000001, revision 2: Round 1 is approved without an approval.",
                    "RCT000001, revision 2: Readers are shown it, and it was not approved."),
            damage(
                    """
                    alter table release_file drop constraint release_file_hash_fits;
                    update release_file set content = overlay(content placing 'x' from 20 for 1)
                    where name = 'entries.jsonl' and release = 1
                    """,
                    "release one: Its file entries.jsonl is not what its hash says.",
                    "RCT000001, revision 2: Its line in release one is not found."),
            damage(
                    """
                    update release_file set content = content || ' ', sha256 = sha256(content || ' ')
                    where name = 'manifest.json' and release = 1
                    """,
                    "release one: The audit trail tells of another manifest.",
                    "release one: Its SHA256SUMS doesn’t list the file manifest.json as it is.",
                    "release two: Its manifest doesn’t name that of the release before it."),
            damage(
                    "delete from release_entry where release = 2",
                    "release two: Entries that its manifest names: 1. Entries that it holds: 0."),
            damage("""
                    alter table review_comment drop constraint review_comment_author_fk;
                    update review_comment set author_id = 99;
                    alter table review_comment add constraint review_comment_author_fk
                      foreign key (author_id) references account (id) not valid
                    """, "RCT000001: In review_comment, author_id 99 leads to no account (review_comment_author_fk)."));

    private static Arguments damage(String sql, String... troubles) {
        return Arguments.of(sql, List.of(troubles));
    }

    @ParameterizedTest
    @FieldSource("DAMAGES")
    void whatWasDamagedIsNamed(String sql, List<String> troubles) {
        assertThat(examinedAfter(sql)).isEqualTo(troubles);
    }

    @Test
    void anAccessionThatWouldBeGivenAgainIsNamed() {
        setAccessionNumber(1);
        try {
            assertThat(examinedAfter("null"))
                    .containsExactly("RCT000002: Its accession is above the last one that counts as given, so that it"
                            + " would be given again.");
        } finally {
            setAccessionNumber(2); // as no transaction takes it back
        }
    }

    private void setAccessionNumber(int last) {
        owner().sql("select setval('accession_number', ?)")
                .param(last)
                .query(Long.class)
                .single();
    }
}
