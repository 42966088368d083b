package org.recto.refstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;
import org.springframework.stereotype.Component;

/** What an entry was checked against before, whether it is current or not. */
@Component
public class RecordedRefdata {

    private final RecordRows rows;

    RecordedRefdata(RecordRows rows) {
        this.rows = rows;
    }

    /**
     * The reference data as they were.
     *
     * @param sources what a check recorded, the most trusted first; licences don't matter
     * @throws ReleaseDropped where one of them is there no more
     */
    public Refdata of(List<Provenance> sources) {
        List<HeldRelease> whole = rows.whole();
        List<HeldRelease> releases = new ArrayList<>();
        List<Provenance> shown = new ArrayList<>();
        List<Provenance> gone = new ArrayList<>();
        for (Provenance source : sources) {
            Optional<HeldRelease> loaded = whole.stream()
                    .filter(release -> release.provenance().isSameRelease(source))
                    .findFirst();
            Optional<Provenance> shipped = Refdata.shipped().sources().stream()
                    .filter(source::isSameRelease)
                    .findFirst();
            if (loaded.isPresent()) {
                releases.add(loaded.get());
            } else if (shipped.isPresent()) {
                shown.add(shipped.get());
            } else {
                gone.add(source);
            }
        }
        if (!gone.isEmpty()) {
            throw new ReleaseDropped(gone);
        }
        return StoredRefdata.of(rows, releases, shown, () -> {});
    }
}
