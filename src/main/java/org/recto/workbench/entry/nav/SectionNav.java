package org.recto.workbench.entry.nav;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.parts.changes.ItemWords;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** The sections of the entry and its diseases: how far each is filled, what is changed, found and remarked on there. */
public final class SectionNav extends Nav {

    private static final Path DISEASES = EntrySection.DISEASES.path();

    private final Map<EntrySection, SectionLink> links = new EnumMap<>(EntrySection.class);
    private final UnorderedList diseases = new UnorderedList();
    private final NativeButton unfold = new NativeButton();
    private final transient List<SectionLink> ofDiseases = new ArrayList<>();
    private final String address;
    private final transient ToLongFunction<Path> waiting;
    private boolean unfolded;

    /**
     * @param address the entry's, below which its sections lie
     * @param waiting how many threads of comments wait at a place and within it
     */
    public SectionNav(String address, ToLongFunction<Path> waiting) {
        this.address = address;
        this.waiting = waiting;
        setAriaLabel(Words.say("entry.nav"));
        addClassName("recto-entry-nav");
        UnorderedList list = new UnorderedList();
        for (EntrySection section : EntrySection.values()) {
            SectionLink link = new SectionLink();
            link.setHref(address + "/" + section.key());
            link.name(section.title());
            links.put(section, link);
            ListItem item = new ListItem(link);
            if (section == EntrySection.DISEASES) {
                item.add(unfold, diseases);
            }
            list.add(item);
        }
        diseases.setId("nav-diseases");
        unfold.addClassName("unfold");
        unfold.setAriaLabel(Words.say("entry.nav.diseases"));
        unfold.addClickListener(_ -> unfold(!unfolded));
        unfold(false);
        add(list);
    }

    private void unfold(boolean open) {
        unfolded = open;
        diseases.setVisible(open);
        unfold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    /** Marks the section that is open. */
    public void open(EntrySection current) {
        links.forEach((section, link) -> link.current(section == current));
        unfold(current == EntrySection.DISEASES);
    }

    public void show(Now now) {
        links.forEach((section, link) -> link.show(How.at(section.path(), now, waiting)));
        JsonNode there = now.at(DISEASES);
        int count = there == null ? 0 : there.size();
        unfold.setVisible(count > 0);
        while (ofDiseases.size() > count) {
            SectionLink gone = ofDiseases.removeLast();
            gone.getParent().ifPresent(item -> item.removeFromParent());
        }
        for (int i = 0; i < count; i++) {
            if (ofDiseases.size() == i) {
                SectionLink made = new SectionLink();
                ofDiseases.add(made);
                diseases.add(new ListItem(made));
            }
            JsonNode disease = java.util.Objects.requireNonNull(there).get(i);
            Path path = DISEASES.then(disease.path("id").asString());
            SectionLink link = ofDiseases.get(i);
            link.setHref(Links.within(address, path));
            link.name(ItemWords.label(DISEASES, disease));
            link.show(How.at(path, now, waiting));
        }
    }
}
