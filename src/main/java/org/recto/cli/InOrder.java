package org.recto.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on many files at once, as many as there are processors; what comes of it is taken in the files' order. */
final class InOrder {

    /** So many results wait for their turn at most: memory doesn't grow with the number of files. */
    private static final int WAITING_EACH = 4;

    private InOrder() {}

    static <T, R> void each(List<T> items, Function<T, R> work, Consumer<R> take) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), items.size());
        if (threads < 2) {
            items.forEach(item -> take.accept(work.apply(item)));
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        try {
            Queue<Future<R>> waiting = new ArrayDeque<>();
            for (T item : items) {
                if (waiting.size() == threads * WAITING_EACH) {
                    take.accept(result(waiting.remove()));
                }
                waiting.add(workers.submit(() -> work.apply(item)));
            }
            waiting.forEach(last -> take.accept(result(last)));
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
