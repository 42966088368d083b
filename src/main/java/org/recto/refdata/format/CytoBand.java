package org.recto.refdata.format;

import org.jspecify.annotations.Nullable;
import org.recto.refdata.Band;

/** Reads UCSC's cytoBand: chromosome, start (0-based), end (exclusive), name and stain of each band. */
final class CytoBand {

    private final Lines lines;
    private final @Nullable String stated;
    private final Report report;

    private CytoBand(Lines lines, @Nullable String stated, Report report) {
        this.lines = lines;
        this.stated = stated;
        this.report = report;
    }

    static void read(Lines lines, @Nullable String assembly, Report report) {
        CytoBand reader = new CytoBand(lines, assembly, report);
        while (lines.next()) {
            if (lines.fault() != null || !(lines.isEmpty() || lines.byteAt(0) == '#')) {
                reader.line();
            }
        }
    }

    private void line() {
        try {
            Band band = band();
            if (band != null) {
                report.record(band);
            }
        } catch (Malformed e) {
            e.tell(report, lines.number());
        }
    }

    private @Nullable Band band() throws Malformed {
        lines.refuseFault();
        if (lines.columns() != 5) {
            throw new Malformed("this line has " + lines.columns() + " columns, where cytoBand has 5");
        }
        String sequence = lines.text(0);
        Chromosome chromosome = Chromosome.of(sequence);
        String assembly = stated == null ? chromosome.assembly() : stated;
        if (assembly == null) {
            throw report.fault(0, "the file does not say which assembly it is on; say it when you load it");
        }
        if (lines.from(3) == lines.to(3)) {
            return null;
        }
        int start = lines.number(1, "the start");
        int end = lines.number(2, "the end");
        if (start < 0 || end <= start) {
            throw new Malformed("no band runs from " + start + " to " + end);
        }
        return new Band(assembly, chromosome.name(), lines.text(3), start + 1, end, lines.text(4), report.provenance());
    }
}
