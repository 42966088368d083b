package org.recto.campaign;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.recto.campaign.Ledger.Asked;

/** How many acts were acknowledged, and which were in flight when something died. */
final class Tally {

    private final Map<Act, Integer> inFlight = new EnumMap<>(Act.class);
    private int acknowledged;
    private int done;

    void add(Site site, List<Asked> asked) {
        for (Asked act : asked) {
            if (act.acknowledged()) {
                acknowledged++;
            } else {
                inFlight.merge(act.act(), 1, Integer::sum);
                done += site.times(act) > 0 ? 1 : 0;
            }
        }
    }

    @Override
    public String toString() {
        int flying = inFlight.values().stream().mapToInt(Integer::intValue).sum();
        return "%,d acts acknowledged, %,d in flight %s, of which %,d were done"
                .formatted(acknowledged, flying, inFlight, done);
    }
}
