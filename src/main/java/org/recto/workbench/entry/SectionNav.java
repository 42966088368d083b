package org.recto.workbench.entry;

import com.vaadin.flow.component.Component;
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
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.entry.section.EntrySection;

/** The sections of the entry, and what is new, found or unconfirmed in each. */
final class SectionNav extends Nav {

    private final Map<EntrySection, Anchor> links = new EnumMap<>(EntrySection.class);
    private final transient Map<EntrySection, List<Mark>> shown = new EnumMap<>(EntrySection.class);

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
            List<Mark> marks = marks(section, now);
            if (!marks.equals(shown.put(section, marks))) {
                link.removeAll();
                link.add(new Span(section.title()));
                marks.forEach(mark -> link.add(mark.drawn()));
            }
            link.setClassName("empty", section.isEmpty(now));
        });
    }

    private static List<Mark> marks(EntrySection section, Now now) {
        List<Mark> marks = new ArrayList<>();
        add(marks, "count", section.count(now), "");
        add(marks, "refused", now.refusalsWithin(section.path()).size(), "not stored");
        for (Severity severity : Severity.values()) {
            List<Remark> found = now.remarksWithin(section.path()).stream()
                    .filter(remark -> remark.severity() == severity)
                    .toList();
            String words = Remark.count(severity, found.size()).replaceFirst("^\\d+ ", "");
            add(marks, severity.name().toLowerCase(Locale.ROOT), found.size(), words);
        }
        add(marks, "proposed", now.proposalsWithin(section.path()).size(), "proposed");
        if (now.isChanged(section.path())) {
            marks.add(new Mark("changed", "", "changed"));
        }
        return marks;
    }

    private static void add(List<Mark> marks, String kind, int count, String words) {
        if (count > 0) {
            marks.add(new Mark(kind, Integer.toString(count), words));
        }
    }

    /**
     * What is shown beside a section's name.
     *
     * @param kind how it looks
     * @param words what is counted, said to those who don't see the shape and shown to those who point at it
     */
    private record Mark(String kind, String count, String words) {

        Component drawn() {
            Span mark = new Span();
            mark.addClassNames("mark", kind);
            if (kind.matches("error|warning|note")) {
                mark.addClassName("recto-badge");
                Span shape = new Span();
                shape.addClassName("recto-shape");
                mark.add(shape);
            }
            mark.add(new Span(count));
            if (!words.isEmpty()) {
                Span unseen = new Span(" " + words);
                unseen.addClassName("recto-unseen");
                mark.add(unseen);
                mark.getElement().setAttribute("title", (count + " " + words).strip());
            }
            return mark;
        }
    }
}
