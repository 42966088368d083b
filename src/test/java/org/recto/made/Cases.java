package org.recto.made;

import static org.recto.made.Words.number;
import static org.recto.made.Words.pick;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes which variants patients are said to have, and of which diseases. */
final class Cases {

    private final MadeEntry entry;
    private final Random random;
    private final Narration told;

    Cases(MadeEntry entry, Narration told) {
        this.entry = entry;
        this.random = entry.random();
        this.told = told;
    }

    void mutations(List<String> diseases) {
        ObjectNode mutations = entry.json().putObject("mutations");
        ArrayNode germline = entry.json().arrayNode();
        ArrayNode somatic = entry.json().arrayNode();
        ArrayNode items = entry.json().arrayNode();
        boolean recessive = diseases.size() % 2 == 0;
        for (MadeVariant variant : entry.variants()) {
            String id = "v" + (items.size() + 1);
            boolean inherited = random.nextInt(3) == 0;
            (inherited ? germline : somatic).add(id);
            int disease = inherited ? 1 : 1 + random.nextInt(diseases.size());
            ObjectNode item = items.addObject().put("id", id);
            if (variant.stated() != null) {
                item.put("asStated", variant.stated());
            }
            item.put("hgvsDna", (random.nextInt(3) == 0 ? entry.gene().refseq() + ":" : "") + variant.dna())
                    .put("hgvsProtein", variant.protein())
                    .put("transcript", "t1");
            if (variant.exon() != null) {
                item.put("statedExon", variant.exon());
            }
            item.put("origin", inherited ? "germline" : "somatic");
            if (inherited) {
                item.put("zygosity", recessive ? "homozygous" : "heterozygous");
            }
            item.put("consequence", variant.consequence());
            item.putArray("diseases").add("d" + disease);
            item.putArray("evidence").addObject().put("publication", EntryMaker.id(entry, told.next()));
        }
        if (!germline.isEmpty()) {
            mutations.putObject("germline").put("narrative", germline()).set("variants", germline);
        }
        if (!somatic.isEmpty()) {
            mutations.putObject("somatic").put("narrative", somatic(diseases)).set("variants", somatic);
        }
        mutations.set("variants", items);
    }

    private String germline() {
        return pick(
                        random,
                        "Carriers were found in %s families %s.",
                        "In %s families the disease goes with a change of this gene %s.")
                .formatted(number(2 + random.nextInt(7)), told.cite());
    }

    private String somatic(List<String> diseases) {
        StringBuilder said = new StringBuilder();
        int cases = 40 + random.nextInt(300);
        int found = 1 + random.nextInt(cases / 3);
        said.append("Mutations were found in %d of %d patients (%d%%) with %s %s."
                .formatted(
                        found,
                        cases,
                        Math.round(100.0 * found / cases),
                        Narration.lower(diseases.getFirst()),
                        told.cite()));
        entry.variants().stream()
                .filter(variant -> variant.stated() != null)
                .limit(4)
                .forEach(variant -> said.append(" ")
                        .append(pick(
                                        random,
                                        "The change %s (%s) in exon %s came up more than once %s.",
                                        "In exon %3$s, %1$s (%2$s) was seen %4$s.")
                                .formatted(variant.dna(), variant.protein(), variant.exon(), told.cite())));
        return said.toString();
    }

    void associations(List<String> diseases) {
        ArrayNode list = entry.json().putArray("diseases");
        boolean recessive = diseases.size() % 2 == 0;
        for (String disease : diseases) {
            ObjectNode item = list.addObject()
                    .put("id", "d" + list.size())
                    .put("name", disease)
                    .put("ontologyId", "MONDO:99%05d".formatted(Words.DISEASES.indexOf(disease)));
            String first =
                    list.size() == 1 && recessive ? "It is inherited as a recessive trait in some families. " : "";
            item.put(
                    "note",
                    first
                            + pick(
                                            random,
                                            "The gene is expressed at %d times its usual level in %s %s.",
                                            "Its protein was %d times as abundant in %s as beside it %s.")
                                    .formatted(2 + random.nextInt(7), Narration.lower(disease), told.cite())
                            + "\n\n"
                            + pick(
                                            random,
                                            "Cell lines of %s stop dividing without it %s.",
                                            "Models of %s in mice grow faster where it is lost %s.")
                                    .formatted(Narration.lower(disease), told.cite()));
            item.put(
                    "prognosis",
                    pick(
                                    random,
                                    "High expression is associated with poor prognosis (hazard ratio 1.%d, n = %d) %s.",
                                    "Overall survival (OS) was longer where expression was low (hazard ratio for OS 0.%d, n = %d) %s.")
                            .formatted(2 + random.nextInt(7), 50 + random.nextInt(400), told.cite()));
        }
    }
}
