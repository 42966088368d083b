package org.recto.refdata.format;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.ProteinSequence;

/** Reads proteins from UniProt's flat file: lines that start with a code of two letters, entries that end in {@code //}. */
final class UniProtFlat {

    private static final Pattern FIRST = Pattern.compile("ID   (\\S+) +(?:Reviewed|Unreviewed); +([0-9]{1,9}) AA\\.");
    private static final Pattern SEQUENCE_VERSION = Pattern.compile("DT   .{11}, sequence version ([0-9]{1,6})\\.");
    private static final Pattern GENE = Pattern.compile("GN   Name=([^;{]+)[;{].*");
    private static final Pattern REFERENCE = Pattern.compile("([^;]+); (.*?)\\.?(?: \\[([^\\]]+)\\])?");
    private static final Pattern ISOFORM = Pattern.compile("IsoId=([^;=]+); *Sequence=([^;=]+);");
    private static final int LONGEST_LINE = 10_000;
    private static final int LONGEST_COMMENT = 1 << 18;

    private final Lines lines;
    private final Report report;
    private final Proteins proteins;

    private @Nullable UniProtEntry entry;
    private long entryLine;
    private boolean broken;
    private boolean inSequence;
    private boolean inProducts;
    private final StringBuilder products = new StringBuilder();
    private @Nullable FlatFeature feature;

    private UniProtFlat(Lines lines, Report report) {
        this.lines = lines;
        this.report = report;
        this.proteins = new Proteins(report);
    }

    static void read(Lines lines, Report report) {
        UniProtFlat flat = new UniProtFlat(lines, report);
        while (lines.next()) {
            try {
                flat.line();
            } catch (Malformed e) {
                flat.tell(e);
            }
        }
        if (flat.entry != null && !flat.broken) {
            report.malformed(flat.entryLine, "this entry breaks off before its //");
        }
        flat.proteins.end();
    }

    private void tell(Malformed e) {
        if (!broken) {
            e.tell(report, lines.number());
        }
        broken = true;
    }

    private void line() throws Malformed {
        lines.refuseFault();
        if (lines.length() > LONGEST_LINE) {
            throw new Malformed("this line is longer than " + LONGEST_LINE + " letters, as none of a flat file is");
        }
        if (lines.startsWith("ID   ")) {
            begin();
        } else if (lines.startsWith("//")) {
            end();
        } else if (entry == null) {
            if (!lines.isEmpty() && !broken) {
                throw new Malformed("an entry starts with a line ID");
            }
        } else if (!broken) {
            take(entry);
        }
    }

    private void begin() throws Malformed {
        boolean open = entry != null && !broken;
        UniProtEntry begun = new UniProtEntry();
        long before = entryLine;
        entry = begun;
        entryLine = lines.number();
        broken = false;
        inSequence = false;
        products.setLength(0);
        feature = null;
        if (open) {
            report.malformed(before, "this entry breaks off before its //");
        }
        Matcher first = FIRST.matcher(lines.text());
        if (!first.matches()) {
            throw new Malformed("a line ID reads: ID   NAME   Reviewed;   … AA.");
        }
        begun.name = first.group(1);
        begun.statedLength = Integer.parseInt(first.group(2));
    }

    private void end() throws Malformed {
        UniProtEntry ended = entry;
        if (ended != null && !broken) {
            endFeature(ended);
            Matcher isoform = ISOFORM.matcher(products);
            while (isoform.find()) {
                String sequence = isoform.group(2);
                ended.add(new UniProtEntry.Isoform(
                        Terms.split(isoform.group(1), ','),
                        sequence.startsWith("Displayed"),
                        sequence.startsWith("VSP_") ? Terms.split(sequence, ',') : List.of()));
            }
            try {
                for (ProteinSequence protein : ended.proteins(report.provenance())) {
                    proteins.tell(protein);
                }
            } catch (Malformed e) {
                e.tell(report, entryLine);
            }
        }
        entry = null;
        broken = false;
    }

    private void take(UniProtEntry into) throws Malformed {
        if (inSequence) {
            if (!lines.startsWith("     ")) {
                throw new Malformed("a line of the sequence starts with five spaces");
            }
            into.residues.add(lines.bytes(), lines.from(0), lines.to(lines.columns() - 1), lines.number());
        } else if (lines.startsWith("FT   ")) {
            feature(into, lines.text());
        } else if (lines.startsWith("DR   ")) {
            reference(into, lines.text().substring(5));
        } else if (lines.startsWith("CC   ")) {
            comment(lines.text().substring(5));
        } else if (lines.startsWith("AC   ") && into.accession == null) {
            into.accession = lines.text().substring(5).split(";", 2)[0].strip();
        } else if (lines.startsWith("DT   ")) {
            Matcher version = SEQUENCE_VERSION.matcher(lines.text());
            if (version.matches()) {
                into.sequenceVersion = Integer.valueOf(version.group(1));
            }
        } else if (lines.startsWith("GN   ") && into.gene == null) {
            Matcher gene = GENE.matcher(lines.text());
            if (gene.matches()) {
                into.gene = gene.group(1).strip();
            }
        } else if (lines.startsWith("SQ   ")) {
            inSequence = true;
        }
    }

    /** Isoforms stand in the comment on alternative products, whose lines are joined. */
    private void comment(String text) throws Malformed {
        if (text.startsWith("-!- ")) {
            inProducts = text.startsWith("-!- ALTERNATIVE PRODUCTS:");
        } else if (inProducts) {
            products.append(text.strip()).append(' ');
            if (products.length() > LONGEST_COMMENT) {
                throw new Malformed("this comment is longer than " + LONGEST_COMMENT + " letters");
            }
        }
    }

    private static void reference(UniProtEntry into, String text) throws Malformed {
        Matcher reference = REFERENCE.matcher(text.strip());
        if (!reference.matches()) {
            throw new Malformed("a line DR reads: DR   DATABASE; IDENTIFIER; ….");
        }
        into.add(UniProtEntry.reference(
                reference.group(1), Arrays.stream(reference.group(2).split("; ")), reference.group(3)));
    }

    private void feature(UniProtEntry into, String text) throws Malformed {
        if (text.length() > 5 && text.charAt(5) != ' ') {
            endFeature(into);
            feature = FlatFeature.begin(text, lines.number());
        } else if (feature == null) {
            throw new Malformed("a line of a feature stands here without the line that names it");
        } else {
            feature.add(text.substring(5).strip());
        }
    }

    private void endFeature(UniProtEntry into) throws Malformed {
        FlatFeature done = feature;
        feature = null;
        if (done != null) {
            into.add(done.whole());
        }
    }
}
