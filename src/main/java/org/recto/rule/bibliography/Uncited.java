package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "bib.uncited",
        version = 4,
        severity = Severity.WARNING,
        title = "Every publication of the bibliography is cited.",
        why = "An item that nothing rests on is left over from an earlier text, or its citation was lost.",
        source = "Citations in narratives, inside and outside brackets, and the evidence of features, homologs and"
                + " variants.")
public final class Uncited implements Rule {

    private static final String NEW = """
            {"id": "p9", "pmid": "12345678", "year": 2003, "title": "Left over.", "authors": "Zweig A et al"}""";

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("every item cited"),
                accepts(
                        "one cited outside brackets",
                        add("/bibliography", NEW),
                        set("/diseases/d2/prognosis", "Reviews include Zweig et al., 2003.")),
                accepts(
                        "a second item with the number of one that is cited",
                        add("/bibliography", NEW.replace("12345678", "2317865"))),
                flags("one cited nowhere", add("/bibliography", NEW)));
    }

    @Override
    public void inspect(Inspection inspection) {
        Citations citations = Citations.of(inspection);
        Set<String> cited = new HashSet<>(EvidenceCited.by(inspection));
        citations.byKey().forEach(citation -> mark(cited, citation.fitting()));
        citations.byAuthor().forEach(citation -> {
            mark(cited, citation.fitting());
            mark(cited, citation.otherYears()); // cite.year-mismatch speaks of these
            mark(cited, citation.alike()); // and cite.unresolved of these
        });
        // A bibliography that was typed before the text is no mistake.
        if (citations.all().findAny().isEmpty() && EvidenceCited.by(inspection).isEmpty()) {
            return;
        }
        TitleTwins sameTitle = TitleTwins.of(inspection);
        Map<String, List<Publication>> samePmid = PmidDuplicate.repeated(inspection);
        for (Publication publication : inspection.entry().bibliography()) {
            inspection.compared();
            if (cited.contains(publication.id())) {
                continue;
            }
            // of two copies one is cited: bib.title-dup or bib.pmid-dup speaks of the other
            boolean isCopy = Stream.concat(
                            sameTitle.with(publication).stream(),
                            samePmid.getOrDefault(PmidDuplicate.pmid(publication), List.of()).stream())
                    .anyMatch(twin -> cited.contains(twin.id()));
            if (!isCopy) {
                Path at = Path.of("/bibliography").then(publication.id());
                inspection
                        .finding(publication.id())
                        .at(at)
                        .message("Nothing cites " + Authors.name(publication) + ".")
                        .working("%s: 0 citations", Authors.name(publication))
                        .fix("Take it out of the bibliography", new Edit.Remove(at));
            }
        }
    }

    private static void mark(Set<String> cited, List<Publication> publications) {
        publications.forEach(publication -> cited.add(publication.id()));
    }
}
