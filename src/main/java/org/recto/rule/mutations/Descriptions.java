package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Markdown;
import org.recto.entry.Path;
import org.recto.entry.Variant;
import org.recto.hgvs.Description;
import org.recto.hgvs.IntronNumbers;
import org.recto.hgvs.Reading;
import org.recto.prose.Mention;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;

/**
 * The descriptions of an entry, in fields and narratives, that are or set out to be HGVS.
 *
 * @param read how many were read
 * @param wrong those that aren't as they should be, each once
 */
record Descriptions(int read, List<Written> wrong) {

    /** A position or residue that a sentence speaks of, and no change: {@code c.76}, {@code p.V600}. */
    private static final Pattern BARE = Pattern.compile("[cgmnr]\\.\\(?[-*]?[0-9]+(?:[-+][0-9]+)?(?:_[-*]?[0-9]+"
            + "(?:[-+][0-9]+)?)?\\)?|p\\.\\(?[A-Za-z*]{1,4}[0-9]+(?:[-_][A-Za-z*]{1,4}[0-9]+)?\\)?");
    /** What only a change has; without it "c.1900" is a year and "c.5-fold" a guess. */
    private static final Pattern CHANGE =
            Pattern.compile(">|\u2192|=|del|dup|ins|inv|con|fs|ext|[0-9]\\(?[ACGTacgtu]+[-/][ACGTacgtu]");

    static Descriptions of(Inspection inspection) {
        return inspection.derived(Descriptions.class, Descriptions::collect);
    }

    /** Those whose mistake one rule speaks of. */
    static List<Written> wrong(Inspection inspection, Slip slip) {
        Descriptions all = of(inspection);
        if (all.read > 0) {
            inspection.compared();
        }
        return all.wrong.stream().filter(written -> written.slip() == slip).toList();
    }

    private static Descriptions collect(Inspection inspection) {
        Collector collector = new Collector(new Introns(inspection));
        for (Variant variant : ProteinReading.variants(inspection)) {
            inspection.step();
            collector.fields(variant);
        }
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Hgvs mention : narrative.all(Mention.Hgvs.class)) {
                inspection.step();
                collector.prose(narrative, mention);
            }
            for (Mention.LegacyChange change : narrative.all(Mention.LegacyChange.class)) {
                String words = Markdown.unescape(change.words());
                if (inspection.isOwn(change.whose()) && IntronNumbers.isOne(words)) {
                    collector.add(Forms.description(words), Spot.inProse(narrative, change.range(), words));
                }
            }
        }
        return new Descriptions(
                collector.read,
                collector.found.values().stream().map(Found::written).toList());
    }

    /** The description without its reference. */
    private static String bare(String text) {
        int colon = text.lastIndexOf(':');
        return colon > 0 && text.charAt(colon - 1) != ':' ? text.substring(colon + 1) : text;
    }

    private record Found(Slip slip, Reading reading, List<Spot> spots, List<List<String>> corrections) {
        Written written() {
            return Written.of(slip, reading, List.copyOf(spots), List.copyOf(corrections));
        }
    }

    private record Key(String bare, Slip slip, int corrections) {}

    private static final class Collector {
        private final Introns introns;
        private final Map<String, Reading> readings = new HashMap<>();
        private final Map<Key, Found> found = new LinkedHashMap<>();
        private int read;

        Collector(Introns introns) {
            this.introns = introns;
        }

        void fields(Variant variant) {
            Path path = ProteinReading.path(variant);
            field(variant, path.then("hgvsDna"), variant.hgvsDna());
            field(variant, path.then("hgvsRna"), variant.hgvsRna());
            field(variant, path.then("hgvsProtein"), variant.hgvsProtein());
            String stated = variant.asStated() == null ? "" : variant.asStated().strip();
            if (!isDescribed(variant) && (Description.looksLikeOne(stated) || IntronNumbers.isOne(stated))) {
                Reading reading = reading(stated);
                String field = Written.corrections(reading).stream()
                        .findFirst()
                        .map(Written::field)
                        .orElse("hgvsDna");
                add(reading, Spot.ofField(variant.id(), path.then("asStated"), path.then(field), stated));
            }
        }

        private void field(Variant variant, Path at, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                add(reading(value.strip()), Spot.ofField(variant.id(), at, at, value.strip()));
            }
        }

        void prose(Narrative narrative, Mention.Hgvs mention) {
            String reference = mention.reference();
            Reading reading =
                    reading(reference == null ? mention.description() : reference + ":" + mention.description());
            if (!isNoChange(reading, mention.description())) {
                String words = Markdown.unescape(mention.words());
                add(reading, Spot.inProse(narrative, mention.range(), words));
            }
        }

        /** Whether a sentence only speaks of a place. */
        private static boolean isNoChange(Reading reading, String description) {
            boolean isUnlike = !description.startsWith("p.")
                    && !CHANGE.matcher(description).find()
                    && Written.corrections(reading).isEmpty();
            return reading instanceof Reading.Refused
                    && (isUnlike || BARE.matcher(description).matches());
        }

        private Reading reading(String text) {
            return readings.computeIfAbsent(text, Forms::description);
        }

        private void add(Reading reading, Spot spot) {
            read++;
            boolean isNumbered = IntronNumbers.isOne(spot.words());
            Slip slip = isNumbered ? Slip.LEGACY : Slip.of(reading);
            boolean isHarmless =
                    spot.isProse() && reading instanceof Reading.Accepted accepted && Slip.isRedundant(accepted);
            if (slip != null && !isHarmless) {
                List<String> corrections =
                        isNumbered ? introns.corrections(spot.words()) : Written.corrections(reading);
                Key key = new Key(bare(spot.words()), slip, corrections.size());
                Found same = found.computeIfAbsent(
                        key, any -> new Found(slip, reading, new ArrayList<>(), new ArrayList<>()));
                same.spots.add(spot);
                same.corrections.add(corrections);
            }
        }
    }

    /** Whether the list of variants has an HGVS description of a variant beside what its source calls it. */
    static boolean isDescribed(Variant variant) {
        return isGiven(variant.hgvsDna()) || isGiven(variant.hgvsRna()) || isGiven(variant.hgvsProtein());
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
