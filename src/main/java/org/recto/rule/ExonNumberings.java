package org.recto.rule;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recto.hgvs.CodingExon;
import org.recto.hgvs.CodingExons;
import org.recto.refdata.Provenance;

/** Ways in which papers number the exons of some genes beside that of the reference; data that stand with the others. */
public final class ExonNumberings {

    private static final Provenance SOURCE =
            new Provenance("Recto, exon numberings of papers", "1", "2026-11-22", "CC0-1.0");

    private static final Map<String, List<String>> LABELS = read();

    private ExonNumberings() {}

    /** The same exons by their other labels, where the entry's gene is known to have such; a verdict that rests on them says so. */
    public static Optional<CodingExons> other(Inspection inspection, CodingExons exons) {
        List<String> labels = LABELS.getOrDefault(inspection.entry().identity().symbol(), List.of());
        if (labels.isEmpty() || labels.size() != exons.exons().size()) {
            return Optional.empty();
        }
        inspection.got(SOURCE);
        List<CodingExon> relabelled = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CodingExon exon = exons.exons().get(i);
            relabelled.add(new CodingExon(labels.get(i), exon.start(), exon.end()));
        }
        return Optional.of(new CodingExons(relabelled));
    }

    private static Map<String, List<String>> read() {
        return TermLines.read(ExonNumberings.class, "/refdata/exon-numberings.tsv").stream()
                .skip(1)
                .collect(toMap(
                        cells -> cells.get(0), cells -> List.of(cells.get(1).split(" "))));
    }
}
