package org.recto.workbench.refdata;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.recto.refstore.Keeper;
import org.recto.refstore.LoadProgress;
import org.recto.refstore.LoadRefused;
import org.recto.refstore.LoadRequest;
import org.recto.refstore.LoadStopped;
import org.recto.refstore.LoadWatcher;
import org.recto.refstore.Loads;
import org.slf4j.LoggerFactory;

/** One load of uploaded files, which goes on whoever looks on. */
final class LoadRun implements LoadWatcher {

    private static final long SHOWN_EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    private final UploadedFiles files;
    private final LoadRequest request;
    private final Runnable changed;
    private volatile RunState state = new RunState.Running("Looking what the files are.", null);
    private volatile @Nullable Thread thread;
    private long shown = System.nanoTime();

    /** @param changed told whenever there is something new to show */
    LoadRun(UploadedFiles files, LoadRequest request, Runnable changed) {
        this.files = files;
        this.request = request;
        this.changed = changed;
    }

    String names() {
        return files.names();
    }

    RunState state() {
        return state;
    }

    boolean isOver() {
        return !(state instanceof RunState.Running);
    }

    void start(Loads loads, Keeper keeper) {
        state = new RunState.Running("Looking what the files are.", null);
        thread = Thread.ofPlatform().daemon().name("refdata load").start(() -> {
            end(outcome(loads, keeper));
        });
        changed.run();
    }

    private RunState outcome(Loads loads, Keeper keeper) {
        try {
            return new RunState.Loaded(loads.load(keeper, request, this));
        } catch (LoadRefused e) {
            return new RunState.Refused(String.valueOf(e.getMessage()), e.malformed());
        } catch (LoadStopped e) {
            return new RunState.Stopped(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            return new RunState.Stopped("It was stopped.");
        } catch (OutOfMemoryError e) {
            return new RunState.Stopped(
                    "The server ran out of memory. What was loaded is kept, and the load can go on.");
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(LoadRun.class).error("A load of reference data failed", e);
            return new RunState.Stopped("Something went wrong that is no fault of the files; the log says what.");
        }
    }

    private void end(RunState outcome) {
        if (!(outcome instanceof RunState.Stopped)) {
            files.delete();
        }
        state = outcome;
        changed.run();
    }

    void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    void forget() {
        files.delete();
    }

    @Override
    public void says(String sentence) {
        state = new RunState.Running(sentence, state instanceof RunState.Running running ? running.progress() : null);
        changed.run();
    }

    @Override
    public void at(LoadProgress progress) {
        state = new RunState.Running("", progress);
        if (System.nanoTime() - shown > SHOWN_EVERY) {
            shown = System.nanoTime();
            changed.run();
        }
    }
}
