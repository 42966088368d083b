package org.recto.refstore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a load came to.
 *
 * @param wasThere whether these very files had been loaded before, so that nothing was done
 * @param before the release of the source that was current until then, {@code null} where there was none
 * @param changes against that release, by kind of record
 * @param remarks the first of them
 * @param remarkCount how many there are in all
 * @param newDisagreements how many contradictions between current releases were not there before
 */
public record LoadSummary(
        RefdataRelease release,
        boolean wasThere,
        @Nullable String before,
        List<Change> changes,
        List<String> remarks,
        long remarkCount,
        int newDisagreements) {

    public LoadSummary {
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
    }

    static LoadSummary nothingDone(RefdataRelease release) {
        return new LoadSummary(release, true, null, List.of(), List.of(), 0, 0);
    }

    /**
     * What changed among records of one kind.
     *
     * @param kind in the plural, {@code genes}
     */
    public record Change(String kind, Named added, Named changed, Named gone) {}

    /** How many, and the first few of their names. */
    public record Named(long count, List<String> names) {
        public Named {
            names = List.copyOf(names);
        }
    }
}
