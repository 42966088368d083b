package org.recto.refstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recto.refdata.Provenance;
import org.recto.refdata.format.Formats;
import org.recto.refstore.RefdataRelease.LoadedFile;
import org.recto.refstore.RefdataRelease.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Releases, the files that they are loaded from, and who is loading them. */
@Repository
class LoadedReleases {

    private static final String RELEASES = """
            select
              id, source, version, as_of, licence, trust, whole, is_current, loaded_by, loaded_at,
              coalesce(lease_until > now(), false) as leased,
              bytes_read, bytes_in_all, genes, transcripts, proteins, bands, papers, pathways, mims, withdrawn
            from refdata_release
            """;

    private static final List<String> RECORDS =
            List.of("refdata_gene", "refdata_transcript", "refdata_protein", "refdata_band", "refdata_item");

    private final JdbcClient jdbc;

    LoadedReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most trusted source first, its latest release first. */
    List<RefdataRelease> all() {
        return jdbc.sql(RELEASES + """
                order by trust, source, as_of desc, id desc
                """).query(this::release).list();
    }

    Optional<RefdataRelease> byId(int id) {
        return jdbc.sql(RELEASES + "where id = :id")
                .param("id", id)
                .query(this::release)
                .optional();
    }

    Optional<RefdataRelease> named(String source, String version) {
        return jdbc.sql(RELEASES + """
                where source = :source
                  and version = :version
                """)
                .param("source", source)
                .param("version", version)
                .query(this::release)
                .optional();
    }

    Optional<RefdataRelease> current(String source) {
        return jdbc.sql(RELEASES + """
                where source = :source
                  and is_current
                """)
                .param("source", source)
                .query(this::release)
                .optional();
    }

    /** Adds a release that is being loaded; nothing where one of that name is there already. */
    Optional<Integer> begin(Provenance provenance, int trust, String by, long bytesInAll) {
        return jdbc.sql("""
                insert into refdata_release (source, version, as_of, licence, trust, loaded_by, bytes_in_all, readers)
                values (:source, :version, :asOf, :licence, :trust, :by, :bytesInAll, :readers)
                on conflict on constraint refdata_release_once do nothing
                returning id
                """)
                .param("source", provenance.source())
                .param("version", provenance.version())
                .param("asOf", LocalDate.parse(provenance.asOf()))
                .param("licence", provenance.licence())
                .param("trust", trust)
                .param("by", by)
                .param("bytesInAll", bytesInAll)
                .param("readers", Formats.READERS)
                .query(Integer.class)
                .optional();
    }

    /** Whether a load was begun with other readers than these. */
    boolean isOfOtherReaders(int release) {
        return jdbc.sql("select readers <> :readers from refdata_release where id = :id")
                .param("readers", Formats.READERS)
                .param("id", release)
                .query(Boolean.class)
                .single();
    }

    /** Forgets what a load has kept, which begins anew with these readers. */
    void startAnew(int release) {
        for (String table : RECORDS) {
            jdbc.sql("delete from " + table + " where release = :id")
                    .param("id", release)
                    .update();
        }
        jdbc.sql("""
                update refdata_release
                set readers = :readers,
                    bytes_read = 0,
                    genes = 0,
                    transcripts = 0,
                    proteins = 0,
                    bands = 0,
                    papers = 0,
                    pathways = 0,
                    mims = 0,
                    withdrawn = 0
                where id = :id
                """).param("readers", Formats.READERS).param("id", release).update();
        jdbc.sql("update refdata_file set records = 0 where release = :id")
                .param("id", release)
                .update();
    }

    void addFile(int release, int number, String name, Fingerprint fingerprint) {
        jdbc.sql("""
                insert into refdata_file (release, number, name, size, sha256)
                values (:release, :number, :name, :size, :sha256)
                """)
                .param("release", release)
                .param("number", number)
                .param("name", name)
                .param("size", fingerprint.size())
                .param("sha256", fingerprint.sha256())
                .update();
    }

    /** Takes the lease of a release that is being loaded, unless someone else's still runs. */
    boolean lease(int release, UUID lease, Duration length) {
        return jdbc.sql("""
                        update refdata_release
                        set lease = :lease,
                            lease_until = clock_timestamp() + :millis * interval '1 millisecond'
                        where id = :release
                          and not whole
                          and (lease is null or lease_until < clock_timestamp())
                        """)
                        .param("lease", lease)
                        .param("millis", length.toMillis())
                        .param("release", release)
                        .update()
                == 1;
    }

    /** Lengthens a lease that is still the caller's, also where it has run out and nobody took it. */
    void renewLease(int release, UUID lease, Duration length) {
        jdbc.sql("""
                update refdata_release
                set lease_until = clock_timestamp() + :millis * interval '1 millisecond'
                where id = :release
                  and lease = :lease
                """)
                .param("millis", length.toMillis())
                .param("release", release)
                .param("lease", lease)
                .update();
    }

    /** Whether the lease is still the caller's; where it is, nobody takes it before this transaction ends. */
    boolean holds(int release, UUID lease) {
        return jdbc.sql("""
                select 1
                from refdata_release
                where id = :release
                  and lease = :lease
                for no key update
                """)
                .param("release", release)
                .param("lease", lease)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void endLease(int release, UUID lease) {
        jdbc.sql("""
                update refdata_release
                set lease = null,
                    lease_until = null
                where id = :release
                  and lease = :lease
                """).param("release", release).param("lease", lease).update();
    }

    /** Says how far a load has come: so many more records of a file. */
    void advance(int release, int file, Counts more, long read, long bytesRead) {
        jdbc.sql("""
                update refdata_file
                set records = :read
                where release = :release
                  and number = :file
                """)
                .param("read", read)
                .param("release", release)
                .param("file", file)
                .update();
        jdbc.sql("""
                update refdata_release
                set bytes_read = :bytesRead,
                    genes = genes + :genes,
                    transcripts = transcripts + :transcripts,
                    proteins = proteins + :proteins,
                    bands = bands + :bands,
                    papers = papers + :papers,
                    pathways = pathways + :pathways,
                    mims = mims + :mims,
                    withdrawn = withdrawn + :withdrawn
                where id = :release
                """)
                .param("bytesRead", bytesRead)
                .param("genes", more.genes())
                .param("transcripts", more.transcripts())
                .param("proteins", more.proteins())
                .param("bands", more.bands())
                .param("papers", more.papers())
                .param("pathways", more.pathways())
                .param("mims", more.mims())
                .param("withdrawn", more.withdrawn())
                .param("release", release)
                .update();
    }

    /** From now on the release counts. */
    void complete(int release) {
        jdbc.sql("""
                update refdata_release
                set whole = true,
                    bytes_read = bytes_in_all,
                    lease = null,
                    lease_until = null
                where id = :release
                """).param("release", release).update();
    }

    void makeCurrent(RefdataRelease release) {
        jdbc.sql("""
                update refdata_release
                set is_current = false
                where source = :source
                  and is_current
                """).param("source", release.source()).update();
        jdbc.sql("""
                update refdata_release
                set is_current = true
                where id = :release
                """).param("release", release.id()).update();
    }

    /** Removes a release with all that it holds; a lease on it ends with it. */
    void remove(int release) {
        jdbc.sql("delete from refdata_release where id = :release")
                .param("release", release)
                .update();
    }

    private List<LoadedFile> files(int release) {
        return jdbc.sql("""
                select name, size, sha256, records
                from refdata_file
                where release = :release
                order by number
                """)
                .param("release", release)
                .query((row, number) -> new LoadedFile(
                        row.getString("name"), row.getLong("size"), row.getString("sha256"), row.getLong("records")))
                .list();
    }

    private RefdataRelease release(ResultSet row, int rowNumber) throws SQLException {
        return new RefdataRelease(
                row.getInt("id"),
                row.getString("source"),
                row.getString("version"),
                row.getObject("as_of", LocalDate.class),
                row.getString("licence"),
                row.getInt("trust"),
                state(row.getBoolean("whole"), row.getBoolean("is_current"), row.getBoolean("leased")),
                row.getString("loaded_by"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                new Counts(
                        row.getLong("genes"),
                        row.getLong("transcripts"),
                        row.getLong("proteins"),
                        row.getLong("bands"),
                        row.getLong("papers"),
                        row.getLong("pathways"),
                        row.getLong("mims"),
                        row.getLong("withdrawn")),
                row.getLong("bytes_read"),
                row.getLong("bytes_in_all"),
                files(row.getInt("id")));
    }

    private static State state(boolean whole, boolean current, boolean leased) {
        if (whole) {
            return current ? State.CURRENT : State.WHOLE;
        }
        return leased ? State.LOADING : State.STOPPED;
    }
}
