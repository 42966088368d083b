package org.recto.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comments as the database keeps them. */
@Repository
class CommentRows {

    private static final String COMMENTS = """
            select c.*, x.name as resolved_by, x.at as resolved_at, t.name as taken_by,
              (
                select d.name
                from comment_done d
                where d.entry_id = c.entry_id
                  and d.comment_id = c.id
                  and not exists (
                    select
                    from review_comment later
                    where later.entry_id = c.entry_id
                      and later.reply_to = c.id
                      and later.id > d.last_answer)
                order by d.number desc
                limit 1
              ) as done_by
            from review_comment c
            left join comment_resolution x on x.entry_id = c.entry_id and x.comment_id = c.id
            left join suggestion_taken t on t.entry_id = c.entry_id and t.comment_id = c.id
            """;

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What someone says, where, and what they suggest. */
    record Remark(@Nullable Path path, @Nullable String quote, String text, List<Edit> suggestion) {}

    Comment add(Round round, Person author, Remark remark) {
        return add(round, author, remark, null);
    }

    Comment answer(Round round, Person author, Comment head, String text) {
        return add(round, author, new Remark(null, null, text, List.of()), head.id());
    }

    private Comment add(Round round, Person author, Remark remark, @Nullable Long replyTo) {
        long id = jdbc.sql("""
                insert into review_comment
                  (entry_id, round_id, revision, path, quote, body, author_id, author, reply_to, edits)
                values (:entryId, :roundId, :revision, :path, :quote, :body, :authorId, :author, :replyTo, :edits)
                returning id
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("revision", round.revision())
                .param("path", remark.path() == null ? null : remark.path().toString())
                .param("quote", remark.quote())
                .param("body", remark.text())
                .param("authorId", author.id())
                .param("author", author.name())
                .param("replyTo", replyTo)
                .param("edits", remark.suggestion().isEmpty() ? null : lines(remark.suggestion()))
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    /** Notes that an author has dealt with a comment, knowing the answers there are. */
    void done(long entryId, long id, Person person) {
        jdbc.sql("""
                insert into comment_done (entry_id, comment_id, last_answer, account_id, name)
                values (
                  :entryId, :id,
                  (select max(c.id) from review_comment c where c.entry_id = :entryId),
                  :accountId, :name)
                """)
                .param("entryId", entryId)
                .param("id", id)
                .param("accountId", person.id())
                .param("name", person.name())
                .update();
    }

    /** Notes that a suggestion went into a draft. */
    void taken(long entryId, Comment comment, long draftId, Person person) {
        jdbc.sql("""
                insert into suggestion_taken (entry_id, comment_id, draft_id, keys, account_id, name)
                values (:entryId, :id, :draftId, :keys, :accountId, :name)
                """)
                .param("entryId", entryId)
                .param("id", comment.id())
                .param("draftId", draftId)
                .param(
                        "keys",
                        comment.suggestion().stream()
                                .map(CommentRows::section)
                                .distinct()
                                .toArray(String[]::new))
                .param("accountId", person.id())
                .param("name", person.name())
                .update();
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

    /** The very remark, where it is what the person said last in the round and it is open still. */
    Optional<Comment> again(Round round, Person author, Remark remark) {
        return jdbc.sql(COMMENTS + """
                where c.entry_id = :entryId
                  and c.round_id = :roundId
                  and c.author_id = :authorId
                order by c.id desc
                limit 1
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("authorId", author.id())
                .query(CommentRows::comment)
                .optional()
                .filter(said -> said.isOpen()
                        && said.revision() == round.revision()
                        && lines(said.suggestion()).equals(lines(remark.suggestion()))
                        && said.text().equals(remark.text())
                        && Objects.equals(said.path(), remark.path())
                        && Objects.equals(said.quote(), remark.quote()));
    }

    /** The last answer of a comment's thread, where the person gave it in these words. */
    Optional<Comment> againIn(Comment head, Round round, Person author, String text) {
        return jdbc.sql(COMMENTS + """
                where c.entry_id = :entryId
                  and c.reply_to = :head
                order by c.id desc
                limit 1
                """)
                .param("entryId", round.entryId())
                .param("head", head.id())
                .query(CommentRows::comment)
                .optional()
                .filter(said -> said.authorId() == author.id()
                        && said.revision() == round.revision()
                        && said.text().equals(text));
    }

    /** The comments of a round, in the order in which they were made. */
    List<Comment> of(Round round) {
        return jdbc.sql(COMMENTS + "where c.entry_id = :entryId and c.round_id = :roundId order by c.id")
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .query(CommentRows::comment)
                .list();
    }

    private static String lines(List<Edit> edits) {
        return edits.stream().map(EntryJson::write).collect(Collectors.joining("\n"));
    }

    /** The key of the section that an edit changes. */
    private static String section(Edit edit) {
        Path place = edit instanceof Edit.Add add
                ? add.path().then(add.item().path("id").asString(""))
                : edit.path();
        List<String> steps = List.of(place.toString().substring(1).split("/"));
        return steps.getFirst().equals("diseases") && steps.size() > 1 ? "diseases/" + steps.get(1) : steps.getFirst();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        String path = row.getString("path");
        String edits = row.getString("edits");
        String resolvedBy = row.getString("resolved_by");
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
                row.getObject("reply_to", Long.class),
                edits == null
                        ? List.of()
                        : edits.lines().map(EntryJson::readEdit).toList(),
                new Comment.Standing(
                        row.getString("done_by"),
                        row.getString("taken_by"),
                        resolvedBy,
                        resolvedBy == null ? null : at(row, "resolved_at")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
