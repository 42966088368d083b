package org.recto.refdata;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.term.Accession;

/** Reads protein sequences from FASTA with UniProt's headers. */
final class Proteins {

    private static final Pattern HEADER = Pattern.compile(">(?:sp|tr)\\|([^|]+)\\|(\\S+)\\s*(.*)");
    private static final Pattern GENE = Pattern.compile("\\bGN=(\\S+)");
    private static final Pattern SEQUENCE_VERSION = Pattern.compile("\\bSV=([0-9]{1,6})");
    private static final Pattern RESIDUES = Pattern.compile("[ACDEFGHIKLMNPQRSTVWYUOXBZ]+");

    private final String file;
    private final Provenance provenance;
    private final List<ProteinSequence> read = new ArrayList<>();
    private @Nullable Matcher header;
    private final StringBuilder residues = new StringBuilder();
    private int line;

    private Proteins(String file, Provenance provenance) {
        this.file = file;
        this.provenance = provenance;
    }

    static List<ProteinSequence> read(String file, BufferedReader lines, Provenance provenance) {
        Proteins proteins = new Proteins(file, provenance);
        lines.lines().forEach(proteins::take);
        proteins.finish();
        if (proteins.read.isEmpty()) {
            throw new RefdataFault(file, 0, "it holds no sequence");
        }
        return proteins.read;
    }

    private void take(String text) {
        line++;
        if (text.startsWith(">")) {
            finish();
            Matcher next = HEADER.matcher(text);
            if (!next.matches()) {
                throw new RefdataFault(file, line, "a header reads >sp|ACCESSION|NAME …");
            }
            header = next;
        } else if (!text.isBlank()) {
            if (header == null) {
                throw new RefdataFault(file, line, "a sequence stands here without a header before it");
            }
            if (!RESIDUES.matcher(text.strip()).matches()) {
                throw new RefdataFault(file, line, "a sequence has upper-case letters of amino acids only");
            }
            residues.append(text.strip());
        }
    }

    private void finish() {
        Matcher done = header;
        if (done == null) {
            return;
        }
        if (residues.isEmpty()) {
            throw new RefdataFault(file, line, done.group(1) + " has no sequence");
        }
        Accession accession = Accession.parse(done.group(1))
                .orElseThrow(() -> new RefdataFault(file, line, "\"" + done.group(1) + "\" is no accession"));
        read.add(new ProteinSequence(
                accession,
                done.group(2),
                found(GENE, done.group(3)).orElse(null),
                residues.toString(),
                found(SEQUENCE_VERSION, done.group(3)).map(Integer::valueOf).orElse(null),
                List.of(),
                List.of(),
                List.of(),
                provenance));
        residues.setLength(0);
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
