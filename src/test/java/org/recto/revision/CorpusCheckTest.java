package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.recto.host.OpenDatabase;
import org.recto.made.Expected;
import org.recto.made.MakeEntries;
import org.recto.people.NotAllowed;
import org.recto.people.Role;
import org.recto.refstore.Keeper;
import org.recto.revision.CorpusCheck.CheckedRevision;
import org.recto.rule.EntryChecker;
import org.recto.testing.WithDatabase;

@TestMethodOrder(OrderAnnotation.class)
class CorpusCheckTest extends WithDatabase {

    private static final Keeper OPERATOR = new Keeper.Operator("tester");

    /** More than a page. */
    private static final int COUNT = 60;

    @TempDir
    static Path folder;

    @BeforeAll
    void fill() throws Exception {
        Files.writeString(folder.resolve("list.txt"), "");
        MakeEntries.make(folder.resolve("list.txt"), folder.resolve("made"), COUNT, 1, 50);
        try (OpenDatabase database = OpenDatabase.open(environment())) {
            MadeCorpus.load(database, folder.resolve("made"));
        }
    }

    private List<CheckedRevision> all() {
        List<CheckedRevision> all = new ArrayList<>();
        bean(CorpusCheck.class).each(OPERATOR, all::add);
        return all;
    }

    @Test
    @Order(1)
    void everyApprovedEntryIsToldOnceInOrderAndAsIfItWereCheckedAlone() {
        List<CheckedRevision> all = all();

        assertThat(all)
                .hasSize(COUNT)
                .isSortedAccordingTo((one, next) -> one.accession().compareTo(next.accession()));
        EntryChecker checker = bean(EntryChecker.class);
        assertThat(all.subList(COUNT - 20, COUNT))
                .allSatisfy(one -> assertThat(one.check()).isEqualTo(checker.check(one.entry())));
    }

    @Test
    @Order(2)
    void whatWasSeededIsFoundInTheDatabaseAndNothingElse() throws Exception {
        Expected expected = Expected.read(folder.resolve("made/faults.tsv"));

        all().forEach(one -> expected.take(one.accession(), one.check()));

        assertThat(expected.wrong()).isEmpty();
    }

    @Test
    @Order(3)
    void anEntryThatCannotBeReadIsToldAndKeepsNoOtherFromBeingChecked() {
        jdbc().sql("""
                with content as (
                  insert into section_content (hash, kind, schema_version, body)
                  values (sha256('{"body":[],"kind":"identity","schemaVersion":1}'), 'identity', 1, '[]')
                  returning hash
                ),
                begun as (
                  insert into entry (accession, symbol)
                  values ('RCT900000', 'BROKEN')
                  returning id
                )
                insert into revision (entry_id, number, author_id, author, at, why, section_list, section_hashes,
                  entry_hash, chain_hash, report_hash)
                select begun.id, 1, author_id, author, at, why, section_list_of(array['identity']), array[content.hash],
                  entry_hash, chain_hash, report_hash
                from (select * from revision limit 1) as any_revision, begun, content
                """).update();
        jdbc().sql("insert into approved_revision select entry_id, number from revision where number = 1 and entry_id ="
                        + " (select id from entry where accession = 'RCT900000')")
                .update();

        List<CheckedRevision> all = all();

        assertThat(all).hasSize(COUNT + 1);
        assertThat(all.getLast().accession()).isEqualTo("RCT900000");
        assertThat(all.getLast().refused()).contains("makes no entry");
        assertThat(all.getLast().check()).isNull();
    }

    @Test
    void whoeverTakesTheResultsMayFail() {
        assertThatThrownBy(() -> bean(CorpusCheck.class).each(OPERATOR, one -> {
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");
    }

    @Test
    void inTheWorkbenchItIsForAdministrators() {
        assertThatThrownBy(() ->
                        bean(CorpusCheck.class).each(new Keeper.Administrator(person("Cara", Role.CURATOR)), one -> {}))
                .isInstanceOf(NotAllowed.class);
    }
}
