package org.recto.workbench.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.CurrentPerson;
import org.recto.people.Role;
import org.recto.revision.Histories;
import org.recto.revision.Revision;
import org.recto.workbench.parts.changes.Margin;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Beside each section of a revision: its own address, a way to bring it back, and who wrote it. */
final class SectionMargin implements Margin {

    private final Histories histories;
    private final CurrentPerson person;
    private final Revision revision;
    private final Consumer<String> restore;
    private final JsonNode tree;
    private final Set<Path> sections;

    /** @param restore brings the section of a key back */
    SectionMargin(Histories histories, CurrentPerson person, Revision revision, Consumer<String> restore) {
        this.histories = histories;
        this.person = person;
        this.revision = revision;
        this.restore = restore;
        this.tree = EntryJson.tree(revision.entry());
        this.sections = revision.sections().stream()
                .map(section -> Path.of("/" + section.key()))
                .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Component beside(Path place) {
        if (!sections.contains(place)) {
            return null;
        }
        String name = PathWords.of(place, tree);
        Anchor link = Links.to(
                Links.revision(revision.accession(), revision.number(), key(place)), Words.say("history.link"));
        link.setAriaLabel(Words.say("history.linkTo", name, revision.number()));
        Div beside = new Div(link);
        beside.addClassName("recto-row");
        if (person.get().is(Role.CURATOR)) {
            Button button = new Button(Words.say("history.restoreThis"), click -> restore.accept(key(place)));
            button.setAriaLabel(Words.say("history.restoreFrom", name, revision.number()));
            beside.add(button);
        }
        return beside;
    }

    @Override
    public @Nullable Component below(Path place) {
        return sections.contains(place)
                ? new WhoWrote(
                        revision.accession(),
                        place,
                        tree,
                        () -> histories.written(person.get(), revision.entryId(), revision.number(), key(place)))
                : null;
    }

    private static String key(Path section) {
        return String.join("/", section.steps());
    }
}
