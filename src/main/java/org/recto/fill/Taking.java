package org.recto.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** Takes answers into an entry. */
public final class Taking {

    private Taking() {}

    /**
     * The edits that take these answers, each to be made after those before it. What was proposed from prose for a place
     * that is filled so is decided with it.
     *
     * @param nextId gives ids to items that come in
     * @throws org.recto.entry.MisplacedEdit where the entry doesn't hold any more what an answer is about
     */
    public static List<Edit> edits(Entry entry, List<Answer> answers, Function<ItemKind, String> nextId) {
        JsonNode tree = EntryJson.tree(entry);
        List<Edit> edits = new ArrayList<>();
        for (Answer answer : answers) {
            for (Step step : answer.steps()) {
                Edit edit = step.edit(tree, nextId);
                if (edit != null) {
                    edit.change(tree);
                    edits.add(edit);
                }
            }
        }
        List<Path> filled = edits.stream().map(Edit::path).toList();
        entry.proposals().stream()
                .filter(proposal -> filled.contains(Path.of(proposal.path())))
                .forEach(proposal -> edits.add(new Edit.Remove(Path.of("/proposals/" + proposal.id()))));
        return List.copyOf(edits);
    }

    /** What a save may say of it: {@code Filled from MANE 1.0; UniProtKB 2026_01.} */
    public static String reason(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.origins().stream())
                .map(Origin::provenance)
                .map(provenance -> provenance.source() + " " + provenance.version())
                .distinct()
                .collect(Collectors.joining("; ", "Filled from ", "."));
    }
}
