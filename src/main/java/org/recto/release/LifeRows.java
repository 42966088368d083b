package org.recto.release;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to entries, from the tables that keep it. */
@Repository
class LifeRows {

    private final JdbcClient jdbc;

    LifeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The events of an entry, the earliest first.
     *
     * @param all whether those of every revision, or of the approved ones alone and without their reviews
     */
    List<LifeEvent> of(long entryId, boolean all) {
        return jdbc.sql("""
                select kind, revision, at, who, words
                from (
                  select 'SAVED' as kind, number as revision, at, author as who, left(why, 120) as words, 0 as step,
                    0::bigint as place
                  from revision
                  where entry_id = :entryId
                  union all
                  select act, revision, at, name, '', 1, number
                  from review_event
                  where entry_id = :entryId
                    and act in ('SUBMIT', 'REQUEST_CHANGES', 'APPROVE')
                    and :all
                  union all
                  select 'RELEASED', h.revision, r.published_at, r.editor, r.name, 2, r.number
                  from release_entry h
                  join release r on r.number = h.release
                  where h.entry_id = :entryId
                ) as happened
                where :all
                  or revision in (select number from approved_revision where entry_id = :entryId)
                order by at, step, place
                """)
                .param("entryId", entryId)
                .param("all", all)
                .query((row, number) -> new LifeEvent(
                        LifeEvent.Kind.valueOf(row.getString("kind")),
                        row.getInt("revision"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("words")))
                .list();
    }
}
