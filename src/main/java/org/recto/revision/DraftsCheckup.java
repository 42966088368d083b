package org.recto.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Runs through the log of every draft that isn't saved, undone steps included, and tells of those that lead nowhere. */
@Repository
class DraftsCheckup {

    private static final int DRAFTS_AT_A_TIME = 500;
    private static final int STEPS_AT_A_TIME = 100;

    private final JdbcClient jdbc;
    private final DraftStates states;

    DraftsCheckup(JdbcClient jdbc, DraftStates states) {
        this.jdbc = jdbc;
        this.states = states;
    }

    private record Row(long entryId, long id, String name, int position) {}

    /** @return how many there are */
    long run(Examination examination) {
        long drafts = 0;
        for (List<Row> page = after(0); !page.isEmpty(); page = after(page.getLast().id)) {
            for (Row draft : page) {
                examination.part(
                        () -> replay(examination, draft),
                        reason -> examination.found(draft.name, null, null, of(draft) + reason));
            }
            drafts += page.size();
        }
        return drafts;
    }

    private List<Row> after(long id) {
        return jdbc.sql("""
                select d.entry_id, d.id, d.position,
                  coalesce(e.accession, 'entry ' || e.id || ' (' || e.symbol || ', not saved yet)') as name
                from draft d
                join entry e on e.id = d.entry_id
                where d.ended is distinct from 'SAVED'
                  and d.id > :id
                order by d.id
                limit :limit
                """)
                .param("id", id)
                .param("limit", DRAFTS_AT_A_TIME)
                .query((row, number) -> new Row(
                        row.getLong("entry_id"), row.getLong("id"), row.getString("name"), row.getInt("position")))
                .list();
    }

    private void replay(Examination examination, Row draft) {
        Replay replay = new Replay(draft);
        jdbc.sql("""
                select number, base, entry, edits, why
                from draft_step
                where entry_id = :entryId
                  and draft_id = :id
                order by number
                """)
                .param("entryId", draft.entryId)
                .param("id", draft.id)
                .withFetchSize(STEPS_AT_A_TIME)
                .query(row -> {
                    replay.next(
                            row.getInt("number"),
                            row.getObject("base", Integer.class),
                            row.getString("entry"),
                            row.getString("edits"),
                            row.getString("why"));
                });
        String trouble = replay.end();
        if (trouble != null) {
            examination.found(draft.name, null, null, of(draft) + trouble);
        }
    }

    private static String of(Row draft) {
        return "Draft " + draft.id + ": ";
    }

    /** Makes steps one after another up to the first that can't be made. */
    private final class Replay {

        private final Row draft;
        private int steps;
        private @Nullable JsonNode tree;
        private @Nullable String trouble;

        Replay(Row draft) {
            this.draft = draft;
        }

        void next(
                int number,
                @Nullable Integer base,
                @Nullable String entry,
                @Nullable String edits,
                @Nullable String why) {
            if (trouble != null) {
                return;
            }
            if (number != steps) {
                trouble = "Step %d of its log is missing.".formatted(steps);
                return;
            }
            steps++;
            try {
                make(DraftStep.of(base, entry, edits, why));
            } catch (DataAccessException e) {
                throw e;
            } catch (RuntimeException e) {
                trouble = "Step %d of its log can’t be made: %s"
                        .formatted(
                                number,
                                String.valueOf(e.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse(""));
            }
        }

        private void make(DraftStep step) {
            if (step instanceof DraftStep.Start start) {
                tree = EntryJson.tree(states.started(draft.entryId, start).entry());
            } else if (step instanceof DraftStep.Edits made && tree != null) {
                JsonNode changed = tree;
                made.edits().forEach(edit -> edit.change(changed));
                EntryJson.ofTree(changed);
            } else {
                trouble = "Its log has no start.";
            }
        }

        @Nullable
        String end() {
            if (trouble == null && draft.position >= steps) {
                return steps == 0
                        ? "Its log is missing."
                        : "It stands at step %d, and its log ends with step %d.".formatted(draft.position, steps - 1);
            }
            return trouble;
        }
    }
}
