package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "bib.pmid-dup",
        severity = Severity.ERROR,
        title = "No PMID stands twice in a bibliography.",
        why = "Two items with one PMID are one paper listed twice, or one of them has another paper's number.",
        source = "PubMed gives each record a number of its own.")
public final class PmidDuplicate implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("each paper once"),
                flags(
                        "one number for two",
                        set("/bibliography/p4/pmid", "2317865"),
                        set("/diseases/d2/note", "A common variant was looked at [@pmid:2317865].")));
    }

    @Override
    public void inspect(Inspection inspection) {
        if (inspection.entry().bibliography().stream().anyMatch(publication -> publication.pmid() != null)) {
            inspection.compared();
        }
        repeated(inspection).forEach((pmid, publications) -> report(inspection, pmid, publications));
    }

    /** The PMIDs that stand more than once, with their items. */
    static Map<String, List<Publication>> repeated(Inspection inspection) {
        return inspection
                .derived(Repeated.class, any -> new Repeated(found(any)))
                .byPmid();
    }

    private record Repeated(Map<String, List<Publication>> byPmid) {}

    private static Map<String, List<Publication>> found(Inspection inspection) {
        Map<String, List<Publication>> byPmid = new LinkedHashMap<>();
        for (Publication publication : inspection.entry().bibliography()) {
            inspection.step();
            String pmid = pmid(publication);
            if (!pmid.isEmpty()) {
                byPmid.computeIfAbsent(pmid, any -> new ArrayList<>()).add(publication);
            }
        }
        byPmid.values().removeIf(publications -> publications.size() < 2);
        return byPmid;
    }

    /** The number it is given, empty where it is given none. */
    static String pmid(Publication publication) {
        return publication.pmid() == null ? "" : publication.pmid().strip();
    }

    private static void report(Inspection inspection, String pmid, List<Publication> publications) {
        FindingBuilder finding = inspection
                .finding(pmid)
                .message("PMID " + pmid + " is given to " + publications.size() + " items: "
                        + publications.stream()
                                .map(publication -> Authors.name(publication) + " (" + publication.id() + ")")
                                .collect(Collectors.joining(", "))
                        + ".")
                .working(
                        "%s: %s",
                        pmid, publications.stream().map(Publication::id).collect(Collectors.joining(", ")));
        for (Publication publication : publications) {
            finding.at(Path.of("/bibliography").then(publication.id()).then("pmid"));
        }
        // Only with the same title is it surely one paper; otherwise one of them has a wrong number.
        Publication first = publications.getFirst();
        for (Publication repeated : publications.subList(1, publications.size())) {
            if (!Objects.equals(repeated.title(), first.title())) {
                continue;
            }
            finding.fix(
                    "Take " + repeated.id() + " out",
                    new Edit.Remove(Path.of("/bibliography").then(repeated.id())));
        }
    }
}
