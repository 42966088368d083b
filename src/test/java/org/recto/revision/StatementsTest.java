package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.people.Person;
import org.recto.refdata.Refdata;
import org.recto.rule.EntryChecker;
import org.recto.rule.Example;
import org.recto.rule.Others;
import org.recto.rule.Others.Said;
import org.recto.rule.RuleSet;
import org.recto.rule.Verdict;
import org.recto.testing.WithDatabase;

class StatementsTest extends WithDatabase {

    private Statements statements;
    private Person ada;

    @BeforeAll
    void open() {
        statements = bean(Statements.class);
        ada = person("Ada", CURATOR);
    }

    private Revision saved(String symbol, String hgncId) {
        Draft draft = bean(Drafts.class).begin(ada, EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "%s", "hgncId": "%s"}}
                """.formatted(symbol, hgncId)), null);
        return bean(Revisions.class).save(ada, draft.id(), "First words.");
    }

    private List<String> found(Revision revision) {
        return bean(EntryChecker.class).check(revision.entry()).report().findings().stream()
                .map(finding -> finding.ruleId() + ": " + finding.message())
                .filter(finding -> finding.startsWith("x."))
                .toList();
    }

    private Revision approved(String symbol, String hgncId) {
        Revision revision = saved(symbol, hgncId);
        bean(Entries.class).approved(revision);
        return revision;
    }

    private Revision changed(Revision revision, Edit... edits) {
        Draft draft = bean(Drafts.class).open(ada, revision.entryId());
        bean(Drafts.class).edit(ada, draft.id(), List.of(edits));
        return bean(Revisions.class).save(ada, draft.id(), "The other gene is meant.");
    }

    @Test
    void anApprovedEntryIsAmongTheOthersOfAnotherAndNotOfItself() {
        Revision first = approved("ABCS1", "HGNC:90001");
        assertThat(found(first)).isEmpty();

        Revision second = saved("ABCS2", "HGNC:90001");
        String twice = "x.symbol-unique: There are two entries on one gene: " + first.accession()
                + " (ABCS1) has the same identifier.";
        assertThat(found(second)).containsExactly(twice);

        Revision third =
                changed(first, Example.set("/identity/hgncId", "HGNC:90002"), Example.set("/identity/symbol", "ABCS9"));
        assertThat(found(second))
                .as("no word of a revision that nobody approved is quoted")
                .containsExactly(twice);

        bean(Entries.class).approved(third);
        assertThat(found(second)).isEmpty();
    }

    @Test
    void whatNobodyApprovedIsHeldAgainstNobody() {
        Revision right = approved("ABCS5", "HGNC:90005");
        saved("ABCS6", "HGNC:90005");
        assertThat(found(right)).isEmpty();
        assertThat(statements.unread()).isEmpty();
    }

    @Test
    void whatEntriesStateCanBeBuiltAgain() {
        Revision revision = approved("ABCS3", "HGNC:90003");
        jdbc().sql("delete from entry_statement").update();
        jdbc().sql("delete from entry_stated").update();
        assertThat(statements.besides(null).say(Set.of("hgnc:HGNC:90003"))).isEmpty();

        bean(StatedAgain.class).readAgain();

        assertThat(statements.unread()).isEmpty();
        Others others = statements.besides(null);
        assertThat(others.say(Set.of("hgnc:HGNC:90003")).values())
                .containsExactly(List.of(new Said(String.valueOf(revision.entryId()), "ABCS3")))
                .first()
                .extracting(said -> others.name(said.getFirst()))
                .isEqualTo(revision.accession() + " (ABCS3)");
    }

    @Test
    void whatOtherRulesReadIsNotRead() {
        Revision revision = approved("ABCS4", "HGNC:90004");
        jdbc().sql("update entry_stated set rules = 'x.other 1' where entry_id = :id")
                .param("id", revision.entryId())
                .update();
        Statements started = new Statements(jdbc());
        assertThat(started.besides(null).missing()).startsWith("Not all approved entries have been read");
        EntryChecker checker =
                new EntryChecker(Refdata::none, RuleSet.standard(), entry -> started.besides(entry.accession()));
        assertThat(checker.check(revision.entry()).report().verdicts())
                .filteredOn(verdict -> verdict.ruleId().equals("x.symbol-unique"))
                .extracting(Verdict::answer)
                .containsExactly(Verdict.Answer.NOT_CHECKABLE);

        bean(StatedAgain.class).readAgain();
        assertThat(started.besides(null).missing()).isNull();
        assertThat(started.besides(null).say(Set.of("hgnc:HGNC:90004"))).hasSize(1);
    }

    @Test
    void anEntryThatCannotBeReadKeepsNoOtherFromBeingRead() {
        Revision broken = approved("ABCS7", "HGNC:90007");
        approved("ABCS8", "HGNC:90008");
        jdbc().sql("delete from entry_stated").update();
        Statements failing = new Statements(jdbc()) {
            @Override
            void keep(long entryId, Entry entry) {
                if (entryId == broken.entryId()) {
                    throw new IllegalStateException("broken on purpose");
                }
                super.keep(entryId, entry);
            }
        };
        new StatedAgain(failing, bean(RevisionRows.class), bean(EntryRows.class), bean(Transactions.class)).readAgain();
        assertThat(failing.unread()).containsExactly(broken.entryId());
        bean(StatedAgain.class).readAgain();
        assertThat(failing.unread()).isEmpty();
    }
}
