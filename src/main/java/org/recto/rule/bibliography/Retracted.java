package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.remove;
import static org.recto.rule.Example.set;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.QuickPattern;
import org.recto.rule.ReadValues;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "bib.retracted",
        severity = Severity.ERROR,
        title = "No publication of the bibliography was retracted.",
        why = "What rests on a retracted paper rests on nothing; a reader must at least be told.",
        source = "The retractions that the reference data know, and titles that say so themselves, as PubMed's do.")
public final class Retracted implements Rule {

    /** A notice is called "Retraction: …" and is cited knowingly. */
    private static final QuickPattern RETRACTED = QuickPattern.words("retracted", "");

    private static final Pattern SAYS_SO =
            Pattern.compile("^\\W*retracted(?: article| paper)?\\b|[\\[(]retracted\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "papers whose records are at hand",
                        remove("/bibliography/p1"),
                        set("/gene/description", "The gene consists of eight exons.")),
                flags(
                        "a paper that was taken back",
                        set("/toBeNoted", "More was found since [@pmid:29999999]."),
                        add("/bibliography", """
                                {"id": "p9", "pmid": "29999999", "year": 2018,
                                 "title": "A paper that was taken back.", "authors": "Zweig A et al"}""")),
                flags("a title that says it", set("/bibliography/p1/title", "RETRACTED ARTICLE: A new receptor.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Set<String> known = new HashSet<>();
        for (PaperRecords.Known paper : PaperRecords.all(inspection)) {
            inspection.compared();
            inspection.refdata().retraction(paper.record().pmid()).ifPresent(by -> {
                known.add(paper.publication().id());
                report(inspection, paper.publication(), by.provenance().source());
            });
        }
        for (Publication publication : inspection.entry().bibliography()) {
            inspection.step();
            String title = publication.title() == null ? "" : publication.title();
            if (!known.contains(publication.id())
                    && ReadValues.of(SaysSo.class, title, SaysSo::of).isTold()) {
                report(inspection, publication, "its own title");
            }
        }
    }

    private record SaysSo(boolean isTold) {
        static SaysSo of(String title) {
            return new SaysSo(RETRACTED.isIn(title) && SAYS_SO.matcher(title).find());
        }
    }

    private static void report(Inspection inspection, Publication publication, String by) {
        inspection
                .finding(publication.id())
                .at(Path.of("/bibliography").then(publication.id()))
                .message(Authors.name(publication) + " was retracted.")
                .working(
                        "%s: retracted, by %s", publication.pmid() == null ? publication.id() : publication.pmid(), by);
    }
}
