package org.recto.refstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Provenance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records of releases, found by name. Those of one release come by name and version. */
@Repository
class RecordRows {

    /** A record as it is kept, with the release that it belongs to; only proteins have a sequence. */
    record Row(int release, String body, @Nullable String sequence) {}

    private final JdbcClient jdbc;

    @Autowired
    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RecordRows(RecordRows same) {
        this(same.jdbc);
    }

    /** The same rows, some of which are got at once. */
    RecordRows foreseeing(Collection<Integer> releases, RecordNames names) {
        return new ForeseenRows(this, new ManyRecords(jdbc), releases, names);
    }

    List<HeldRelease> current() {
        return jdbc.sql("""
                select id, source, version, as_of, licence
                from refdata_release
                where is_current
                order by trust, source
                """).query(RecordRows::release).list();
    }

    /** Every release that can be read, current or not. */
    List<HeldRelease> whole() {
        return jdbc.sql("""
                select id, source, version, as_of, licence
                from refdata_release
                where whole
                order by trust, source, version
                """).query(RecordRows::release).list();
    }

    /** How many of these are there and can be read. */
    int countWhole(Collection<Integer> releases) {
        return jdbc.sql("""
                select count(*)
                from refdata_release
                where id = any(:releases)
                  and whole
                """)
                .param("releases", array(releases))
                .query(Integer.class)
                .single();
    }

    List<Row> transcriptsNamed(Collection<Integer> releases, String name) {
        return rows("""
                select release, body, null as sequence
                from refdata_transcript
                where name = :name
                  and release = any(:releases)
                order by version desc nulls last
                """, releases, name);
    }

    List<Row> transcriptsOfGene(Collection<Integer> releases, String symbol) {
        return rows("""
                select release, body, null as sequence
                from refdata_transcript
                where gene = :name
                  and release = any(:releases)
                order by name, version desc nulls last
                """, releases, symbol);
    }

    List<Row> proteinsNamed(Collection<Integer> releases, String name) {
        return rows("""
                select release, body, sequence
                from refdata_protein
                where name = :name
                  and release = any(:releases)
                """, releases, name);
    }

    List<Row> proteinsCodedBy(Collection<Integer> releases, String name) {
        return rows("""
                select release, body, sequence
                from refdata_protein
                where coded_by @> array[:name]::text[]
                  and release = any(:releases)
                order by name
                """, releases, name);
    }

    /** @param name in capitals */
    List<Row> genesNamed(Collection<Integer> releases, String name) {
        return rows("""
                select release, body, null as sequence
                from refdata_gene
                where names @> array[:name]::text[]
                  and release = any(:releases)
                order by symbol, body
                """, releases, name);
    }

    /** @param letters in capitals */
    List<Row> genesBeginning(Collection<Integer> releases, String letters, int most) {
        return rows("""
                select release, body, null as sequence
                from refdata_gene
                where upper(symbol) like :name
                  and release = any(:releases)
                order by symbol, body
                limit %d
                """.formatted(most), releases, letters.replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }

    /** By where they start. */
    List<Row> bands(Collection<Integer> releases, String assembly, String chromosome) {
        return jdbc.sql("""
                select
                  release,
                  jsonb_build_object(
                    'assembly', assembly,
                    'chromosome', chromosome,
                    'name', name,
                    'start', first,
                    'end', last,
                    'stain', stain
                  ) as body
                from refdata_band
                where release = any(:releases)
                  and assembly = :assembly
                  and chromosome = :chromosome
                order by first
                """)
                .param("releases", array(releases))
                .param("assembly", assembly)
                .param("chromosome", chromosome)
                .query((row, number) -> new Row(row.getInt("release"), row.getString("body"), null))
                .list();
    }

    List<Row> items(ItemKind kind, Collection<Integer> releases, String name) {
        return rows("""
                select release, body, null as sequence
                from refdata_item
                where kind = '%s'
                  and name = :name
                  and release = any(:releases)
                """.formatted(kind.word()), releases, name);
    }

    /** @param name HGNC's identifier, or the symbol that the gene had, in capitals */
    List<Row> withdrawn(Collection<Integer> releases, String name) {
        return rows("""
                select release, body, null as sequence
                from refdata_item
                where kind = 'withdrawn'
                  and (name = :name or symbol = :name)
                  and release = any(:releases)
                order by name
                """, releases, name);
    }

    private List<Row> rows(String sql, Collection<Integer> releases, String name) {
        return jdbc.sql(sql)
                .param("releases", array(releases))
                .param("name", name)
                .query((row, number) ->
                        new Row(row.getInt("release"), row.getString("body"), row.getString("sequence")))
                .list();
    }

    private static Integer[] array(Collection<Integer> releases) {
        return releases.toArray(Integer[]::new);
    }

    private static HeldRelease release(ResultSet row, int number) throws SQLException {
        return new HeldRelease(
                row.getInt("id"),
                new Provenance(
                        row.getString("source"),
                        row.getString("version"),
                        row.getObject("as_of", LocalDate.class).toString(),
                        row.getString("licence")));
    }
}
