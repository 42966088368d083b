package org.recto.workbench.entry.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.drawing.ProteinPicture.Feature;
import org.recto.workbench.parts.drawing.ProteinPicture.Flag;
import org.recto.workbench.parts.drawing.ProteinPicture.Variant;
import org.recto.workbench.words.Words;

/** Where on a protein something was found: a gap, an overlap, what lies beyond its end. */
final class ProteinFlags {

    private ProteinFlags() {}

    /** @param length 0 where it isn't known */
    static List<Flag> of(Now now, List<Feature> features, List<Variant> variants, int length) {
        Map<String, Feature> byFeature =
                features.stream().collect(Collectors.toMap(Feature::path, Function.identity(), (one, _) -> one));
        Map<String, Variant> byVariant =
                variants.stream().collect(Collectors.toMap(Variant::path, Function.identity(), (one, _) -> one));
        List<Flag> flags = new ArrayList<>();
        for (Remark remark : now.remarks()) {
            List<Feature> about = Drawn.items(remark, 3)
                    .map(byFeature::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (about.size() == 2) {
                flags.add(between(remark, about.getFirst(), about.getLast()));
            } else {
                about.forEach(feature -> flags.add(at(remark, feature.start(), feature.end(), feature.path(), length)));
            }
            Drawn.items(remark, 3)
                    .map(byVariant::get)
                    .filter(Objects::nonNull)
                    .forEach(variant ->
                            flags.add(at(remark, variant.position(), variant.position(), variant.path(), length)));
        }
        return flags;
    }

    /** What is said of two features is said of what lies between them, or of what they share. */
    private static Flag between(Remark remark, Feature one, Feature other) {
        Feature first = one.start() <= other.start() ? one : other;
        Feature second = first == one ? other : one;
        if (first.end() + 1 < second.start()) {
            return flag(remark, first.end() + 1, second.start() - 1, Words.say("drawings.gap"), second.path());
        }
        if (first.end() >= second.start()) {
            int end = Math.min(first.end(), second.end());
            return flag(remark, second.start(), end, Words.say("drawings.overlap"), second.path());
        }
        return flag(remark, first.start(), second.end(), Drawn.word(remark.severity()), first.path());
    }

    private static Flag at(Remark remark, int start, int end, String path, int length) {
        return length > 0 && end > length
                ? flag(remark, Math.max(start, length + 1), end, Words.say("drawings.outside"), path)
                : flag(remark, start, end, Drawn.word(remark.severity()), path);
    }

    private static Flag flag(Remark remark, int start, int end, String word, String path) {
        return new Flag(start, end, remark.severity().name(), word, Drawn.said(remark, word), path);
    }
}
