package org.recto.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The acts of people and of Recto itself, in their order. Acts are added, in the transaction of what they did. */
@Repository
public class AuditTrail {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records an act that needs no further word. */
    public void record(Actor actor, String act, String subject) {
        record(actor, act, subject, Map.of());
    }

    /**
     * Records an act.
     *
     * @param act a thing and what was done with it, such as {@code account.invite}
     * @param subject what it was done to, such as {@code account/7}
     * @param details names and values of JSON
     */
    public void record(Actor actor, String act, String subject, Map<String, ?> details) {
        jdbc.sql("""
                insert into audit_entry (account_id, name, role, act, subject, details)
                values (:accountId, :name, :role, :act, :subject, cast(:details as jsonb))
                """)
                .param("accountId", actor.accountId())
                .param("name", actor.name())
                .param("role", actor.role())
                .param("act", act)
                .param("subject", subject)
                .param("details", JSON.writeValueAsString(details))
                .update();
    }

    /** What was done to a subject, the latest first. */
    public List<AuditEntry> of(String subject) {
        return jdbc.sql("""
                select number, at, account_id, name, role, act, subject, details
                from audit_entry
                where subject = :subject
                order by number desc
                """).param("subject", subject).query(AuditTrail::entry).list();
    }

    private static AuditEntry entry(ResultSet row, int rowNumber) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(row.getObject("account_id", Long.class), row.getString("name"), row.getString("role")),
                row.getString("act"),
                row.getString("subject"),
                JSON.readValue(row.getString("details"), DETAILS));
    }
}
