package org.recto.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comments as the database keeps them. */
@Repository
class CommentRows {

    private static final String COMMENTS = """
            select c.*, x.name as resolved_by, x.at as resolved_at
            from review_comment c
            left join comment_resolution x on x.entry_id = c.entry_id and x.comment_id = c.id
            """;

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Comment add(Round round, Person author, @Nullable Path path, @Nullable String quote, String text) {
        long id = jdbc.sql("""
                insert into review_comment (entry_id, round_id, revision, path, quote, body, author_id, author)
                values (:entryId, :roundId, :revision, :path, :quote, :body, :authorId, :author)
                returning id
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("revision", round.revision())
                .param("path", path == null ? null : path.toString())
                .param("quote", quote)
                .param("body", text)
                .param("authorId", author.id())
                .param("author", author.name())
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    /** Settles a comment; one that is settled already stays so. */
    void resolve(long entryId, long id, Person person) {
        jdbc.sql("""
                insert into comment_resolution (entry_id, comment_id, account_id, name)
                values (:entryId, :id, :accountId, :name)
                on conflict (entry_id, comment_id) do nothing
                """)
                .param("entryId", entryId)
                .param("id", id)
                .param("accountId", person.id())
                .param("name", person.name())
                .update();
    }

    Optional<Comment> find(long id) {
        return jdbc.sql(COMMENTS + "where c.id = :id")
                .param("id", id)
                .query(CommentRows::comment)
                .optional();
    }

    /** The comments of a round, in the order in which they were made. */
    List<Comment> of(Round round) {
        return jdbc.sql(COMMENTS + "where c.entry_id = :entryId and c.round_id = :roundId order by c.id")
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .query(CommentRows::comment)
                .list();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        String path = row.getString("path");
        return new Comment(
                row.getLong("id"),
                row.getLong("round_id"),
                row.getInt("revision"),
                path == null ? null : Path.of(path),
                row.getString("quote"),
                row.getString("body"),
                row.getLong("author_id"),
                row.getString("author"),
                at(row, "at"),
                row.getString("resolved_by"),
                row.getString("resolved_by") == null ? null : at(row, "resolved_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
