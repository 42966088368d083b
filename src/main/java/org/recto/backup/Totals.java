package org.recto.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What stands last in a backup: by what each table can be known to be whole, and what the next numbers are.
 *
 * @param tables in the order of the archive
 * @param sequences those that have given a number
 */
record Totals(List<Rows> tables, List<Sequence> sequences) {

    /** The name of the file in the archive that holds this. */
    static final String NAME = "totals.json";

    Totals {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /** @param sha256 of the table's file, in hexadecimal digits */
    record Rows(String table, long rows, String sha256) {

        static Rows of(Contents.Table table, long rows, MessageDigest sum) {
            return new Rows(table.name(), rows, HexFormat.of().formatHex(sum.digest()));
        }

        static MessageDigest sum() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @param last the number that was given last */
    record Sequence(String name, long last) {}

    long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }
}
