package org.recto.workbench.entry.edit;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.recto.people.Person;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what is typed on the pages of this node a moment after it was answered, whatever becomes of the page meanwhile. Whoever
 * looks at the draft before that has it kept first.
 */
@Component
public class Keeper {

    /** Less than a page waits for another key before it sends the last one. */
    private static final Duration MOMENT = Duration.ofMillis(200);

    private final Set<Desk> typed = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Has what was typed on a page kept in a moment. */
    void keepSoon(Desk desk) {
        typed.add(desk);
        if (closed) {
            desk.keepTyped();
        }
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(MOMENT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            typed.remove(desk);
            desk.keepTyped();
            desk.tell();
        });
    }

    /** Keeps now what the person typed into an entry, in whatever window. */
    public void keep(Person person, long entryId) {
        typed.stream().filter(desk -> desk.isOf(person, entryId)).forEach(Desk::keepTyped);
    }

    /** From now on nothing waits, since the database goes away soon. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        typed.forEach(Desk::keepTyped);
    }
}
