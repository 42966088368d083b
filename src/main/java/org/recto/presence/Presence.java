package org.recto.presence;

import static org.recto.people.Role.ADMINISTRATOR;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recto.people.Person;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Tells those who have an entry open who else has. It locks nothing: whoever leaves without a word, with their browser or
 * their node, is gone within a minute.
 */
@Service
public class Presence {

    /** How often an open tab says that it is there. */
    public static final Duration BEAT = Duration.ofSeconds(15);

    private static final Duration SILENCE = Duration.ofSeconds(45);

    private final PresenceRows rows;
    private final Map<UUID, Tab> tabs = new ConcurrentHashMap<>();

    Presence(PresenceRows rows) {
        this.rows = rows;
    }

    /**
     * A tab in which someone has an entry open.
     *
     * <p>Its methods may be called by any thread.
     */
    public final class Tab {

        private final UUID id = UUID.randomUUID();
        private final Person person;
        private final long entryId;
        private final Consumer<List<Here>> changed;
        private volatile String section = "";
        private volatile List<Here> others = List.of();

        private Tab(Person person, long entryId, Consumer<List<Here>> changed) {
            this.person = person;
            this.entryId = entryId;
            this.changed = changed;
        }

        /** Notes the section that is open in it. */
        public void at(String key) {
            section = key;
            beat();
        }

        /** Says that it is still there. */
        public void beat() {
            if (tabs.containsKey(id)) {
                rows.seen(id, person, entryId, section);
            }
        }

        /** Says that it was closed. */
        public void leave() {
            if (tabs.remove(id) != null) {
                rows.gone(id);
            }
        }

        private void tell(List<Here> all) {
            List<Here> now =
                    all.stream().filter(here -> here.accountId() != person.id()).toList();
            if (!now.equals(others)) {
                others = now;
                changed.accept(now);
            }
        }
    }

    /**
     * Enters an entry.
     *
     * @param changed is told who else is there whenever that changes, by a thread of its own
     */
    public Tab enter(Person person, long entryId, Consumer<List<Here>> changed) {
        person.must(CURATOR, REVIEWER, EDITOR, ADMINISTRATOR);
        Tab tab = new Tab(person, entryId, changed);
        tabs.put(tab.id, tab);
        tab.beat();
        return tab;
    }

    /** All leave with the server, while the database can still be told. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        tabs.values().forEach(Tab::leave);
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void tell() {
        if (tabs.isEmpty()) {
            return;
        }
        rows.forget(SILENCE);
        Set<Long> entries = tabs.values().stream().map(tab -> tab.entryId).collect(Collectors.toSet());
        Map<Long, List<Here>> here = rows.at(entries);
        tabs.values().forEach(tab -> tab.tell(here.getOrDefault(tab.entryId, List.of())));
    }
}
