package org.recto.workbench.entry.drawn;

import java.util.ArrayList;
import java.util.List;
import org.recto.entry.Entry;
import org.recto.entry.Feature;
import org.recto.entry.Path;
import org.recto.entry.Protein;
import org.recto.entry.Span;
import org.recto.entry.Transcript;
import org.recto.entry.Variant;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.drawing.ProteinPicture;
import org.recto.workbench.words.Words;

/** An entry's protein as it is drawn: what has a place on it, and where something was found. */
final class DrawnProtein {

    private static final Path FEATURES = Path.of("/protein/features");

    private DrawnProtein() {}

    /** @param sequence one letter a residue, or empty */
    static ProteinPicture of(Now now, String sequence) {
        Entry entry = now.entry();
        Protein protein = entry.protein();
        int length = protein == null || protein.length() == null ? 0 : protein.length();
        List<Feature> counted = protein == null
                ? List.of()
                : protein.features().stream()
                        .filter(feature -> Isoforms.isCanonical(entry, feature.isoform()))
                        .toList();
        List<ProteinPicture.Feature> features = features(counted);
        List<ProteinPicture.Variant> variants = variants(entry);
        List<String> missing = new ArrayList<>();
        int unplaced = Drawn.variants(entry).size() - variants.size();
        if (unplaced > 0) {
            missing.add(Words.say("drawings.missing.residues", unplaced));
        }
        int open = counted.size() - features.size();
        if (open > 0) {
            missing.add(Words.say("drawings.missing.features", open));
        }
        int others = protein == null ? 0 : protein.features().size() - counted.size();
        if (others > 0) {
            missing.add(Words.say("drawings.missing.isoforms", others));
        }
        return new ProteinPicture(
                length,
                features,
                variants,
                Drawn.diseases(
                        entry,
                        variants.stream().map(ProteinPicture.Variant::diseases).toList()),
                Drawn.canonical(entry).map(DrawnProtein::boundaries).orElse(List.of()),
                Isoforms.of(entry, length),
                ProteinFlags.of(now, features, variants, length),
                sequence,
                missing);
    }

    private static List<ProteinPicture.Feature> features(List<Feature> features) {
        List<ProteinPicture.Feature> drawn = new ArrayList<>();
        for (Feature feature : features) {
            Integer start = feature.start();
            Integer end = feature.end();
            if (start != null && end != null && start > 0 && start <= end) {
                String type = feature.type() == null ? "" : feature.type();
                drawn.add(new ProteinPicture.Feature(
                        FEATURES.then(feature.id()).toString(),
                        type,
                        feature.label(),
                        said(feature, start, end),
                        start,
                        end));
            }
        }
        return drawn;
    }

    private static String said(Feature feature, int start, int end) {
        String type = feature.type() == null ? "" : feature.type();
        String name = type.isEmpty() || type.equals(feature.label()) ? feature.label() : type + ", " + feature.label();
        return Words.say("drawings.feature", name, Drawn.span(start, end), end - start + 1);
    }

    private static List<ProteinPicture.Variant> variants(Entry entry) {
        List<ProteinPicture.Variant> drawn = new ArrayList<>();
        for (Variant variant : Drawn.variants(entry)) {
            Spots.residue(variant)
                    .ifPresent(residue -> drawn.add(new ProteinPicture.Variant(
                            Drawn.path(variant).toString(),
                            variant.label(),
                            Drawn.said(entry, variant, Words.say("drawings.residue", Integer.toString(residue))),
                            Drawn.origin(variant),
                            List.copyOf(variant.diseases()),
                            residue)));
        }
        return drawn;
    }

    private static List<ProteinPicture.Boundary> boundaries(Transcript transcript) {
        List<ProteinPicture.Boundary> drawn = new ArrayList<>();
        transcript.exons().forEach(exon -> {
            Span coding = exon.codingSpan();
            if (coding != null && coding.end() != null) {
                int residue = (coding.end() + 2) / 3;
                String said = Words.say("drawings.boundary", Drawn.label(exon), Integer.toString(residue));
                drawn.add(new ProteinPicture.Boundary(Drawn.label(exon), said, residue));
            }
        });
        return drawn;
    }
}
