package org.recto.refstore;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;
import org.recto.refstore.StoredRefdata.Answer;
import org.recto.refstore.StoredRefdata.Asked;
import org.springframework.dao.DataAccessException;

/**
 * The current reference data for checks of very many entries, batch after batch: what a batch will ask for is got at once
 * and forgotten with it. For use by any number of threads.
 */
public final class Foresight {

    /** Bands of some releases, which every entry asks for. */
    private record Bands(List<HeldRelease> releases, Map<Asked, Answer> known) {}

    private final RecordRows rows;
    private volatile Bands bands = new Bands(List.of(), Map.of());

    Foresight(RecordRows rows) {
        this.rows = rows;
    }

    /**
     * The reference data of this moment, to be used by one thread.
     *
     * @throws RefdataUnavailable where the database doesn't answer
     */
    public Refdata of(RecordNames names) {
        List<HeldRelease> current = CurrentRefdata.current(rows);
        Bands known = bands;
        if (!known.releases().equals(current)) {
            known = new Bands(current, new ConcurrentHashMap<>());
            bands = known;
        }
        try {
            List<Integer> ids = current.stream().map(HeldRelease::id).toList();
            return StoredRefdata.forBatch(
                    rows.foreseeing(ids, names), current, CurrentRefdata.shown(current), known.known());
        } catch (DataAccessException e) {
            throw new RefdataUnavailable("The reference data can't be read: the database doesn't answer.", e);
        }
    }
}
