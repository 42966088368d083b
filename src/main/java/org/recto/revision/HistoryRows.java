package org.recto.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recto.entry.CanonicalJson;
import org.recto.entry.EntryJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What revisions brought and took away. Among approved revisions alone each is held against the approved one before it. */
@Repository
class HistoryRows {

    private static final String SEARCH = """
            with seen as (
              select r.entry_id, r.number, r.saved, r.author, r.at, r.why, r.section_keys, r.section_hashes,
                lag(r.number) over earlier as before,
                lag(r.section_keys) over earlier as keys_before,
                lag(r.section_hashes) over earlier as hashes_before
              from revision r
              where (:entryId::bigint is null or r.entry_id = :entryId)
                and (:all or exists (
                  select from approved_revision a where a.entry_id = r.entry_id and a.number = r.number))
              window earlier as (partition by r.entry_id order by r.number)
            ),
            asked as (
              select *
              from seen
              where lower(author) like :author
                and at >= coalesce(:from::timestamptz, '-infinity')
                and at < coalesce(:until::timestamptz, 'infinity')
            ),
            change as (
              select a.entry_id, a.number, a.why, differing.*
              from asked a
              cross join lateral (
                select coalesce(now.key, gone.key) as key, now.place, now.hash, gone.hash as old
                from unnest(a.section_keys, a.section_hashes) with ordinality as now (key, hash, place)
                full join unnest(a.keys_before, a.hashes_before) as gone (key, hash) on gone.key = now.key
                where now.hash is distinct from gone.hash
              ) differing
              where :section = ''
                or differing.key = :section
                or starts_with(differing.key, :section || '/')
            ),
            counted as (
              select c.*,
                length(now.body) - length(replace(lower(now.body), :text, '')) as after,
                length(gone.body) - length(replace(lower(gone.body), :text, '')) as before
              from change c
              left join section_content now on :text <> '' and now.hash = c.hash
              left join section_content gone on :text <> '' and gone.hash = c.old
            ),
            hit as (
              select entry_id, number,
                array_agg(key order by place nulls last, key) as sections,
                coalesce(array_agg(key order by place) filter (where coalesce(after, 0) > coalesce(before, 0)), '{}')
                  as came,
                coalesce(array_agg(key order by place) filter (where coalesce(after, 0) < coalesce(before, 0)), '{}')
                  as went
              from counted
              where :text = ''
                or coalesce(after, 0) <> coalesce(before, 0)
                or strpos(lower(why), :words) > 0
              group by entry_id, number
            )
            """;

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HistoryHit> search(HistoryQuestion question, boolean all, int offset, int limit) {
        return asked(question, all, """
                select e.accession, e.symbol, s.number, coalesce(s.before, 0) as before, s.author, s.at, s.why,
                  hit.sections, hit.came, hit.went
                from hit
                join seen s on s.entry_id = hit.entry_id and s.number = hit.number
                join entry e on e.id = hit.entry_id
                order by s.saved desc
                offset :offset
                limit :limit
                """)
                .param("offset", offset)
                .param("limit", limit)
                .query(HistoryRows::hit)
                .list();
    }

    int count(HistoryQuestion question, boolean all) {
        return asked(question, all, "select count(*) from hit")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(HistoryQuestion question, boolean all, String select) {
        String text = CanonicalJson.of(EntryJson.text(question.text()));
        return jdbc.sql(SEARCH + select)
                .param("entryId", question.entryId())
                .param("all", all)
                .param(
                        "author",
                        "%" + question.author().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("section", question.section())
                .param("from", start(question.from()))
                .param(
                        "until",
                        question.to() == null ? null : start(question.to().plusDays(1)))
                .param("words", question.text().toLowerCase(Locale.ROOT))
                .param("text", text.substring(1, text.length() - 1).toLowerCase(Locale.ROOT));
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static HistoryHit hit(ResultSet row, int rowNumber) throws SQLException {
        return new HistoryHit(
                row.getString("accession"),
                row.getString("symbol"),
                row.getInt("number"),
                row.getInt("before"),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("why"),
                keys(row, "sections"),
                keys(row, "came"),
                keys(row, "went"));
    }

    private static List<String> keys(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** A section after each revision that changed it, up to one, the first one first; no other content is read. */
    List<Blame.Version> versions(long entryId, int upTo, String key, boolean all) {
        return jdbc.sql("""
                with held as (
                  select r.number, r.author, r.at, r.why,
                    r.section_hashes[array_position(r.section_keys, :key)] as hash
                  from revision r
                  where r.entry_id = :entryId
                    and r.number <= :upTo
                    and (:all or exists (
                      select from approved_revision a where a.entry_id = r.entry_id and a.number = r.number))
                ),
                step as (
                  select held.*, lag(hash) over (order by number) as before
                  from held
                )
                select s.number, s.author, s.at, s.why, c.body
                from step s
                left join section_content c on c.hash = s.hash
                where s.hash is distinct from s.before
                order by s.number
                """)
                .param("entryId", entryId)
                .param("upTo", upTo)
                .param("key", key)
                .param("all", all)
                .query((row, rowNumber) -> {
                    String body = row.getString("body");
                    return new Blame.Version(
                            new WrittenBy(
                                    row.getInt("number"),
                                    row.getString("author"),
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    row.getString("why")),
                            body == null ? null : JsonMapper.shared().readTree(body));
                })
                .list();
    }
}
