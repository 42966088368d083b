package org.recto.refstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recto.audit.Actor;
import org.recto.audit.AuditTrail;
import org.recto.host.DatabaseDisk;
import org.recto.host.OpenDatabase;
import org.recto.refdata.Provenance;
import org.recto.refstore.LoadPlan.Part;
import org.recto.refstore.LoadSummary.Change;
import org.recto.refstore.RefdataRelease.LoadedFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads of reference data: all of a release or nothing, in many short transactions, so that the same load asked for again
 * goes on where it was stopped. Until it is whole, nobody else sees a release.
 */
@Service
public class Loads {

    private final LoadedReleases releases;
    private final NewRecords records;
    private final Comparison comparison;
    private final Disagreements disagreements;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final DatabaseDisk disk;

    Loads(
            LoadedReleases releases,
            NewRecords records,
            Comparison comparison,
            Disagreements disagreements,
            AuditTrail audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            DatabaseDisk disk) {
        this.releases = releases;
        this.records = records;
        this.comparison = comparison;
        this.disagreements = disagreements;
        this.audit = audit;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.disk = disk;
    }

    /** Outside of the server. */
    public static Loads on(OpenDatabase database) {
        return new Loads(
                new LoadedReleases(database.jdbc()),
                new NewRecords(database.dataSource()),
                new Comparison(database.jdbc()),
                new Disagreements(database.jdbc()),
                new AuditTrail(database.jdbc()),
                _ -> {}, // other processes look for themselves
                database.transactions(),
                database.disk());
    }

    /**
     * Tells what would be refused at once, so that whoever asks can still say what the files don't.
     *
     * @throws LoadRefused where a file can't be read, is none that Recto reads, or says too little of itself
     */
    public void refuseUnnamed(Keeper by, LoadRequest request) {
        by.actor();
        LoadPlan.refuseUnnamed(request);
    }

    /**
     * Loads files, the releases that they make up one after another.
     *
     * @throws LoadRefused where a release cannot be loaded: nothing of it is kept, those before it are
     * @throws LoadStopped where the database could not take it to its end: asked for again, the load goes on from there
     */
    public List<LoadSummary> load(Keeper by, LoadRequest request, LoadWatcher watcher) throws InterruptedException {
        Actor actor = by.actor();
        List<LoadSummary> loaded = new ArrayList<>();
        for (LoadPlan plan : LoadPlan.of(request)) {
            try {
                loaded.add(load(actor, plan, request, watcher));
            } catch (DataAccessException | TransactionException e) {
                throw DatabaseTrouble.of(e, disk);
            }
        }
        return loaded;
    }

    private LoadSummary load(Actor actor, LoadPlan plan, LoadRequest request, LoadWatcher watcher)
            throws InterruptedException {
        RefdataRelease release = begun(actor, plan);
        refuseOtherFiles(release, plan);
        if (release.isWhole()) {
            return LoadSummary.nothingDone(release);
        }
        try (Lease lease = Lease.take(releases, release.id(), watcher)) {
            // read again: whoever held it until now may have come further
            RefdataRelease mine = existing(release);
            if (mine.isWhole()) {
                return LoadSummary.nothingDone(mine);
            }
            if (!lease.isHeld()) {
                throw new LoadRefused(
                        "%s is being loaded by another command: wait until that is done.".formatted(mine.name()));
            }
            return load(actor, ofTheseReaders(mine, lease, watcher), plan, request, lease, watcher);
        }
    }

    private RefdataRelease ofTheseReaders(RefdataRelease release, Lease lease, LoadWatcher watcher) {
        if (!releases.isOfOtherReaders(release.id())) {
            return release;
        }
        watcher.says(
                "%s was half loaded by another version of Recto, which may read its files otherwise: beginning anew."
                        .formatted(release.name()));
        transaction.executeWithoutResult(_ -> {
            lease.mustHold();
            releases.startAnew(release.id());
        });
        return existing(release);
    }

    private LoadSummary load(
            Actor actor, RefdataRelease release, LoadPlan plan, LoadRequest request, Lease lease, LoadWatcher watcher)
            throws InterruptedException {
        try (Writer writer = new Writer(release.id(), lease, releases, records, transaction)) {
            Loading loading = new Loading(release, plan, writer, watcher);
            loading.run(request.assembly());
            return finish(actor, release, request.makeCurrent(), lease, loading.remarks(), watcher);
        } catch (LoadRefused e) {
            giveUp(actor, release, lease, e);
            throw e;
        }
    }

    /** The release as it stands in the database, put there where it isn't yet. */
    private RefdataRelease begun(Actor actor, LoadPlan plan) {
        Provenance provenance = plan.provenance();
        return transaction.execute(_ -> {
            Optional<Integer> begun = releases.begin(provenance, plan.source().trust(), actor.name(), plan.bytes());
            begun.ifPresent(id -> {
                for (int i = 0; i < plan.parts().size(); i++) {
                    Part part = plan.parts().get(i);
                    releases.addFile(id, i + 1, part.file().name(), part.fingerprint());
                }
                audit.record(actor, "refdata.begin-load", subject(id), Map.of("release", plan.name()));
            });
            return releases.named(provenance.source(), provenance.version()).orElseThrow();
        });
    }

    private static void refuseOtherFiles(RefdataRelease release, LoadPlan plan) {
        List<String> here =
                plan.parts().stream().map(part -> part.fingerprint().sha256()).toList();
        List<String> there = release.files().stream().map(LoadedFile::sha256).toList();
        if (!here.equals(there)) {
            String files = release.files().stream().map(LoadedFile::name).collect(Collectors.joining(", "));
            throw new LoadRefused((release.isWhole()
                            ? "%s is loaded already, from other files (%s): drop it first, or load these under another"
                                    + " --version. Files of one release are loaded in one command."
                            : "A load of %s from other files (%s) was begun: run that to its end, or drop it.")
                    .formatted(release.name(), files));
        }
    }

    private LoadSummary finish(
            Actor actor,
            RefdataRelease release,
            boolean makeCurrent,
            Lease lease,
            Remarks remarks,
            LoadWatcher watcher) {
        return transaction.execute(_ -> {
            lease.mustHold();
            RefdataRelease before = releases.current(release.source()).orElse(null);
            List<Change> changes = List.of();
            if (before != null) {
                watcher.says("All is read and kept; comparing it with " + before.name() + ".");
                changes = comparison.of(before, release.id());
            }
            releases.complete(release.id());
            int newDisagreements = 0;
            if (makeCurrent) {
                releases.makeCurrent(release);
                newDisagreements = disagreements.deriveAnew();
                events.publishEvent(new RefdataChanged());
            }
            RefdataRelease whole = existing(release);
            audit.record(
                    actor,
                    "refdata.load",
                    subject(release.id()),
                    Map.of(
                            "release", whole.name(),
                            "current", makeCurrent,
                            "records", whole.counts().all(),
                            "files",
                                    whole.files().stream()
                                            .map(LoadedFile::sha256)
                                            .toList()));
            return new LoadSummary(
                    whole,
                    false,
                    before == null ? null : before.name(),
                    changes,
                    remarks.first(),
                    remarks.count(),
                    newDisagreements);
        });
    }

    /** Leaves nothing of a release that cannot be loaded, unless it is no longer ours. */
    private void giveUp(Actor actor, RefdataRelease release, Lease lease, LoadRefused why) {
        transaction.executeWithoutResult(_ -> {
            if (lease.isHeld()) {
                releases.remove(release.id());
                audit.record(
                        actor,
                        "refdata.give-up-load",
                        subject(release.id()),
                        Map.of("release", release.name(), "why", String.valueOf(why.getMessage())));
            }
        });
    }

    private RefdataRelease existing(RefdataRelease release) {
        return releases.byId(release.id())
                .orElseThrow(() -> new LoadRefused(release.name() + " was dropped while it was loaded."));
    }

    private static String subject(int release) {
        return "refdata/" + release;
    }
}
