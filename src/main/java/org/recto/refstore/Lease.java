package org.recto.refstore;

import java.time.Duration;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * One loader's hold on a release: renewed while it is open, and ended by time where its holder was killed. Nobody has to
 * clear up after it, and it needs no connection of its own.
 */
final class Lease implements AutoCloseable {

    static final Duration LENGTH = Duration.ofSeconds(5);

    private final LoadedReleases releases;
    private final int release;
    private final UUID id = UUID.randomUUID();
    private final Thread renewing;

    private Lease(LoadedReleases releases, int release) {
        this.releases = releases;
        this.release = release;
        this.renewing = Thread.ofPlatform().daemon().name("refdata lease").unstarted(this::renew);
    }

    /**
     * Tries to take hold of a release. Someone else's hold is waited for as long as it would last without them; where it
     * lasts longer, this one is not held.
     */
    static Lease take(LoadedReleases releases, int release, LoadWatcher watcher) throws InterruptedException {
        Lease lease = new Lease(releases, release);
        if (!releases.lease(release, lease.id, LENGTH)) {
            watcher.says("Another load of this release is running, or ended a moment ago: waiting %d seconds."
                    .formatted(LENGTH.toSeconds()));
            Thread.sleep(LENGTH.plusMillis(500));
            releases.lease(release, lease.id, LENGTH);
        }
        lease.renewing.start();
        return lease;
    }

    /** Whether the release is ours; within a transaction, it is so until that transaction ends. */
    boolean isHeld() {
        return releases.holds(release, id);
    }

    /**
     * Makes sure, within a transaction, that the release is still ours until that transaction ends.
     *
     * @throws LoadRefused where it isn't
     */
    void mustHold() {
        if (!isHeld()) {
            throw new LoadRefused("The release was dropped, or taken over by another load, while it was loaded.");
        }
    }

    private void renew() {
        try {
            while (true) {
                Thread.sleep(LENGTH.dividedBy(4));
                try {
                    releases.renewLease(release, id, LENGTH);
                } catch (DataAccessException | TransactionException | OutOfMemoryError e) {
                    // the database is away, or memory ran out; whoever loads finds out and says so
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        renewing.interrupt();
        try {
            renewing.join();
            releases.endLease(release, id);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException e) {
            // the lease ends by itself
        }
    }
}
