package org.recto.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recto.people.Person;
import org.recto.picture.Picture;
import org.recto.release.Release.ReleaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Releases and their files as the database keeps them. They are added whole and never changed. */
@Repository
class ReleaseRows {

    private final JdbcClient jdbc;

    ReleaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the newest release, 0 where there is none. */
    int newest() {
        return jdbc.sql("""
                select coalesce(max(number), 0)
                from release
                """).query(Integer.class).single();
    }

    /** Whether an editor has published a release of this name with these words. */
    boolean isPublished(String name, String note, Person editor) {
        return jdbc.sql("""
                select exists (select from release where name = :name and note = :note and editor_id = :editorId)
                """)
                .param("name", name)
                .param("note", note)
                .param("editorId", editor.id())
                .query(Boolean.class)
                .single();
    }

    /** All releases, the newest first. */
    List<Release> list() {
        Map<Integer, List<FileRow>> files = jdbc
                .sql("""
                select release, name, octet_length(content) as size, encode(sha256, 'hex') as sha256, place
                from release_file
                union all
                select held.release, p.name, octet_length(p.content), encode(p.sha256, 'hex'), null
                from release_picture held
                join picture p on p.sha256 = held.sha256
                order by release, place, name
                """)
                .query((row, number) -> new FileRow(
                        row.getInt("release"),
                        new ReleaseFile(row.getString("name"), row.getLong("size"), row.getString("sha256"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(FileRow::release));
        return jdbc.sql("""
                select r.*, p.name as previous_name, encode(m.sha256, 'hex') as previous_sha256,
                  (select count(*) from release_entry e where e.release = r.number) as entries
                from release r
                left join release p on p.number = r.previous
                left join release_file m on m.release = r.previous and m.name = :manifest
                order by r.number desc
                """)
                .param("manifest", Manifest.FILE)
                .query((row, number) -> release(
                        row,
                        files.getOrDefault(row.getInt("number"), List.of()).stream()
                                .map(FileRow::file)
                                .toList()))
                .list();
    }

    private record FileRow(int release, ReleaseFile file) {}

    /** The bytes of a release's file. */
    Optional<byte[]> content(String release, String file) {
        return jdbc.sql("""
                select f.content
                from release_file f
                join release r on r.number = f.release
                where r.name = :release
                  and f.name = :file
                union all
                select p.content
                from picture p
                join release_picture held on held.sha256 = p.sha256
                join release r on r.number = held.release
                where r.name = :release
                  and p.name = :file
                """)
                .param("release", release)
                .param("file", file)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    void add(int number, ReleaseHead head, Person editor, Instant at) {
        jdbc.sql("""
                insert into release (number, name, note, title, publisher, licence, rule_set, refdata,
                  published_at, editor_id, editor)
                values (:number, :name, :note, :title, :publisher, :licence, :ruleSet, :refdata,
                  :at, :editorId, :editor)
                """)
                .param("number", number)
                .param("name", head.name())
                .param("note", head.note())
                .param("title", head.title())
                .param("publisher", head.publisher())
                .param("licence", head.licence())
                .param("ruleSet", head.ruleSet())
                .param("refdata", head.refdata())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("editorId", editor.id())
                .param("editor", editor.name())
                .update();
    }

    void addFile(int release, int place, String name, byte[] content) {
        jdbc.sql("""
                insert into release_file (release, place, name, sha256, content)
                values (:release, :place, :name, decode(:sha256, 'hex'), :content)
                """)
                .param("release", release)
                .param("place", place)
                .param("name", name)
                .param("sha256", Sha256.of(content))
                .param("content", content)
                .update();
    }

    void addPictures(int release, List<Picture> pictures) {
        jdbc.sql("""
                insert into release_picture (release, sha256)
                select :release, decode(sha256, 'hex')
                from unnest(:pictures) as shown (sha256)
                """)
                .param("release", release)
                .param("pictures", pictures.stream().map(Picture::sha256).toArray(String[]::new))
                .update();
    }

    private static Release release(ResultSet row, List<ReleaseFile> files) throws SQLException {
        OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
        String previous = row.getString("previous_name");
        return new Release(
                row.getInt("number"),
                new ReleaseHead(
                        row.getString("name"),
                        at.toLocalDate(),
                        row.getString("note"),
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getString("licence"),
                        row.getString("rule_set"),
                        row.getString("refdata"),
                        previous == null ? null : new ReleaseHead.Previous(previous, row.getString("previous_sha256"))),
                at.toInstant(),
                row.getString("editor"),
                row.getInt("entries"),
                files);
    }
}
