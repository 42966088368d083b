package org.recto.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /**
     * The acts that fit, the latest first.
     *
     * @param below only acts with a smaller number
     */
    public List<AuditEntry> find(AuditQuery query, long below, int limit) {
        return asked(query, """
                  and number < :below
                order by number desc
                limit :limit
                """)
                .param("below", below)
                .param("limit", limit)
                .query(AuditTrail::entry)
                .list();
    }

    /** The acts that fit, in the order in which they were recorded, as they are read: not all at once. */
    public void each(AuditQuery query, Consumer<AuditEntry> each) {
        try (Stream<AuditEntry> acts =
                asked(query, "order by number").withFetchSize(1000).query(AuditTrail::entry).stream()) {
            acts.forEach(each);
        }
    }

    /** Every kind of act there is a record of. */
    public List<String> acts() {
        return jdbc.sql("""
                with recursive kind (act) as (
                  (select act from audit_entry order by act limit 1)
                  union all
                  select (select a.act from audit_entry a where a.act > kind.act order by a.act limit 1)
                  from kind
                  where kind.act is not null
                )
                select act from kind where act is not null
                """).query((row, number) -> row.getString("act")).list();
    }

    private JdbcClient.StatementSpec asked(AuditQuery query, String rest) {
        return jdbc.sql("""
                select number, at, account_id, name, role, act, subject, details
                from audit_entry
                where (:person = '' or strpos(lower(name), :person) > 0)
                  and (:act = '' or act = :act or starts_with(act, :act || '.'))
                  and (:subject = '' or subject = :subject or starts_with(subject, :subject || '/'))
                  and (:words = '' or strpos(lower(details::text), :words) > 0)
                  and (cast(:from as timestamptz) is null or at >= :from)
                  and (cast(:until as timestamptz) is null or at < :until)
                """ + rest)
                .param("person", query.person().strip().toLowerCase(Locale.ROOT))
                .param("act", query.act().strip())
                .param("subject", query.subject().strip())
                .param("words", query.words().strip().toLowerCase(Locale.ROOT))
                .param("from", time(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", time(query.until()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
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
