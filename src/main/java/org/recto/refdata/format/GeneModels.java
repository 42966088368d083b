package org.recto.refdata.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Locus;
import org.recto.refdata.format.OpenTranscript.Fate;
import org.recto.term.Accession;

/**
 * Reads genes and transcripts from GTF and GFF3. Files list a gene's lines together, so no more than one gene is held.
 */
final class GeneModels {

    private static final byte[] NOTHING = {};

    private final Lines lines;
    private final boolean gtf;
    private final Report report;
    private final Attributes attributes;
    private final GeneLine words;
    private final Place place;
    private final OpenGene open;

    private boolean transcriptsHaveLines;

    /** Whether a line that can't be read may have been the first of a transcript. */
    private boolean lostALine;

    private GeneModels(Lines lines, boolean gtf, @Nullable String stated, Report report) {
        this.lines = lines;
        this.gtf = gtf;
        this.report = report;
        attributes = new Attributes(lines, gtf);
        words = new GeneLine(attributes);
        place = new Place(lines, stated, report);
        open = new OpenGene(report);
    }

    static void read(Lines lines, boolean gtf, @Nullable String assembly, Report report) {
        GeneModels models = new GeneModels(lines, gtf, assembly, report);
        while (lines.next()) {
            if (lines.fault() == null && lines.startsWith("##FASTA")) {
                break;
            }
            OpenTranscript before = models.open.latest();
            try {
                models.line();
            } catch (Malformed e) {
                e.tell(report, lines.number());
                models.doubt(before);
            }
        }
        models.open.end(lines.number());
    }

    /** A line that can't be used belongs to the transcript that it names, else to the one that is being read. */
    private void doubt(@Nullable OpenTranscript before) {
        OpenTranscript latest = open.latest();
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
        String id = attributes.text(Key.ID).orElse("");
        List<String> parents = attributes.all(Key.PARENT);
        if (id.isEmpty()) {
            return;
        }
        if (parents.isEmpty()) {
            if (Gff3Types.GENES.contains(type)) {
                gene(id);
            }
            return;
        }
        boolean isKnown = open.transcript(parents.getFirst()) != null;
        boolean isNamed = attributes.text(Key.TRANSCRIPT_ID).isPresent();
        if (isKnown && isNamed) {
            transcript(id, String.valueOf(open.id()));
        } else if (isKnown && open.transcript(id) == null) {
            if (!open.isTooLong()) {
                open.pass(id, Fate.IGNORED);
            }
        } else if (isNamed) {
            open.begin(id);
            throw new Malformed("its gene \"" + Terms.shortened(parents.getFirst()) + "\" does not stand before it");
        }
    }

    private void gene(String id) throws Malformed {
        nextGene(id);
        open.refuseAgain(id);
        String symbol = words.symbol()
                .or(() -> gtf ? Optional.empty() : attributes.text(Key.NAME))
                .orElse(id);
        open.symbol(symbol);
        if (!gtf) {
            // Exons of pseudogenes may hang on the gene itself.
            open.pass(id, Fate.IGNORED);
        }
        report.record(words.gene(symbol, place.locus(), report.provenance()));
    }

    private void nextGene(String id) {
        if (!id.equals(open.id())) {
            open.next(id, words.symbol().orElse(id), lines.number());
        }
    }

    private void transcript(String id, String gene) throws Malformed {
        nextGene(gene);
        if (open.isTooLong()) {
            return;
        }
        transcriptsHaveLines = true;
        open.begin(id);
        Locus locus = place.locus();
        begun(id, locus).span(locus.start(), locus.end());
    }

    private OpenTranscript begun(String id, Locus locus) throws Malformed {
        Optional<Accession> accession = words.transcript();
        if (accession.isEmpty()) {
            if (gtf && !isUnassigned(id)) {
                throw new Malformed("\"" + Terms.shortened(id) + "\" is no accession");
            }
            return open.pass(id, Fate.IGNORED);
        }
        OpenTranscript transcript = new OpenTranscript(
                id.getBytes(StandardCharsets.UTF_8),
                accession.get(),
                words.symbol().orElse(open.symbol()),
                locus,
                words.tags(lines.text(2)),
                lines.number());
        transcript.fate = open.fate(accession.get(), words.isUnlikeGenome());
        words.protein().ifPresent(transcript::protein);
        open.keep(id, transcript);
        return transcript;
    }

    /** Where RefSeq has no accession for a transcript, its GTF writes a number of its own. */
    private static boolean isUnassigned(String id) {
        return id.startsWith("unassigned_transcript");
    }

    /** An exon or a coding stretch. */
    private void part(boolean exon) throws Malformed {
        if (open.isTooLong()) {
            if (gtf) {
                nextGene(required(Key.GENE_ID, "gene_id"));
            }
            return;
        }
        byte[] key = gtf ? Key.TRANSCRIPT_ID : Key.PARENT;
        OpenTranscript same = open.latest();
        if (same != null && attributes.is(key, same.id)) {
            part(same, exon);
        } else if (!gtf) {
            for (String parent : attributes.all(key)) {
                part(parent(parent), exon);
            }
        } else if (!attributes.is(key, NOTHING)) {
            String transcript = required(key, "transcript_id");
            if (!isUnassigned(transcript)) {
                nextGene(required(Key.GENE_ID, "gene_id"));
                part(parent(transcript), exon);
            }
        }
    }

    private OpenTranscript parent(String id) throws Malformed {
        OpenTranscript found = open.transcript(id);
        if (found != null) {
            open.latest(found);
            return found;
        }
        open.latest(null);
        if (open.isClosed(id)) {
            throw new Malformed("transcript " + id + " ended before; its lines must stand together");
        }
        if (lostALine) {
            lostALine = false;
            open.begin(id);
            return open.pass(id, Fate.BROKEN);
        }
        if (!gtf || transcriptsHaveLines) {
            throw new Malformed("no line of the transcript " + id + " itself stands before this one");
        }
        open.begin(id);
        return begun(id, place.locus());
    }

    private void part(OpenTranscript transcript, boolean exon) throws Malformed {
        if (transcript.fate != Fate.TOLD) {
            return;
        }
        int start = place.start();
        int end = place.end(start);
        transcript.refuseElsewhere(place.chromosome(), place.strand());
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

    private String required(byte[] key, String name) throws Malformed {
        return attributes.text(key).orElseThrow(() -> new Malformed("this line has no " + name));
    }
}
