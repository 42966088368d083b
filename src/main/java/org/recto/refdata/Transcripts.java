package org.recto.refdata;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.term.Accession;

/** Reads transcripts from a table with a line for each exon. */
final class Transcripts {

    private static final List<String> COLUMNS =
            List.of("transcript", "gene", "strand", "protein", "exon", "c_start", "c_end");

    private final Provenance provenance;
    private final Map<Accession, Transcript> byAccession = new LinkedHashMap<>();
    private final Map<Accession, Integer> codedSoFar = new LinkedHashMap<>();

    private Transcripts(Provenance provenance) {
        this.provenance = provenance;
    }

    static List<Transcript> read(String file, BufferedReader lines, Provenance provenance) {
        Transcripts transcripts = new Transcripts(provenance);
        Table.read(file, lines, COLUMNS, transcripts::add);
        return List.copyOf(transcripts.byAccession.values());
    }

    private void add(Table.Row row) {
        Accession accession = accession(row, "transcript");
        ReferenceExon exon = new ReferenceExon(row.text("exon"), coding(row, accession), null);
        Transcript before = byAccession.get(accession);
        List<ReferenceExon> exons = new ArrayList<>(before == null ? List.of() : before.exons());
        if (exons.stream().anyMatch(other -> other.label().equals(exon.label()))) {
            throw row.fault("exon " + exon.label() + " of " + accession + " stands here a second time");
        }
        exons.add(exon);
        byAccession.put(
                accession,
                new Transcript(
                        accession,
                        row.text("gene"),
                        null,
                        strand(row),
                        exons,
                        row.text("protein").isEmpty() ? null : accession(row, "protein"),
                        List.of(),
                        provenance));
    }

    private @Nullable Stretch coding(Table.Row row, Accession accession) {
        if (row.text("c_start").isEmpty() && row.text("c_end").isEmpty()) {
            return null;
        }
        int start = row.number("c_start");
        int end = row.number("c_end");
        int expected = codedSoFar.getOrDefault(accession, 0) + 1;
        if (start != expected || end < start) {
            throw row.fault("exon " + row.text("exon") + " of " + accession + " codes from " + start + " to " + end
                    + ", where " + expected + " comes next");
        }
        codedSoFar.put(accession, end);
        return new Stretch(start, end);
    }

    private static Accession accession(Table.Row row, String column) {
        return Accession.parse(row.text(column))
                .orElseThrow(() -> row.fault("\"" + row.text(column) + "\" is no accession"));
    }

    private static Strand strand(Table.Row row) {
        return switch (row.text("strand")) {
            case "+" -> Strand.FORWARD;
            case "-" -> Strand.REVERSE;
            case String other -> throw row.fault("a strand is + or -, not \"" + other + "\"");
        };
    }
}
