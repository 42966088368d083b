package org.recto.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recto.entry.CrossReference;
import org.recto.entry.ItemKind;
import org.recto.entry.Items;
import org.recto.entry.Path;
import org.recto.entry.Pathway;

/** The gene in other databases, and the pathways that a card lists. */
final class CrossReferences {

    private static final int LONGEST = 1000;

    private final Draft draft;
    private final List<CrossReference> references = new ArrayList<>();
    private final Map<String, Path> known = new HashMap<>();
    private final List<Pathway> pathways = new ArrayList<>();

    CrossReferences(Draft draft) {
        this.draft = draft;
    }

    /** Adds a link, once however often the card has it; gives false where the identifier can be none. */
    boolean add(CardLine line, String database, String identifier) {
        if (identifier.isBlank() || identifier.length() > LONGEST) {
            return false;
        }
        Path path = known.computeIfAbsent(database + " " + identifier, _ -> {
            Path next = draft.next(ItemKind.CROSS_REFERENCE);
            references.add(new CrossReference(next.last(), database, identifier, null));
            return next;
        });
        draft.placed(line, path, Confidence.HIGH, "A link: database and identifier");
        return true;
    }

    void add(CardLine line, PathwayRow row) {
        Path path = draft.next(ItemKind.PATHWAY);
        pathways.add(new Pathway(path.last(), row.name(), row.database(), row.identifier()));
        draft.placed(line, path, Confidence.HIGH, "A row of the pathways");
    }

    /** A row whose cells stand each on a line of its own: name, source, identifier. */
    void addPathway(List<CardLine> cells) {
        String source = cells.get(1).words().equalsIgnoreCase("KEGG") ? "KEGG" : "Reactome";
        Path path = draft.next(ItemKind.PATHWAY);
        pathways.add(new Pathway(
                path.last(), cells.get(0).words(), source, cells.get(2).words()));
        cells.forEach(cell -> draft.placed(cell, path, Confidence.HIGH, "A cell of the pathways"));
    }

    Items<CrossReference> items() {
        return references.isEmpty() ? Items.absent() : Items.copyOf(references);
    }

    Items<Pathway> pathwayItems() {
        return pathways.isEmpty() ? Items.absent() : Items.copyOf(pathways);
    }
}
