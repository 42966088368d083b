package org.recto.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts and their logs as the database keeps them. */
@Repository
class DraftRows {

    /**
     * A draft's row.
     *
     * @param position the step it stands at
     * @param last the last step of its log; steps after the position have been undone
     * @param version another after each change
     * @param ended {@code SAVED} or {@code DISCARDED}
     * @param revision the revision it became
     */
    record Row(
            long id,
            long entryId,
            long curatorId,
            @Nullable String accession,
            int position,
            int last,
            UUID version,
            Instant editedAt,
            @Nullable String ended,
            @Nullable Integer revision) {}

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a draft whose log begins with the step; where this curator has one on the entry, that one stays. */
    void open(long entryId, long curatorId, DraftStep.Start start) {
        jdbc.sql("""
                insert into draft (entry_id, curator_id)
                values (:entryId, :curatorId)
                on conflict (entry_id, curator_id) where ended is null do nothing
                returning id
                """)
                .param("entryId", entryId)
                .param("curatorId", curatorId)
                .query(Long.class)
                .optional()
                .ifPresent(id -> addStep(entryId, id, 0, start));
    }

    /** The curator's open draft on an entry, kept from other transactions until this one ends. */
    Optional<Row> lockOpen(long entryId, long curatorId) {
        return select("d.entry_id = :first and d.curator_id = :second and d.ended is null", entryId, curatorId);
    }

    /** A curator's draft, ended ones included, kept from other transactions until this one ends. */
    Optional<Row> lock(long id, long curatorId) {
        return select("d.id = :first and d.curator_id = :second", id, curatorId);
    }

    private Optional<Row> select(String condition, long first, long second) {
        return jdbc.sql("""
                select d.*, e.accession,
                  coalesce((
                    select max(number)
                    from draft_step s
                    where s.entry_id = d.entry_id and s.draft_id = d.id), 0) as last
                from draft d
                join entry e on e.id = d.entry_id
                where %s
                for no key update of d
                """.formatted(condition))
                .param("first", first)
                .param("second", second)
                .query(DraftRows::row)
                .optional();
    }

    /** The versions of these drafts, of those that are open. */
    Map<DraftWatch.Watched, UUID> versions(Collection<DraftWatch.Watched> watched) {
        Map<DraftWatch.Watched, UUID> versions = new HashMap<>();
        jdbc.sql("""
                select d.entry_id, d.curator_id, d.version
                from unnest(:entries, :curators) as w (entry_id, curator_id)
                join draft d on d.entry_id = w.entry_id and d.curator_id = w.curator_id and d.ended is null
                """)
                .param(
                        "entries",
                        watched.stream().map(DraftWatch.Watched::entryId).toArray(Long[]::new))
                .param(
                        "curators",
                        watched.stream().map(DraftWatch.Watched::curatorId).toArray(Long[]::new))
                .query(row -> {
                    versions.put(
                            new DraftWatch.Watched(row.getLong("entry_id"), row.getLong("curator_id")),
                            row.getObject("version", UUID.class));
                });
        return versions;
    }

    /** The steps from the latest start up to where the draft stands. */
    List<DraftStep> steps(Row draft) {
        return jdbc.sql("""
                select base, entry, edits, why
                from draft_step
                where entry_id = :entryId
                  and draft_id = :id
                  and number <= :position
                  and number >= (
                    select max(number)
                    from draft_step
                    where entry_id = :entryId and draft_id = :id and number <= :position and edits is null)
                order by number
                """)
                .param("entryId", draft.entryId())
                .param("id", draft.id())
                .param("position", draft.position())
                .query((row, number) -> DraftStep.of(
                        row.getObject("base", Integer.class),
                        row.getString("entry"),
                        row.getString("edits"),
                        row.getString("why")))
                .list();
    }

    /** Why steps were made up to where the draft stands, where they say so, in their order. */
    List<String> reasons(Row draft) {
        return jdbc.sql("""
                select why
                from draft_step
                where entry_id = :entryId
                  and draft_id = :id
                  and number <= :position
                  and why is not null
                order by number
                """)
                .param("entryId", draft.entryId())
                .param("id", draft.id())
                .param("position", draft.position())
                .query((row, number) -> row.getString("why"))
                .list();
    }

    /** Adds a step where the draft stands; what had been undone can't be redone after that. */
    void append(Row draft, DraftStep step) {
        if (draft.last() > draft.position()) {
            Writes writes = new Writes();
            dropSteps(writes, draft, draft.position());
            jdbc.sql(writes.statements()).params(writes.values()).update();
        }
        addStep(draft.entryId(), draft.id(), draft.position() + 1, step);
        moveTo(draft, draft.position() + 1);
    }

    /**
     * Puts edits in the place of the step where the draft stands, if that began a moment ago and they type on in it: so
     * an undo takes back more than a few letters, and a narrative isn't kept once for each pause in typing.
     *
     * @return whether it did
     */
    boolean typedOn(Row draft, DraftStep.Edits edits) {
        String beginning = edits.typedOn().orElse(null);
        if (beginning == null || draft.position() < draft.last()) {
            return false;
        }
        boolean replaced = jdbc.sql("""
                update draft_step
                set edits = :edits
                where entry_id = :entryId
                  and draft_id = :id
                  and number = :position
                  and starts_with(edits, :beginning)
                  and why is null
                  and position(E'\n' in edits) = 0
                  and at > now() - interval '10 seconds'
                """)
                        .param("edits", edits.text())
                        .param("entryId", draft.entryId())
                        .param("id", draft.id())
                        .param("position", draft.position())
                        .param("beginning", beginning)
                        .update()
                == 1;
        if (replaced) {
            moveTo(draft, draft.position());
        }
        return replaced;
    }

    /** Moves to a step of the log. */
    void moveTo(Row draft, int position) {
        jdbc.sql("""
                update draft
                set position = :position, version = gen_random_uuid(), edited_at = clock_timestamp(), turn = default
                where entry_id = :entryId
                  and id = :id
                """)
                .param("position", position)
                .param("entryId", draft.entryId())
                .param("id", draft.id())
                .update();
    }

    /** Ends a draft that was saved; its log, which the revision replaces, goes. */
    void endSaved(Writes writes, Row draft, int revision) {
        dropSteps(writes, draft, -1);
        end(writes, draft, "SAVED", revision);
    }

    /** Ends a draft that was discarded; its log stays. */
    void endDiscarded(Row draft) {
        Writes writes = new Writes();
        end(writes, draft, "DISCARDED", null);
        jdbc.sql(writes.statements()).params(writes.values()).update();
    }

    /** Opens a draft again that was discarded. */
    void restore(Row draft) {
        jdbc.sql("""
                update draft
                set ended = null, ended_at = null, turn = default
                where entry_id = :entryId
                  and id = :id
                  and ended = 'DISCARDED'
                """).param("entryId", draft.entryId()).param("id", draft.id()).update();
    }

    private static void end(Writes writes, Row draft, String how, @Nullable Integer revision) {
        writes.sql("""
                update draft
                set ended = :how, ended_at = clock_timestamp(), revision = :revision, turn = default
                where entry_id = :entryId
                  and id = :id
                """)
                .param("how", how)
                .param("revision", revision)
                .param("entryId", draft.entryId())
                .param("id", draft.id());
    }

    private static void dropSteps(Writes writes, Row draft, int after) {
        writes.sql("""
                delete from draft_step
                where entry_id = :entryId
                  and draft_id = :id
                  and number > :after
                """)
                .param("entryId", draft.entryId())
                .param("id", draft.id())
                .param("after", after);
    }

    private void addStep(long entryId, long draftId, int number, DraftStep step) {
        DraftStep.Start start = step instanceof DraftStep.Start given ? given : new DraftStep.Start(null, null);
        jdbc.sql("""
                insert into draft_step (entry_id, draft_id, number, base, entry, edits, why)
                values (:entryId, :draftId, :number, :base, :entry, :edits, :why)
                """)
                .param("entryId", entryId)
                .param("draftId", draftId)
                .param("number", number)
                .param("base", start.base())
                .param("entry", start.entry() == null ? null : EntryJson.canonical(start.entry()))
                .param("edits", step instanceof DraftStep.Edits edits ? edits.text() : null)
                .param("why", step instanceof DraftStep.Edits edits ? edits.why() : null)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("entry_id"),
                row.getLong("curator_id"),
                row.getString("accession"),
                row.getInt("position"),
                row.getInt("last"),
                row.getObject("version", UUID.class),
                row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                row.getString("ended"),
                row.getObject("revision", Integer.class));
    }
}
