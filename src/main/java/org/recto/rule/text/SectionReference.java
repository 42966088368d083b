package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "xref.section",
        severity = Severity.WARNING,
        title = "What a narrative sends its reader to within the entry is there.",
        why =
                "A line such as \"see the Mutations section\" leads nowhere where the site lost the heading, and \"see Table 1\" where it"
                        + " lost the table: the reader is promised what nobody can find.",
        source =
                "The Atlas's headings. A section that is there settles it, unless the source shows no headings at all, so"
                        + " that what stands there was put there by its words and may not be what was meant.")
public final class SectionReference implements Rule {

    private record At(Place place, String words) {}

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a section that is there", set("/diseases/d1/note", "For details see the Mutations section.")),
                accepts("a figure that is there", set("/protein/function", "Two tyrosines are needed (Fig. 1).")),
                accepts(
                        "another work's table",
                        set("/protein/function", "Listed in Table 4 of the report. See Figure 9 in Hart et al.")),
                flags("a section that is not", set("/diseases/d1/note", "For details see the Epigenetics section.")),
                flags("a field that is not", set("/diseases/d1/note", "It is often fatal (see below: Prognosis).")),
                flags("a figure too many", set("/protein/function", "Two tyrosines are needed (see Figure 3).")),
                flags("a table", set("/protein/function", "Many mutations are known (see also table 1).")),
                flags(
                        "a section put together from a source without headings",
                        clear("/identity/aliases"),
                        set("/protein/function", "For details see the Mutations section.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<String, List<At>> byTarget = new LinkedHashMap<>();
        for (Narrative narrative : inspection.narratives()) {
            for (SectionReferences.Reference reference : narrative
                    .derived(SectionReferences.class, SectionReferences::of)
                    .all()) {
                inspection.compared();
                byTarget.computeIfAbsent(reference.target(), any -> new ArrayList<>())
                        .add(new At(new Place(narrative.path(), reference.range()), reference.words()));
            }
        }
        byTarget.forEach((target, places) -> {
            boolean isPicture = target.startsWith("figure ") || target.startsWith("table ");
            if (!SectionTargets.isThere(inspection, target)) {
                report(inspection, target, places, "nothing of the kind is in the entry");
            } else if (!isPicture && SectionTargets.lostHeadings(inspection)) {
                report(
                        inspection,
                        target,
                        places,
                        "the source has no headings, and what stands there was put there by its words");
            }
        });
    }

    private static void report(Inspection inspection, String target, List<At> places, String why) {
        FindingBuilder finding = inspection
                .finding(target)
                .message("The text sends its reader to \"" + target + "\""
                        + (places.size() == 1 ? "" : " " + places.size() + " times") + ": " + why + ".")
                .working("%s: %s", places.stream().map(At::words).distinct().collect(Collectors.joining("; ")), why);
        places.forEach(at -> finding.at(at.place()));
    }
}
