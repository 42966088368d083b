package org.recto.refstore;

import org.jspecify.annotations.Nullable;
import org.recto.refdata.RefdataFault;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.format.PublishedFile;
import org.recto.refdata.format.Sink;
import org.recto.refstore.LoadPlan.Part;

/** The files of one release, read one after another from where an earlier run stopped, and handed on in batches. */
final class Loading {

    /** Of rows: large enough that a transaction more doesn't count, small enough that three of them fit any heap. */
    private static final int BATCH_BYTES = 1 << 20;

    private static final int SHOWN = 10;

    private final RefdataRelease release;
    private final LoadPlan plan;
    private final Writer writer;
    private final LoadWatcher watcher;
    private final Pace pace = new Pace();
    private final Remarks malformed = new Remarks(SHOWN);
    private final Remarks remarks = new Remarks(SHOWN);
    private long bytesBefore;
    private long records;

    Loading(RefdataRelease release, LoadPlan plan, Writer writer, LoadWatcher watcher) {
        this.release = release;
        this.plan = plan;
        this.writer = writer;
        this.watcher = watcher;
        this.records = release.counts().all();
    }

    /**
     * Reads all files and has them written.
     *
     * @param assembly on which positions are, {@code null} where the files say so themselves
     * @throws LoadRefused where they aren't as they should be; every malformed line has been counted then
     */
    void run(@Nullable String assembly) throws InterruptedException {
        if (records > 0) {
            watcher.says("%s was begun before: going on behind %s.".formatted(release.name(), release.counts()));
        }
        for (int i = 0; i < plan.parts().size(); i++) {
            Part part = plan.parts().get(i);
            new Reading(i + 1, part.file(), release.files().get(i).records()).run(assembly);
            bytesBefore += part.file().bytes();
        }
        writer.finish();
        if (malformed.count() > 0) {
            throw new LoadRefused(
                    (malformed.count() == 1
                                    ? "%,d malformed line; nothing of %s was kept."
                                    : "%,d malformed lines; nothing of %s was kept.")
                            .formatted(malformed.count(), release.name()),
                    malformed.first());
        }
        writer.repeated().ifPresent(remarks::add);
    }

    Remarks remarks() {
        return remarks;
    }

    /** One file. */
    private final class Reading implements Sink {
        private final int number;
        private final PublishedFile file;
        private final long skip;
        private long read;
        private long bytes;
        private Batch batch = new Batch(release.id(), plan.source());

        Reading(int number, PublishedFile file, long skip) {
            this.number = number;
            this.file = file;
            this.skip = skip;
            this.read = skip;
        }

        void run(@Nullable String assembly) throws InterruptedException {
            try {
                file.read(plan.provenance(), assembly, skip, this);
            } catch (RefdataFault e) {
                throw new LoadRefused("%s. Nothing of %s was kept.".formatted(e.getMessage(), release.name()));
            } catch (Interrupted e) {
                throw e.cause();
            }
            flush();
        }

        @Override
        public void record(RefdataRecord record) {
            if (read == skip) {
                pace.restart();
            }
            read++;
            records++;
            batch.add(record);
            if (batch.bytes() >= BATCH_BYTES) {
                try {
                    flush();
                } catch (InterruptedException e) {
                    throw new Interrupted(e);
                }
            }
        }

        private void flush() throws InterruptedException {
            if (malformed.count() == 0 && read > skip) {
                writer.write(batch, number, read, bytesBefore + bytes);
            }
            batch = new Batch(release.id(), plan.source());
        }

        @Override
        public void malformed(RefdataFault fault) {
            malformed.add(String.valueOf(fault.getMessage()));
        }

        @Override
        public void remark(RefdataFault remark) {
            remarks.add(String.valueOf(remark.getMessage()));
        }

        @Override
        public void progress(long bytes) {
            this.bytes = bytes;
            long done = bytesBefore + bytes;
            pace.mark(System.nanoTime(), done);
            watcher.at(new LoadProgress(
                    release.name(),
                    file.name(),
                    records,
                    done,
                    plan.bytes(),
                    pace.bytesPerSecond(),
                    pace.left(plan.bytes() - done),
                    read == skip && skip > 0));
        }
    }

    /** Carries an interruption through a reader that knows of none. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final InterruptedException cause;

        Interrupted(InterruptedException cause) {
            super(cause);
            this.cause = cause;
        }

        InterruptedException cause() {
            return cause;
        }
    }
}
