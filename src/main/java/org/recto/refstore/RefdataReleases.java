package org.recto.refstore;

import java.util.List;
import java.util.Map;
import org.recto.audit.Actor;
import org.recto.audit.AuditTrail;
import org.recto.host.OpenDatabase;
import org.recto.refstore.RefdataRelease.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Releases of reference data as those who keep them see and choose them.
 *
 * <p>What cannot be done is an {@link IllegalArgumentException} whose message is a sentence for whoever asked.
 */
@Service
public class RefdataReleases {

    private final LoadedReleases releases;
    private final Disagreements disagreements;
    private final Resting resting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    RefdataReleases(
            LoadedReleases releases,
            Disagreements disagreements,
            Resting resting,
            AuditTrail audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.releases = releases;
        this.disagreements = disagreements;
        this.resting = resting;
        this.audit = audit;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Outside of the server. */
    public static RefdataReleases on(OpenDatabase database) {
        return new RefdataReleases(
                new LoadedReleases(database.jdbc()),
                new Disagreements(database.jdbc()),
                new Resting(database.jdbc()),
                new AuditTrail(database.jdbc()),
                _ -> {}, // other processes look for themselves
                database.transactions());
    }

    /** Every release, also what is half loaded: the most trusted source first, its latest release first. */
    public List<RefdataRelease> all(Keeper by) {
        by.actor();
        return releases.all();
    }

    /** In what the current releases contradict each other, by gene. */
    public List<Disagreement> disagreements(Keeper by) {
        by.actor();
        return disagreements.all();
    }

    /** Has checks read this release from now on instead of another of its source. */
    public RefdataRelease makeCurrent(Keeper by, int id) {
        Actor actor = by.actor();
        return transaction.execute(_ -> {
            RefdataRelease release = existing(id);
            if (!release.isWhole()) {
                throw new IllegalArgumentException(
                        release.name() + " is not loaded whole: run its load to the end before making it current.");
            }
            releases.makeCurrent(release);
            disagreements.deriveAnew();
            events.publishEvent(new RefdataChanged());
            audit.record(actor, "refdata.make-current", subject(release), Map.of("release", release.name()));
            return existing(id);
        });
    }

    /** What could no longer be checked again as it was without this release. */
    public RestingChecks resting(Keeper by, int id) {
        by.actor();
        return resting.on(existing(id).provenance());
    }

    /** Removes a release and all that it holds, be it whole, half loaded or just being loaded; answers what it was. */
    public RefdataRelease drop(Keeper by, int id) {
        Actor actor = by.actor();
        return transaction.execute(_ -> {
            RefdataRelease release = existing(id);
            releases.remove(id);
            if (release.state() == State.CURRENT) {
                disagreements.deriveAnew();
            }
            events.publishEvent(new RefdataChanged());
            audit.record(actor, "refdata.drop", subject(release), Map.of("release", release.name()));
            return release;
        });
    }

    static String subject(RefdataRelease release) {
        return "refdata/" + release.id();
    }

    private RefdataRelease existing(int id) {
        return releases.byId(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no release of reference data with the number " + id + "."));
    }
}
