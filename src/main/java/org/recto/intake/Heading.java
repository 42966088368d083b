package org.recto.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The headings of gene cards, in the words of the printings that keep them. */
enum Heading {
    IDENTITY(Level.SECTION, "Identity"),
    GENE(Level.SECTION, "DNA/RNA", "DNA / RNA", "DNA-RNA", "DNA"),
    PROTEIN(Level.SECTION, "Protein", "Proteins"),
    MUTATIONS(Level.SECTION, "Mutations"),
    DISEASES(Level.SECTION, "Implicated in"),
    BREAKPOINTS(Level.SECTION, "Breakpoints", "Breakpoint"),
    TO_BE_NOTED(Level.SECTION, "To be noted"),
    BIBLIOGRAPHY(Level.TAIL, "Bibliography", "Article Bibliography", "References"),
    LINKS(Level.TAIL, "External links", "External Links Provided by the Atlas", "Other information"),
    PATHWAYS(Level.TAIL, "Pathways", "Pathway"),
    CITING(Level.TAIL, "Citing articles", "Cited by"),
    CONTRIBUTORS(Level.TAIL, "Contributor(s)", "Contributors", "Contributor"),
    CITATION(Level.TAIL, "Citation", "This paper should be referenced as such"),
    HISTORY(Level.TAIL, "Historical Card", "History of this paper"),
    ENTITY(Level.FIELD, "Entity name", "Entity"),
    NOTE(Level.FIELD, "Note"),
    DESCRIPTION(Level.FIELD, "Description"),
    TRANSCRIPTION(Level.FIELD, "Transcription"),
    PSEUDOGENE(Level.FIELD, "Pseudogene(s)", "Pseudogenes", "Pseudogene"),
    EXPRESSION(Level.FIELD, "Expression"),
    LOCALISATION(Level.FIELD, "Localisation", "Localization"),
    FUNCTION(Level.FIELD, "Function"),
    HOMOLOGY(Level.FIELD, "Homology"),
    GERMLINE(Level.FIELD, "Germinal", "Germline"),
    SOMATIC(Level.FIELD, "Somatic"),
    EPIGENETICS(Level.FIELD, "Epigenetics"),
    DISEASE(Level.FIELD, "Disease"),
    PROGNOSIS(Level.FIELD, "Prognosis"),
    CYTOGENETICS(Level.FIELD, "Cytogenetics"),
    HYBRID_GENE(Level.FIELD, "Hybrid/Mutated gene", "Hybrid gene"),
    ABNORMAL_PROTEIN(Level.FIELD, "Abnormal protein"),
    ONCOGENESIS(Level.FIELD, "Oncogenesis");

    enum Level {
        SECTION,
        FIELD,
        /** A section behind the text, made of tables. */
        TAIL
    }

    private final Level level;
    private final List<String> names;

    Heading(Level level, String... names) {
        this.level = level;
        this.names = List.of(names);
    }

    Level level() {
        return level;
    }

    /** The heading that is all of the line. */
    static Optional<Heading> alone(CardLine line) {
        if (line.raw().length() > 1000) {
            return Optional.empty();
        }
        String text = line.words();
        String bare = text.endsWith(":") || text.endsWith("|")
                ? text.substring(0, text.length() - 1).strip()
                : text;
        if (bare.length() > 50) {
            return Optional.empty();
        }
        for (Heading heading : values()) {
            if (heading.names.stream().anyMatch(name -> name.equalsIgnoreCase(bare))) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /**
     * What this heading leaves of a line that it begins, where text follows it at once, as the old site prints it:
     * {@code DescriptionThe gene …}, {@code Note | …}.
     */
    @Nullable
    String leading(CardLine line, Labels labels) {
        for (String name : names) {
            String rest = labels.valueAfter(line.text(), name);
            if (rest != null) {
                return rest;
            }
        }
        return null;
    }
}
