package org.recto.review;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.recto.revision.SectionHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest approved revision of each entry: what a release holds. */
@Repository
public class ApprovedRevisions {

    private final JdbcClient jdbc;

    ApprovedRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by accession. */
    public List<ApprovedRevision> current() {
        return jdbc.sql("""
                select distinct on (e.accession collate "C")
                  e.accession, s.symbol, e.id, s.revision,
                  (select max(number) from revision n where n.entry_id = e.id) as newest,
                  a.approver, a.at, r.section_keys,
                  array(
                    select encode(hash, 'hex')
                    from unnest(r.section_hashes) with ordinality as held (hash, place)
                    order by place) as hashes
                from entry e
                join entry_search s on s.entry_id = e.id and s.approved
                join revision r on r.entry_id = e.id and r.number = s.revision
                join approval a on a.entry_id = e.id and a.revision = s.revision
                order by e.accession collate "C", a.round_id
                """)
                .query((row, number) -> new ApprovedRevision(
                        row.getString("accession"),
                        row.getString("symbol"),
                        row.getLong("id"),
                        row.getInt("revision"),
                        row.getInt("newest"),
                        row.getString("approver"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        sections((String[]) row.getArray("section_keys").getArray(), (String[])
                                row.getArray("hashes").getArray())))
                .list();
    }

    /** Entries that have revisions but none that was approved, by accession. */
    public List<LeftOut> leftOut() {
        return jdbc.sql("""
                select e.accession, e.symbol, e.state, r.number
                from entry e
                join lateral (
                  select number
                  from revision
                  where entry_id = e.id
                  order by number desc
                  limit 1) as r on true
                where not exists (select from approved_revision a where a.entry_id = e.id)
                order by e.accession collate "C"
                """)
                .query((row, number) -> new LeftOut(
                        row.getString("accession"),
                        row.getString("symbol"),
                        why(row.getInt("number"), ReviewState.of(row.getString("state")))))
                .list();
    }

    private static String why(int newest, ReviewState state) {
        return "It was never approved: revision %d %s."
                .formatted(
                        newest,
                        switch (state) {
                            case ReviewState.InPreparation s -> "was not submitted for review";
                            case ReviewState.InReview s -> "is in review";
                            case ReviewState.ChangesRequested s -> "was sent back to its curators";
                            case ReviewState.Approved s -> "is approved";
                        });
    }

    /** The sections of an entry's newest approved revision; none where there is no such revision. */
    List<SectionHash> sections(long entryId) {
        return jdbc.sql("""
                select held.key, encode(held.hash, 'hex') as hash
                from revision r
                cross join lateral unnest(r.section_keys, r.section_hashes) with ordinality as held (key, hash, place)
                where r.entry_id = :entryId
                  and r.number = (select max(number) from approved_revision where entry_id = :entryId)
                order by held.place
                """)
                .param("entryId", entryId)
                .query((row, number) -> new SectionHash(row.getString("key"), row.getString("hash")))
                .list();
    }

    private static List<SectionHash> sections(String[] keys, String[] hashes) {
        List<SectionHash> sections = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            sections.add(new SectionHash(keys[i], hashes[i]));
        }
        return sections;
    }
}
