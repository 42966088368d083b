package org.recto.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/** The text of a card whose headings are kept. */
final class HeadedText {

    private static final Map<Heading, Map<Heading, String>> FIELDS = Map.of(
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
    private final Narratives narratives;
    private final Figures figures;
    private final Diseases diseases;
    private final IdentityBlock identity;
    private final Head head;
    private final String symbol;
    private @Nullable Heading section;
    private @Nullable Heading field;

    HeadedText(
            Draft draft,
            Narratives narratives,
            Figures figures,
            Diseases diseases,
            IdentityBlock identity,
            Head head,
            String symbol) {
        this.draft = draft;
        this.narratives = narratives;
        this.figures = figures;
        this.diseases = diseases;
        this.identity = identity;
        this.head = head;
        this.symbol = symbol;
    }

    /** Whether at least two sections have their headings, those left out that every printing keeps. */
    static boolean isPrintedSo(List<CardLine> lines) {
        return lines.stream()
                        .flatMap(line -> Heading.alone(line).stream())
                        .filter(heading -> heading == Heading.IDENTITY
                                || heading == Heading.GENE
                                || heading == Heading.PROTEIN
                                || heading == Heading.MUTATIONS)
                        .distinct()
                        .count()
                >= 2;
    }

    void read(List<CardLine> lines) {
        for (CardLine line : lines) {
            if (line.isBlank()) {
                draft.structure(line, "Blank");
            } else if (!readHeading(line) && !figures.read(line) && !head.readDated(line) && !head.readUpdate(line)) {
                readText(line);
            }
        }
    }

    private boolean readHeading(CardLine line) {
        Heading heading = Heading.alone(line).orElse(null);
        if (heading != null && heading.level() == Heading.Level.SECTION) {
            section = heading;
            field = null;
            draft.structure(line, "A heading");
            return true;
        }
        if (heading == Heading.ENTITY && section == Heading.DISEASES) {
            field = null;
            diseases.begin(line);
            return true;
        }
        if (heading != null && fields().containsKey(heading)) {
            field = heading;
            draft.structure(line, "A heading");
            return true;
        }
        return section != Heading.IDENTITY && readLeading(line);
    }

    /** A heading whose text follows on the same line. */
    private boolean readLeading(CardLine line) {
        if (section == Heading.DISEASES) {
            String name = Heading.ENTITY.leading(line);
            if (name != null && Diseases.isName(name)) {
                field = null;
                diseases.begin(line);
                return diseases.takesName(new CardLine(line.number(), name));
            }
        }
        Optional<Heading> found = fields().keySet().stream()
                .filter(candidate -> candidate.leading(line) != null)
                .findFirst();
        if (found.isEmpty()) {
            return false;
        }
        field = found.get();
        String rest = found.get().leading(line);
        place(line, rest == null ? "" : rest);
        return true;
    }

    private void readText(CardLine line) {
        if (section == null) {
            if (head.awaitsAffiliation()) {
                head.affiliation(line);
            } else {
                draft.unplaced(line, "Stands before the first heading");
            }
        } else if (section == Heading.IDENTITY) {
            identity.read(line, symbol);
        } else if (section != Heading.DISEASES || field != null || !diseases.takesName(line)) {
            place(line, line.text());
        }
    }

    private void place(CardLine line, String text) {
        Path path = path();
        if (path == null || text.isEmpty()) {
            draft.unplaced(line, "No heading says what this is about");
            return;
        }
        if (field == null) {
            narratives.place(path, line, text, Confidence.MEDIUM, "Under the section's heading, before any other");
        } else {
            narratives.place(path, line, text, Confidence.HIGH, "Under its heading");
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
        return section == null ? Map.of() : FIELDS.getOrDefault(section, Map.of());
    }
}
