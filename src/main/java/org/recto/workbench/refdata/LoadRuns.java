package org.recto.workbench.refdata;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.recto.people.Person;
import org.recto.refstore.Keeper;
import org.recto.refstore.LoadRequest;
import org.recto.refstore.Loads;
import org.springframework.stereotype.Component;

/** Loads that were begun in the workbench since the server started. Each use case is for administrators alone. */
@Component
class LoadRuns {

    private static final int KEPT = 10;

    private final Loads loads;
    private final List<LoadRun> runs = new CopyOnWriteArrayList<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    LoadRuns(Loads loads) {
        this.loads = loads;
    }

    /** Those going on and the last ones that are over, the newest first. */
    List<LoadRun> all() {
        return List.copyOf(runs);
    }

    /** Has someone told, on any thread, whenever a load has something new to show. */
    Registration watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** @throws org.recto.refstore.LoadRefused where the files say too little of themselves, or can't be read at all */
    void refuseUnnamed(Person person, LoadRequest request) {
        loads.refuseUnnamed(keeper(person), request);
    }

    void begin(Person person, UploadedFiles files, LoadRequest request) {
        Keeper keeper = keeper(person);
        LoadRun run = new LoadRun(files, request, this::tell);
        runs.addFirst(run);
        runs.stream().filter(LoadRun::isOver).skip(KEPT).forEach(this::remove);
        run.start(loads, keeper);
    }

    /** Goes on with one that was stopped. */
    void goOn(Person person, LoadRun run) {
        run.start(loads, keeper(person));
    }

    /** Takes one that is over off the list. */
    void dismiss(Person person, LoadRun run) {
        keeper(person);
        remove(run);
        tell();
    }

    private void remove(LoadRun run) {
        run.forget();
        runs.remove(run);
    }

    private static Keeper keeper(Person person) {
        Keeper keeper = new Keeper.Administrator(person);
        keeper.actor();
        return keeper;
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    @PreDestroy
    void close() {
        runs.forEach(LoadRun::stop);
        runs.forEach(LoadRun::forget);
    }
}
