package org.recto.refdata.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.ProteinSequence;
import org.recto.term.Accession;

/** Reads protein sequences from FASTA with the headers of UniProt, RefSeq, Ensembl or GENCODE. */
final class Fasta {

    private static final Pattern UNIPROT = Pattern.compile("(?:sp|tr)\\|([^|]+)\\|(\\S+)\\s*(.*)");
    private static final Pattern GENE = Pattern.compile("(?:\\bGN=| gene_symbol:)(\\S+)");
    private static final Pattern SEQUENCE_VERSION = Pattern.compile("\\bSV=([0-9]{1,6})\\b");
    private static final Pattern TRANSCRIPT = Pattern.compile(" transcript:(\\S+)");

    private final Lines lines;
    private final Report report;
    private final Proteins proteins;
    private final Residues residues = new Residues();
    private @Nullable String header;
    private long headerLine;
    private boolean broken;

    private Fasta(Lines lines, Report report) {
        this.lines = lines;
        this.report = report;
        this.proteins = new Proteins(report);
    }

    static void read(Lines lines, Report report) {
        Fasta fasta = new Fasta(lines, report);
        while (lines.next()) {
            fasta.line();
        }
        fasta.finish();
        fasta.proteins.end();
    }

    private void line() {
        String fault = lines.fault();
        if (fault != null) {
            report.malformed(lines.number(), fault);
            broken = true;
        } else if (lines.byteAt(0) == '>') {
            finish();
            header = lines.text().substring(1).strip();
            headerLine = lines.number();
            broken = false;
        } else if (!lines.isEmpty()) {
            if (header == null && !broken) {
                broken = true;
                report.malformed(lines.number(), "a sequence stands here without a header before it");
            }
            residues.add(lines.bytes(), lines.from(0), lines.to(lines.columns() - 1), lines.number());
        }
    }

    private void finish() {
        if (header != null && !broken) {
            try {
                proteins.tell(record(header));
            } catch (Malformed e) {
                e.tell(report, headerLine);
            }
        }
        header = null;
        residues.clear();
    }

    private ProteinSequence record(String text) throws Malformed {
        if (residues.isEmpty()) {
            throw new Malformed(headerLine, "this header has no sequence behind it");
        }
        Matcher uniprot = UNIPROT.matcher(text);
        if (uniprot.matches()) {
            String rest = uniprot.group(3);
            return of(
                    accession(uniprot.group(1)),
                    uniprot.group(2),
                    found(GENE, rest),
                    found(SEQUENCE_VERSION, rest).map(Integer::valueOf),
                    List.of());
        }
        String[] words = text.split("[ \\t]", 2);
        String[] bars = words[0].split("\\|", -1);
        if (bars.length > 6 && bars[0].startsWith("ENSP")) {
            return of(accession(bars[0]), bars[0], Optional.of(bars[6]), Optional.empty(), List.of(accession(bars[1])));
        }
        List<Accession> coding =
                found(TRANSCRIPT, text).flatMap(Terms::accession).stream().toList();
        return of(accession(words[0]), words[0], found(GENE, text), Optional.empty(), coding);
    }

    private ProteinSequence of(
            Accession accession,
            String name,
            Optional<String> gene,
            Optional<Integer> sequenceVersion,
            List<Accession> codedBy)
            throws Malformed {
        return new ProteinSequence(
                accession,
                name,
                gene.orElse(null),
                residues.whole(),
                sequenceVersion.orElse(null),
                List.of(),
                codedBy,
                List.of(),
                report.provenance());
    }

    private Accession accession(String text) throws Malformed {
        return Terms.accession(text)
                .orElseThrow(() -> new Malformed(
                        headerLine,
                        "\"" + Terms.shortened(text) + "\" is no accession; a header reads >sp|ACCESSION|NAME …"
                                + " or >ACCESSION …"));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return Stream.of(pattern.matcher(text))
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst();
    }
}
