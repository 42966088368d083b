package org.recto.made;

import java.util.List;
import java.util.function.Predicate;
import org.recto.made.Molecule.MadeExon;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes wrong in variants and their descriptions. */
final class MutationFaults {

    static final List<Fault> ALL = List.of(
            new Fault("item.exists", entry -> {
                ((ArrayNode) entry.variantItems().getFirst().get("diseases")).add("d99");
                return "/mutations/variants/v1/diseases";
            }),
            new Fault("var.hgvs-syntax", entry -> {
                ObjectNode item = silent(entry);
                return item == null
                        ? null
                        : dna(item, item.path("hgvsDna").asString().replaceFirst("(?<=>).$", ""));
            }),
            new Fault("var.ins-flanks", entry -> added(entry, "c.%dinsT".formatted(middle(entry)), null, "hgvsDna")),
            new Fault(
                    "var.range-order",
                    entry -> added(entry, "c.%d_%ddel".formatted(middle(entry) + 4, middle(entry)), null, "hgvsDna")),
            new Fault("var.met1-missense", entry -> added(entry, "c.1A>G", "p.(Met1Val)", "hgvsProtein")),
            new Fault("var.stop-notation", entry -> {
                int position = entry.molecule().residues() / 2;
                return added(entry, null, "p.(%s%dX)".formatted(residue(entry, position), position), "hgvsProtein");
            }),
            new Fault("var.levels-agree", entry -> {
                ObjectNode item = missense(entry, any -> true);
                if (item == null) {
                    return null;
                }
                MadeVariant variant = variant(entry, item);
                int base = 3 * variant.position() - 8;
                char there = entry.molecule().dna().charAt(base - 1);
                if (entry.molecule().exonOf(base) != entry.molecule().exonOf(3 * variant.position())) {
                    return null;
                }
                return dna(item, "c.%d%c>%c".formatted(base, there, there == 'A' ? 'G' : 'A'));
            }),
            new Fault("var.exon-agrees", entry -> {
                List<MadeExon> coding = entry.molecule().codingExons();
                ObjectNode item = entry.variantItems().stream()
                        .filter(one -> one.has("statedExon"))
                        .findFirst()
                        .orElse(null);
                if (item == null || coding.size() < 5) {
                    return null;
                }
                String other =
                        coding.getLast().label().equals(item.path("statedExon").asString())
                                ? coding.getFirst().label()
                                : coding.getLast().label();
                item.put("statedExon", other);
                return path(item, "statedExon");
            }),
            new Fault("var.ref-residue", entry -> {
                ObjectNode item = silent(entry);
                if (item == null) {
                    return null;
                }
                MadeVariant variant = variant(entry, item);
                String real = residue(entry, variant.position());
                item.remove("hgvsDna");
                item.put(
                        "hgvsProtein", "p.(%s%dGly)".formatted(real.equals("Trp") ? "Cys" : "Trp", variant.position()));
                return path(item, "hgvsProtein");
            }),
            new Fault("var.splice-boundary", entry -> {
                List<MadeExon> coding = entry.molecule().codingExons();
                return coding.size() < 3
                        ? null
                        : added(entry, "c.%d+1G>A".formatted(coding.get(1).codingEnd() - 3), null, "hgvsDna");
            }),
            new Fault("var.3prime-dup", entry -> {
                String protein = entry.molecule().protein();
                for (int i = 10; i < protein.length() - 10; i++) {
                    char one = protein.charAt(i);
                    if (one == protein.charAt(i + 1) && one != protein.charAt(i - 1) && one != protein.charAt(i + 2)) {
                        return added(entry, null, "p.(%s%ddel)".formatted(Genetics.code(one), i + 1), "hgvsProtein");
                    }
                }
                return null;
            }),
            new Fault("var.no-refseq", entry -> {
                MadeEntry.say(entry.section("mutations"), "note", "The variant +1237 A/G is common.");
                return "/mutations/note";
            }),
            new Fault("var.hgvs-legacy", entry -> {
                int coding = entry.molecule().codingExons().size();
                if (coding < 3) {
                    return null;
                }
                MadeEntry.say(
                        entry.section("mutations"),
                        "note",
                        "One patient carried IVS%d+1G>A.".formatted(1 + coding / 2));
                return "/mutations/note";
            }),
            new Fault("var.zygosity-inheritance", entry -> {
                List<ObjectNode> inherited = entry.variantItems().stream()
                        .filter(item -> item.path("zygosity").asString("").equals("homozygous"))
                        .toList();
                if (inherited.isEmpty()) {
                    return null;
                }
                inherited.forEach(item -> item.put("origin", "somatic").remove("zygosity"));
                inherited.getFirst().put("origin", "germline").put("zygosity", "heterozygous");
                return path(inherited.getFirst(), "zygosity");
            }),
            new Fault("ent.section-vs-entity", entry -> {
                ObjectNode somatic = (ObjectNode) entry.section("mutations").get("somatic");
                if (somatic == null) {
                    return null;
                }
                MadeEntry.say(
                        somatic,
                        "narrative",
                        "Mutations were found in 9%% of patients with %s.".formatted(Words.FOREIGN_DISEASE));
                return "/mutations/somatic/narrative";
            }));

    private MutationFaults() {}

    private static String path(ObjectNode item, String field) {
        return "/mutations/variants/" + item.path("id").asString() + "/" + field;
    }

    private static String dna(ObjectNode item, String description) {
        item.put("hgvsDna", description);
        return path(item, "hgvsDna");
    }

    private static String residue(MadeEntry entry, int position) {
        return Genetics.code(entry.molecule().protein().charAt(position - 1));
    }

    private static int middle(MadeEntry entry) {
        return 3 * (entry.molecule().residues() / 2);
    }

    private static MadeVariant variant(MadeEntry entry, ObjectNode item) {
        return entry.variants().get(entry.variantItems().indexOf(item));
    }

    /** A variant besides those that are told of already. */
    private static String added(MadeEntry entry, String dna, String protein, String found) {
        ObjectNode item = ((ArrayNode) entry.section("mutations").get("variants"))
                .addObject()
                .put("id", "v900");
        if (dna != null) {
            item.put("hgvsDna", dna);
        }
        if (protein != null) {
            item.put("hgvsProtein", protein);
        }
        item.put("transcript", "t1").put("origin", "somatic");
        return path(item, found);
    }

    private static ObjectNode missense(MadeEntry entry, Predicate<ObjectNode> which) {
        return entry.variantItems().stream()
                .filter(item -> item.path("consequence").asString().equals("SO:0001583"))
                .filter(which)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** A missense variant of which nothing but its HGVS descriptions tells. */
    private static ObjectNode silent(MadeEntry entry) {
        ObjectNode item = missense(entry, one -> true);
        if (item != null) {
            item.remove("asStated");
        }
        return item;
    }
}
