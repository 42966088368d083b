package org.recto.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts as lists show them. */
@Repository
class DraftLists {

    /** More than anyone looks through for one that they miss. */
    private static final int MOST_DISCARDED = 50;

    private final JdbcClient jdbc;

    DraftLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A curator's open drafts, the one edited last first. */
    List<DraftSummary> open(long curatorId) {
        return list(curatorId, "d.ended is null order by d.turn desc");
    }

    /** Drafts that a curator discarded and can take back, having begun no other on the entry, the latest first. */
    List<DraftSummary> discarded(long curatorId) {
        return list(curatorId, """
                d.ended = 'DISCARDED'
                  and d.position > 0
                  and not exists (
                    select 1
                    from draft o
                    where o.entry_id = d.entry_id and o.curator_id = d.curator_id and o.ended is null)
                order by d.turn desc
                limit %d
                """.formatted(MOST_DISCARDED));
    }

    private List<DraftSummary> list(long curatorId, String which) {
        return jdbc.sql("""
                select d.id, d.entry_id, e.accession, e.symbol, d.position,
                  coalesce(d.ended_at, d.edited_at) as at,
                  (
                    select s.base
                    from draft_step s
                    where s.entry_id = d.entry_id
                      and s.draft_id = d.id
                      and s.number <= d.position
                      and s.edits is null
                    order by s.number desc
                    limit 1) as base,
                  (
                    select s.edits
                    from draft_step s
                    where s.entry_id = d.entry_id
                      and s.draft_id = d.id
                      and s.number <= d.position
                      and s.edits is not null
                    order by s.number desc
                    limit 1) as edits,
                  (select max(r.number) from revision r where r.entry_id = d.entry_id) as newest
                from draft d
                join entry e on e.id = d.entry_id
                where d.curator_id = :curatorId
                  and %s
                """.formatted(which))
                .param("curatorId", curatorId)
                .query(DraftLists::row)
                .list();
    }

    private static DraftSummary row(ResultSet row, int number) throws SQLException {
        return new DraftSummary(
                row.getLong("id"),
                row.getLong("entry_id"),
                row.getString("accession"),
                row.getString("symbol"),
                row.getObject("base", Integer.class),
                row.getObject("newest", Integer.class),
                row.getInt("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                place(row.getString("edits")));
    }

    private static @Nullable Path place(@Nullable String edits) {
        return edits == null
                ? null
                : EntryJson.readEdit(edits.lines().findFirst().orElseThrow()).path();
    }
}
