package org.recto.revision;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.recto.entry.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contents of sections, each distinct one once. */
@Repository
class SectionContents {

    private final JdbcClient jdbc;

    SectionContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps those that aren't kept yet. */
    void keep(Writes writes, List<Section> sections) {
        // in the order of their hashes, so that two saves with the same contents don't wait for each other
        List<Section> sorted =
                sections.stream().sorted(Comparator.comparing(Section::hash)).toList();
        writes.sql("""
                insert into section_content (hash, kind, schema_version, body)
                select decode(hash, 'hex'), kind, schema_version, body
                from unnest(:hashes, :kinds, :versions, :bodies) as given (hash, kind, schema_version, body)
                on conflict (hash) do nothing
                """)
                .param("hashes", texts(sorted, Section::hash))
                .param("kinds", texts(sorted, Section::kind))
                .param("versions", sorted.stream().map(Section::schemaVersion).toArray(Integer[]::new))
                .param("bodies", texts(sorted, Section::body));
    }

    private static String[] texts(List<Section> sections, Function<Section, String> text) {
        return sections.stream().map(text).toArray(String[]::new);
    }
}
