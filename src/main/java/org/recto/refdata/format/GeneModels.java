package org.recto.refdata.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Gene;
import org.recto.refdata.Locus;
import org.recto.refdata.Strand;
import org.recto.refdata.format.OpenTranscript.Fate;
import org.recto.term.Accession;

/**
 * Reads genes and transcripts from GTF and GFF3. Files list a gene's lines together, so no more than one gene is held.
 */
final class GeneModels {

    /** The richest genes have some ten thousand lines. */
    private static final int MOST_LINES_OF_A_GENE = 500_000;

    private final Lines lines;
    private final boolean gtf;
    private final @Nullable String stated;
    private final Report report;
    private final Attributes attributes;
    private final GeneLine words;
    private final LeftOut leftOut;

    private final NameSet ids;
    private final NameSet accessions;

    private byte[] sequence = {};
    private String chromosome = "";
    private @Nullable String assembly;

    private @Nullable String openGene;
    private String symbol = "";
    private int linesOfGene;
    private final Map<String, OpenTranscript> open = new LinkedHashMap<>();
    private @Nullable OpenTranscript latest;
    private boolean transcriptsHaveLines;

    /** Whether a line that can't be read may have been the first of a transcript. */
    private boolean lostALine;

    private GeneModels(Lines lines, boolean gtf, @Nullable String stated, Report report) {
        this.lines = lines;
        this.gtf = gtf;
        this.stated = stated;
        this.report = report;
        attributes = new Attributes(lines, gtf);
        words = new GeneLine(attributes);
        ids = new NameSet(report);
        accessions = new NameSet(report);
        leftOut = new LeftOut();
    }

    static void read(Lines lines, boolean gtf, @Nullable String assembly, Report report) {
        GeneModels models = new GeneModels(lines, gtf, assembly, report);
        while (lines.next()) {
            if (lines.fault() == null && lines.startsWith("##FASTA")) {
                break;
            }
            OpenTranscript before = models.latest;
            try {
                models.line();
            } catch (Malformed e) {
                e.tell(report, lines.number());
                models.doubt(before);
            }
        }
        models.close();
        models.leftOut.tell(report);
    }

    /** A line that can't be used belongs to the transcript that it names, else to the one that is being read. */
    private void doubt(@Nullable OpenTranscript before) {
        lostALine = latest == before;
        if (latest != null) {
            latest.fate = Fate.BROKEN;
        }
    }

    private void line() throws Malformed {
        lines.refuseFault();
        if (lines.isEmpty() || lines.byteAt(0) == '#') {
            return;
        }
        if (lines.columns() != 9) {
            throw new Malformed("this line has " + lines.columns() + " columns, where " + (gtf ? "GTF" : "GFF3")
                    + " has 9" + (lines.columns() > 9 ? "; is there a tab among the attributes?" : ""));
        }
        boolean exon = lines.columnIs(2, Key.EXON);
        if (exon || lines.columnIs(2, Key.CDS) || lines.columnIs(2, Key.STOP_CODON)) {
            attributes.read();
            part(exon);
        } else if (gtf) {
            if (lines.columnIs(2, Key.GENE)) {
                attributes.read();
                gene(required(Key.GENE_ID, "gene_id"));
            } else if (lines.columnIs(2, Key.TRANSCRIPT)) {
                attributes.read();
                transcript(required(Key.TRANSCRIPT_ID, "transcript_id"), required(Key.GENE_ID, "gene_id"));
            }
        } else {
            branch();
        }
    }

    /** A line of GFF3 that is no part of a transcript: a gene, a transcript of any type, or nothing of use. */
    private void branch() throws Malformed {
        String type = lines.text(2);
        if (Gff3Types.PASSED_OVER.contains(type)) {
            return;
        }
        attributes.read();
        Optional<String> id = attributes.text(Key.ID);
        List<String> parents = attributes.all(Key.PARENT);
        if (id.isEmpty()) {
            return;
        }
        if (parents.isEmpty()) {
            if (Gff3Types.GENES.contains(type)) {
                gene(id.get());
            }
        } else if (parents.getFirst().equals(openGene) || open.containsKey(parents.getFirst())) {
            transcript(id.get(), String.valueOf(openGene));
        } else if (attributes.text(Key.TRANSCRIPT_ID).isPresent()) {
            begin(id.get(), Fate.BROKEN);
            throw new Malformed("its gene \"" + parents.getFirst() + "\" does not stand before it");
        }
    }

    private void gene(String id) throws Malformed {
        openGene(id);
        if (!ids.add("gene " + id)) {
            throw new Malformed("gene " + id + " stands here a second time");
        }
        symbol = words.symbol()
                .or(() -> gtf ? Optional.empty() : attributes.text(Key.NAME))
                .orElse(id);
        // Exons of pseudogenes may hang on the gene itself.
        if (!gtf) {
            open.put(id, OpenTranscript.passedOver(bytes(id), Fate.IGNORED));
        }
        Gene gene = words.gene(symbol, locus(), report.provenance());
        if (gene.ncbiGene() != null && !accessions.add("GeneID:" + gene.ncbiGene())) {
            leftOut.count(Fate.PLACED_AGAIN, symbol);
        } else {
            report.record(gene);
        }
    }

    private void openGene(String id) {
        if (!id.equals(openGene)) {
            close();
            openGene = id;
            symbol = words.symbol().orElse(id);
        }
    }

    private void transcript(String id, String gene) throws Malformed {
        openGene(gene);
        transcriptsHaveLines = true;
        begin(id, Fate.BROKEN);
        Locus locus = locus();
        OpenTranscript transcript = begun(id, gtf ? Fate.BROKEN : Fate.IGNORED, locus.strand());
        transcript.span(locus.start(), locus.end());
    }

    private OpenTranscript begin(String id, Fate fate) throws Malformed {
        OpenTranscript placeholder = OpenTranscript.passedOver(bytes(id), fate);
        latest = placeholder;
        if (open.containsKey(id)) {
            latest = open.get(id);
            throw new Malformed("transcript " + id + " stands here a second time");
        }
        open.put(id, placeholder);
        if (!ids.add(id)) {
            latest = null;
            throw new Malformed("transcript " + id + " ended before; its lines must stand together");
        }
        return placeholder;
    }

    private OpenTranscript begun(String id, Fate without, Strand strand) throws Malformed {
        Optional<Accession> accession = words.transcript();
        if (accession.isEmpty()) {
            boolean unassigned = !gtf || id.startsWith("unassigned_");
            OpenTranscript passed = OpenTranscript.passedOver(bytes(id), unassigned ? Fate.IGNORED : without);
            keep(id, passed);
            if (!unassigned) {
                throw new Malformed("\"" + id + "\" is no accession");
            }
            return passed;
        }
        OpenTranscript transcript = new OpenTranscript(
                bytes(id),
                accession.get(),
                words.symbol().orElse(symbol),
                String.valueOf(assembly),
                chromosome,
                strand,
                words.tags(lines.text(2)),
                lines.number());
        if (!accessions.add(accession.get().toString())) {
            transcript.fate = Fate.PLACED_AGAIN;
        } else if (words.isUnlikeGenome()) {
            transcript.fate = Fate.UNLIKE_GENOME;
        }
        words.protein().ifPresent(transcript::protein);
        keep(id, transcript);
        return transcript;
    }

    private void keep(String id, OpenTranscript transcript) {
        open.put(id, transcript);
        latest = transcript;
    }

    /** An exon or a coding stretch. */
    private void part(boolean exon) throws Malformed {
        if (++linesOfGene > MOST_LINES_OF_A_GENE) {
            open.replaceAll((_, one) -> OpenTranscript.passedOver(one.id, Fate.BROKEN));
            if (linesOfGene == MOST_LINES_OF_A_GENE + 1) {
                throw new Malformed("gene " + openGene + " has more than " + MOST_LINES_OF_A_GENE + " lines");
            }
            return;
        }
        byte[] key = gtf ? Key.TRANSCRIPT_ID : Key.PARENT;
        OpenTranscript same = latest;
        if (same != null && attributes.is(key, same.id)) {
            part(same, exon);
            return;
        }
        List<String> parents = gtf ? List.of(required(key, "transcript_id")) : attributes.all(key);
        if (parents.isEmpty()) {
            throw new Malformed("this line has no Parent");
        }
        for (String parent : parents) {
            OpenTranscript found = parent(parent);
            latest = found;
            part(found, exon);
        }
    }

    private OpenTranscript parent(String id) throws Malformed {
        if (gtf) {
            openGene(required(Key.GENE_ID, "gene_id"));
        }
        OpenTranscript found = open.get(id);
        if (found != null) {
            return found;
        }
        latest = null;
        if (ids.contains(id)) {
            throw new Malformed("transcript " + id + " ended before; its lines must stand together");
        }
        if (lostALine) {
            lostALine = false;
            return begin(id, Fate.BROKEN);
        }
        if (!gtf || transcriptsHaveLines) {
            throw new Malformed("no line of the transcript " + id + " itself stands before this one");
        }
        begin(id, Fate.BROKEN);
        return begun(id, Fate.BROKEN, locus().strand());
    }

    private void part(OpenTranscript transcript, boolean exon) throws Malformed {
        if (transcript.fate != Fate.TOLD) {
            return;
        }
        sequence();
        int start = position(3, "the start");
        int end = end(start);
        transcript.refuseElsewhere(chromosome, strand());
        if (exon) {
            int number = attributes.number(gtf ? Key.EXON_NUMBER : Key.RANK);
            transcript.exon(
                    start, end, number > 0 || gtf ? number : attributes.number(Key.EXON_NUMBER), lines.number());
        } else {
            transcript.coding(start, end, lines.number());
            if (!transcript.hasProtein()) {
                words.protein().ifPresent(transcript::protein);
            }
        }
    }

    private Locus locus() throws Malformed {
        sequence();
        int start = position(3, "the start");
        return new Locus(String.valueOf(assembly), chromosome, strand(), start, end(start));
    }

    private int end(int start) throws Malformed {
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

    private Strand strand() throws Malformed {
        if (lines.to(6) - lines.from(6) == 1) {
            byte sign = lines.bytes()[lines.from(6)];
            if (sign == '+' || sign == '-') {
                return sign == '+' ? Strand.FORWARD : Strand.REVERSE;
            }
        }
        throw new Malformed("a strand is + or -, not " + lines.quoted(lines.from(6), lines.to(6)));
    }

    /** Lines of one chromosome stand together, so its name is seldom a new one. */
    private void sequence() {
        if (lines.columnIs(0, sequence)) {
            return;
        }
        String name = lines.text(0);
        Chromosome named = Chromosome.of(name);
        sequence = bytes(name);
        chromosome = named.name();
        assembly = stated != null ? stated : named.assembly() != null ? named.assembly() : assembly;
        if (assembly == null) {
            throw report.fault(
                    lines.number(), "the file does not say which assembly it is on; say it when you load it");
        }
    }

    private String required(byte[] key, String name) throws Malformed {
        return attributes.text(key).orElseThrow(() -> new Malformed("this line has no " + name));
    }

    private void close() {
        for (OpenTranscript transcript : open.values()) {
            if (transcript.fate != Fate.TOLD) {
                leftOut.count(transcript.fate, transcript.name());
                continue;
            }
            try {
                report.record(transcript.whole(report.provenance()));
            } catch (Malformed e) {
                e.tell(report, lines.number());
            }
        }
        open.clear();
        openGene = null;
        latest = null;
        linesOfGene = 0;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
