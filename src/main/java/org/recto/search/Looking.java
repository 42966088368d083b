package org.recto.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recto.people.Person;
import org.recto.revision.Sight;

/**
 * The SQL that looks for entries, as the beginning of a statement: a table {@code found} of all that have the words, with their
 * marks, and how well each fits.
 *
 * <p>A word fits as well as the best that holds it: 0 the symbol, 1 another name as a whole, 2 the symbol's beginning, 3 another
 * name's, 4 the gene's name, 5 a disease, 6 a variant, 7 a narrative. An entry fits as well as its worst word does.
 */
final class Looking {

    private static final String FOUND = """
            with %s
            latest as materialized (
              select max(number) as release from release
            ),
            refdata as materialized (
              select max(loaded_at) as loaded_at from refdata_release where is_current
            ),
            waiting as materialized (
              select o.entry_id
              from review_round o
              join review_event v on v.entry_id = o.entry_id and v.round_id = o.id and v.act = 'SUBMIT'
              where o.state = 'IN_REVIEW'
              group by o.entry_id
              having max(v.at) < now() - interval '14 days'
            ),
            drafted as materialized (
              select entry_id from draft where curator_id = :person and ended is null
            ),
            found as materialized (
              select f.entry_id as id, f.revision, f.symbol, f.errors, f.warnings, f.notes, f.at, %s,
                %s as marks
              from findable f
              %s
              join entry e on e.id = f.entry_id
              cross join latest
              cross join refdata
              left join release_entry r on r.release = latest.release and r.entry_id = f.entry_id
              where f.%s
              union all
              select e.id, null, e.symbol, 0, 0, 0, null, 2, 2, :unsaved
              from drafted d
              join entry e on e.id = d.entry_id
              where e.accession is null
                and not exists (
                  select
                  from unnest(:names::text[]) as asked (name)
                  where position(asked.name in regexp_replace(lower(e.symbol), '[^a-z0-9]', '', 'g')) = 0)
            )
            """;

    /** By someone else, since the person was here, in an entry of which they saved a revision. */
    private static final String CHANGED = """
            f.at > (select before from visit where account_id = :person)
              and f.entry_id in (select entry_id from revision where author_id = :person)
              and (select author_id from revision n where n.entry_id = f.entry_id and n.number = f.revision) <> :person""";

    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final String sql;

    Looking(Person person, Sought sought) {
        boolean all = Sight.of(person).all();
        values.put("person", person.id());
        values.put("names", sought.words().stream().map(Word::squeezed).toArray(String[]::new));
        values.put(
                "unsaved",
                Mark.bit(Facet.STATE, "IN_PREPARATION")
                        | Mark.bit(Facet.MINE, "draft")
                        | Mark.bit(Facet.RELEASE, "out"));
        sql = FOUND.formatted(
                sought.isEmpty() ? "" : fitting(sought),
                sought.isEmpty() ? "2 as worst, 2 as best" : "w.worst, w.best",
                marks(all),
                sought.isEmpty() ? "" : "join fitting w on w.entry_id = f.entry_id and w.revision = f.revision",
                all ? "newest" : "approved");
    }

    String sql() {
        return sql;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    private static String marks(boolean all) {
        List<String> bits = new ArrayList<>();
        bits.add("f.marks");
        bits.add("case when r.entry_id is null then %d else %d end"
                .formatted(Mark.bit(Facet.RELEASE, "out"), Mark.bit(Facet.RELEASE, "in")));
        if (all) {
            bits.add(Mark.of(Facet.STATE).stream()
                    .map(state -> "when '%s' then %d".formatted(state.value(), state.bit()))
                    .collect(Collectors.joining(" ", "case e.state ", " end")));
            bits.add(when("f.entry_id in (select entry_id from waiting)", Facet.STALE, "waiting"));
            bits.add(when(
                    "f.entry_id in (select entry_id from findable where approved and not newest)",
                    Facet.STALE,
                    "outdated"));
            bits.add(when("f.checked_at < refdata.loaded_at", Facet.STALE, "unchecked"));
            bits.add(when("f.entry_id in (select entry_id from drafted)", Facet.MINE, "draft"));
            bits.add(when(
                    "f.entry_id in (select entry_id from revision where author_id = :person)", Facet.MINE, "written"));
            bits.add(when(CHANGED, Facet.MINE, "changed"));
        } else {
            bits.add(Long.toString(Mark.bit(Facet.STATE, "APPROVED")));
        }
        return String.join(" | ", bits);
    }

    private static String when(String condition, Facet facet, String value) {
        return "case when %s then %d else 0 end".formatted(condition, Mark.bit(facet, value));
    }

    /** A row for each revision that has all the words, or of which all that was typed is a name. */
    private String fitting(Sought sought) {
        List<Word> words = sought.words();
        List<String> tables = new ArrayList<>();
        List<String> fits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tables.add("word%1$d as materialized (%2$s)".formatted(i, fit(i, words.get(i))));
            fits.add("word" + i + ".fit");
        }
        String joined = "word0"
                + IntStream.range(1, words.size())
                        .mapToObj(" join word%d using (entry_id, revision)"::formatted)
                        .collect(Collectors.joining());
        String all = String.join(", ", fits);
        tables.add("""
                fitting as materialized (
                  select entry_id, revision, min(worst) as worst, min(best) as best
                  from (
                    select entry_id, revision, greatest(%1$s) as worst, least(%1$s) as best
                    from %2$s
                    union all
                    select entry_id, revision, 0, 0 from %3$s
                    union all
                    select entry_id, revision, 1, 1 from %4$s
                  ) as one_way
                  group by entry_id, revision
                ),
                """.formatted(
                        all,
                        joined,
                        saying("symbol", Sought.quoted(Lexemes.SYMBOL + sought.whole())),
                        saying("key", Sought.quoted(Lexemes.KEY + sought.whole()))));
        return String.join(",\n", tables);
    }

    /** How well each revision that has a word fits. */
    private String fit(int i, Word word) {
        List<String> ways = new ArrayList<>();
        ways.add(saying("symbol" + i, Sought.quoted(Lexemes.SYMBOL + word.squeezed())));
        ways.add(saying("key" + i, Sought.quoted(Lexemes.KEY + word.squeezed())));
        ways.add(saying("begin" + i, Sought.quoted(Lexemes.SYMBOL + word.squeezed()) + (word.isShort() ? "" : ":*")));
        for (String place : Lexemes.PLACES) {
            ways.add(saying("place" + place + i, word.tsquery(place)));
        }
        return IntStream.range(0, ways.size())
                .mapToObj(way -> "select entry_id, revision, %d as fit from %s".formatted(way, ways.get(way)))
                .collect(Collectors.joining(
                        " union all ",
                        "select entry_id, revision, min(fit) as fit from (",
                        ") as way group by entry_id, revision"));
    }

    private String saying(String parameter, String tsquery) {
        values.put(parameter, tsquery);
        return "findable_saying(:" + parameter + "::tsquery)";
    }
}
