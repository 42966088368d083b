package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;
import static org.recto.refstore.ReleasesInSql.transcript;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.people.Person;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;
import org.recto.refstore.CurrentRefdata;
import org.recto.refstore.ReleaseDropped;
import org.recto.refstore.ReleasesInSql;
import org.recto.testing.WithDatabase;

class RechecksTest extends WithDatabase {

    private static final Provenance OLDER = new Provenance("Ones", "1", "2026-01-01", "CC0-1.0");
    private static final Provenance NEWER = new Provenance("Ones", "2", "2026-03-03", "CC0-1.0");

    private ReleasesInSql releases;
    private Rechecks rechecks;
    private Person ada;

    @BeforeAll
    void open() {
        releases = new ReleasesInSql(jdbc());
        rechecks = bean(Rechecks.class);
        ada = person("Ada", CURATOR);
    }

    private int loaded(Provenance provenance, int bases) throws Exception {
        int release = releases.add(provenance, 10);
        releases.add(release, transcript("NM_1.1", "ABC1", bases, null, provenance));
        releases.makeCurrent(release);
        // as another process would: nobody tells
        await(() -> bean(CurrentRefdata.class).get().sources().contains(provenance));
        return release;
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!condition.call()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private Revision saved() {
        Draft draft = bean(Drafts.class).begin(ada, EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "ABC1"},
                 "gene": {"transcripts": [{"id": "t1", "accession": "NM_1.1", "canonical": true}]},
                 "protein": {"length": 99}}
                """), null);
        return bean(Revisions.class).save(ada, draft.id(), "First words.");
    }

    @Test
    void aCheckCanBeMadeAgainAsItWasAfterNewerDataWereLoaded() throws Exception {
        int older = loaded(OLDER, 300);
        Revision revision = saved();
        loaded(NEWER, 240);

        CheckReport kept = rechecks.kept(ada, revision.entryId(), 1);
        assertThat(kept.sources()).hasSize(4).first().matches(OLDER::isSameRelease);
        assertThat(kept.verdicts())
                .filteredOn(verdict -> verdict.ruleId().equals("prot.length-agrees"))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.answer()).isEqualTo("satisfied");
                    assertThat(verdict.sources()).singleElement().matches(OLDER::isSameRelease);
                });

        Recheck then = rechecks.asItWas(ada, revision.entryId(), 1);
        assertThat(then.differences()).isEmpty();
        assertThat(then.hasSameRules()).isTrue();
        assertThat(then.sources()).first().matches(OLDER::isSameRelease);

        assertThat(rechecks.today(ada, revision.entryId(), 1).differences())
                .containsExactly(new Recheck.Difference(
                        "prot.length-agrees", "satisfied", "violated: The protein has 79 residues, not 99."));

        releases.drop(older);
        assertThatThrownBy(() -> rechecks.asItWas(ada, revision.entryId(), 1))
                .isInstanceOf(ReleaseDropped.class)
                .hasMessageStartingWith("Ones (1, as of 2026-01-01) was dropped since");
    }

    @Test
    void whatOtherEntriesSayIsAskedTodayAlone() {
        Revision revision = bean(Revisions.class)
                .save(ada, bean(Drafts.class).begin(ada, gene("ABC2"), null).id(), "First words.");
        Revision other = bean(Revisions.class)
                .save(ada, bean(Drafts.class).begin(ada, gene("ABC3"), null).id(), "First words.");
        bean(Entries.class).approved(other);

        assertThat(rechecks.asItWas(ada, revision.entryId(), 1).differences()).isEmpty();
        assertThat(rechecks.today(ada, revision.entryId(), 1).differences())
                .extracting(Recheck.Difference::ruleId)
                .containsExactly("x.symbol-unique");
    }

    private static Entry gene(String symbol) {
        return EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "%s", "hgncId": "HGNC:90011"}}
                """.formatted(symbol));
    }

    @Test
    void reportsFromBeforeSourcesWereKeptSayThemInTheirOneLine() {
        CheckReport old = new CheckReport("recto 1", Refdata.shipped().version(), 0, 0, 0, """
                {"ruleSet": "recto 1", "verdicts": [{"rule": "a.b", "version": 1, "verdict": "notApplicable"}]}
                """);
        assertThat(old.sources())
                .usingElementComparator((one, other) -> one.isSameRelease(other) ? 0 : 1)
                .isEqualTo(Refdata.shipped().sources());
        assertThat(old.verdicts()).containsExactly(new KeptVerdict("a.b", 1, "not applicable", "", List.of()));
        assertThat(new CheckReport("recto 1", "none", 0, 0, 0, "{}").sources()).isEmpty();
    }
}
