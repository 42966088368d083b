package org.recto.host;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Gives PostgreSQL no text that it can't keep: U+0000 it refuses, and half of a character would become a question mark
 * without a word. Every statement goes through here, so that no use case has to think of it.
 */
@Component
class KeepableTexts extends NamedParameterJdbcTemplate {

    KeepableTexts(DataSource database) {
        super(database);
    }

    /** @throws UnkeepableText where one of the values is none that can be kept */
    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(
            String sql, SqlParameterSource values, @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        String[] names = values.getParameterNames();
        if (names != null) {
            for (String name : names) {
                if (values.getValue(name) instanceof String text && !isKeepable(text)) {
                    throw new UnkeepableText();
                }
            }
        }
        return super.getPreparedStatementCreator(sql, values, customizer);
    }

    private static boolean isKeepable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }
}
