package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.move;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "cite.ambiguous-suffix",
        version = 3,
        severity = Severity.WARNING,
        title = "A citation fits one publication only.",
        why = "The letter behind a year tells an author's papers of that year apart, but no item of the bibliography"
                + " carries one: the order of listing merely suggests which is meant.",
        source = "Author-year styles, in which 2004a and 2004b need letters in the bibliography too.")
public final class AmbiguousSuffix implements Rule {

    /** Nobody chooses among more papers of one author and year. */
    private static final int MOST_SHOWN = 100;

    private static final String SECOND = """
            {"id": "p9", "pmid": "19744147", "year": 2009, "title": "Another.", "authors": "O'Doherty C et al"}""";

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("one paper of that year", set("/diseases/d2/note", "Seen twice (O'Doherty et al., 2009a).")),
                flags(
                        "two papers of that year",
                        add("/bibliography", SECOND),
                        move("/bibliography/p9", "p3"),
                        set("/diseases/d2/note", "Seen twice (O'Doherty et al., 2009a; O'Doherty et al., 2009b).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Citation.ByAuthor citation : Citations.of(inspection).byAuthor()) {
            inspection.compared();
            if (citation.fitting().size() > 1 && !TitleTwins.of(inspection).areOnePaper(citation.fitting())) {
                report(inspection, citation);
            }
        }
    }

    private static void report(Inspection inspection, Citation.ByAuthor citation) {
        int all = citation.fitting().size();
        List<Publication> shown = citation.fitting().subList(0, Math.min(all, MOST_SHOWN));
        FindingBuilder finding = inspection
                .finding(citation.words())
                .in(citation.narrative(), citation.range())
                .message(all + " publications fit " + citation.words() + ", and "
                        + (citation.mention().suffix() == null
                                ? "no letter tells"
                                : "none carries the letter that tells")
                        + " them apart.")
                .working(
                        "%s: %s",
                        citation.words(),
                        shown.stream().map(AmbiguousSuffix::number).collect(Collectors.joining(", "))
                                + (all > MOST_SHOWN ? " and " + (all - MOST_SHOWN) + " more" : ""));
        shown.forEach(publication -> finding.at(Path.of("/bibliography").then(publication.id())));
        for (Publication publication : ranked(shown, citation.mention().suffix())) {
            if (publication.pmid() != null) {
                finding.fix(
                        "Cite " + publication.pmid() + ": " + publication.title(),
                        citation.narrative().replace(citation.range(), "@pmid:" + publication.pmid()));
            }
        }
    }

    private static String number(Publication publication) {
        return publication.pmid() == null ? publication.id() : publication.pmid();
    }

    /** By the order of listing, from the letter's place on. */
    private static List<Publication> ranked(List<Publication> fitting, @Nullable String suffix) {
        List<Publication> ranked = new ArrayList<>(fitting);
        int place = suffix == null || suffix.isEmpty() ? 0 : Character.toLowerCase(suffix.charAt(0)) - 'a';
        if (place > 0 && place < ranked.size()) {
            ranked.addFirst(ranked.remove(place));
        }
        return ranked;
    }
}
