package org.recto.revision;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards that entries were read from, each once and for ever. */
@Repository
public class SourceCards {

    private final JdbcClient jdbc;

    SourceCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a card; one that is kept already stays as it is. */
    public void keep(SourceCard card) {
        jdbc.sql("""
                insert into source_card (sha256, text)
                values (decode(:sha256, 'hex'), :text)
                on conflict (sha256) do nothing
                """).param("sha256", card.sha256()).param("text", card.text()).update();
    }

    /** The card whose bytes have that SHA-256, in lower-case hexadecimal. */
    public Optional<SourceCard> find(String sha256) {
        return jdbc.sql("""
                select text
                from source_card
                where sha256 = decode(:sha256, 'hex')
                """)
                .param("sha256", sha256)
                .query(String.class)
                .optional()
                .map(text -> new SourceCard(sha256, text));
    }
}
