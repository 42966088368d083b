package org.recto.rule;

import java.util.List;
import org.recto.refdata.PathwayRecord;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataRecord;
import org.recto.term.Database;

/**
 * What the rules' examples are held against: what Recto ships and, for rules on kinds of reference data that it doesn't
 * ship, some records for the book alone. No entry is ever checked against these.
 */
public final class ExampleRefdata {

    static final Provenance BOOK = new Provenance("The rule book", "1", "2026-11-22", "CC0-1.0");

    private static final List<RefdataRecord> RECORDS = List.of(
            new PathwayRecord(Database.REACTOME, "R-HSA-1266695", "Interleukin-7 signaling", "Homo sapiens", BOOK));

    static final Refdata REFDATA = Refdata.withShipped(RECORDS);

    private ExampleRefdata() {}
}
