package org.recto.made;

import java.util.List;
import org.recto.made.Molecule.MadeExon;
import org.recto.made.Molecule.MadeFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes wrong with a protein's lengths, stretches and residues. */
final class ProteinFaults {

    static final List<Fault> ALL = List.of(
            new Fault("prot.domain-length", entry -> {
                if (entry.features().isEmpty()) {
                    return null;
                }
                ObjectNode feature = entry.features().getFirst();
                feature.put("statedLength", feature.path("statedLength").asInt() - 1);
                return "/protein/features/f1/statedLength";
            }),
            new Fault("prot.domain-tiling", entry -> {
                if (!entry.molecule().isReceptor()) {
                    return null;
                }
                ObjectNode feature = entry.features().get(2);
                feature.put("end", feature.path("end").asInt() - 1).remove("statedLength");
                return "/protein/features/f3/end";
            }),
            new Fault("prot.in-range", entry -> {
                add(
                        entry,
                        "region of interest",
                        "Linker",
                        entry.molecule().residues() - 9,
                        entry.molecule().residues() + 500);
                return "/protein/features/f90/end";
            }),
            new Fault("prot.length-agrees", entry -> {
                entry.protein().put("length", entry.molecule().residues() + 3);
                return "/protein/length";
            }),
            new Fault("prot.motif-present", entry -> {
                int start = Math.max(1, entry.molecule().residues() / 2);
                if (entry.molecule().protein().matches(".*WS.WS.*")) {
                    return null;
                }
                add(entry, "short sequence motif", "WSXWS motif", start, start + 4);
                return "/protein/features/f90/start";
            }),
            new Fault("prot.sequon-count", entry -> {
                MadeEntry.say(entry.protein(), "function", "It has 99 potential N-glycosylation sites.");
                return "/protein/function";
            }),
            new Fault("var.exon-domain", entry -> {
                if (!entry.molecule().isReceptor()
                        || entry.molecule().codingExons().size() < 3) {
                    return null;
                }
                MadeFeature span = entry.molecule().features().get(2);
                MadeExon last = entry.molecule().codingExons().getLast();
                if (last.codingStart() <= 3 * span.end()) {
                    return null;
                }
                MadeEntry.say(
                        entry.section("gene"),
                        "description",
                        "Exon " + last.label() + " codes for the transmembrane domain.");
                return "/gene/description";
            }),
            new Fault("txt.list-count", entry -> {
                List<Integer> places = entry.molecule().places('S');
                MadeEntry.say(
                        entry.protein(),
                        "function",
                        "Three serines (S%d, S%d) are phosphorylated.".formatted(places.getFirst(), places.getLast()));
                return "/protein/function";
            }));

    private ProteinFaults() {}

    private static void add(MadeEntry entry, String type, String description, int start, int end) {
        ((ArrayNode) entry.protein().get("features"))
                .addObject()
                .put("id", "f90")
                .put("type", type)
                .put("description", description)
                .put("start", start)
                .put("end", end);
    }
}
