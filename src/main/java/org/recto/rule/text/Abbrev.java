package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recto.entry.DiseaseAssociation;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.ReadValues;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "txt.abbrev",
        version = 2,
        severity = Severity.WARNING,
        title = "Abbreviations of diseases, treatments and outcomes are explained in the entry, and mean one thing.",
        why = "HL, MS or OS mean different things to readers of different fields; an entry is read by all of them.",
        source =
                "A list beside the rule, abbreviations.tsv. Explained is what stands in brackets beside its words anywhere in"
                        + " the entry, names of diseases included; titles of publications explain nothing.")
public final class Abbrev implements Rule {

    private static final int STEM = 4;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "explained where it stands",
                        set(
                                "/protein/function",
                                "It is high in acute myeloid leukemia (AML), and in AML cells it signals.")),
                accepts(
                        "explained in a disease's name",
                        set("/protein/function", "It is high in RA and in AML."),
                        set("/diseases/d2/name", "Acute myeloid leukemia (AML)")),
                accepts("letters of a cell line", set("/protein/function", "It is high in HL-60 cells.")),
                flags("not explained", set("/protein/function", "It is high in HL cell lines.")),
                flags(
                        "explained in two ways",
                        set("/protein/function", "Overall survival (OS) is long. In Omenn syndrome (OS) it is lost.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Set<String> explained = new HashSet<>();
        Map<String, Explanation> longForms = new HashMap<>();
        for (DiseaseAssociation disease : inspection.entry().diseases()) {
            if (disease.name() != null) {
                explained.addAll(ReadValues.of(ShortForms.class, disease.name(), ShortForms::in)
                        .explained());
                ReadValues.prose(disease.name())
                        .all(Mention.Abbreviation.class)
                        .forEach(one -> explained.add(one.shortForm()));
            }
        }
        Map<String, Used> used = new LinkedHashMap<>();
        for (Narrative narrative : inspection.narratives()) {
            ShortForms forms = narrative.derived(ShortForms.class, ShortForms::in);
            explained.addAll(forms.explained());
            for (Mention.Abbreviation one : narrative.all(Mention.Abbreviation.class)) {
                inspection.compared();
                explained.add(one.shortForm());
                oneMeaning(inspection, longForms, new Explanation(narrative, one));
            }
            forms.uses().forEach((form, use) -> used.putIfAbsent(form, new Used(narrative, use)));
        }
        Set<String> cores = explained.stream().map(ShortForms::core).collect(Collectors.toCollection(HashSet::new));
        used.forEach((form, first) -> {
            inspection.compared();
            // whoever explains ALL need not explain B-ALL
            if (!inspection.isOwn(List.of(form)) && cores.add(ShortForms.core(form))) {
                report(inspection, form, first);
            }
        });
    }

    private static void report(Inspection inspection, String form, Used used) {
        Narrative narrative = used.narrative();
        List<String> meanings = ShortForms.meanings(form, narrative.text(), used.use());
        Range range = narrative.range(used.use().start(), used.use().end());
        FindingBuilder finding = inspection
                .finding(form)
                .in(narrative, range)
                .message("\"" + form + "\" is explained nowhere in the entry.")
                .working(
                        "%s: %s",
                        form, meanings.size() == 1 ? meanings.getFirst() + "?" : String.join(" or ", meanings) + "?");
        String words = narrative.text().substring(used.use().start(), used.use().end());
        if (meanings.size() == 1 && words.equals(form)) {
            String explanation = meanings.getFirst() + " (" + form + ")";
            finding.fix("Write " + explanation, narrative.replace(range, explanation));
        }
    }

    /** Two explanations without a word in common are of two things. */
    private static void oneMeaning(Inspection inspection, Map<String, Explanation> known, Explanation explanation) {
        String form = explanation.mention().shortForm();
        Explanation first = known.putIfAbsent(form, explanation);
        if (first == null) {
            return;
        }
        Set<String> stems = stems(first.mention().longForm());
        stems.retainAll(stems(explanation.mention().longForm()));
        if (stems.isEmpty()) {
            inspection
                    .finding(form)
                    .in(explanation.narrative(), explanation.mention().range())
                    .in(first.narrative(), first.mention().range())
                    .message("\"" + form + "\" stands for two things in this entry.")
                    .working(
                            "%s: %s / %s",
                            form,
                            first.mention().longForm(),
                            explanation.mention().longForm());
        }
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT)
                        .replace("ae", "e")
                        .replace("oe", "e")
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= STEM - 1)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first use of an abbreviation. */
    private record Used(Narrative narrative, ShortForms.Use use) {}

    /** Where an abbreviation is explained. */
    private record Explanation(Narrative narrative, Mention.Abbreviation mention) {}
}
