package org.recto.revision;

import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Protein;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Edits as a curator makes them, one after the other: numbers put right, sentences written, items added. */
final class Edits {

    private static final String SENTENCE = " A later study of %d families found the same, and held it against other receptors.";

    private Edits() {}

    static Edit of(Entry entry, int number) {
        JsonNode tree = EntryJson.tree(entry);
        return switch (number % 6) {
            case 0 -> written(tree, "/protein/function", number);
            case 1 -> new Edit.Set(Path.of("/protein/length"), EntryJson.value(400 + number));
            case 2 -> written(tree, "/mutations/note", number);
            case 3 -> written(tree, "/diseases/" + tree.get("diseases").get(0).get("id").asString() + "/note", number);
            case 4 -> publication(tree, number);
            default -> written(tree, "/gene/description", number);
        };
    }

    /** A sentence more; where a text has grown beyond any card's it starts again. */
    private static Edit written(JsonNode tree, String path, int number) {
        JsonNode there = Path.of(path).in(tree);
        String text = there == null || there.asString().length() > 4_000 ? "It is so." : there.asString();
        return new Edit.Set(Path.of(path), EntryJson.text(text + SENTENCE.formatted(number)));
    }

    /** One more while there are few, afterwards another year of the last. */
    private static Edit publication(JsonNode tree, int number) {
        JsonNode list = tree.path("bibliography");
        if (list.size() < 80) {
            return new Edit.Add(
                    Path.of("/bibliography"),
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("id", "p" + (1_000 + number))
                            .put("pmid", Integer.toString(20_000_000 + number))
                            .put("year", 2000 + number % 25)
                            .put("title", "A study of " + number + " families with a receptor that is not made.")
                            .put("authors", "Lake A, Sund E")
                            .put("journal", "Journal of Receptors " + number),
                    null);
        }
        String last = list.get(list.size() - 1).get("id").asString();
        return new Edit.Set(Path.of("/bibliography/" + last + "/year"), EntryJson.value(1950 + number % 75));
    }

    static String end(@Nullable Protein protein) {
        String words = protein == null ? "" : protein.length() + " " + protein.function();
        return words.substring(Math.max(0, words.length() - 200));
    }
}
