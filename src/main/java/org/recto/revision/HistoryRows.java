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

    private static final String SEEN = """
            where (:entryId::bigint is null or r.entry_id = :entryId)
              and (:all or exists (
                select from approved_revision a where a.entry_id = r.entry_id and a.number = r.number))
              and lower(r.author) like :author
              and r.at >= coalesce(:from::timestamptz, '-infinity')
              and r.at < coalesce(:until::timestamptz, 'infinity')""";

    /** Revisions that someone may see, by a person and in some days, each with the one before it that they may see. */
    private static final String ASKED = """
            asked as (
              select r.entry_id, r.number, r.saved, r.author, r.at, r.why, l.keys as section_keys, r.section_hashes,
                b.number as before, b.section_keys as keys_before, b.section_hashes as hashes_before
              from revision r
              join section_list l on l.id = r.section_list
              left join lateral (
                select b.number, m.keys as section_keys, b.section_hashes
                from revision b
                join section_list m on m.id = b.section_list
                where b.entry_id = r.entry_id
                  and b.number < r.number
                  and (:all or exists (
                    select from approved_revision a where a.entry_id = b.entry_id and a.number = b.number))
                order by b.number desc
                limit 1
              ) b on true
              %s
            )""".formatted(SEEN);

    /** The sections of a revision, or of those below one, that differ from those of the revision before. */
    private static final String DIFFERING = """
            (
              select coalesce(now.key, gone.key) as key, now.place, now.hash, gone.hash as old
              from unnest(a.section_keys, a.section_hashes) with ordinality as now (key, hash, place)
              full join unnest(a.keys_before, a.hashes_before) as gone (key, hash) on gone.key = now.key
              where now.hash is distinct from gone.hash
                and (:section = ''
                  or coalesce(now.key, gone.key) = :section
                  or starts_with(coalesce(now.key, gone.key), :section || '/'))
            )""";

    private static final String CHANGES = "with " + ASKED + """
            ,
            hit as (
              select a.*, change.sections, '{}'::text[] as came, '{}'::text[] as went
              from asked a
              cross join lateral (
                select array_agg(d.key order by d.place nulls last, d.key) as sections
                from %s d
              ) change
              where change.sections is not null
            )
            """.formatted(DIFFERING);

    /**
     * Those in which words came or went, or which say them. Every content is read once, to learn which hold the words and
     * how often; only revisions that hold one of these, or follow one that did, are looked at closely.
     */
    private static final String WORDS = "with " + ASKED + """
            ,
            holding as materialized (
              select c.hash, length(c.body) - length(replace(lower(c.body), :text, '')) as extent
              from section_content c
              where strpos(lower(c.body), :text) > 0
                %s
            ),
            holder as materialized (
              select distinct r.entry_id, r.number
              from revision r
              cross join lateral unnest(r.section_hashes) as held (hash)
              join holding h on h.hash = held.hash
              where (:entryId::bigint is null or r.entry_id = :entryId)
            ),
            change as (
              select a.entry_id, a.number, strpos(lower(a.why), :words) > 0 as says, d.*
              from asked a
              cross join lateral %s d
              where strpos(lower(a.why), :words) > 0
                or (a.entry_id, a.number) in (select entry_id, number from holder)
                or (a.entry_id, a.before) in (select entry_id, number from holder)
            ),
            told as (
              select c.entry_id, c.number,
                array_agg(c.key order by c.place nulls last, c.key) as sections,
                coalesce(array_agg(c.key order by c.place) filter (
                  where coalesce(now.extent, 0) > coalesce(gone.extent, 0)), '{}') as came,
                coalesce(array_agg(c.key order by c.place) filter (
                  where coalesce(now.extent, 0) < coalesce(gone.extent, 0)), '{}') as went
              from change c
              left join holding now on now.hash = c.hash
              left join holding gone on gone.hash = c.old
              where c.says
                or coalesce(now.extent, 0) <> coalesce(gone.extent, 0)
              group by c.entry_id, c.number
            ),
            hit as (
              select a.*, told.sections, told.came, told.went
              from told
              join asked a on a.entry_id = told.entry_id and a.number = told.number
            )
            """;

    /** Reads no more contents than an entry has. */
    private static final String OF_THE_ENTRY = """
            and c.hash in (select unnest(r.section_hashes) from revision r where r.entry_id = :entryId)""";

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HistoryHit> search(HistoryQuestion question, boolean all, int offset, int limit) {
        return asked(question, all, """
                select e.accession, e.symbol, hit.number, coalesce(hit.before, 0) as before, hit.author, hit.at, hit.why,
                  hit.sections, hit.came, hit.went
                from hit
                join entry e on e.id = hit.entry_id
                order by hit.saved desc
                offset :offset
                limit :limit
                """)
                .param("offset", offset)
                .param("limit", limit)
                .query(HistoryRows::hit)
                .list();
    }

    int count(HistoryQuestion question, boolean all) {
        boolean isOfAnyChange =
                question.text().isEmpty() && question.section().isEmpty(); // and each revision changes something
        return (isOfAnyChange
                        ? seen(question, all, "select count(*) from revision r " + SEEN)
                        : asked(question, all, "select count(*) from hit"))
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(HistoryQuestion question, boolean all, String select) {
        if (question.text().isEmpty()) {
            return seen(question, all, CHANGES + select).param("section", question.section());
        }
        String text = CanonicalJson.of(EntryJson.text(question.text()));
        String within = question.entryId() == null ? "" : OF_THE_ENTRY;
        return seen(question, all, WORDS.formatted(within, DIFFERING) + select)
                .param("section", question.section())
                .param("words", question.text().toLowerCase(Locale.ROOT))
                .param("text", text.substring(1, text.length() - 1).toLowerCase(Locale.ROOT));
    }

    private JdbcClient.StatementSpec seen(HistoryQuestion question, boolean all, String sql) {
        return jdbc.sql(sql)
                .param("entryId", question.entryId())
                .param("all", all)
                .param(
                        "author",
                        "%" + question.author().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("from", start(question.from()))
                .param(
                        "until",
                        question.to() == null ? null : start(question.to().plusDays(1)));
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
                    r.section_hashes[array_position(l.keys, :key)] as hash
                  from revision r
                  join section_list l on l.id = r.section_list
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
