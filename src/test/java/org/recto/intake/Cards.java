package org.recto.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** The cards made up for these tests. */
final class Cards {

    private Cards() {}

    static String text(String name) {
        try (var stream = Cards.class.getResourceAsStream("/cards/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(String name) {
        return AtlasCards.read(text(name));
    }

    /** What stands at a path of the entry read, as text; empty where nothing does. */
    static String at(Reading reading, String path) {
        JsonNode node = Path.of(path).in(EntryJson.tree(reading.entry()));
        return node == null ? "" : node.isValueNode() ? node.asString() : node.toString();
    }

    /** The words that are marked as the source of a proposed value. */
    static List<String> words(Reading reading, String path) {
        return reading.entry().proposals().stream()
                .filter(proposal -> proposal.path().equals(path))
                .map(proposal -> proposal.words() == null ? "" : proposal.words())
                .toList();
    }
}
