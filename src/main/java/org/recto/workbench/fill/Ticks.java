package org.recto.workbench.fill;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recto.entry.Path;
import org.recto.fill.Answer;
import org.recto.fill.Offer;

/** What of the offers is ticked: of each at most one answer. */
final class Ticks {

    private final List<Offer> offers;
    private final Map<Offer, Answer> ticked = new IdentityHashMap<>();
    private final List<Runnable> watchers = new ArrayList<>();

    Ticks(List<Offer> offers) {
        this.offers = offers;
    }

    List<Offer> offers() {
        return offers;
    }

    void whenChanged(Runnable watcher) {
        watchers.add(watcher);
    }

    boolean isTicked(Offer offer, Answer answer) {
        return ticked.get(offer) == answer;
    }

    void set(Offer offer, Answer answer, boolean tick) {
        if (tick) {
            ticked.put(offer, answer);
        } else if (isTicked(offer, answer)) {
            ticked.remove(offer);
        }
        tell();
    }

    /** Ticks each of these on which sources agree; what they dispute is left to the curator. */
    void setAgreed(List<Offer> some, boolean tick) {
        for (Offer offer : some) {
            if (!tick) {
                ticked.remove(offer);
            } else if (isOpen(offer) && !offer.isDisputed()) {
                ticked.put(offer, offer.answers().getFirst());
            }
        }
        tell();
    }

    private void tell() {
        List.copyOf(watchers).forEach(Runnable::run);
    }

    /** Whether there is something to take that the entry doesn't hold already. */
    static boolean isOpen(Offer offer) {
        return offer.answers().stream().anyMatch(answer -> !answer.isHeld());
    }

    /** The answers that are ticked, in the order of the entry. */
    List<Answer> answers() {
        return offers.stream().map(ticked::get).filter(Objects::nonNull).toList();
    }

    /** What is ticked for a field. */
    Optional<Answer> at(Path path) {
        return offers.stream()
                .filter(offer -> offer.path().equals(path) && ticked.containsKey(offer))
                .map(ticked::get)
                .findFirst();
    }
}
