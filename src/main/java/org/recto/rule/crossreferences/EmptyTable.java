package org.recto.rule.crossreferences;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Unplaced;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "id.empty-table",
        severity = Severity.NOTE,
        title = "A table whose header the source prints has rows.",
        why = "A site prints headers even where it lost the rows: what stood there may still be found at its source.",
        source =
                "The lines of the source that found no place. A header is a line of nothing but names of several columns.")
public final class EmptyTable implements Rule {

    private static final String COLUMN = "(?:gene ?id|transcript ?id|protein ?id|uniprot|ensembl|refseq|pubmed ?id|pmid"
            + "|(?:last )?year|title|authors?|citations?|pathway|name|source|external ?id|database|identifier|id|link"
            + "|species|organism|homologs?|symbol|tissue|value|tpm|expression(?: ?\\(gtex\\))?|variant|position|exon"
            + "|mutation|partners?|chromosome|location)";
    private static final Pattern HEADER =
            Pattern.compile(COLUMN + "(?:[\\s|,;:]*" + COLUMN + ")++:?|expression \\(gtex\\):?");

    private static final int LONGEST = 120;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a line that is no header", line("u1", 150, "Written long ago")),
                accepts(
                        "a header with rows that found no place either",
                        line("u1", 150, "Gene ID | Transcript ID | Uniprot"),
                        line("u2", 151, "3575 | unknown | P16871")),
                flags("a header alone", line("u1", 150, "Gene IDTranscript IDUniprot")),
                flags(
                        "two headers, one after the other",
                        line("u1", 150, "Gene ID\tTranscript ID\tUniprot"),
                        line("u2", 152, "Expression (GTEx)")));
    }

    private static Edit line(String id, int number, String text) {
        return add(
                "/unplaced",
                "{\"id\": \"%s\", \"line\": %d, \"text\": \"%s\"}".formatted(id, number, text.replace("\t", "\\t")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Unplaced> lines = inspection.entry().unplaced();
        List<Unplaced> empty = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            inspection.compared();
            if (isHeader(lines.get(i)) && !(i + 1 < lines.size() && isRow(lines.get(i), lines.get(i + 1)))) {
                empty.add(lines.get(i));
            }
        }
        if (!empty.isEmpty()) {
            report(inspection, empty);
        }
    }

    private static void report(Inspection inspection, List<Unplaced> empty) {
        String headers = empty.stream().map(line -> "\"" + text(line) + "\"").collect(Collectors.joining(", "));
        FindingBuilder finding = inspection
                .finding(empty.stream().map(Unplaced::id).collect(Collectors.joining(", ")))
                .message(
                        empty.size() == 1
                                ? "The source has the header of a table, " + headers + ", and no rows."
                                : "The source has headers of " + empty.size() + " tables, " + headers
                                        + ", and no rows.")
                .working("%s: 0 rows", headers);
        empty.forEach(line -> finding.at(path(line)));
        finding.fix(
                empty.size() == 1 ? "Drop the header" : "Drop the headers",
                empty.stream().map(line -> new Edit.Remove(path(line))).toArray(Edit[]::new));
    }

    private static boolean isHeader(Unplaced line) {
        String text = text(line).toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST && HEADER.matcher(text).matches();
    }

    /** Whether a line stands right below a header, and is none. */
    private static boolean isRow(Unplaced header, Unplaced line) {
        return header.line() != null && line.line() != null && line.line() == header.line() + 1 && !isHeader(line);
    }

    private static String text(Unplaced line) {
        return line.text() == null ? "" : SPACE.matcher(line.text().strip()).replaceAll(" ");
    }

    private static Path path(Unplaced line) {
        return Path.of("/unplaced").then(line.id());
    }
}
