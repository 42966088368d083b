package org.recto.revision;

import java.util.List;
import java.util.Optional;
import org.recto.intake.LineFate;
import org.recto.intake.SourceLink;
import org.recto.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The cards that entries were read from: the text of each once and for ever, and how it was read for each entry. */
@Repository
public class SourceCards {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<LineFate>> FATES = new TypeReference<>() {};
    private static final TypeReference<List<SourceLink>> LINKS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Entries entries;

    SourceCards(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /**
     * The card that an entry was read from, empty where it was typed from the start.
     *
     * @throws NoSuchEntry where the person may not see the entry
     */
    public Optional<SourceCard> of(Person person, long entryId) {
        entries.get(person, entryId);
        return jdbc.sql("""
                select encode(sha256, 'hex') as sha256, c.text, r.fates, r.links
                from source_reading r
                join source_card c using (sha256)
                where r.entry_id = :entryId
                """)
                .param("entryId", entryId)
                .query((row, number) -> new SourceCard(
                        row.getString("sha256"),
                        row.getString("text"),
                        JSON.readValue(row.getString("fates"), FATES),
                        JSON.readValue(row.getString("links"), LINKS)))
                .optional();
    }

    /** Keeps the card that an entry is read from. */
    void keep(long entryId, SourceCard card) {
        jdbc.sql("""
                insert into source_card (sha256, text)
                values (decode(:sha256, 'hex'), :text)
                on conflict (sha256) do nothing
                """).param("sha256", card.sha256()).param("text", card.text()).update();
        jdbc.sql("""
                insert into source_reading (entry_id, sha256, fates, links)
                values (:entryId, decode(:sha256, 'hex'), :fates, :links)
                """)
                .param("entryId", entryId)
                .param("sha256", card.sha256())
                .param("fates", JSON.writeValueAsString(card.fates()))
                .param("links", JSON.writeValueAsString(card.links()))
                .update();
    }
}
