package org.recto.workbench.entry;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.parts.FindingBadge;

/** The sections of the entry, and what is new, found or unconfirmed in each. */
final class SectionNav extends Nav {

    private final Map<EntrySection, Anchor> links = new EnumMap<>(EntrySection.class);
    private final transient Map<EntrySection, List<String>> shown = new EnumMap<>(EntrySection.class);
    private String address = "";

    SectionNav() {
        setAriaLabel("Sections");
        addClassName("recto-entry-nav");
        UnorderedList list = new UnorderedList();
        for (EntrySection section : EntrySection.values()) {
            Anchor link = new Anchor();
            links.put(section, link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    /** @param address the entry's, below which its sections lie */
    void at(String address) {
        this.address = address;
        links.forEach((section, link) -> link.setHref(address + "/" + section.key()));
    }

    /** Marks the section that is open. */
    void open(EntrySection current) {
        links.forEach((section, link) -> {
            if (section == current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    void show(Now now) {
        links.forEach((section, link) -> {
            Marks marks = Marks.of(section, now);
            if (!marks.words().equals(shown.put(section, marks.words()))) {
                link.removeAll();
                marks.add(section, link);
            }
            link.setClassName("empty", section.isEmpty(now));
        });
    }

    /**
     * What is shown beside a section's name.
     *
     * @param words each in the order shown; with a class name before a colon
     */
    private record Marks(List<String> words) {

        static Marks of(EntrySection section, Now now) {
            List<String> words = new ArrayList<>();
            if (section.count(now) > 0) {
                words.add("count:" + section.count(now));
            }
            if (now.isChanged(section.path())) {
                words.add("changed:changed");
            }
            int proposed = now.proposalsWithin(section.path()).size();
            if (proposed > 0) {
                words.add("proposed:" + proposed + " proposed");
            }
            int refused = now.refusalsWithin(section.path()).size();
            if (refused > 0) {
                words.add("refused:" + refused + " not stored");
            }
            for (Severity severity : Severity.values()) {
                long found = now.remarksWithin(section.path()).stream()
                        .filter(remark -> remark.severity() == severity)
                        .count();
                if (found > 0) {
                    words.add(severity.name().toLowerCase(Locale.ROOT) + ":" + found);
                }
            }
            return new Marks(words);
        }

        private static Span mark(String kind, String words) {
            Span mark = kind.matches("error|warning|note")
                    ? FindingBadge.counting(kind.toUpperCase(Locale.ROOT), Integer.parseInt(words))
                    : new Span(words);
            mark.addClassNames("mark", kind);
            return mark;
        }

        void add(EntrySection section, Anchor link) {
            link.add(new Span(section.title()));
            for (String word : words) {
                int colon = word.indexOf(':');
                link.add(mark(word.substring(0, colon), word.substring(colon + 1)));
            }
        }
    }
}
