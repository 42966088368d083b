package org.recto.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recto.hgvs.CodingExon;
import org.recto.hgvs.CodingExons;

/** Ways in which papers number the exons of some genes beside that of the reference. */
public final class ExonNumberings {

    private static final Map<String, List<String>> LABELS = read();

    private ExonNumberings() {}

    /** The same exons by their other labels, where the entry's gene is known to have such. */
    public static Optional<CodingExons> other(Inspection inspection, CodingExons exons) {
        List<String> labels = LABELS.getOrDefault(inspection.entry().identity().symbol(), List.of());
        if (labels.isEmpty() || labels.size() != exons.exons().size()) {
            return Optional.empty();
        }
        List<CodingExon> relabelled = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CodingExon exon = exons.exons().get(i);
            relabelled.add(new CodingExon(labels.get(i), exon.start(), exon.end()));
        }
        return Optional.of(new CodingExons(relabelled));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> labels = new HashMap<>();
        try (InputStream stream =
                Objects.requireNonNull(ExonNumberings.class.getResourceAsStream("exon-numberings.tsv"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                String[] cells = line.split("\t", -1);
                labels.put(cells[0], List.of(cells[1].split(" ")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
