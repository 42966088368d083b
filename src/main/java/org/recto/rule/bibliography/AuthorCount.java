package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Optional;
import org.recto.entry.Edit;
import org.recto.entry.Publication;
import org.recto.prose.Fit;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "cite.author-count",
        severity = Severity.NOTE,
        title = "A citation names as many authors as its publication has: one, two, or the first and others.",
        why = "A lone \"Hart, 2001\" of a paper by several is either careless or another paper by Hart alone.",
        source =
                "Author-year styles, and the authors that the bibliography or the paper's record lists. A bibliography"
                        + " that prints \"et al\" behind every first author, as the Atlas's do, doesn't tell how many there are.")
public final class AuthorCount implements Rule {

    /** Instead of the key by which the example cites that paper. */
    private static Edit cited(String words) {
        return set("/diseases/d2/note", "A common variant was looked at (" + words + ").");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("others of a paper by four", cited("O'Doherty et al., 2009")),
                accepts(
                        "both of a paper by two",
                        set("/bibliography/p1/authors", "Goodwin RG, Friend D"),
                        set("/diseases/d1/note", "Seen twice (Goodwin and Friend, 1990).")),
                flags("one of four", cited("O'Doherty, 2009")),
                flags("two of four", cited("O'Doherty and Alloza, 2009")),
                flags(
                        "others of a paper by one",
                        set("/bibliography/p1/authors", "Goodwin RG"),
                        set("/diseases/d1/note", "Seen twice (Goodwin et al., 1990).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        int unknown = 0;
        for (Citation.ByAuthor citation : Citations.of(inspection).byAuthor()) {
            if (citation.fitting().size() != 1) {
                continue; // which it is comes first
            }
            List<String> authors = authors(inspection, citation.fitting().getFirst());
            if (authors.isEmpty()) {
                unknown++;
                continue;
            }
            inspection.compared();
            if (isOff(inspection, citation)) {
                report(inspection, citation, authors);
            }
        }
        if (unknown > 0) {
            inspection.cannot("Of " + unknown + (unknown == 1 ? " publication" : " publications")
                    + " that the text cites by author the bibliography names but the first one; PubMed's records in the"
                    + " reference data would tell how many there are.");
        }
    }

    /** Whether a citation that fits one publication tells another number of authors than that has. */
    static boolean isOff(Inspection inspection, Citation.ByAuthor citation) {
        int authors = authors(inspection, citation.fitting().getFirst()).size();
        boolean isOne = !citation.mention().others() && citation.mention().second() == null;
        return authors > 0
                && !isList(citation)
                && (citation.mention().others() ? authors < 3 : authors != (isOne ? 1 : 2));
    }

    /** "Hart, Moss and Bell": named one by one, in a style of its own. */
    private static boolean isList(Citation.ByAuthor citation) {
        return citation.mention().second() == null
                && !citation.mention().others()
                && citation.words().matches("(?s).*(?:[,&]\\s*|\\band\\s+)\\p{Lu}\\p{L}*\\p{Ll}.*");
    }

    /** All authors, or none where they are not known. */
    private static List<String> authors(Inspection inspection, Publication publication) {
        if (Authors.areComplete(publication)) {
            return Authors.surnames(publication);
        }
        return PaperRecords.of(inspection, publication)
                .map(record -> record.authors().stream().map(Fit::surname).toList())
                .orElse(List.of());
    }

    private static void report(Inspection inspection, Citation.ByAuthor citation, List<String> authors) {
        String should = citation.mention().author()
                + (authors.size() == 1 ? "" : authors.size() == 2 ? " and " + authors.get(1) : " et al.");
        String year = citation.mention().year()
                + Optional.ofNullable(citation.mention().suffix()).orElse("");
        String words = citation.words().endsWith(")")
                ? should + " (" + year + ")"
                : should + (authors.size() > 2 || citation.words().contains(",") ? ", " : " ") + year;
        FindingBuilder finding = inspection
                .finding(citation.words())
                .in(citation.narrative(), citation.range())
                .message(citation.words() + " has "
                        + (authors.size() == 1 ? "one author." : authors.size() + " authors."))
                .working("%s: %s", citation.words(), String.join(", ", authors));
        if (citation.words().startsWith(citation.mention().author())) {
            finding.fix("Write " + words, citation.narrative().replace(citation.range(), words));
        }
    }
}
