package org.recto.workbench.entry.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.drawing.GenePicture;
import org.recto.workbench.parts.drawing.GenePicture.Exon;
import org.recto.workbench.parts.drawing.GenePicture.Flag;
import org.recto.workbench.parts.drawing.GenePicture.Variant;
import org.recto.workbench.words.Words;

/** Where on a gene something was found: at an exon, between two, at a variant, or somewhere in the whole. */
final class GeneFlags {

    private GeneFlags() {}

    static List<Flag> of(Now now, List<GenePicture.Transcript> transcripts, List<Variant> variants) {
        Map<String, Exon> exons = transcripts.stream()
                .flatMap(transcript -> transcript.exons().stream())
                .filter(exon -> !exon.path().equals(DrawnGene.COUNT))
                .collect(Collectors.toMap(Exon::path, Function.identity(), (one, _) -> one));
        Map<String, Variant> byVariant =
                variants.stream().collect(Collectors.toMap(Variant::path, Function.identity(), (one, _) -> one));
        List<Flag> flags = new ArrayList<>();
        for (Remark remark : now.remarks()) {
            int before = flags.size();
            List<Exon> about = Drawn.items(remark, 5)
                    .map(exons::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (about.size() == 2 && transcript(about.getFirst()).equals(transcript(about.getLast()))) {
                flags.add(between(remark, about.getFirst(), about.getLast()));
            } else {
                about.forEach(exon -> flags.add(
                        flag(remark, exon.column(), exon.column(), Drawn.word(remark.severity()), exon.path())));
            }
            Drawn.items(remark, 3)
                    .map(byVariant::get)
                    .filter(Objects::nonNull)
                    .forEach(variant -> flags.add(flag(
                            remark,
                            variant.column(),
                            variant.column(),
                            Drawn.word(remark.severity()),
                            variant.path())));
            if (flags.size() == before && !transcripts.isEmpty() && isAboutAll(remark)) {
                String word = Words.say("drawings.wholeGene");
                flags.add(flag(remark, -1, -1, word, remark.place().toString()));
            }
        }
        return flags;
    }

    /** The path of the transcript that an exon belongs to. */
    private static Path transcript(Exon exon) {
        return Path.of(exon.path()).parent();
    }

    private static boolean isAboutAll(Remark remark) {
        return remark.isWithin(Drawn.TRANSCRIPTS) || remark.isWithin(Path.of(DrawnGene.COUNT));
    }

    /** What is said of two exons is said of what lies between what they code, or of what both do. */
    private static Flag between(Remark remark, Exon one, Exon other) {
        Exon first = one.column() <= other.column() ? one : other;
        Exon second = first == one ? other : one;
        String word = Drawn.word(remark.severity());
        if (first.coding() > 0 && second.coding() > 0) {
            int next = first.first() + first.coding();
            word = next < second.first()
                    ? Words.say("drawings.gap")
                    : next > second.first() ? Words.say("drawings.overlap") : word;
        }
        return flag(remark, first.column(), second.column(), word, second.path());
    }

    private static Flag flag(Remark remark, int start, int end, String word, String path) {
        return new Flag(start, end, remark.severity().name(), word, Drawn.said(remark, word), path);
    }
}
