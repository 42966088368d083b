package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Contributor;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.entry.Stated;
import org.recto.rule.About;
import org.recto.rule.CodePoints;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.rule.ReadValues;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.rule.text.LostSigns.Slip;

@About(
        id = "txt.encoding",
        version = 2,
        severity = Severity.WARNING,
        title = "No sign was lost or garbled on the way from one program to another.",
        why =
                "The 5' and the 3' end become numbers when sites drop primes, and Greek letters and accents become strings"
                        + " that nobody searches for.",
        source = "UTF-8 read as Windows-1252, HTML's entities, and what sites are known to strip.")
public final class Encoding implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("primes", set("/gene/note", "The 5' and 3' untranslated regions are short.")),
                accepts("numbers that count", set("/gene/note", "Its 3 untranslated regions and 5 ends differ.")),
                accepts("accents and Greek", set("/protein/function", "In Sézary cells TNF-α and NF-κB act on it.")),
                flags("primes lost", set("/gene/note", "The 5 and 3 untranslated regions are short.")),
                flags("a prime lost", set("/gene/note", "It binds to the 3 UTR of the transcript.")),
                flags("UTF-8 read as something else", set("/protein/function", "In SÃ©zary cells TNF-Î± acts on it.")),
                flags("an entity of HTML", set("/protein/function", "There TNF-&alpha; acts on it.")),
                flags(
                        "an apostrophe lost in a title",
                        set("/bibliography/p1/title", "A study of a childrenâ€™s group.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Narrative narrative : inspection.narratives()) {
            List<Slip> slips = new ArrayList<>(
                    narrative.derived(Garbled.class, Garbled::in).slips());
            slips.addAll(OwnEnds.in(narrative, inspection));
            if (slips.isEmpty()) { // as nearly all are, whatever their words
                inspection.compared();
            } else {
                report(inspection, narrative.path(), narrative.text(), slips);
            }
        }
        for (DiseaseAssociation disease : inspection.entry().diseases()) {
            field(inspection, "diseases", disease.id(), "name", disease.name());
        }
        for (Publication publication : inspection.entry().bibliography()) {
            field(inspection, "bibliography", publication.id(), "title", publication.title());
            field(inspection, "bibliography", publication.id(), "authors", publication.authors());
        }
        for (Contributor contributor : inspection.entry().contributors()) {
            field(inspection, "contributors", contributor.id(), "name", contributor.name());
            field(
                    inspection,
                    "contributors",
                    contributor.id(),
                    "affiliation",
                    Stated.valueOf(contributor.affiliation()));
        }
    }

    private static void field(Inspection inspection, String list, String item, String field, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (LostSigns.isPlain(text)) { // as nearly all are
            inspection.compared();
            return;
        }
        List<Slip> slips = ReadValues.of(Slips.class, text, any -> new Slips(List.copyOf(LostSigns.in(any))))
                .all();
        report(inspection, new Path(List.of(list, item, field)), text, new ArrayList<>(slips));
    }

    private record Slips(List<Slip> all) {}

    /** One finding a text: whoever mends one of its signs mends them all. */
    private static void report(Inspection inspection, Path path, String text, List<Slip> found) {
        inspection.compared();
        if (found.isEmpty()) {
            return;
        }
        List<Slip> slips = apart(found);
        boolean isKnown = slips.stream().allMatch(slip -> slip.right() != null);
        FindingBuilder finding = inspection
                .finding(slips.getFirst().wrong())
                .message(SlipNames.message(slips, text))
                .working(
                        "%s",
                        slips.stream()
                                .map(slip -> slip.wrong() + (slip.right() == null ? "" : " \u2192 " + slip.right()))
                                .distinct()
                                .collect(Collectors.joining(", ")));
        CodePoints codePoints = new CodePoints(text);
        slips.forEach(slip -> {
            inspection.step();
            finding.at(new Place(path, codePoints.range(slip.start(), slip.end())));
        });
        if (isKnown) {
            finding.fix("Write what was lost", new Edit.Set(path, EntryJson.text(mended(text, slips))));
        }
    }

    /** What a text by itself shows to be lost. */
    private record Garbled(List<Slip> slips) {
        static Garbled in(String text) {
            List<Slip> slips = new ArrayList<>(LostSigns.in(text));
            slips.addAll(LostPrimes.in(text));
            return new Garbled(slips);
        }
    }

    /** In order, of those that overlap the longest. */
    private static List<Slip> apart(List<Slip> found) {
        List<Slip> apart = new ArrayList<>();
        found.sort(Comparator.comparingInt(Slip::start)
                .thenComparing(Comparator.comparingInt(Slip::end).reversed()));
        for (Slip slip : found) {
            if (apart.isEmpty() || slip.start() >= apart.getLast().end()) {
                apart.add(slip);
            }
        }
        return apart;
    }

    private static String mended(String text, List<Slip> slips) {
        StringBuilder mended = new StringBuilder();
        int at = 0;
        for (Slip slip : slips) {
            mended.append(text, at, slip.start());
            mended.append(slip.right());
            at = slip.end();
        }
        return mended.append(text, at, text.length()).toString();
    }
}
