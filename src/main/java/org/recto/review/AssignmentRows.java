package org.recto.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.people.Person;
import org.recto.review.Assignments.Reviewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose rounds are, as the database keeps it. */
@Repository
class AssignmentRows {

    private final JdbcClient jdbc;

    AssignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reviewer {@code null} where it is nobody's from now on */
    void add(Round round, @Nullable Reviewer reviewer, Person by) {
        jdbc.sql("""
                insert into review_assignment (entry_id, round_id, reviewer_id, reviewer, by_id, by_name)
                values (:entryId, :roundId, :reviewerId, :reviewer, :byId, :by)
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("reviewerId", reviewer == null ? null : reviewer.id())
                .param("reviewer", reviewer == null ? null : reviewer.name())
                .param("byId", by.id())
                .param("by", by.name())
                .update();
    }

    Optional<Reviewer> holder(Round round) {
        return jdbc.sql("""
                select reviewer_id, reviewer
                from (
                  select reviewer_id, reviewer
                  from review_assignment
                  where entry_id = :entryId
                    and round_id = :roundId
                  order by number desc
                  limit 1) as newest
                where reviewer_id is not null
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .query((row, number) -> new Reviewer(row.getLong("reviewer_id"), row.getString("reviewer")))
                .optional();
    }

    /** Everyone who may review, by name. */
    List<Reviewer> reviewers() {
        return jdbc.sql("""
                select a.id, a.name
                from account a
                join account_role r on r.account_id = a.id and r.role = 'REVIEWER'
                where not a.disabled
                order by a.name, a.id
                """)
                .query((row, number) -> new Reviewer(row.getLong("id"), row.getString("name")))
                .list();
    }
}
