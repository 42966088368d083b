package org.recto.made;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.recto.made.Papers.MadePaper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes wrong in bibliographies, citations and authors. */
final class BibliographyFaults {

    static final List<Fault> ALL = List.of(
            new Fault("bib.parse-residual", entry -> {
                ObjectNode item = any(entry);
                item.put("authors", item.path("authors").asString() + " 78057181");
                return at(item, "authors");
            }),
            new Fault("bib.pmid-dup", entry -> {
                ObjectNode item = any(entry);
                ObjectNode copy = item.deepCopy();
                behind(entry, item, copy);
                restOn(entry, copy);
                return at(item, "pmid");
            }),
            new Fault("bib.pmid-format", entry -> {
                ObjectNode item = any(entry);
                item.put("pmid", "PMID:" + item.path("pmid").asString());
                return at(item, "pmid");
            }),
            new Fault("bib.record-mismatch", entry -> {
                ObjectNode item =
                        one(entry, paper -> paper.number() < entry.allPapers().recorded());
                return item == null ? null : put(item, "year", item.path("year").asInt() - 4);
            }),
            new Fault("bib.retracted", entry -> {
                ObjectNode item = any(entry);
                item.put("title", "RETRACTED ARTICLE: " + item.path("title").asString());
                return at(item, null);
            }),
            new Fault("bib.title-dup", entry -> {
                ObjectNode item = any(entry);
                ObjectNode copy = item.deepCopy();
                copy.put("pmid", String.valueOf(item.path("pmid").asInt() + 1));
                behind(entry, item, copy);
                restOn(entry, copy);
                return at(item, null);
            }),
            new Fault("bib.uncited", entry -> {
                ObjectNode item = any(entry);
                behind(entry, item, another(entry, item));
                return "/bibliography/p900";
            }),
            new Fault("bib.year-range", entry -> {
                ObjectNode item = any(entry);
                ObjectNode other = another(entry, item).put("year", 209);
                behind(entry, item, other);
                restOn(entry, other);
                return "/bibliography/p900/year";
            }),
            new Fault("cite.ambiguous-suffix", entry -> {
                ObjectNode item = any(entry);
                ObjectNode other = another(entry, item);
                behind(entry, item, other);
                restOn(entry, other);
                MadeEntry.say(entry.protein(), "function", "It is stable (" + name(item, 0, "a") + ").");
                return "/protein/function";
            }),
            new Fault("cite.name-variant", entry -> {
                ObjectNode item = any(entry);
                ObjectNode other = another(entry, item);
                other.put("authors", "O'Malone C et al");
                behind(entry, item, other);
                MadeEntry.say(
                        entry.protein(),
                        "function",
                        "It is stable (OMalone et al., " + other.path("year").asInt() + ").");
                return "/protein/function";
            }),
            new Fault("cite.unresolved", entry -> {
                MadeEntry.say(entry.protein(), "function", "It is stable [@pmid:39999999].");
                return "/protein/function";
            }),
            new Fault("cite.year-mismatch", entry -> {
                List<ObjectNode> items = entry.publications();
                ObjectNode item = items.stream()
                        .filter(one -> items.stream()
                                .noneMatch(two -> two.path("authors").asString().startsWith(surname(one) + " ")
                                        && two.path("year").asInt()
                                                != one.path("year").asInt()))
                        .findFirst()
                        .orElse(null);
                if (item == null) {
                    return null;
                }
                MadeEntry.say(entry.protein(), "function", "It is stable (" + name(item, -1, "") + ").");
                return "/protein/function";
            }),
            new Fault("x.pmid-same-meta", entry -> {
                ObjectNode item =
                        one(entry, paper -> paper.number() >= entry.allPapers().firstCommon());
                return item == null ? null : put(item, "year", item.path("year").asInt() - 3);
            }),
            new Fault("meta.author-affil", entry -> {
                entry.list("contributors")
                        .addObject()
                        .put("id", "k9")
                        .put("name", "Nemo Nobody")
                        .put("role", "author");
                return "/contributors/k9/affiliation";
            }),
            new Fault("meta.date", entry -> {
                entry.section("source").put("date", "2023-02-30");
                return "/source/date";
            }));

    private BibliographyFaults() {}

    static String at(ObjectNode item, String field) {
        return "/bibliography/" + item.path("id").asString() + (field == null ? "" : "/" + field);
    }

    private static String put(ObjectNode item, String field, int value) {
        item.put(field, value);
        return at(item, field);
    }

    private static ObjectNode any(MadeEntry entry) {
        return Words.pick(
                entry.random(),
                entry.publications().stream()
                        .filter(item -> !isCommon(entry, item))
                        .toList());
    }

    private static boolean isCommon(MadeEntry entry, ObjectNode item) {
        return entry.papers().stream()
                .filter(paper -> paper.pmid().equals(item.path("pmid").asString()))
                .anyMatch(paper -> paper.number() >= entry.allPapers().firstCommon());
    }

    private static ObjectNode one(MadeEntry entry, Predicate<MadePaper> which) {
        return entry.papers().stream()
                .filter(which)
                .max(Comparator.comparing(MadePaper::pmid))
                .flatMap(paper -> entry.publications().stream()
                        .filter(item -> item.path("pmid").asString().equals(paper.pmid()))
                        .findFirst())
                .orElse(null);
    }

    /** A paper of the same author and year that the reference data don't know. */
    private static ObjectNode another(MadeEntry entry, ObjectNode item) {
        ObjectNode other = item.deepCopy();
        other.put("pmid", String.valueOf(item.path("pmid").asInt() + 1));
        other.put("title", "Notes on " + entry.gene().symbol() + " and what became of it.");
        return other;
    }

    private static void behind(MadeEntry entry, ObjectNode item, ObjectNode other) {
        ArrayNode list = entry.list("bibliography");
        list.insert(entry.publications().indexOf(item) + 1, other.put("id", "p900"));
    }

    /** Has a variant rest on a publication. */
    private static void restOn(MadeEntry entry, ObjectNode item) {
        ((ArrayNode) entry.variantItems().getFirst().get("evidence"))
                .addObject()
                .put("publication", item.path("id").asString());
    }

    private static String surname(ObjectNode item) {
        return item.path("authors").asString().split(" ")[0];
    }

    private static String name(ObjectNode item, int years, String suffix) {
        return surname(item) + " et al., " + (item.path("year").asInt() + years) + suffix;
    }
}
