package org.recto.backup;

import java.time.Instant;
import java.util.List;

/**
 * What stands first in a backup: what it holds and by which Recto it can be read.
 *
 * @param format the version of the file's form
 * @param schema the version of the database's schema, such as {@code 061}
 * @param at the moment of which it is
 * @param tables in an order in which each stands behind those that it refers to
 */
record Contents(int format, String schema, Instant at, List<Table> tables) {

    /** The form that this Recto writes, and the only one it reads. */
    static final int FORMAT = 1;

    /** The name of the file in the archive that holds this. */
    static final String NAME = "backup.json";

    Contents {
        tables = List.copyOf(tables);
    }

    /**
     * A table and those of its columns that are kept, which are all but computed ones.
     *
     * @param name its name, quoted where SQL needs that
     * @param columns likewise
     */
    record Table(String name, List<String> columns) {

        Table {
            columns = List.copyOf(columns);
        }

        /** The name of the file in the archive that holds its rows, in the text format of PostgreSQL's COPY. */
        String file() {
            return "tables/" + name + ".copy";
        }

        String copy() {
            return "copy " + name + " (" + String.join(", ", columns) + ")";
        }
    }
}
