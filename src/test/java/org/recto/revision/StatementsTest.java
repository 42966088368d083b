package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.entry.EntryJson;
import org.recto.people.Person;
import org.recto.rule.EntryChecker;
import org.recto.rule.Example;
import org.recto.rule.Others.Said;
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

    @Test
    void aSavedEntryIsAmongTheOthersOfAnotherAndNotOfItself() {
        Revision first = saved("ABCS1", "HGNC:90001");
        assertThat(found(first)).isEmpty();

        Revision second = saved("ABCS2", "HGNC:90001");
        assertThat(found(second))
                .containsExactly("x.symbol-unique: There are two entries on one gene: " + first.accession()
                        + " (ABCS1) has the same identifier.");

        Draft draft = bean(Drafts.class).open(ada, first.entryId());
        bean(Drafts.class).edit(ada, draft.id(), List.of(Example.set("/identity/hgncId", "HGNC:90002")));
        bean(Revisions.class).save(ada, draft.id(), "The other gene is meant.");
        assertThat(found(second)).as("what the newest revision states counts").isEmpty();
    }

    @Test
    void whatEntriesStateCanBeBuiltAgain() {
        Revision revision = saved("ABCS3", "HGNC:90003");
        jdbc().sql("delete from entry_statement").update();
        jdbc().sql("delete from entry_stated").update();
        assertThat(statements.besides(null).say(Set.of("hgnc:HGNC:90003"))).isEmpty();

        bean(StatedAgain.class).readAgain();

        assertThat(statements.unread()).isEmpty();
        assertThat(statements.besides(null).say(Set.of("hgnc:HGNC:90003")).values())
                .containsExactly(List.of(new Said(revision.accession() + " (ABCS3)", "ABCS3")));
    }
}
