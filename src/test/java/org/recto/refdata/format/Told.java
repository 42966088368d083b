package org.recto.refdata.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recto.refdata.Provenance;
import org.recto.refdata.RefdataFault;
import org.recto.refdata.RefdataRecord;

/** What the reading of a file told. */
record Told(List<RefdataRecord> records, List<String> malformed, List<String> remarks) {

    static final Provenance PROVENANCE = new Provenance("Made up", "1", "2026-01-01", "CC0-1.0");

    static Told of(Path file) {
        return of(file, null, 0);
    }

    static Told of(Path file, String assembly, long skip) {
        Told told = new Told(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (PublishedFile published : PublishedFile.open(file)) {
            published.read(PROVENANCE, assembly, skip, told.sink());
        }
        return told;
    }

    /** Of a file of this text in UTF-8, whose name says nothing. */
    static Told of(Path folder, String text) throws IOException {
        return of(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Told of(Path folder, byte[] bytes) throws IOException {
        return of(Files.write(folder.resolve("file"), bytes));
    }

    private Sink sink() {
        return new Sink() {
            @Override
            public void record(RefdataRecord record) {
                records.add(record);
            }

            @Override
            public void malformed(RefdataFault fault) {
                malformed.add(fault.getMessage());
            }

            @Override
            public void remark(RefdataFault remark) {
                remarks.add(remark.getMessage());
            }

            @Override
            public void progress(long bytes) {
                // looked at elsewhere
            }
        };
    }
}
