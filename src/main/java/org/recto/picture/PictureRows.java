package org.recto.picture;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures in the database, each once. */
@Repository
class PictureRows {

    private final JdbcClient jdbc;

    PictureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps one that isn't kept yet, and notes that it was uploaded just now. */
    void keep(Picture picture, byte[] content) {
        jdbc.sql("""
                insert into picture (sha256, type, width, height, content)
                values (decode(:sha256, 'hex'), :type, :width, :height, :content)
                on conflict (sha256) do update set uploaded_at = clock_timestamp()
                """)
                .param("sha256", picture.sha256())
                .param("type", picture.type().name())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("content", content)
                .update();
    }

    /** Those of some names that are kept. */
    List<Picture> named(Collection<String> names) {
        return jdbc.sql("""
                select encode(p.sha256, 'hex') as sha256, p.type, p.width, p.height, octet_length(p.content) as bytes
                from picture p
                where p.name = any (:names)
                order by p.name
                """)
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> new Picture(
                        row.getString("sha256"),
                        PictureType.valueOf(row.getString("type")),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getLong("bytes")))
                .list();
    }

    Optional<byte[]> content(String name) {
        return jdbc.sql("""
                select p.content
                from picture p
                where p.name = :name
                """)
                .param("name", name)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /** Whether an approved revision of an entry shows it. */
    boolean isApproved(String accession, String name) {
        return jdbc.sql("""
                select exists (
                  select
                  from entry e
                  join approved_revision a on a.entry_id = e.id
                  join revision r on r.entry_id = a.entry_id and r.number = a.number
                  join section_content c on c.hash = r.section_hashes[array_position(r.section_keys, 'figures')]
                  where e.accession = :accession
                    and position('"' || :name || '"' in c.body) > 0)
                """)
                .param("accession", accession)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** Whether a release holds it. */
    boolean isReleased(String name) {
        return jdbc.sql("""
                select exists (
                  select
                  from release_picture held
                  join picture p on p.sha256 = held.sha256
                  where p.name = :name)
                """).param("name", name).query(Boolean.class).single();
    }

    /** Drops those that nobody uploaded for a month and that neither a revision, a draft nor a suggestion names. */
    int sweep() {
        return jdbc.sql("""
                delete from picture
                where uploaded_at < now() - interval '30 days'
                  and not picture_is_named(sha256)
                """).update();
    }
}
