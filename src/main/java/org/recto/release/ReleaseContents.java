package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of releases piece by piece, whatever their size, and the revisions in their order. */
@Repository
class ReleaseContents {

    private static final int PIECE = 1 << 20;
    private static final int LINES_AT_A_TIME = 50;

    private final JdbcClient jdbc;

    ReleaseContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file.
     *
     * @param sha256 the hash that is kept with it
     */
    record StoredFile(int release, String name, int size, String sha256) {}

    /**
     * An entry's line in a release.
     *
     * @param named as the database knows it
     * @param text with its end of line
     */
    record Line(Manifest.EntryLine named, String text) {}

    /** Names of all releases by their numbers, in their order. */
    Map<Integer, String> names() {
        Map<Integer, String> names = new LinkedHashMap<>();
        jdbc.sql("select number, name from release order by number").query(row -> {
            names.put(row.getInt("number"), row.getString("name"));
        });
        return names;
    }

    List<StoredFile> files(int release) {
        return jdbc.sql("""
                select name, octet_length(content) as size, encode(sha256, 'hex') as sha256
                from release_file
                where release = :release
                order by place
                """)
                .param("release", release)
                .query((row, number) ->
                        new StoredFile(release, row.getString("name"), row.getInt("size"), row.getString("sha256")))
                .list();
    }

    /** The hashes that the pictures beside a release's files are kept under, by their names. */
    Map<String, String> pictures(int release) {
        Map<String, String> pictures = new LinkedHashMap<>();
        jdbc.sql("""
                select p.name, encode(p.sha256, 'hex') as sha256
                from release_picture held
                join picture p on p.sha256 = held.sha256
                where held.release = :release
                order by p.name
                """).param("release", release).query(row -> {
            pictures.put(row.getString("name"), row.getString("sha256"));
        });
        return pictures;
    }

    /** SHA-256 of a file's bytes. */
    String sha256(StoredFile file) {
        Sha256.Sum sum = new Sha256.Sum();
        for (int at = 0; at < file.size(); at += PIECE) {
            sum.add(jdbc.sql("""
                    select substring(content from :first for :length) as piece
                    from release_file
                    where release = :release
                      and name = :name
                    """)
                    .param("first", at + 1)
                    .param("length", PIECE)
                    .param("release", file.release())
                    .param("name", file.name())
                    .query((row, number) -> row.getBytes("piece"))
                    .single());
        }
        return sum.hex();
    }

    /** The whole of a file, which should be a small one. */
    byte[] content(int release, String name) {
        return jdbc.sql("""
                select content
                from release_file
                where release = :release
                  and name = :name
                """)
                .param("release", release)
                .param("name", name)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** The hash of the manifest of the release before one, empty where there is none. */
    String manifestBefore(int release) {
        return jdbc.sql("""
                select encode(sha256, 'hex')
                from release_file
                where release = :release - 1
                  and name = :name
                """)
                .param("release", release)
                .param("name", Manifest.FILE)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The lines of a release in the order in which its file of entries has them. */
    void lines(int release, Consumer<Line> each) {
        jdbc.sql("""
                select h.accession, h.symbol, h.revision,
                  encode(r.entry_hash, 'hex') as entry_hash,
                  encode(r.chain_hash, 'hex') as chain_hash,
                  substring(f.content from h.line_offset + 1 for h.line_size + 1) as line
                from release_entry h
                join revision r on r.entry_id = h.entry_id and r.number = h.revision
                join release_file f on f.release = h.release and f.name = :file
                where h.release = :release
                order by h.line_offset
                """)
                .param("file", ReleaseFiles.ENTRIES)
                .param("release", release)
                .withFetchSize(LINES_AT_A_TIME)
                .query(row -> {
                    Manifest.EntryLine named = new Manifest.EntryLine(
                            row.getString("accession"),
                            row.getString("symbol"),
                            row.getInt("revision"),
                            row.getString("entry_hash"),
                            row.getString("chain_hash"));
                    each.accept(new Line(named, new String(row.getBytes("line"), UTF_8)));
                });
    }
}
