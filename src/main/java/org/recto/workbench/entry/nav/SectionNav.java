package org.recto.workbench.entry.nav;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.parts.Data;
import org.recto.workbench.parts.changes.ItemWords;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** The sections of the entry and its diseases: how far each is filled, what is changed, found and remarked on there. */
@JsModule("./entry/recto-sections.ts")
public final class SectionNav extends Nav {

    private static final Path DISEASES = EntrySection.DISEASES.path();

    /**
     * A link to a section or to an item of one.
     *
     * @param words all that the marks show
     * @param within the items, none where it leads to one
     */
    private record Link(String key, String href, String name, How how, String words, List<Link> within) {}

    private final Element list = new Element("recto-sections");
    private final String address;
    private final transient ToLongFunction<Path> waiting;
    private transient List<Link> shown = List.of();

    /**
     * @param address the entry's, below which its sections lie
     * @param waiting how many threads of comments wait at a place and within it
     */
    public SectionNav(String address, ToLongFunction<Path> waiting) {
        this.address = address;
        this.waiting = waiting;
        setAriaLabel(Words.say("entry.nav"));
        addClassName("recto-entry-nav");
        list.setAttribute("unfolds", Words.say("entry.nav.diseases"));
        getElement().appendChild(list);
    }

    /** Marks the section that is open. */
    public void open(EntrySection current) {
        list.setAttribute("current", current.key());
    }

    public void show(Now now) {
        List<Link> links = new ArrayList<>();
        for (EntrySection section : EntrySection.values()) {
            links.add(link(
                    section.key(),
                    address + "/" + section.key(),
                    section.title(),
                    How.at(section.path(), now, waiting),
                    section == EntrySection.DISEASES ? diseases(now) : List.of()));
        }
        if (!links.equals(shown)) {
            shown = links;
            Data.hand(list, "links", links);
        }
    }

    private List<Link> diseases(Now now) {
        List<Link> links = new ArrayList<>();
        JsonNode there = now.at(DISEASES);
        if (there != null) {
            for (JsonNode disease : there) {
                Path path = DISEASES.then(disease.path("id").asString());
                links.add(link(
                        path.last(),
                        Links.within(address, path),
                        ItemWords.label(DISEASES, disease),
                        How.at(path, now, waiting),
                        List.of()));
            }
        }
        return links;
    }

    private static Link link(String key, String href, String name, How how, List<Link> within) {
        return new Link(key, href, name, how, how.words(), within);
    }
}
