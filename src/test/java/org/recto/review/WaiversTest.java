package org.recto.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.READER;
import static org.recto.people.Role.REVIEWER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.audit.AuditEntry;
import org.recto.audit.AuditTrail;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.Transactions;
import org.recto.rule.Citation;
import org.recto.rule.EntryChecker;
import org.recto.rule.Finding;
import org.recto.rule.Report;
import org.recto.rule.Severity;
import org.recto.rule.WaivedReport;
import org.recto.rule.Waiver;
import org.recto.testing.WithDatabase;
import org.springframework.dao.DataAccessException;

class WaiversTest extends WithDatabase {

    private int genes;

    private Drafts drafts;
    private Waivers waivers;
    private Person ada;
    private Person ben;
    private Person eve;

    private Revision revision;
    private Finding warning;

    @BeforeAll
    void openStore() {
        drafts = bean(Drafts.class);
        waivers = bean(Waivers.class);
        ada = person("Ada", CURATOR);
        ben = person("Ben", CURATOR, REVIEWER);
        eve = person("Eve", REVIEWER);
    }

    @BeforeEach
    void saveAnEntryWithAWarning() {
        Entry entry = EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "WAIVED%d"},
                 "protein": {"length": 393, "function": "There TNF-&alpha; acts on it."}}
                """.formatted(++genes));
        revision =
                bean(Revisions.class).save(ada, drafts.begin(ada, entry, null).id(), "First words.");
        warning = report(revision.entry()).findings().getFirst();
    }

    private Report report(Entry entry) {
        return bean(EntryChecker.class).check(entry).report();
    }

    private static Waivers.Grounds because(String reason) {
        return new Waivers.Grounds(reason, "", null);
    }

    private Waiver waive(Person person) {
        return waivers.waive(person, revision.entryId(), warning.fingerprint(), because("It is quoted so."));
    }

    private WaivedReport.Standing standing() {
        return waivers.over(ada, revision.entryId(), report(revision.entry()))
                .waivers()
                .getLast();
    }

    @Test
    void aCuratorWaivesAndAReviewerCountersigns() {
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        LocalDate until = Waivers.today().plusDays(30);

        Waiver given = waivers.waive(
                ada,
                revision.entryId(),
                warning.fingerprint(),
                new Waivers.Grounds(" It is quoted so. ", "PMID 22939755", until));
        waivers.countersign(eve, given.id());

        Waiver held = standing().waiver();
        assertThat(standing().hold()).isEqualTo(WaivedReport.Hold.HOLDS);
        assertThat(held)
                .isEqualTo(new Waiver(
                        given.id(),
                        Waiver.Waived.of(warning),
                        "It is quoted so.",
                        new Citation("pmid:22939755"),
                        until,
                        new Waiver.Signed(ada.id(), "Ada", given.proposed().at()),
                        new Waiver.Signed(eve.id(), "Eve", held.countersigned().at()),
                        null));
        assertThat(bean(AuditTrail.class).of(revision.accession() + "/waiver"))
                .extracting(AuditEntry::act)
                .containsExactly("waiver.countersign", "waiver.propose");
    }

    @Test
    void whatStandsInOnesDraftAloneCanBeWaivedToo() {
        Draft draft = drafts.open(ada, revision.entryId());
        Draft edited = drafts.edit(
                ada,
                draft.id(),
                List.of(new Edit.Set(Path.of("/protein/note"), EntryJson.value("There IL-2R&beta; acts on it."))));
        Finding second = report(edited.entry()).findings().getLast();

        waivers.waive(ada, revision.entryId(), second.fingerprint(), because("It is quoted so."));

        assertThatThrownBy(
                        () -> waivers.waive(ben, revision.entryId(), second.fingerprint(), because("It is quoted so.")))
                .isInstanceOf(NotNow.class);
        assertThat(standing().hold()).isEqualTo(WaivedReport.Hold.FALLEN);
    }

    @Test
    void aWaiverSaysWhyAndCitesWhatCanBeFound() {
        assertThatThrownBy(() -> waivers.waive(ada, revision.entryId(), warning.fingerprint(), because(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Say why it stays as it is.");
        assertThatThrownBy(() -> waivers.waive(
                        ada, revision.entryId(), warning.fingerprint(), new Waivers.Grounds("So.", "Smith 2001", null)))
                .hasMessage("“Smith 2001” is neither a PMID nor a DOI.");
        assertThatThrownBy(() -> waivers.waive(
                        ada,
                        revision.entryId(),
                        warning.fingerprint(),
                        new Waivers.Grounds("So.", "", LocalDate.of(2001, 1, 1))))
                .hasMessage("2001-01-01 is over: name today or a later day.");
    }

    @Test
    void aFindingHasOneWaiverAtATime() {
        Waiver first = waive(ada);
        assertThatThrownBy(() -> waive(ben)).isInstanceOf(NotNow.class).hasMessage("It has a waiver already.");

        waivers.decline(eve, first.id(), "It can be mended.");
        assertThat(standing().why()).isEqualTo("Eve declined it: It can be mended.");
        Waiver second = waive(ada);
        waivers.countersign(eve, second.id());
        waivers.withdraw(ben, second.id(), "Mended after all.");

        assertThat(standing().why()).isEqualTo("Ben took it back: Mended after all.");
        assertThatThrownBy(() -> waivers.countersign(eve, second.id())).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> waivers.withdraw(ada, second.id(), "Again.")).isInstanceOf(NotNow.class);
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        Waiver given = waive(ben);

        assertThatThrownBy(() -> waivers.countersign(ben, given.id()))
                .isInstanceOf(NotNow.class)
                .hasMessage("You gave this waiver; someone else decides on it.");
        assertThatThrownBy(() -> waivers.decline(ben, given.id(), "No.")).isInstanceOf(NotNow.class);
    }

    @Test
    void whatTheRulesDoNotFindIsNotWaived() {
        assertThatThrownBy(() -> waivers.waive(ada, revision.entryId(), "0".repeat(32), because("So.")))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void readersAreShownWhatWasCountersigned() {
        Person ria = person("Ria", READER);
        Waiver given = waive(ada);
        bean(Transactions.class).run(() -> bean(Entries.class).approved(revision));
        Report report = report(revision.entry());

        assertThat(waivers.over(ria, revision.entryId(), report).waivers()).isEmpty();
        waivers.countersign(eve, given.id());
        assertThat(waivers.over(ria, revision.entryId(), report).waivers()).hasSize(1);
    }

    @Test
    void theDatabaseRefusesWhatTheProgramWould() {
        Waiver given = waive(ada);

        refuses("has a waiver already", () -> insertWaiver(2, "So.", "WARNING", null));
        refuses("waiver_one_at_a_time", () -> insertWaiver(1, "So.", "WARNING", null));
        refuses("waiver_reason_given", () -> insertWaiver(1, " \n", "WARNING", null));
        refuses("waiver_severity_known", () -> insertWaiver(1, "So.", "NOTE", null));
        refuses("waiver_until_not_past", () -> insertWaiver(1, "So.", "ERROR", LocalDate.of(2001, 1, 1)));
        refuses("cannot decide on it", () -> insertAct(given, 1, "COUNTERSIGN", ada, ""));
        refuses("cannot decide on it", () -> insertAct(given, 1, "DECLINE", ada, "No."));
        refuses("waiver_act_words_given", () -> insertAct(given, 1, "DECLINE", eve, " "));
        refuses("nothing follows its end", () -> insertAct(given, 2, "WITHDRAW", ada, "Mine."));
        refuses("waiver_act_in_order", () -> insertAct(given, 3, "WITHDRAW", ada, "Mine."));

        insertAct(given, 1, "COUNTERSIGN", eve, "");
        refuses("waiver_act_in_order", () -> insertAct(given, 2, "DECLINE", eve, "No."));
        insertAct(given, 2, "WITHDRAW", ada, "Mine.");
        refuses("waiver_act_pk", () -> insertAct(given, 2, "WITHDRAW", ada, "Mine."));
        for (String table : List.of("waiver", "waiver_act")) {
            refuses("", () -> jdbc().sql("delete from " + table).update());
            refuses("append-only", () -> owner().sql("delete from " + table).update());
            refuses(
                    "append-only",
                    () -> owner().sql("update " + table + " set name = ''").update());
        }
    }

    private void insertWaiver(int turn, String reason, String severity, LocalDate until) {
        jdbc().sql("""
                insert into waiver (entry_id, fingerprint, turn, rule_id, severity, place, subject, message, reason,
                  until, account_id, name)
                values (?, ?, ?, 'txt.encoding', ?, '/protein', '', '', ?, ?, ?, 'Ada')
                """)
                .params(revision.entryId(), warning.fingerprint(), turn, severity, reason, until, ada.id())
                .update();
    }

    private void insertAct(Waiver waiver, int number, String act, Person person, String words) {
        jdbc().sql("""
                insert into waiver_act (entry_id, waiver_id, number, act, account_id, name, words)
                values (?, ?, ?, ?, ?, '', ?)
                """)
                .params(revision.entryId(), waiver.id(), number, act, person.id(), words)
                .update();
    }

    private static void refuses(String why, Runnable sql) {
        assertThatThrownBy(sql::run).isInstanceOf(DataAccessException.class).hasStackTraceContaining(why);
    }
}
