package org.recto.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Rows of tables whose cells stand each on a line of its own, blank lines left out. */
final class CellRows {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern SOURCE = Pattern.compile("KEGG|REACTOME", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATHWAY = Pattern.compile("[a-z]{2,4}[0-9]{5}|R-[A-Z]{3}-[0-9]{1,10}");
    private static final Pattern GENE = Pattern.compile("ENSG[0-9]{11}(?:\\.[0-9]+)?");
    private static final Pattern TRANSCRIPT = Pattern.compile("ENST[0-9]{11}(?:\\.[0-9]+)?");
    private static final Pattern PROTEIN = Pattern.compile("[A-Z][A-Z0-9]{5,9}");

    private CellRows() {}

    /** Whether a PMID and a year stand on two lines. */
    static boolean startsPublication(List<CardLine> lines, int at) {
        return isShort(lines, at)
                && isShort(lines, at + 1)
                && text(lines, at).length() >= 4
                && DigitsRun.isPmid(text(lines, at))
                && YEAR.matcher(text(lines, at + 1)).matches();
    }

    /** How many lines a row of the bibliography or of the citing articles takes, 0 where none begins. */
    static int publication(List<CardLine> lines, int at) {
        if (!startsPublication(lines, at) || at + 2 >= lines.size() || endsRow(lines, at + 2)) {
            return 0;
        }
        return at + 3 >= lines.size() || endsRow(lines, at + 3) ? 3 : 4;
    }

    private static boolean endsRow(List<CardLine> lines, int at) {
        return startsPublication(lines, at)
                || TableHeader.lines(lines, at) > 0
                || gene(lines, at) + pathway(lines, at) > 0
                || Heading.alone(lines.get(at)).isPresent()
                || LinkRow.read(lines.get(at)).filter(LinkRow::isKnown).isPresent();
    }

    /** 3 where the name of a pathway, its source and its identifier follow each other, otherwise 0. */
    static int pathway(List<CardLine> lines, int at) {
        boolean isRow = isShort(lines, at + 1)
                && isShort(lines, at + 2)
                && SOURCE.matcher(text(lines, at + 1)).matches()
                && PATHWAY.matcher(text(lines, at + 2)).matches();
        return isRow ? 3 : 0;
    }

    /** 2 where Ensembl's gene and transcript follow each other, 3 where UniProt's protein comes behind, otherwise 0. */
    static int gene(List<CardLine> lines, int at) {
        boolean isRow = isShort(lines, at)
                && isShort(lines, at + 1)
                && GENE.matcher(text(lines, at)).matches()
                && TRANSCRIPT.matcher(text(lines, at + 1)).matches();
        boolean hasProtein = isRow
                && isShort(lines, at + 2)
                && PROTEIN.matcher(text(lines, at + 2)).matches();
        return hasProtein ? 3 : isRow ? 2 : 0;
    }

    private static boolean isShort(List<CardLine> lines, int at) {
        return at < lines.size() && lines.get(at).raw().length() < 100;
    }

    static String text(List<CardLine> lines, int at) {
        return lines.get(at).words();
    }
}
