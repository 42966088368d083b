package org.recto.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recto.revision.EntrySummary;
import org.recto.revision.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is found of entries, and which words are spelled nearly so. */
@Repository
class SearchRows {

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are with exactly which marks. */
    Map<Long, Integer> patterns(Looking looking) {
        Map<Long, Integer> patterns = new HashMap<>();
        jdbc.sql(looking.sql() + """
                select marks, count(*) as entries
                from found
                group by marks
                """).params(looking.values()).query(row -> {
            patterns.put(row.getLong("marks"), row.getInt("entries"));
        });
        return patterns;
    }

    /**
     * What is found at once.
     *
     * @param patterns how many there are with exactly which marks, whatever the question asks of these
     * @param page a page of those that have the marks that it asks for
     */
    record Found(Map<Long, Integer> patterns, List<EntrySummary> page) {}

    /** Looks once, as looking for the words takes most of the time. */
    Found find(Looking looking, Question question, int offset, int limit) {
        List<Long> wanted = question.wanted();
        Map<String, Object> values = new HashMap<>(looking.values());
        IntStream.range(0, wanted.size()).forEach(i -> values.put("wanted" + i, wanted.get(i)));
        values.put("offset", offset);
        values.put("limit", limit);
        String filter = IntStream.range(0, wanted.size())
                .mapToObj(i -> "and marks & :wanted%d <> 0".formatted(i))
                .collect(Collectors.joining("\n"));
        Map<Long, Integer> patterns = new HashMap<>();
        List<EntrySummary> page = new ArrayList<>();
        jdbc.sql(looking.sql() + """
                , page as (
                  select fitting.*, row_number() over (order by %1$s, id) as place
                  from (
                    select *
                    from found
                    where true
                    %2$s
                    order by %1$s, id
                    offset :offset
                    limit :limit
                  ) as fitting
                )
                select 0 as place, marks, count(*) as entries, null as id, null as accession, null as symbol, null as name,
                  null as revision, null as errors, null as warnings, null as notes, null as changed_at, null as author,
                  null as my_draft
                from found
                group by marks
                union all
                select p.place, p.marks, null, p.id, e.accession, p.symbol, f.name, p.revision, p.errors, p.warnings, p.notes,
                  coalesce(p.at, d.edited_at), f.author, d.id is not null
                from page p
                join entry e on e.id = p.id
                left join findable f on f.entry_id = p.id and f.revision = p.revision
                left join draft d on d.entry_id = p.id and d.curator_id = :person and d.ended is null
                order by place
                """.formatted(order(question.sort()), filter))
                .params(values)
                .query(row -> {
                    if (row.getLong("place") == 0) {
                        patterns.put(row.getLong("marks"), row.getInt("entries"));
                    } else {
                        page.add(summary(row));
                    }
                });
        return new Found(patterns, page);
    }

    private static String order(Question.Sort sort) {
        return switch (sort) {
            case BEST -> "worst, best, symbol";
            case SYMBOL -> "symbol";
            case NEWEST -> "at desc nulls first";
            case OLDEST -> "at nulls last";
            case WORST -> "errors desc, warnings desc, symbol";
        };
    }

    /** Words that entries are called by and that look like this one, the likest first. */
    List<String> nearby(String word) {
        return jdbc.sql("""
                select word
                from findable_spelling
                order by word <-> :word
                limit 200
                """)
                .param("word", word)
                .query((row, number) -> row.getString("word"))
                .list();
    }

    /** Whether anything that is seen is called by that word or says it. */
    boolean isKnown(Word word, Sight sight) {
        return jdbc.sql("""
                select exists (
                  select
                  from findable_saying(:word::tsquery) w
                  join findable f on f.entry_id = w.entry_id and f.revision = w.revision
                  where case when :all then f.newest else f.approved end)
                """)
                .param("word", word.tsquery())
                .param("all", sight.all())
                .query(Boolean.class)
                .single();
    }

    private static EntrySummary summary(ResultSet row) throws SQLException {
        OffsetDateTime changedAt = row.getObject("changed_at", OffsetDateTime.class);
        return new EntrySummary(
                row.getLong("id"),
                row.getString("accession"),
                row.getString("symbol"),
                row.getString("name"),
                row.getObject("revision", Integer.class),
                Mark.among(row.getLong("marks"), Facet.STATE).value(),
                row.getInt("errors"),
                row.getInt("warnings"),
                row.getInt("notes"),
                changedAt == null ? null : changedAt.toInstant(),
                row.getString("author"),
                row.getBoolean("my_draft"));
    }
}
