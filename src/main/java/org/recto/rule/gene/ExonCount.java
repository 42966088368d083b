package org.recto.rule.gene;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Gene;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "tx.exon-count",
        version = 4,
        severity = Severity.ERROR,
        title = "The number of exons is the same in the field, in every narrative and in the table.",
        why = "A reader who finds eight exons in the text and nine in the figure trusts neither.",
        source =
                "Counting; an exon table counts where it is whole, with the non-coding exons that its labels leave room"
                        + " for. Where the entry has none, coding exons are held against the reference's transcripts, which"
                        + " gives a warning.")
public final class ExonCount implements Rule {

    private static final Path COUNT = Path.of("/gene/exonCount");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("eight everywhere"),
                accepts("a count in one place only", clear("/gene/exonCount"), clear("/gene/description")),
                accepts("another species' count", set("/gene/note", "The mouse gene has seven exons.")),
                accepts("exons that were sequenced", set("/gene/note", "Sequencing of 4 exons found mutations.")),
                flags("another count in the field", set("/gene/exonCount", 9)),
                accepts("all of them coding", set("/gene/note", "It has eight exons, 8 of them coding.")),
                flags("another count of coding exons", set("/gene/note", "Seven coding exons make up the frame.")),
                flags("some of them coding", set("/gene/note", "It has eight exons, 7 of them coding.")),
                flags(
                        "another count than the reference's transcripts",
                        clear("/gene/transcripts/t1/exons"),
                        set("/gene/note", "Seven coding exons make up the frame.")),
                accepts("some that a legend shows", set("/gene/note", "Two exons are shown.")),
                flags("those that a legend shows", set("/gene/note", "The 9 exons are shown as boxes.")),
                flags(
                        "two counts in one sentence",
                        set("/gene/note", "It has 8 exons in all and its 7 exons are shown.")),
                flags(
                        "another count in a narrative",
                        set("/gene/description", "The gene consists of seven exons [@pmid:2317865].")));
    }

    /** @param atLeast whether exons may exist that were not counted */
    private record Count(int exons, boolean atLeast, String where, Place place) {

        boolean agreesWith(Count other) {
            return exons == other.exons || (atLeast && other.exons > exons) || (other.atLeast && exons > other.exons);
        }
    }

    @Override
    public void inspect(Inspection inspection) {
        inspectCoding(inspection);
        List<Count> counts = counts(inspection);
        if (counts.size() < 2) {
            return;
        }
        inspection.compared();
        Count first = counts.getFirst();
        if (counts.stream().allMatch(first::agreesWith)) {
            return;
        }
        FindingBuilder finding = inspection
                .finding("exons")
                .message("The number of exons is given as " + alternatives(counts) + ".")
                .working(
                        "%s",
                        counts.stream()
                                .map(count -> count.where() + ": " + count.exons())
                                .collect(Collectors.joining(", ")));
        Map<Integer, Long> votes = counts.stream().collect(Collectors.groupingBy(Count::exons, Collectors.counting()));
        counts.stream()
                .sorted(Comparator.comparing(count -> votes.getOrDefault(count.exons(), 0L)))
                .forEach(count -> finding.at(count.place()));
        boolean isFieldAlone = first.place().path().equals(COUNT) && votes.getOrDefault(first.exons(), 0L) == 1;
        counts.stream()
                .map(Count::exons)
                .filter(exons -> isFieldAlone && exons != first.exons())
                .distinct()
                .forEach(exons ->
                        finding.fix("Give " + exons + " in the field", new Edit.Set(COUNT, EntryJson.value(exons))));
    }

    /** What narratives say of coding exons alone, against the transcripts listed whole. */
    private static void inspectCoding(Inspection inspection) {
        Coding own = ofTables(inspection);
        for (Narrative narrative : inspection.narratives("/gene", "/figures")) {
            for (Mention.ExonCount told : narrative.all(Mention.ExonCount.class)) {
                if (!"coding".equals(told.kind()) || !inspection.isOwn(told.whose())) {
                    continue;
                }
                Coding right = own.counts().isEmpty() ? ofReference(inspection) : own;
                if (right.counts().isEmpty()) {
                    continue;
                }
                inspection.compared();
                if (!right.counts().contains(told.count())) {
                    String counts = right.counts().stream().map(String::valueOf).collect(Collectors.joining(" or "));
                    inspection
                            .finding(told.words())
                            .in(narrative, told.range())
                            .as(right == own ? Severity.ERROR : Severity.WARNING)
                            .message(right.where() + " has " + counts + " coding exons, not " + told.count() + ".")
                            .working("text: %s, %s: %s", told.count(), right.source(), counts);
                }
            }
        }
    }

    /** How many coding exons there are, by each transcript, and who says so. */
    private record Coding(List<Integer> counts, String where, String source) {}

    private static Coding ofTables(Inspection inspection) {
        List<Integer> counts = inspection.entry().transcripts().stream()
                .map(transcript -> ExonList.of(inspection, transcript))
                .filter(ExonList::isWhole)
                .map(list -> list.coding().size())
                .distinct()
                .toList();
        return new Coding(counts, "The table", "table");
    }

    private static Coding ofReference(Inspection inspection) {
        List<Integer> counts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Measure measure : inspection.yardstick().measures(null)) {
            if (measure.exons() != null) {
                counts.add(measure.exons().exons().size());
                names.add(measure.name());
            }
        }
        String source = String.join(", ", names);
        return new Coding(counts.stream().distinct().toList(), source, source);
    }

    private static List<Count> counts(Inspection inspection) {
        List<Count> counts = new ArrayList<>();
        @Nullable Gene gene = inspection.entry().gene();
        if (gene != null && gene.exonCount() != null) {
            counts.add(new Count(gene.exonCount(), false, "field", new Place(COUNT, null)));
        }
        for (Narrative narrative : inspection.narratives("/gene", "/figures")) {
            for (Mention.ExonCount told : narrative.all(Mention.ExonCount.class)) {
                if (told.kind() == null && inspection.isOwn(told.whose())) {
                    counts.add(new Count(
                            told.count(),
                            false,
                            narrative.path().section().equals("figures") ? "figure" : "text",
                            new Place(narrative.path(), told.range())));
                }
            }
        }
        inspection
                .yardstick()
                .canonical()
                .map(transcript -> ExonList.of(inspection, transcript))
                .filter(ExonList::isWhole)
                .map(table ->
                        new Count(table.counted(), table.mayLackNonCoding(), "table", new Place(table.path(), null)))
                .ifPresent(counts::add);
        return counts;
    }

    private static String alternatives(List<Count> counts) {
        return counts.stream()
                .map(Count::exons)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" and as "));
    }
}
