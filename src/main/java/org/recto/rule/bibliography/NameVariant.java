package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import org.recto.entry.Publication;
import org.recto.prose.Fit;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "cite.name-variant",
        version = 3,
        severity = Severity.WARNING,
        title = "A cited author's name is spelled as in the bibliography.",
        why = "Sites drop apostrophes, accents and hyphens; the name is someone's, and a search for it fails.",
        source = "Names compared with and without what printings lose.")
public final class NameVariant implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the name as it is", set("/diseases/d2/note", "Seen in arthritis (O'Doherty et al., 2009).")),
                flags("an apostrophe lost", set("/diseases/d2/note", "Seen in arthritis (ODoherty et al., 2009).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Citation.ByAuthor citation : Citations.of(inspection).byAuthor()) {
            inspection.compared();
            boolean isVariant = !citation.fitting().isEmpty()
                    && citation.fitting().stream().noneMatch(publication -> isSpelledAlike(citation, publication));
            if (!isVariant) {
                continue;
            }
            String cited = citation.mention().author();
            List<String> spellings = citation.fitting().stream()
                    .map(publication -> Authors.surnames(publication).getFirst())
                    .distinct()
                    .toList();
            FindingBuilder finding = inspection
                    .finding(citation.words())
                    .in(citation.narrative(), citation.range())
                    .message("The bibliography spells " + cited + " as " + String.join(" or ", spellings) + ".")
                    .working("cited: %s, bibliography: %s", cited, String.join(", ", spellings));
            citation.rename(spellings).forEach(renaming -> finding.fix("Write " + renaming.name(), renaming.edit()));
        }
    }

    private static boolean isSpelledAlike(Citation.ByAuthor citation, Publication publication) {
        return Fit.of(
                        citation.mention(),
                        publication.authors(),
                        citation.mention().year())
                == Fit.EXACT;
    }
}
