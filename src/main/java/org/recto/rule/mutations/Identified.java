package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Markdown;
import org.recto.entry.Variant;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.CodePoints;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.ReadValues;

/**
 * Old names of variants beside which the entry has, somewhere, a description or a dbSNP number: anyone finds these.
 *
 * @param words without spaces
 */
record Identified(Set<String> words) {

    /** How far from an old name what identifies the variant may stand, in characters. */
    private static final int NEAR = 40;

    private static final Pattern KNOWN = Pattern.compile("(?<![A-Za-z])rs ?[0-9]{3,}");

    static Identified of(Inspection inspection) {
        return inspection.derived(Identified.class, Identified::read);
    }

    boolean has(String name) {
        return words.contains(bare(name));
    }

    /** Whether a field's own words identify what they name. */
    static boolean isIn(String stated) {
        return KNOWN.matcher(stated).find()
                || !ReadValues.prose(stated).all(Mention.Hgvs.class).isEmpty();
    }

    private static Identified read(Inspection inspection) {
        Set<String> words = new HashSet<>();
        for (Variant variant : ProteinReading.variants(inspection)) {
            inspection.step();
            String stated = variant.asStated() == null ? "" : variant.asStated().strip();
            if (Descriptions.isDescribed(variant) || isIn(stated) || isInNote(variant, inspection)) {
                words.add(bare(stated));
                if (variant.hgvsDna() != null && variant.hgvsDna().strip().startsWith("c.")) {
                    words.add(bare(
                            variant.hgvsDna().strip().substring(2))); // as the list has it, it is no riddle elsewhere
                }
                ReadValues.prose(stated)
                        .all(Mention.LegacyChange.class)
                        .forEach(change -> words.add(bare(change.words())));
            }
        }
        for (Narrative narrative : inspection.narratives()) {
            narrative(inspection, words, narrative);
        }
        return new Identified(words);
    }

    private static boolean isInNote(Variant variant, Inspection inspection) {
        return variant.note() != null
                && inspection
                        .narratives(ProteinReading.path(variant).then("note").toString())
                        .stream()
                        .anyMatch(note -> !Numbers.in(note).isEmpty());
    }

    /**
     * A name, or what identifies a variant, where it stands.
     *
     * @param isOwn whether it names a variant of the gene's own
     */
    private record Mark(Range range, @Nullable String name, boolean isOwn) {}

    private static void narrative(Inspection inspection, Set<String> words, Narrative narrative) {
        List<Mark> marks = new ArrayList<>();
        for (Mention.LegacyChange change : narrative.all(Mention.LegacyChange.class)) {
            marks.add(new Mark(change.range(), change.words(), inspection.isOwn(change.whose())));
        }
        for (Mention.Residue residue : narrative.all(Mention.Residue.class)) {
            if (Bases.mayBeLetters(residue.words())) {
                marks.add(new Mark(residue.range(), residue.words(), inspection.isOwn(residue.whose())));
            }
        }
        if (marks.isEmpty()) {
            return;
        }
        narrative.all(Mention.Hgvs.class).forEach(hgvs -> marks.add(new Mark(hgvs.range(), null, false)));
        Numbers.in(narrative).forEach(range -> marks.add(new Mark(range, null, false)));
        marks.sort(Comparator.comparingInt(mark -> mark.range().start()));
        for (int i = 0; i < marks.size(); i++) {
            inspection.step();
            String name = marks.get(i).name();
            if (name != null && marks.get(i).isOwn() && (isIdentified(marks, i, 1) || isIdentified(marks, i, -1))) {
                words.add(bare(name));
            }
        }
    }

    /** Whether enough is told near a name, on one side of it, for it and for the names in between. */
    private static boolean isIdentified(List<Mark> marks, int index, int step) {
        int names = 0;
        int identifiers = 0;
        for (int i = index + step; i >= 0 && i < marks.size(); i += step) {
            Range near = marks.get(step > 0 ? i : index).range();
            Range far = marks.get(step > 0 ? index : i).range();
            if (near.start() - far.end() > NEAR) {
                break;
            }
            identifiers += marks.get(i).name() == null ? 1 : 0;
            names += marks.get(i).name() != null && identifiers == 0 ? 1 : 0;
        }
        return identifiers > names;
    }

    /** dbSNP's numbers in a text. */
    private record Numbers(List<Range> ranges) {
        static List<Range> in(Narrative narrative) {
            return narrative.derived(Numbers.class, Numbers::of).ranges();
        }

        private static Numbers of(String text) {
            List<Range> ranges = new ArrayList<>();
            if (text.contains("rs")) {
                CodePoints points = new CodePoints(text);
                Matcher known = KNOWN.matcher(text);
                while (known.find()) {
                    ranges.add(points.range(known.start(), known.end()));
                }
            }
            return new Numbers(List.copyOf(ranges));
        }
    }

    private static String bare(String name) {
        return Markdown.unescape(name).replaceAll("\\s+", "");
    }
}
