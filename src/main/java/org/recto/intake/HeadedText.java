package org.recto.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/** Text under a section's heading, with the headings within it. */
final class HeadedText {

    private static final Map<Heading, Map<Heading, String>> PATHS = Map.of(
            Heading.GENE,
            Map.of(
                    Heading.NOTE, "/gene/note",
                    Heading.DESCRIPTION, "/gene/description",
                    Heading.TRANSCRIPTION, "/gene/transcription",
                    Heading.PSEUDOGENE, "/gene/pseudogenes/narrative"),
            Heading.PROTEIN,
            Map.of(
                    Heading.NOTE, "/protein/note",
                    Heading.DESCRIPTION, "/protein/description",
                    Heading.EXPRESSION, "/protein/expression",
                    Heading.LOCALISATION, "/protein/localisation",
                    Heading.FUNCTION, "/protein/function",
                    Heading.HOMOLOGY, "/protein/homology"),
            Heading.MUTATIONS,
            Map.of(
                    Heading.NOTE, "/mutations/note",
                    Heading.GERMLINE, "/mutations/germline/narrative",
                    Heading.SOMATIC, "/mutations/somatic/narrative",
                    Heading.EPIGENETICS, "/mutations/epigenetics/narrative"),
            Heading.DISEASES,
            Map.of(
                    Heading.NOTE, "note",
                    Heading.DISEASE, "disease",
                    Heading.PROGNOSIS, "prognosis",
                    Heading.CYTOGENETICS, "cytogenetics",
                    Heading.HYBRID_GENE, "hybridGene",
                    Heading.ABNORMAL_PROTEIN, "abnormalProtein",
                    Heading.ONCOGENESIS, "oncogenesis"),
            Heading.BREAKPOINTS,
            Map.of(Heading.NOTE, "/mutations/breakpoints"),
            Heading.TO_BE_NOTED,
            Map.of(Heading.NOTE, "/toBeNoted"));

    private final Draft draft;
    private final Labels labels;
    private final Narratives narratives;
    private final Figures figures;
    private final Diseases diseases;
    private final Head head;
    private final Set<Heading> seen = EnumSet.noneOf(Heading.class);
    private Heading section = Heading.GENE;
    private @Nullable Heading field;

    HeadedText(Draft draft, Labels labels, Narratives narratives, Figures figures, Diseases diseases, Head head) {
        this.draft = draft;
        this.labels = labels;
        this.narratives = narratives;
        this.figures = figures;
        this.diseases = diseases;
        this.head = head;
    }

    /** Where text goes that stands under a heading of a section; for diseases, within the one last begun. */
    static @Nullable Path path(Heading section, Heading field) {
        String to = PATHS.getOrDefault(section, Map.of()).get(field);
        return to == null || section == Heading.DISEASES ? null : Path.of(to);
    }

    void read(Heading section, List<CardLine> lines) {
        this.section = section;
        begin(null);
        seen.clear();
        for (CardLine line : lines) {
            if (line.isBlank()) {
                draft.structure(line, "Blank");
                figures.read(line);
            } else if (!readHeading(line) && !figures.read(line) && !head.read(line)) {
                readText(line);
            }
        }
        figures.end();
    }

    boolean figure(CardLine line) {
        return figures.read(line);
    }

    private void begin(@Nullable Heading heading) {
        field = heading;
        figures.end();
        if (heading != null) {
            seen.add(heading);
        }
    }

    private boolean readHeading(CardLine line) {
        Heading heading = Heading.alone(line).orElse(null);
        if (heading == Heading.ENTITY && section == Heading.DISEASES) {
            begin(null);
            seen.clear();
            diseases.begin(line);
            return true;
        }
        if (heading != null && fields().containsKey(heading)) {
            begin(heading);
            draft.structure(line, "A heading");
            return true;
        }
        return readLeading(line);
    }

    /** A heading whose text follows on the same line; one blank between them is enough where it comes only once. */
    private boolean readLeading(CardLine line) {
        if (section == Heading.DISEASES) {
            String name = Heading.ENTITY.leading(line, labels);
            if (name != null && Diseases.isName(name)) {
                begin(null);
                seen.clear();
                diseases.begin(line);
                return diseases.takesName(line, name);
            }
        }
        Optional<Heading> found = fields().keySet().stream()
                .filter(candidate -> Labels.isPlain(line, candidate) || !seen.contains(candidate))
                .filter(candidate -> candidate.leading(line, labels) != null)
                .findFirst();
        if (found.isEmpty()) {
            return false;
        }
        begin(found.get());
        String rest = found.get().leading(line, labels);
        place(line, rest == null ? "" : rest);
        return true;
    }

    private void readText(CardLine line) {
        if (section != Heading.DISEASES || field != null || !diseases.takesName(line, line.text())) {
            place(line, line.text());
        }
    }

    private void place(CardLine line, String text) {
        Path path = path();
        if (text.isEmpty() && path != null) {
            draft.structure(line, "A heading");
        } else if (path == null) {
            draft.unplaced(
                    line,
                    section == Heading.DISEASES
                            ? "Stands before the first disease"
                            : "No heading says what this is about");
        } else if (field != null) {
            narratives.place(path, line, text, Confidence.HIGH, "Under its heading");
        } else {
            String why = section == Heading.DISEASES
                    ? "Under this disease, whose own headings are lost"
                    : "Under the section's heading, before any other";
            narratives.place(path, line, text, Confidence.MEDIUM, why);
        }
    }

    /** Where text under the open heading goes; under a section's heading alone it is a note. */
    private @Nullable Path path() {
        String to = fields().get(field == null ? Heading.NOTE : field);
        if (to == null || section == Heading.DISEASES && !diseases.hasBegun()) {
            return null;
        }
        return section == Heading.DISEASES ? diseases.current().then(to) : Path.of(to);
    }

    private Map<Heading, String> fields() {
        return PATHS.getOrDefault(section, Map.of());
    }
}
