package org.recto.refstore;

import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.recto.refstore.Batch.There;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The records of releases, many at a time. */
@Repository
class NewRecords {

    private final JdbcTemplate jdbc;

    NewRecords(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * Adds a batch, in a transaction of the caller's.
     *
     * @throws org.springframework.dao.DuplicateKeyException where a record is there already; {@link #there} tells which
     */
    void add(Batch batch) {
        copy("refdata_gene (release, key, symbol, names, body)", batch.genes());
        copy("refdata_transcript (release, name, version, gene, residues, shape, body)", batch.transcripts());
        copy("refdata_protein (release, name, gene, coded_by, sequence, body)", batch.proteins());
        copy("refdata_band (release, assembly, chromosome, name, first, last, stain)", batch.bands());
        copy("refdata_item (release, kind, name, symbol, body)", batch.items());
    }

    /** Those of a batch that are there already. */
    There there(Batch batch) {
        return new There(
                keys("select key from refdata_gene where release = ? and key = any (?)", batch, batch.genes()),
                keys("""
                        select name || coalesce('.' || version, '')
                        from refdata_transcript
                        where release = ?
                          and name in (select split_part(key, '.', 1) from unnest(?) as key)
                        """, batch, batch.transcripts()),
                keys("select name from refdata_protein where release = ? and name = any (?)", batch, batch.proteins()),
                keys("""
                        select concat_ws(' ', assembly, chromosome, name)
                        from refdata_band
                        where release = ?
                          and concat_ws(' ', assembly, chromosome, name) = any (?)
                        """, batch, batch.bands()),
                keys("""
                        select kind || ' ' || name
                        from refdata_item
                        where release = ?
                          and (kind, name) in (select split_part(key, ' ', 1), split_part(key, ' ', 2) from unnest(?) as key)
                        """, batch, batch.items()));
    }

    private Set<String> keys(String query, Batch batch, CopyRows rows) {
        String[] keys = rows.keys().toArray(String[]::new);
        return new HashSet<>(jdbc.queryForList(query, String.class, batch.release(), keys));
    }

    private void copy(String columns, CopyRows rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + columns + " from stdin");
            try {
                copy.writeToCopy(rows.bytes(), 0, rows.length());
                return copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
    }
}
