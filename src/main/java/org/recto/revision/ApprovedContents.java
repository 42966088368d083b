package org.recto.revision;

import java.util.ArrayList;
import java.util.List;
import org.recto.entry.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest approved revisions of all entries with their contents, page by page. */
@Repository
class ApprovedContents {

    /** A revision as it is stored. */
    record Stored(long entryId, String accession, int number, List<Section> sections) {}

    private final JdbcClient jdbc;

    ApprovedContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the entries behind one, by id; at most so many. */
    List<Stored> after(long entryId, int most) {
        List<Stored> page = new ArrayList<>();
        jdbc.sql("""
                with page as materialized (
                  select entry_id, max(number) as number
                  from approved_revision
                  where entry_id > :after
                  group by entry_id
                  order by entry_id
                  limit :most
                )
                select page.entry_id, e.accession, page.number, held.key, c.kind, c.schema_version, c.body
                from page
                join entry e on e.id = page.entry_id
                join revision r on r.entry_id = page.entry_id and r.number = page.number
                cross join lateral unnest(r.section_keys, r.section_hashes) with ordinality as held (key, hash, place)
                join section_content c on c.hash = held.hash
                order by page.entry_id, held.place
                """).param("after", entryId).param("most", most).query(row -> {
            long id = row.getLong("entry_id");
            if (page.isEmpty() || page.getLast().entryId() != id) {
                page.add(new Stored(id, row.getString("accession"), row.getInt("number"), new ArrayList<>()));
            }
            page.getLast()
                    .sections()
                    .add(new Section(
                            row.getString("key"),
                            row.getString("kind"),
                            row.getInt("schema_version"),
                            row.getString("body")));
        });
        return page;
    }
}
