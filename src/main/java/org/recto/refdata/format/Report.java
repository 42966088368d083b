package org.recto.refdata.format;

import java.util.HashSet;
import java.util.Set;
import org.recto.refdata.Provenance;
import org.recto.refdata.RefdataFault;
import org.recto.refdata.RefdataRecord;

/** One reading of one file: what its reader knows beforehand, and where it tells what it finds. */
final class Report {

    private final String file;
    private final Provenance provenance;
    private final Sink sink;
    private long toSkip;
    private boolean empty = true;
    private final Set<String> remarked = new HashSet<>();

    Report(String file, Provenance provenance, long skip, Sink sink) {
        this.file = file;
        this.provenance = provenance;
        this.toSkip = skip;
        this.sink = sink;
    }

    Provenance provenance() {
        return provenance;
    }

    void record(RefdataRecord record) {
        empty = false;
        if (toSkip > 0) {
            toSkip--;
        } else {
            sink.record(record);
        }
    }

    void malformed(long line, String sentence) {
        empty = false;
        sink.malformed(fault(line, sentence));
    }

    /** Said of the first line that it is true of, and of no other. */
    void remarkOnce(long line, String sentence) {
        if (remarked.add(sentence)) {
            remark(line, sentence);
        }
    }

    void remark(long line, String sentence) {
        sink.remark(fault(line, sentence));
    }

    void progress(long bytes) {
        sink.progress(bytes);
    }

    /** To be thrown where nothing behind it can be read. */
    RefdataFault fault(long line, String sentence) {
        return new RefdataFault(file, line, sentence);
    }

    /** Whether there was nothing to tell, good or bad. */
    boolean isEmpty() {
        return empty;
    }
}
