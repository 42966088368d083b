package org.recto.revision;

import static org.recto.people.Role.CURATOR;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.people.Person;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Tells windows that show a draft when it was changed or ended, by whatever window of its curator on whatever node. It asks the
 * database, once a second for all windows of this node.
 */
@Service
public class DraftWatch {

    /** Whose draft of which entry. */
    record Watched(long entryId, long curatorId) {}

    private final DraftRows rows;
    private final Set<Window> windows = ConcurrentHashMap.newKeySet();

    DraftWatch(DraftRows rows) {
        this.rows = rows;
    }

    /**
     * A window in which a curator has an entry open.
     *
     * <p>Its methods may be called by any thread.
     */
    public final class Window {

        private final Watched watched;
        private final BiConsumer<Window, UUID> changed;
        private final Runnable ended;
        private volatile @Nullable UUID seen;

        private Window(Watched watched, BiConsumer<Window, UUID> changed, Runnable ended) {
            this.watched = watched;
            this.changed = changed;
            this.ended = ended;
        }

        /** Notes that it shows the draft in this version; until then it is told again and again. */
        public void shows(UUID version) {
            seen = version;
        }

        private void look(@Nullable UUID version) {
            if (version == null) {
                if (seen != null) {
                    seen = null;
                    ended.run();
                }
            } else if (!version.equals(seen)) {
                changed.accept(this, version);
            }
        }

        /** Says that it was closed. */
        public void leave() {
            windows.remove(this);
        }
    }

    /**
     * Watches the person's draft of an entry, whether there is one yet or not.
     *
     * @param changed is told the draft's version where that isn't the one that the window shows, by a thread of its own
     * @param ended is told, once and by that thread, when the draft that it shows was saved or discarded
     */
    public Window watch(Person person, long entryId, BiConsumer<Window, UUID> changed, Runnable ended) {
        person.must(CURATOR);
        Window window = new Window(new Watched(entryId, person.id()), changed, ended);
        windows.add(window);
        return window;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void tell() {
        if (windows.isEmpty()) {
            return;
        }
        Map<Watched, UUID> versions =
                rows.versions(windows.stream().map(window -> window.watched).collect(Collectors.toSet()));
        for (Window window : windows) {
            window.look(versions.get(window.watched));
        }
    }
}
