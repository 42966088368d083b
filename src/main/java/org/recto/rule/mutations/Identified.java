package org.recto.rule.mutations;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.recto.entry.Markdown;
import org.recto.entry.Variant;
import org.recto.prose.Mention;
import org.recto.prose.Prose;
import org.recto.prose.Range;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;

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
                || !Prose.readPlain(stated).all(Mention.Hgvs.class).isEmpty();
    }

    private static Identified read(Inspection inspection) {
        Set<String> words = new HashSet<>();
        for (Variant variant : ProteinReading.variants(inspection)) {
            inspection.step();
            String stated = variant.asStated() == null ? "" : variant.asStated().strip();
            String note = variant.note() == null ? "" : variant.note();
            if (Descriptions.isDescribed(variant)
                    || isIn(stated)
                    || KNOWN.matcher(note).find()) {
                words.add(bare(stated));
                Prose.readPlain(stated)
                        .all(Mention.LegacyChange.class)
                        .forEach(change -> words.add(bare(change.words())));
            }
        }
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.LegacyChange change : narrative.all(Mention.LegacyChange.class)) {
                add(inspection, words, narrative, change.words(), change.range());
            }
            for (Mention.Residue residue : narrative.all(Mention.Residue.class)) {
                if (Bases.mayBeLetters(residue.words())) {
                    add(inspection, words, narrative, residue.words(), residue.range());
                }
            }
        }
        return new Identified(words);
    }

    private static void add(Inspection inspection, Set<String> words, Narrative narrative, String name, Range range) {
        inspection.step();
        if (!words.contains(bare(name)) && isBeside(narrative, range)) {
            words.add(bare(name));
        }
    }

    private static boolean isBeside(Narrative narrative, Range range) {
        int length = narrative.text().codePointCount(0, narrative.text().length());
        Range around = new Range(Math.max(0, range.start() - NEAR), Math.min(length, range.end() + NEAR));
        return KNOWN.matcher(around.of(narrative.text())).find()
                || narrative.all(Mention.Hgvs.class).stream().anyMatch(hgvs -> around.contains(hgvs.range()));
    }

    private static String bare(String name) {
        return Markdown.unescape(name).replaceAll("\\s+", "");
    }
}
