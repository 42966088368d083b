package org.recto.made;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recto.made.Molecule.MadeExon;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes wrong in a gene's names, identifiers, place, exons and pathways. */
final class GeneFaults {

    static final List<Fault> ALL = List.of(
            new Fault("gene.case-species", entry -> {
                String symbol = entry.gene().symbol();
                if (!symbol.matches("[A-Z]{3,}[0-9]*")) {
                    return null;
                }
                MadeEntry.say(
                        entry.section("gene"),
                        "description",
                        "The human " + EntryMaker.murine(symbol) + " gene was cloned.");
                return "/gene/description";
            }),
            new Fault("gene.symbol-approved", entry -> {
                ObjectNode identity = entry.section("identity");
                if (EntryMaker.isFused(entry.gene(), entry.partner())) {
                    return null;
                }
                identity.put("symbol", EntryMaker.alias(entry.gene()));
                ((ArrayNode) identity.get("aliases"))
                        .removeAll()
                        .add(entry.gene().symbol());
                return "/identity/symbol";
            }),
            new Fault("gene.symbol-mixed", entry -> {
                String symbol = entry.gene().symbol();
                if (!symbol.matches("[A-Z]{3,4}[1-9]")) {
                    return null;
                }
                String letters = symbol.substring(0, symbol.length() - 1);
                String digit = symbol.substring(symbol.length() - 1);
                MadeEntry.say(
                        entry.protein(),
                        "function",
                        "%s-%s pairs with its kin; without it %s-%s%s is silent."
                                .formatted(letters, digit, letters.substring(0, 2), letters.substring(2), digit));
                return "/protein/function";
            }),
            new Fault("id.agreement", entry -> {
                ObjectNode reference = entry.crossReference("NCBI Gene");
                reference.put("identifier", entry.partner().ncbi());
                return entry.partner().equals(entry.gene()) ? null : reference(reference);
            }),
            new Fault("id.format", entry -> {
                ObjectNode reference = entry.crossReference("OMIM");
                reference.put("identifier", entry.gene().mim().substring(0, 5));
                return reference(reference);
            }),
            new Fault("id.mim-kind", entry -> {
                entry.diseases()
                        .getLast()
                        .put("ontologyId", "OMIM:" + entry.gene().mim());
                return "/diseases/d" + entry.diseases().size() + "/ontologyId";
            }),
            new Fault("id.obsolete", entry -> {
                if (!Faults.hasWithdrawn(entry.gene())) {
                    return null;
                }
                entry.section("identity").put("hgncId", "HGNC:" + Faults.withdrawn(entry.gene()));
                entry.crossReference("HGNC").put("identifier", Faults.withdrawn(entry.gene()));
                return "/identity/hgncId";
            }),
            new Fault("id.wrong-namespace", entry -> {
                entry.list("crossReferences")
                        .addObject()
                        .put("id", "c9")
                        .put("database", "ClinVar")
                        .put("identifier", entry.gene().ncbi());
                return "/crossReferences/c9/identifier";
            }),
            new Fault("id.version-missing", entry -> {
                String versionless = entry.gene().refseq().replaceFirst("\\..*", "");
                entry.transcript().put("accession", versionless);
                quiet(entry, "transcription");
                entry.variantItems()
                        .forEach(item -> item.put(
                                "hgvsDna", item.path("hgvsDna").asString().replaceFirst("^.*:", "")));
                return "/gene/transcripts/t1/accession";
            }),
            new Fault("loc.assembly-named", entry -> {
                location(entry).remove("assembly");
                quiet(entry, "description");
                return "/identity/location/assembly";
            }),
            new Fault("loc.band-format", entry -> {
                location(entry).put("cytoband", entry.gene().chromosome() + " 11");
                return "/identity/location/cytoband";
            }),
            new Fault("loc.band-vs-coords", entry -> {
                location(entry).put("cytoband", Bands.notOf(entry.gene()));
                return "/identity/location/cytoband";
            }),
            new Fault("loc.span-arith", entry -> {
                location(entry)
                        .put("start", entry.gene().end())
                        .put("end", entry.gene().start());
                return "/identity/location/start";
            }),
            new Fault("x.alias-collision", entry -> {
                if (EntryMaker.isFused(entry.gene(), entry.partner())) {
                    return null;
                }
                ((ArrayNode) entry.section("identity").get("aliases"))
                        .add(entry.partner().symbol());
                return entry.partner().equals(entry.gene()) ? null : "/identity/aliases";
            }),
            new Fault("x.partner-reciprocal", entry -> {
                if (!EntryMaker.isFused(entry.gene(), entry.partner())) {
                    return null;
                }
                ((ArrayNode) entry.section("identity").get("fusionGenes")).removeAll();
                return "/identity/fusionGenes";
            }),
            new Fault("path.id-format", entry -> {
                pathway(entry).put("identifier", "hsa0463");
                return "/pathways/w1/identifier";
            }),
            new Fault("path.name", entry -> {
                pathway(entry).put("name", "Invented signaling");
                return "/pathways/w1/name";
            }),
            new Fault("path.species", entry -> {
                boolean kegg = pathway(entry).path("database").asString().equals("KEGG");
                String identifier = pathway(entry).path("identifier").asString();
                pathway(entry)
                        .put("identifier", kegg ? identifier.replace("hsa", "ko") : identifier.replace("HSA", "MMU"));
                return "/pathways/w1/identifier";
            }),
            new Fault("tx.cds-protein", entry -> {
                MadeEntry.say(
                        entry.section("gene"),
                        "description",
                        "The coding sequence is %d bp long."
                                .formatted(entry.molecule().dna().length() + 6));
                quiet(entry, "transcription");
                return "/gene/description";
            }),
            new Fault("tx.exon-count", entry -> {
                int count = entry.molecule().exons().size();
                entry.section("gene").put("exonCount", count + 1);
                return "/gene/exonCount";
            }),
            new Fault("tx.exon-tiling", entry -> {
                List<ObjectNode> coding = entry.exons().stream()
                        .filter(exon -> exon.get("coding").isObject())
                        .toList();
                if (coding.size() < 3) {
                    return null;
                }
                ObjectNode exon = coding.get(1);
                ObjectNode span = (ObjectNode) exon.get("coding");
                span.put("end", span.path("end").asInt() - 1);
                return "/gene/transcripts/t1/exons/" + exon.path("id").asString() + "/coding/end";
            }),
            new Fault("tx.length", entry -> {
                entry.transcript().put("length", entry.molecule().length() + 30);
                quiet(entry, "transcription");
                return "/gene/transcripts/t1/length";
            }),
            new Fault("tx.skip-frame", entry -> {
                List<MadeExon> coding = entry.molecule().codingExons();
                if (coding.size() < 4 || coding.get(1).codingLength() % 3 == 0) {
                    return null;
                }
                MadeEntry.say(
                        entry.section("gene"),
                        "transcription",
                        "Exon " + coding.get(1).label() + " skipping is in-frame.");
                return "/gene/transcription";
            }));

    private static final Pattern CITATION = Pattern.compile("\\[@[^]]*\\]");

    private GeneFaults() {}

    /** Takes a narrative on the gene back but for what it cites. */
    private static void quiet(MadeEntry entry, String field) {
        String cited = CITATION.matcher(entry.section("gene").path(field).asString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
        entry.section("gene").put(field, "More is told elsewhere " + cited + ".");
    }

    private static ObjectNode location(MadeEntry entry) {
        return (ObjectNode) entry.section("identity").get("location");
    }

    private static ObjectNode pathway(MadeEntry entry) {
        return (ObjectNode) entry.list("pathways").get(0);
    }

    private static String reference(ObjectNode reference) {
        return "/crossReferences/" + reference.path("id").asString() + "/identifier";
    }
}
