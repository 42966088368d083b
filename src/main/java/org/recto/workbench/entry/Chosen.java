package org.recto.workbench.entry;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.Set;
import org.recto.people.Person;
import org.recto.people.Preference;
import org.recto.people.Preferences;

/** What the person at an open entry has chosen for themself; kept, so that they find it so the next time. */
final class Chosen {

    private record Previews(boolean on) {}

    private final Preferences preferences;
    private final Person person;
    private final Set<Preference> chosen = EnumSet.noneOf(Preference.class);

    Chosen(Preferences preferences, Person person) {
        this.preferences = preferences;
        this.person = person;
        chosen.addAll(preferences.of(person));
    }

    boolean is(Preference preference) {
        return chosen.contains(preference);
    }

    void choose(Preference preference, boolean yes) {
        if (yes ? chosen.add(preference) : chosen.remove(preference)) {
            preferences.choose(person, preference, yes);
        }
    }

    /** Has the narratives within a part of the page shown as readers will see them, as it was chosen: see previews.ts. */
    void previews(Component around) {
        around.getElement().setAttribute("data-previews", Boolean.toString(is(Preference.PREVIEWS)));
        around.getElement()
                .addEventListener(
                        "previews-chosen",
                        event -> previews(
                                around, event.getEventDetail(Previews.class).on()))
                .addEventDetail();
    }

    void previews(Component around, boolean on) {
        choose(Preference.PREVIEWS, on);
        around.getElement().setAttribute("data-previews", Boolean.toString(on));
    }
}
