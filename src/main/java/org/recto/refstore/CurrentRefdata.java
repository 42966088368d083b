package org.recto.refstore;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.host.OpenDatabase;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What entries are checked against now: the current releases and, behind them, the shipped data of sources of which no
 * release is current. Each answer stays as it is, so that whoever checks holds on to one; the next asked for after the
 * current releases changed is another.
 */
@Component
public class CurrentRefdata implements Supplier<Refdata> {

    private final RecordRows rows;
    private volatile @Nullable Refdata now;
    private volatile int changes;

    CurrentRefdata(RecordRows rows) {
        this.rows = rows;
    }

    /** Those of a database of which nobody tells when they change; for commands. */
    public static CurrentRefdata on(OpenDatabase database) {
        return new CurrentRefdata(new RecordRows(database.jdbc()));
    }

    /** The same for checks of very many entries. */
    public Foresight foresight() {
        return new Foresight(rows);
    }

    @Override
    public Refdata get() {
        Refdata known = now;
        return known == null ? look() : known;
    }

    /** The command line and other nodes change releases too, and say so to nobody. */
    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void lookAgain() {
        if (now != null) {
            try {
                look();
            } catch (RefdataUnavailable e) {
                // what is known stays until the database answers again
            }
        }
    }

    @TransactionalEventListener(classes = RefdataChanged.class, fallbackExecution = true)
    synchronized void forget() {
        changes++;
        now = null;
    }

    private Refdata look() {
        int before = changes;
        List<HeldRelease> current = current();
        synchronized (this) {
            Refdata known = now;
            if (known != null && StoredRefdata.isOf(known, current)) {
                return known;
            }
            Refdata found = of(current);
            if (changes == before) {
                now = found;
            }
            return found;
        }
    }

    private List<HeldRelease> current() {
        return current(rows);
    }

    /** @throws RefdataUnavailable where the database doesn't answer */
    static List<HeldRelease> current(RecordRows rows) {
        try {
            return rows.current();
        } catch (DataAccessException e) {
            throw new RefdataUnavailable("The reference data can't be read: the database doesn't answer.", e);
        }
    }

    private Refdata of(List<HeldRelease> current) {
        return StoredRefdata.of(rows, current, shown(current), this::forget);
    }

    /** The shipped sources that answer behind these releases: those of which none is current. */
    static List<Provenance> shown(List<HeldRelease> current) {
        Set<String> loaded =
                current.stream().map(release -> release.provenance().source()).collect(Collectors.toSet());
        return Refdata.shipped().sources().stream()
                .filter(shipped -> !loaded.contains(shipped.source()))
                .toList();
    }
}
