package org.recto.revision;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Statements whose answers nobody waits for, sent to the database together in their order: one round trip instead of one
 * each. Where one fails the transaction does.
 */
final class Writes {

    /** A parameter, and neither a cast nor text. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]+)");

    private final StringBuilder statements = new StringBuilder();
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private int count;

    /** A statement that is being written down. */
    final class Write {
        private final int number = ++count;

        private Write(String sql) {
            statements.append(PARAMETER.matcher(sql).replaceAll(":$1" + number)).append(";\n");
        }

        Write param(String name, @Nullable Object value) {
            values.put(name + number, value);
            return this;
        }
    }

    Write sql(String statement) {
        return new Write(statement.strip());
    }

    /** All of them, to be sent as one. */
    String statements() {
        return statements.toString();
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
