package org.recto.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work that several threads do in any order and of which the results are taken in that of their places. */
final class InTurn<R> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<Integer, R> waiting = new HashMap<>();
    private final int mostWaiting;
    private final Consumer<R> take;
    private int next;
    private boolean over;

    /** @param mostWaiting of how many results the turn may be yet to come; whoever has more waits with them */
    InTurn(int mostWaiting, Consumer<R> take) {
        this.mostWaiting = mostWaiting;
        this.take = take;
    }

    /** Has so many threads do the work; where it fails in one, the others end soon and the failure is thrown. */
    void run(int threads, Runnable work) {
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> untilOver(work)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            workers.shutdown();
        }
    }

    private void untilOver(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            end();
            throw e;
        }
    }

    private void end() {
        lock.lock();
        try {
            over = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether there is no use in going on. */
    boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }

    /** Gives a result; places are counted from 0 without a gap. */
    void done(int place, R result) {
        lock.lock();
        try {
            while (place >= next + mostWaiting && !over) {
                moved.awaitUninterruptibly();
            }
            waiting.put(place, result);
            @Nullable R first = waiting.remove(next);
            while (first != null && !over) {
                take.accept(first);
                next++;
                first = waiting.remove(next);
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
