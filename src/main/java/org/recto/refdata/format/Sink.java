package org.recto.refdata.format;

import org.recto.refdata.RefdataFault;
import org.recto.refdata.RefdataRecord;

/** Takes what is read from a file, in the file's order. */
public interface Sink {

    /** A whole record. The n-th one of a file is the same at each reading. */
    void record(RefdataRecord record);

    /** A line or record that cannot be used, and why. Reading goes on behind it. */
    void malformed(RefdataFault fault);

    /** Something to know of the file that keeps no record back. */
    void remark(RefdataFault remark);

    /** How far reading is, of {@link PublishedFile#bytes}. */
    void progress(long bytes);
}
