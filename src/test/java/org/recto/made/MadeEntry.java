package org.recto.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.recto.made.Papers.MadePaper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry in the making: its JSON, and what it was made from.
 *
 * @param json may be changed
 * @param partner the gene that it lists a fusion with, or that lists one with it
 */
record MadeEntry(
        ListedGene gene,
        Molecule molecule,
        List<MadeVariant> variants,
        List<MadePaper> papers,
        Papers allPapers,
        ListedGene partner,
        Random random,
        ObjectNode json) {

    static final JsonMapper MAPPER = JsonMapper.shared();

    ObjectNode section(String name) {
        return (ObjectNode) json.get(name);
    }

    ArrayNode list(String name) {
        return (ArrayNode) json.get(name);
    }

    ObjectNode protein() {
        return section("protein");
    }

    ObjectNode transcript() {
        return (ObjectNode) section("gene").get("transcripts").get(0);
    }

    List<ObjectNode> items(ArrayNode list) {
        List<ObjectNode> items = new ArrayList<>();
        list.forEach(item -> items.add((ObjectNode) item));
        return items;
    }

    List<ObjectNode> publications() {
        return items(list("bibliography"));
    }

    List<ObjectNode> variantItems() {
        return items((ArrayNode) section("mutations").get("variants"));
    }

    List<ObjectNode> features() {
        return items((ArrayNode) protein().get("features"));
    }

    List<ObjectNode> diseases() {
        return items(list("diseases"));
    }

    List<ObjectNode> exons() {
        return items((ArrayNode) transcript().get("exons"));
    }

    /** Appends a sentence to a narrative. */
    static void say(ObjectNode section, String field, String sentence) {
        String before = section.path(field).asString("");
        section.put(field, before.isEmpty() ? sentence : before + " " + sentence);
    }

    ObjectNode crossReference(String database) {
        return items(list("crossReferences")).stream()
                .filter(item -> item.path("database").asString().equals(database))
                .findFirst()
                .orElseThrow();
    }

    /** The entry as one line. */
    String line() {
        return json.toString();
    }
}
