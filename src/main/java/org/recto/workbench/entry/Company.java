package org.recto.workbench.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.presence.Presence;
import org.recto.revision.DraftWatch;
import org.recto.workbench.entry.edit.Editing;

/** What else goes on at an open entry: who is there, and what the same person does to their draft in other windows. */
final class Company {

    private final Presence presence;
    private final DraftWatch watch;
    private final Person person;
    private final long entryId;
    private final Editing editing;
    private String section = "";
    private Presence.@Nullable Tab tab;

    Company(Presence presence, DraftWatch watch, Person person, Opened opened) {
        this.presence = presence;
        this.watch = watch;
        this.person = person;
        this.entryId = opened.entryId();
        this.editing = opened.editing();
    }

    /** Notes the section that is open. */
    void at(String key) {
        section = key;
        Presence.Tab here = tab;
        if (here != null) {
            here.at(key);
        }
    }

    /**
     * Shows on a page, until it is closed, what goes on, and says time and again that it is there.
     *
     * @param ended shows that the draft was saved or discarded in another window
     */
    void arrive(UI ui, Component page, HereBar others, Runnable ended) {
        if (person.roles().stream().allMatch(role -> role == Role.READER)) {
            return;
        }
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ui.setPollInterval((int) Presence.BEAT.toMillis());
        Presence.Tab arrived = presence.enter(person, entryId, here -> ui.access(() -> others.show(here)));
        arrived.at(section);
        tab = arrived;
        Registration beats = ui.addPollListener(_ -> arrived.beat());
        DraftWatch.Window window = editing.now().readOnly()
                ? null
                : watch.watch(
                        person,
                        entryId,
                        (one, version) -> ui.access(() -> show(one, version)),
                        () -> ui.access(ended::run));
        page.addDetachListener(detached -> {
            detached.unregisterListener();
            beats.remove();
            ui.setPollInterval(-1);
            if (window != null) {
                window.leave();
            }
            arrived.leave();
        });
    }

    /** Shows the draft as another window changed it, but not under the hands of someone who types. */
    private void show(DraftWatch.Window window, UUID version) {
        if (!editing.isTypedAt()) {
            editing.refresh();
            window.shows(version);
        }
    }
}
