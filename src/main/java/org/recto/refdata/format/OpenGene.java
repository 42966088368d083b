package org.recto.refdata.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.format.OpenTranscript.Fate;
import org.recto.term.Accession;

/**
 * The gene whose lines are being read, and its transcripts by the names that the file's lines refer to them with. Of
 * the genes before it the latest names are known, to notice lines that stand apart.
 */
final class OpenGene {

    /** The richest genes have some ten thousand. */
    private static final int MOST_LINES = 200_000;

    /** The richest have some two thousand; each takes a kilobyte while its gene is read. */
    private static final int MOST_TRANSCRIPTS = 10_000;

    private final Report report;
    private final RecentNames names = new RecentNames();
    private final RecentNames unlike = new RecentNames();
    private final LeftOut leftOut = new LeftOut();

    private @Nullable String id;
    private String symbol = "";
    private int lines;
    private final Map<String, OpenTranscript> transcripts = new LinkedHashMap<>();
    private @Nullable OpenTranscript latest;

    OpenGene(Report report) {
        this.report = report;
    }

    @Nullable
    String id() {
        return id;
    }

    String symbol() {
        return symbol;
    }

    void symbol(String given) {
        symbol = given;
    }

    /** The transcript whose line came last. */
    @Nullable
    OpenTranscript latest() {
        return latest;
    }

    void latest(@Nullable OpenTranscript transcript) {
        latest = transcript;
    }

    /** Tells the transcripts of the gene before and takes up another. */
    void next(String gene, String called, long line) {
        close(line);
        id = gene;
        symbol = called;
    }

    void refuseAgain(String gene) throws Malformed {
        if (!names.add("gene " + gene)) {
            throw new Malformed("gene " + gene + " stands here a second time");
        }
    }

    /** Counts a line; {@code true} where there are more than a gene can have, and they are passed over. */
    boolean isTooLong() throws Malformed {
        lines++;
        boolean isTooRich = lines <= MOST_LINES && transcripts.size() > MOST_TRANSCRIPTS;
        if (isTooRich || lines == MOST_LINES + 1) {
            lines = MOST_LINES + 1;
            transcripts.replaceAll((_, one) -> OpenTranscript.passedOver(one.id, Fate.BROKEN));
            latest = null;
            throw new Malformed("gene " + id + " has more than "
                    + (isTooRich ? MOST_TRANSCRIPTS + " transcripts" : MOST_LINES + " lines"));
        }
        return lines > MOST_LINES;
    }

    @Nullable
    OpenTranscript transcript(String name) {
        return transcripts.get(name);
    }

    boolean isClosed(String name) {
        return names.contains(name);
    }

    /** Takes up the lines of a transcript, which are no good until {@link #keep} says better. */
    void begin(String name) throws Malformed {
        OpenTranscript before = transcripts.get(name);
        if (before != null) {
            latest = before;
            throw new Malformed("transcript " + name + " stands here a second time");
        }
        pass(name, Fate.BROKEN);
        if (!names.add(name)) {
            latest = null;
            throw new Malformed("transcript " + name + " ended before; its lines must stand together");
        }
    }

    /** Lines of this name are passed over. */
    OpenTranscript pass(String name, Fate fate) {
        OpenTranscript passed = OpenTranscript.passedOver(name.getBytes(StandardCharsets.UTF_8), fate);
        keep(name, passed);
        return passed;
    }

    void keep(String name, OpenTranscript transcript) {
        transcripts.put(name, transcript);
        latest = transcript;
    }

    /** What becomes of a transcript of an accession, RefSeq placing some of them several times: the first place stands. */
    Fate fate(Accession accession, boolean isUnlikeGenome) {
        String name = accession.toString();
        if (unlike.contains(name)) {
            return Fate.PLACED_AGAIN;
        }
        if (isUnlikeGenome) {
            unlike.add(name);
        }
        return isUnlikeGenome ? Fate.UNLIKE_GENOME : Fate.TOLD;
    }

    /** Tells the transcripts that are whole. */
    void close(long line) {
        for (OpenTranscript transcript : transcripts.values()) {
            if (transcript.fate != Fate.TOLD) {
                leftOut.count(transcript.fate, transcript.name());
                continue;
            }
            try {
                report.record(transcript.whole(report.provenance()));
            } catch (Malformed e) {
                e.tell(report, line);
            }
        }
        transcripts.clear();
        id = null;
        latest = null;
        lines = 0;
    }

    void end(long line) {
        close(line);
        leftOut.tell(report);
    }
}
