package org.recto.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

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
import org.recto.review.Gate.Kind;
import org.recto.review.Gate.Part;
import org.recto.review.Gate.State;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.rule.EntryChecker;
import org.recto.rule.Finding;
import org.recto.rule.Waiver;
import org.recto.testing.WithDatabase;
import org.springframework.dao.DataAccessException;

class GatesTest extends WithDatabase {

    private static final Path FUNCTION = Path.of("/protein/function");

    private int genes;

    private Drafts drafts;
    private Reviews reviews;
    private Waivers waivers;
    private Overrides overrides;
    private Person ada;
    private Person eve;
    private Person edith;

    private Revision revision;
    private Finding warning;
    private Round round;

    @BeforeAll
    void openStore() {
        drafts = bean(Drafts.class);
        reviews = bean(Reviews.class);
        waivers = bean(Waivers.class);
        overrides = bean(Overrides.class);
        ada = person("Ada", CURATOR);
        eve = person("Eve", REVIEWER);
        edith = person("Edith", EDITOR);
    }

    @BeforeEach
    void submitAnEntryWithAWarning() {
        Entry entry = EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "GATED%d"},
                 "protein": {"length": 393, "function": "There TNF-&alpha; acts on it."}}
                """.formatted(++genes));
        revision =
                bean(Revisions.class).save(ada, drafts.begin(ada, entry, null).id(), "First words.");
        warning = bean(EntryChecker.class)
                .check(revision.entry())
                .report()
                .findings()
                .getFirst();
        round = reviews.submit(ada, revision.entryId(), 1);
    }

    private Gate gate(Kind kind) {
        return reviews.gates(eve, round.id()).stream()
                .filter(gate -> gate.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Waiver waive() {
        return waivers.waive(
                ada, revision.entryId(), warning.fingerprint(), new Waivers.Grounds("It is quoted so.", "", null));
    }

    @Test
    void aWarningIsMendedOrWaivedAndTheWaiverCountersigned() {
        assertThat(gate(Kind.WARNINGS_SETTLED))
                .isEqualTo(new Gate(
                        Kind.WARNINGS_SETTLED,
                        State.UNSATISFIED,
                        List.of(),
                        List.of(new Part(FUNCTION, warning.message())),
                        List.of()));
        assertThat(gate(Kind.WAIVERS_COUNTERSIGNED).state()).isEqualTo(State.NOT_APPLICABLE);

        Waiver given = waive();
        assertThat(gate(Kind.WARNINGS_SETTLED))
                .isEqualTo(new Gate(
                        Kind.WARNINGS_SETTLED,
                        State.SATISFIED,
                        List.of(new Part(FUNCTION, warning.message() + " Waived by Ada: It is quoted so.")),
                        List.of(),
                        List.of()));
        assertThat(gate(Kind.WAIVERS_COUNTERSIGNED).failing())
                .containsExactly(new Part(FUNCTION, "Ada’s waiver of txt.encoding waits for a countersignature."));
        assertThatThrownBy(() -> reviews.approve(eve, round.id(), "")).isInstanceOf(GatesUnsatisfied.class);

        waivers.countersign(eve, given.id());
        reviews.approve(eve, round.id(), "");
        assertThat(Kept.waivers(kept("waivers")))
                .singleElement()
                .satisfies(waiver -> assertThat(waiver)
                        .extracting(
                                Kept.KeptWaiver::rule,
                                Kept.KeptWaiver::place,
                                Kept.KeptWaiver::reason,
                                Kept.KeptWaiver::waivedBy,
                                Kept.KeptWaiver::countersignedBy,
                                Kept.KeptWaiver::state)
                        .containsExactly(
                                "txt.encoding", "/protein/function", "It is quoted so.", "Ada", "Eve", "HOLDS"));
    }

    @Test
    void anEditorOverridesANamedGateAndTheReasonStays() {
        overrides.override(edith, round.id(), Kind.WARNINGS_SETTLED, "Its source prints it so.");

        assertThat(gate(Kind.WARNINGS_SETTLED))
                .extracting(Gate::state, gate -> gate.overrides().getFirst().reason())
                .containsExactly(State.OVERRIDDEN, "Its source prints it so.");
        reviews.approve(eve, round.id(), "");

        assertThat(Kept.gates(kept("gates")))
                .filteredOn(gate -> gate.id().equals("warnings-settled"))
                .singleElement()
                .satisfies(gate -> {
                    assertThat(gate.state()).isEqualTo("OVERRIDDEN");
                    assertThat(gate.failing())
                            .containsExactly(new Kept.KeptPart("/protein/function", warning.message()));
                    assertThat(gate.overrides())
                            .extracting(Kept.KeptOverride::by, Kept.KeptOverride::reason)
                            .containsExactly(org.assertj.core.groups.Tuple.tuple("Edith", "Its source prints it so."));
                });
        assertThat(bean(AuditTrail.class).of(revision.accession() + "/1"))
                .extracting(AuditEntry::act)
                .contains("review.override-gate");
        assertThat(reviews.get(eve, round.id()).events())
                .extracting(RoundEvent::act, RoundEvent::by, RoundEvent::words)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        RoundEvent.Act.OVERRIDE_GATE, "Edith", "Warnings settled: Its source prints it so."));
    }

    @Test
    void anOverrideCoversWhatStoodThereAndNothingThatCameLater() {
        reviews.comment(eve, round.id(), FUNCTION, null, "Which alpha?");
        overrides.override(edith, round.id(), Kind.COMMENTS_RESOLVED, "It was answered by mail.");
        assertThat(gate(Kind.COMMENTS_RESOLVED).state()).isEqualTo(State.OVERRIDDEN);

        reviews.comment(eve, round.id(), FUNCTION, null, "And which TNF?");

        assertThat(gate(Kind.COMMENTS_RESOLVED).state()).isEqualTo(State.UNSATISFIED);
        assertThat(gate(Kind.COMMENTS_RESOLVED).inTheWay())
                .containsExactly(new Part(FUNCTION, "Eve’s comment is open: And which TNF?"));
    }

    @Test
    void anOverrideIsOfOneRevision() {
        overrides.override(edith, round.id(), Kind.WARNINGS_SETTLED, "Its source prints it so.");
        Draft draft = drafts.open(ada, revision.entryId());
        drafts.edit(ada, draft.id(), List.of(new Edit.Set(Path.of("/protein/note"), EntryJson.value("More."))));
        bean(Revisions.class).save(ada, draft.id(), "More.");
        round = reviews.submit(ada, revision.entryId(), 2);

        assertThat(gate(Kind.WARNINGS_SETTLED).state()).isEqualTo(State.UNSATISFIED);
    }

    @Test
    void whatHoldsIsNotOverriddenAndNobodyLetsAuthorsApprove() {
        assertThatThrownBy(() -> overrides.override(edith, round.id(), Kind.NO_ERRORS, "So."))
                .isInstanceOf(NotNow.class)
                .hasMessage("The gate “No errors” holds; there is nothing to override.");
        assertThatThrownBy(() -> overrides.override(edith, round.id(), Kind.SOMEONE_ELSE, "So."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> overrides.override(edith, round.id(), Kind.WARNINGS_SETTLED, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDatabaseRefusesWhatTheProgramWould() {
        refuses("gate_override_gate_may_be", () -> insert("someone-else", 1, edith, "So."));
        refuses("gate_override_reason_given", () -> insert("no-errors", 1, edith, " "));
        refuses("is no editor", () -> insert("no-errors", 1, eve, "So."));
        refuses("is not in review", () -> insert("no-errors", 2, edith, "So."));
        insert("no-errors", 1, edith, "So.");
        refuses("", () -> jdbc().sql("delete from gate_override").update());
        refuses(
                "append-only",
                () -> owner().sql("update gate_override set reason = ''").update());
    }

    private void insert(String gate, int number, Person person, String reason) {
        jdbc().sql("""
                insert into gate_override (entry_id, round_id, revision, gate, parts, reason, account_id, name)
                values (?, ?, ?, ?, '[]', ?, ?, '')
                """)
                .params(revision.entryId(), round.id(), number, gate, reason, person.id())
                .update();
    }

    private String kept(String column) {
        return jdbc().sql("select " + column + " from approval where round_id = ?")
                .param(round.id())
                .query(String.class)
                .single();
    }

    private static void refuses(String why, Runnable sql) {
        assertThatThrownBy(sql::run).isInstanceOf(DataAccessException.class).hasStackTraceContaining(why);
    }
}
