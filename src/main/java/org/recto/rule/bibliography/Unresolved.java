package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "cite.unresolved",
        version = 3,
        severity = Severity.ERROR,
        title = "Every citation leads to a publication of the bibliography.",
        why =
                "A claim whose source cannot be found cannot be checked, and is lost when the entry is read by a program.",
        source = "Author and year as cards cite, spellings folded; keys as entries cite.")
public final class Unresolved implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "citations by key and by name",
                        set("/diseases/d2/note", "Seen in arthritis (O'Doherty et al., 2009).")),
                accepts(
                        "a name that lost its apostrophe",
                        set("/diseases/d2/note", "Seen in arthritis (ODoherty et al., 2009).")),
                accepts(
                        "a key whose publication has a malformed PMID",
                        set("/bibliography/p4/pmid", "1974414G"),
                        set("/diseases/d2/note", "Seen in arthritis [@pmid:19744146].")),
                flags(
                        "an author whom the bibliography does not have",
                        set("/diseases/d1/note", "Seen in two cell lines (Nemo et al., 2009).")),
                flags(
                        "two citations and no bibliography",
                        clear("/bibliography"),
                        clear("/citingArticles"),
                        set("/diseases/d1/note", "Seen twice (Nemo et al., 2009; Zweig, 2010).")),
                flags(
                        "two letters exchanged in the author's name",
                        set("/diseases/d2/note", "A common variant was looked at (O'Dohetry et al., 2009).")),
                flags(
                        "a key that no publication has",
                        set("/diseases/d1/note", "Seen in two cell lines [@pmid:99999999].")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Citation> all = Citations.of(inspection).all().toList();
        if (inspection.entry().bibliography().isEmpty() && all.size() > 1) {
            reportNoBibliography(inspection, all);
            return;
        }
        for (Citation.ByKey citation : Citations.of(inspection).byKey()) {
            inspection.compared();
            if (citation.fitting().isEmpty()) {
                inspection
                        .finding(citation.words())
                        .in(citation.narrative(), citation.range())
                        .message("The bibliography holds no publication "
                                + citation.key().database() + ":"
                                + citation.key().identifier() + ".")
                        .working("%s: 0 publications", citation.words());
            }
        }
        for (Citation.ByAuthor citation : Citations.of(inspection).byAuthor()) {
            inspection.compared();
            if (citation.fitting().isEmpty() && citation.otherYears().isEmpty()) {
                report(inspection, citation);
            }
        }
    }

    /** That a bibliography is missing is one cause, however much is cited. */
    private static void reportNoBibliography(Inspection inspection, List<Citation> all) {
        FindingBuilder finding = inspection
                .finding("bibliography")
                .at(Path.of("/bibliography"))
                .message("There is no bibliography, and " + all.size() + " citations lead nowhere.")
                .working("%s citations, 0 publications", all.size());
        all.forEach(citation -> finding.in(citation.narrative(), citation.range()));
    }

    private static void report(Inspection inspection, Citation.ByAuthor citation) {
        List<String> alike = citation.alike().stream()
                .map(publication -> Authors.surnames(publication).getFirst())
                .distinct()
                .toList();
        FindingBuilder finding = inspection
                .finding(citation.words())
                .in(citation.narrative(), citation.range())
                .message("The bibliography holds nothing by "
                        + citation.mention().author()
                        + (alike.isEmpty() ? "." : "; it has " + String.join(" and ", alike) + " of that year."))
                .working(
                        "%s, %s: 0 publications",
                        citation.mention().author(), citation.mention().year());
        citation.rename(alike).forEach(renaming -> finding.fix("Write " + renaming.name(), renaming.edit()));
    }
}
