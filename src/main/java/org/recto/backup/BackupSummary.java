package org.recto.backup;

import java.time.Instant;

/**
 * What a backup holds.
 *
 * @param at the moment of which it is
 * @param schema the version of the schema
 */
public record BackupSummary(Instant at, String schema, int tables, long rows) {

    static BackupSummary of(Contents contents, Totals totals) {
        return new BackupSummary(
                contents.at(), contents.schema(), contents.tables().size(), totals.rows());
    }
}
