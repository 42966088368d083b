package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.rule.text.Spellings.Word;

@About(
        id = "txt.term-consistency",
        severity = Severity.NOTE,
        title = "One thing has one name within an entry.",
        why = "Who searches an entry for \"leukaemia\" misses \"leukemia\", and who reads of two treatments asks what"
                + " parts them.",
        source =
                "American and British spellings from a list beside the rule, spellings.tsv; either is right, not both."
                        + " Transplantation of bone marrow and of hematopoietic stem cells, unless a sentence tells them apart.")
public final class TermConsistency implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "one spelling",
                        set("/protein/function", "Some leukemias and tumors need it; a leukemia is a tumor.")),
                accepts(
                        "another spelling in a name",
                        set("/protein/function", "Leukemias were typed by a Childhood Leukaemia Group.")),
                flags("two spellings", set("/protein/function", "A tumor suppressor in most tumours.")),
                flags(
                        "two names of a treatment",
                        set("/protein/function", "Bone marrow transplantation helps."),
                        set("/diseases/d1/note", "Hematopoietic stem cell transplantation is a cure.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Placed> words = new ArrayList<>();
        boolean isApart = false;
        Narrative marrow = null;
        Narrative stemCells = null;
        for (Narrative narrative : inspection.narratives()) {
            inspection.compared();
            Spellings spellings = narrative.derived(Spellings.class, Spellings::in);
            spellings.words().forEach(word -> words.add(new Placed(narrative, word)));
            isApart |= spellings.tellsThemApart();
            marrow = marrow == null && spellings.namesMarrow() ? narrative : marrow;
            stemCells = stemCells == null && spellings.namesStemCells() ? narrative : stemCells;
        }
        Map<String, List<Placed>> mixed = words.stream()
                .collect(
                        Collectors.groupingBy(placed -> placed.word().pair(), LinkedHashMap::new, Collectors.toList()));
        mixed.values()
                .removeIf(placed -> placed.stream()
                                .map(one -> one.word().british())
                                .distinct()
                                .count()
                        < 2);
        boolean isTwoTreatments = marrow != null && stemCells != null && !isApart;
        if (mixed.isEmpty() && !isTwoTreatments) {
            return;
        }
        List<String> names = new ArrayList<>(mixed.keySet());
        if (isTwoTreatments) {
            names.add("bone marrow/hematopoietic stem cell transplantation");
        }
        FindingBuilder finding = inspection
                .finding("names")
                .message(names.size() == 1 ? "One thing has two names." : names.size() + " things have two names each.")
                .working("%s", String.join(", ", names));
        mixed.values().forEach(placed -> {
            boolean first = placed.getFirst().word().british();
            List<Placed> shown = new ArrayList<>(List.of(placed.getFirst()));
            placed.stream()
                    .filter(one -> one.word().british() != first)
                    .findFirst()
                    .ifPresent(shown::add);
            shown.forEach(one -> finding.in(
                    one.narrative(),
                    one.narrative().range(one.word().start(), one.word().end())));
        });
        if (isTwoTreatments && marrow != null && stemCells != null) {
            finding.at(marrow.path()).at(stemCells.path());
        }
        if (!mixed.isEmpty()) {
            List<Placed> all = mixed.values().stream().flatMap(List::stream).toList();
            long british = all.stream().filter(one -> one.word().british()).count();
            boolean isBritish = 2 * british > all.size();
            spell(finding, all, isBritish);
            spell(finding, all, !isBritish);
        }
    }

    private static void spell(FindingBuilder finding, List<Placed> all, boolean british) {
        Map<Narrative, List<Narrative.Change>> changes = new LinkedHashMap<>();
        all.stream().filter(one -> one.word().british() != british).forEach(placed -> {
            Narrative narrative = placed.narrative();
            String right = Spellings.other(placed.word());
            boolean isCapital =
                    Character.isUpperCase(narrative.text().charAt(placed.word().start()));
            changes.computeIfAbsent(narrative, any -> new ArrayList<>())
                    .add(new Narrative.Change(
                            narrative.range(placed.word().start(), placed.word().end()),
                            isCapital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right));
        });
        finding.fix(
                british ? "Write them in British spelling" : "Write them in American spelling",
                changes.entrySet().stream()
                        .map(changed -> changed.getKey().replace(changed.getValue()))
                        .toArray(Edit[]::new));
    }

    /** A word where it stands. */
    private record Placed(Narrative narrative, Word word) {}
}
