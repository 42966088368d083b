package org.recto.refstore;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes batches of one release, each with the mark from which a load would go on, while the next is being read. */
final class Writer implements AutoCloseable {

    private final int release;
    private final Lease lease;
    private final LoadedReleases releases;
    private final NewRecords records;
    private final TransactionTemplate transaction;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("refdata writer").factory());
    private final Remarks repeated = new Remarks(1);
    private @Nullable Future<?> last;

    Writer(int release, Lease lease, LoadedReleases releases, NewRecords records, TransactionTemplate transaction) {
        this.release = release;
        this.lease = lease;
        this.releases = releases;
        this.records = records;
        this.transaction = transaction;
    }

    /**
     * Hands a batch on, once the one before it is written.
     *
     * @param file number of the file that it was read from
     * @param read how many of that file's records have been read with it
     * @param bytesRead of all files
     */
    void write(Batch batch, int file, long read, long bytesRead) throws InterruptedException {
        finish();
        last = thread.submit(() -> {
            // where one record stands there again more will: to look first is cheaper than to be refused each time
            if (repeated.count() > 0) {
                addOnce(batch, file, read, bytesRead);
                return;
            }
            try {
                add(batch, file, read, bytesRead);
            } catch (DuplicateKeyException e) {
                addOnce(batch, file, read, bytesRead);
            }
        });
    }

    /** Waits until all is written. */
    void finish() throws InterruptedException {
        if (last != null) {
            try {
                last.get();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    case null, default -> throw new IllegalStateException(e);
                }
            } finally {
                last = null;
            }
        }
    }

    /** What there is to say of records that stood there again and were left out; nothing where there were none. */
    Optional<String> repeated() {
        return repeated.first().stream()
                .findFirst()
                .map(name -> repeated.count() == 1
                        ? name + " stands there more than once; the first was kept"
                        : "%,d records stand there more than once, the first of them being %s; of each the first was kept"
                                .formatted(repeated.count(), name));
    }

    private void addOnce(Batch batch, int file, long read, long bytesRead) {
        add(batch.once(records.there(batch), repeated::add), file, read, bytesRead);
    }

    private void add(Batch batch, int file, long read, long bytesRead) {
        transaction.executeWithoutResult(_ -> {
            lease.mustHold();
            records.add(batch);
            releases.advance(release, file, batch.counts(), read, bytesRead);
        });
    }

    @Override
    public void close() {
        thread.close();
    }
}
