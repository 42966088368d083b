package org.recto.review;

import java.time.OffsetDateTime;
import java.util.List;
import org.recto.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Overrides of gates, as the database keeps them. */
@Repository
class OverrideRows {

    private final JdbcClient jdbc;

    OverrideRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Round round, Person editor, Gate gate, String reason) {
        jdbc.sql("""
                insert into gate_override (entry_id, round_id, revision, gate, parts, reason, account_id, name)
                values (:entryId, :roundId, :revision, :gate, :parts, :reason, :accountId, :name)
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("revision", round.revision())
                .param("gate", gate.kind().id())
                .param(
                        "parts",
                        Kept.json(gate.failing().stream().map(Kept.KeptPart::of).toList()))
                .param("reason", reason)
                .param("accountId", editor.id())
                .param("name", editor.name())
                .update();
    }

    /** What was overridden for the revision that a round stands at, in the order in which it was. */
    List<GateOverride> of(Round round) {
        return jdbc.sql("""
                select gate, revision, parts, reason, name, at
                from gate_override
                where entry_id = :entryId
                  and round_id = :roundId
                  and revision = :revision
                order by id
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("revision", round.revision())
                .query((row, number) -> new GateOverride(
                        Gate.Kind.of(row.getString("gate")),
                        row.getInt("revision"),
                        Kept.parts(row.getString("parts")),
                        row.getString("reason"),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
