package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Entry;
import org.recto.people.Person;
import org.recto.testing.WithDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, to the application's role and to the owner of the tables alike. */
class AppendOnlyTest extends WithDatabase {

    private static final SourceCard CARD = new SourceCard("0".repeat(64), "A card.", List.of(), List.of());

    private Revision saved;

    @BeforeAll
    void saveAnEntry() {
        Person ada = person("Ada", CURATOR);
        Drafts drafts = bean(Drafts.class);
        saved = bean(Revisions.class)
                .save(ada, drafts.begin(ada, Entry.begin("KEPT"), CARD).id(), "Kept.");
        bean(Entries.class).approved(saved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section_content",
                "revision",
                "approved_revision",
                "check_report",
                "entry_symbol",
                "source_card",
                "source_reading",
                "review_event",
                "review_comment",
                "comment_resolution",
                "approval",
                "section_approval",
                "audit_entry"
            })
    void noRoleChangesOrRemovesWhatIsAppendOnly(String table) {
        String column =
                jdbc().sql("""
                select column_name
                from information_schema.columns
                where table_name = :table
                  and is_identity = 'NO'
                limit 1
                """).param("table", table).query(String.class).single();
        for (JdbcClient role : List.of(jdbc(), owner())) {
            assertRefused(role, "update %1$s set %2$s = %2$s".formatted(table, column));
            assertRefused(role, "delete from " + table);
            assertRefused(role, "truncate " + table + " cascade");
        }
    }

    private static void assertRefused(JdbcClient role, String sql) {
        assertThatThrownBy(() -> role.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theSequenceOfRevisionsHasNoGapAndItsSectionsExist() {
        String copy = """
                insert into revision (entry_id, number, parent, author_id, author, at, why, section_list, section_hashes,
                  entry_hash, chain_hash, report_hash)
                select entry_id, %s, %s, author_id, author, at, why, section_list, %s, entry_hash, chain_hash, report_hash
                from revision
                where number = 1
                """;

        assertRefused(jdbc(), copy.formatted("1", "null", "section_hashes"));
        assertRefused(jdbc(), copy.formatted("3", "1", "section_hashes"));
        assertRefused(jdbc(), copy.formatted("3", "2", "section_hashes"));
        assertRefused(jdbc(), copy.formatted("2", "1", "array[sha256('x')]"));
        assertRefused(jdbc(), copy.formatted("2", "1", "array[]::bytea[]"));
    }

    @Test
    void aBodyThatDoesNotFitItsHashIsRefused() {
        assertThatThrownBy(() -> jdbc().sql("""
                insert into section_content (hash, kind, schema_version, body)
                select sha256('x'), kind, schema_version, body
                from section_content
                """).update()).hasMessageContaining("section_content_hash_fits");
    }

    @Test
    void anAccessionStaysWithItsEntry() {
        assertThatThrownBy(() ->
                        owner().sql("update entry set accession = 'RCT999999'").update())
                .hasMessageContaining("stays with its entry for ever");
        assertRefused(jdbc(), "delete from entry");
    }
}
