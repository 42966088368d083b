package org.recto.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.recto.people.Person;
import org.springframework.context.ApplicationContext;

/** Everybody at work at once, each in a thread of their own, until told to stop or the process dies. */
final class Crew implements AutoCloseable {

    private static final long EDITOR_PAUSE_MILLIS = 150;

    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private volatile boolean stopped;

    /** @param outlives whether people go on after an act that failed because the database was away */
    Crew(ApplicationContext rooms, Ledger ledger, List<Person> people, long seed, boolean outlives) {
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            Work work = new Work(rooms, ledger, seed + i);
            threads.add(Thread.ofPlatform().start(() -> work(person, work, outlives)));
        }
    }

    private void work(Person person, Work work, boolean outlives) {
        while (!stopped) {
            try {
                work.next(person);
                if (person.roles().contains(org.recto.people.Role.EDITOR)) {
                    Thread.sleep(EDITOR_PAUSE_MILLIS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!Refusals.isOne(e) && !outlives) {
                    failure.compareAndSet(null, e);
                    return;
                }
            }
        }
    }

    /** What should not have been thrown, if anything was. */
    @Nullable
    RuntimeException failure() {
        return failure.get();
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
