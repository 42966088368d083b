package org.recto.refdata.format;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Locus;
import org.recto.refdata.Strand;

/** Where a line of GTF or GFF3 lies, by its columns for sequence, start, end and strand. */
final class Place {

    private final Lines lines;
    private final @Nullable String stated;
    private final Report report;

    private byte[] sequence = {};
    private String chromosome = "";
    private @Nullable String assembly;

    /** @param stated the assembly, {@code null} where the sequences' names must tell it */
    Place(Lines lines, @Nullable String stated, Report report) {
        this.lines = lines;
        this.stated = stated;
        this.report = report;
    }

    Locus locus() throws Malformed {
        String on = chromosome();
        int start = start();
        return new Locus(String.valueOf(assembly), on, strand(), start, end(start));
    }

    /** Lines of one chromosome stand together, so its name is seldom a new one. */
    String chromosome() {
        if (!lines.columnIs(0, sequence)) {
            String name = lines.text(0);
            Chromosome named = Chromosome.of(name);
            sequence = name.getBytes(StandardCharsets.UTF_8);
            chromosome = named.name();
            if (stated != null && named.assembly() != null && !stated.equals(named.assembly())) {
                throw report.fault(lines.number(), name + " is of " + named.assembly() + ", not of " + stated);
            }
            assembly = stated != null ? stated : named.assembly() != null ? named.assembly() : assembly;
            if (assembly == null) {
                throw report.fault(
                        lines.number(), "the file does not say which assembly it is on; say it when you load it");
            }
        }
        return chromosome;
    }

    int start() throws Malformed {
        return position(3, "the start");
    }

    int end(int start) throws Malformed {
        int end = position(4, "the end");
        if (end < start) {
            throw new Malformed("the end " + end + " lies before the start " + start);
        }
        return end;
    }

    private int position(int column, String what) throws Malformed {
        int position = lines.number(column, what);
        if (position < 1) {
            throw new Malformed(what + " is " + position + "; positions on a chromosome start at 1");
        }
        return position;
    }

    Strand strand() throws Malformed {
        if (lines.to(6) - lines.from(6) == 1) {
            byte sign = lines.bytes()[lines.from(6)];
            if (sign == '+' || sign == '-') {
                return sign == '+' ? Strand.FORWARD : Strand.REVERSE;
            }
        }
        throw new Malformed("a strand is + or -, not " + lines.quoted(lines.from(6), lines.to(6)));
    }
}
