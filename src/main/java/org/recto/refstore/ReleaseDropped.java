package org.recto.refstore;

import java.util.List;
import java.util.stream.Collectors;
import org.recto.refdata.Provenance;

/** A check can't be made again because what it used was dropped; the message says what. */
public final class ReleaseDropped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseDropped(List<Provenance> gone) {
        super((gone.size() == 1
                        ? "%s was dropped since, so the check can't be made again as it was. Load it once more to do so."
                        : "%s were dropped since, so the check can't be made again as it was. Load them once more to do so.")
                .formatted(gone.stream().map(Provenance::toString).collect(Collectors.joining(" and "))));
    }
}
