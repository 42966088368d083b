package org.recto.workbench.entry.section;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/** What a good section says: what belongs there, a sentence for example, and the rules that watch it. */
public final class SectionHelp extends NativeDetails {

    private static final long serialVersionUID = 1;

    /** The families of rules that look at each section's own values; those on prose look at all narratives. */
    private static final Map<EntrySection, List<String>> FAMILIES = new EnumMap<>(Map.ofEntries(
            Map.entry(EntrySection.IDENTITY, List.of("gene", "loc")),
            Map.entry(EntrySection.GENE, List.of("tx", "txt")),
            Map.entry(EntrySection.PROTEIN, List.of("prot", "num", "txt", "cite")),
            Map.entry(EntrySection.MUTATIONS, List.of("var", "txt", "cite")),
            Map.entry(EntrySection.DISEASES, List.of("ent", "num", "txt", "cite")),
            Map.entry(EntrySection.TO_BE_NOTED, List.of("txt", "cite")),
            Map.entry(EntrySection.BIBLIOGRAPHY, List.of("bib", "cite")),
            Map.entry(EntrySection.CROSS_REFERENCES, List.of("id")),
            Map.entry(EntrySection.PATHWAYS, List.of("path")),
            Map.entry(EntrySection.FIGURES, List.of("meta")),
            Map.entry(EntrySection.CONTRIBUTORS, List.of("meta")),
            Map.entry(EntrySection.CITING_ARTICLES, List.of("tail")),
            Map.entry(EntrySection.SOURCE, List.of("meta"))));

    private final Div content = new Div();

    /** @param folded told when someone opens it or folds it away */
    public SectionHelp(boolean open, Consumer<Boolean> folded) {
        super(Words.say("help.title"));
        addClassName("recto-section-help");
        setContent(content);
        setOpen(open);
        addToggleListener(toggled -> {
            if (toggled.isFromClient()) {
                folded.accept(toggled.isOpened());
            }
        });
    }

    public void at(EntrySection section) {
        content.removeAll();
        Span lead = new Span(Words.say("help.for"));
        lead.addClassName("recto-soft");
        Span example = new Span(Words.say("help.example." + section.key()));
        example.addClassName("example");
        content.add(
                new Paragraph(Words.say("help.belongs." + section.key())), new Paragraph(lead, new Span(" "), example));
        List<String> families = FAMILIES.getOrDefault(section, List.of());
        if (!families.isEmpty()) {
            content.add(new Paragraph(Links.to(Links.rules(families), Words.say("help.rules"))));
        }
    }
}
