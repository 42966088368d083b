package org.recto.made;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What goes wrong in diseases and in what narratives say. */
final class TextFaults {

    static final List<Fault> ALL = List.of(
            said("num.ratio", "It was seen in 18/16 patients."),
            said("txt.abbrev", "It is high in HL cell lines."),
            said("txt.encoding", "Micro-RNAs bind to the 3 UTR of the transcript."),
            said("xref.section", "For details see the Epigenetics section."),
            new Fault("num.percent-conflict", entry -> {
                if (entry.diseases().stream()
                        .noneMatch(one -> one.path("name").asString("").equals("Melanoma"))) {
                    return null;
                }
                MadeEntry.say(entry.protein(), "function", "Mutations are found in 9% of melanomas.");
                MadeEntry.say(entry.section("gene"), "description", "Mutations are present in 20% of melanoma cases.");
                return "/protein/function";
            }),
            new Fault("ent.duplicate", entry -> {
                ObjectNode copy = entry.diseases().getLast().deepCopy();
                entry.list("diseases").add(copy.put("id", "d90"));
                return "/diseases/d90/name";
            }),
            new Fault("ent.name-missing", entry -> {
                entry.list("diseases").addObject().put("id", "d90").put("note", "Little is known of it.");
                return "/diseases/d90/name";
            }),
            new Fault("ent.swallowed", entry -> {
                MadeEntry.say(
                        entry.diseases().getFirst(),
                        "note",
                        "\n\nExpression is high in %s.\n\nMutations are rare in %s."
                                .formatted(Words.FOREIGN_DISEASE, Words.FOREIGN_DISEASE));
                return "/diseases/d1/note";
            }));

    private TextFaults() {}

    private static Fault said(String rule, String sentence) {
        return new Fault(rule, entry -> {
            MadeEntry.say(entry.protein(), "function", sentence);
            return "/protein/function";
        });
    }
}
