package org.recto.revision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.recto.entry.Section;
import org.recto.entry.SectionValues;
import org.recto.entry.SectionValues.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The contents of sections, each distinct one once. What those say that were read last is remembered, and shared by all
 * who read it.
 */
@Repository
class SectionContents {

    /** In characters of their JSON. */
    private static final int MOST_REMEMBERED = 8_000_000;

    private final JdbcClient jdbc;
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((String hash, Known content) -> content.weight())
            .build();

    private record Known(Value value, int weight) {}

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

    /**
     * What sections say, in their order.
     *
     * @throws IllegalStateException where one is not kept
     */
    List<Value> read(List<SectionHash> sections) {
        // what is found is held here, as it may be forgotten again before the last is read
        Map<String, Known> found = new HashMap<>(
                known.getAllPresent(sections.stream().map(SectionHash::hash).toList()));
        List<String> missing = sections.stream()
                .map(SectionHash::hash)
                .filter(hash -> !found.containsKey(hash))
                .toList();
        if (!missing.isEmpty()) {
            Map<String, Known> read = fetch(missing);
            known.putAll(read);
            found.putAll(read);
        }
        return sections.stream().map(section -> value(section, found)).toList();
    }

    private static Value value(SectionHash section, Map<String, Known> found) {
        Known content = found.get(section.hash());
        if (content == null) {
            throw new IllegalStateException("The content of " + section.key() + " (SHA-256 " + section.hash()
                    + ") is missing: ask ./recto doctor");
        }
        return content.value();
    }

    private Map<String, Known> fetch(List<String> hashes) {
        Map<String, Known> read = new HashMap<>();
        jdbc.sql("""
                select encode(c.hash, 'hex') as hash, c.kind, c.body
                from unnest(:hashes) as asked (hash)
                join section_content c on c.hash = decode(asked.hash, 'hex')
                """).param("hashes", hashes.toArray(String[]::new)).query(row -> {
            String body = row.getString("body");
            read.put(row.getString("hash"), new Known(SectionValues.read(row.getString("kind"), body), body.length()));
        });
        return read;
    }

    private static String[] texts(List<Section> sections, Function<Section, String> text) {
        return sections.stream().map(text).toArray(String[]::new);
    }
}
