package org.recto.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recto.release.CorpusOverTime.Count;
import org.recto.release.CorpusOverTime.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rules found in all entries, counted from what was kept when each revision was saved. */
@Repository
class CorpusRows {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;

    CorpusRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest revisions at the end of each of the last months, the current one as of now. */
    List<Point> months() {
        return points("""
                with month as (
                  select to_char(start, 'YYYY-MM') as name, start + interval '1 month' as ends
                  from generate_series(
                    date_trunc('month', now()) - make_interval(months => :months - 1),
                    date_trunc('month', now()),
                    interval '1 month') as start
                ),
                span as (
                  select entry_id, report_hash, at, lead(at) over (partition by entry_id order by number) as until
                  from revision
                ),
                held as (
                  select m.name, s.report_hash
                  from month m
                  left join span s on s.at < m.ends and (s.until is null or s.until >= m.ends)
                )
                """, "name");
    }

    /** What each release holds, the earliest first. */
    List<Point> releases() {
        return points("""
                with held as (
                  select r.number, r.name, v.report_hash
                  from release r
                  join release_entry h on h.release = r.number
                  join revision v on v.entry_id = h.entry_id and v.number = h.revision
                )
                """, "min(number)");
    }

    private List<Point> points(String held, String order) {
        Map<String, Integer> entries = new LinkedHashMap<>();
        jdbc.sql(held + """
                select name, count(report_hash) as entries
                from held
                group by name
                order by %s
                """.formatted(order)).param("months", MONTHS).query(row -> {
            entries.put(row.getString("name"), row.getInt("entries"));
        });
        Map<String, List<Count>> counts = new LinkedHashMap<>();
        jdbc.sql(held + """
                select name, c.rule, c.section, c.severity, sum(c.count) as findings
                from held
                join finding_count c on c.report_hash = held.report_hash
                group by name, c.rule, c.section, c.severity
                order by c.rule, c.section
                """).param("months", MONTHS).query(row -> {
            counts.computeIfAbsent(row.getString("name"), _ -> new ArrayList<>())
                    .add(new Count(
                            row.getString("rule"),
                            row.getString("section"),
                            row.getString("severity"),
                            row.getLong("findings")));
        });
        return entries.entrySet().stream()
                .map(point ->
                        new Point(point.getKey(), point.getValue(), counts.getOrDefault(point.getKey(), List.of())))
                .toList();
    }
}
