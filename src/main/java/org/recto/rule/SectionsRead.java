package org.recto.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.entry.Path;

/** The sections that a rule read, from the notes on what it read. */
final class SectionsRead {

    private static final Path DISEASES = Path.of("/diseases");

    private static final Map<Input.Part, List<Path>> OF_PART =
            Arrays.stream(Input.Part.values()).collect(Collectors.toMap(part -> part, SectionsRead::of));

    /** Each is a section or one disease of them. */
    private static final Comparator<Path> BY_NAME = Comparator.comparing(Path::section)
            .thenComparing(path -> path.steps().size())
            .thenComparing(Path::last);

    private SectionsRead() {}

    /** Each once, by their names; other entries and the day are no sections. */
    static List<Path> of(Input.All inputs) {
        Set<Path> sections = new HashSet<>();
        add(inputs, sections);
        return sections.size() == 1
                ? List.copyOf(sections)
                : sections.stream().sorted(BY_NAME).toList();
    }

    private static void add(Input.All inputs, Set<Path> sections) {
        inputs.parts().forEach(part -> sections.addAll(OF_PART.get(part)));
        for (Input input : inputs.others()) {
            switch (input) {
                // which narratives there are is no reason by itself; those that were read are noted beside it
                case Input.NarrativesWithin _, Input.OthersOn _ -> {}
                case Input.OfNarrative<?> read -> sections.add(around(read.narrative));
                case Input.Remembered<?> remembered -> add(remembered.inputs, sections);
            }
        }
    }

    private static List<Path> of(Input.Part part) {
        return switch (part) {
            case IDENTITY, OWN_NAMES -> List.of(Path.of("/identity"));
            case GENE, TRANSCRIPTS -> List.of(Path.of("/gene"));
            case PROTEIN, PROTEIN_LENGTH, ISOFORMS, FEATURES, HOMOLOGS -> List.of(Path.of("/protein"));
            case PRODUCTS -> List.of(Path.of("/gene"), Path.of("/protein"));
            case MUTATIONS, VARIANTS -> List.of(Path.of("/mutations"));
            case DISEASES -> List.of(DISEASES);
            case TO_BE_NOTED -> List.of(Path.of("/toBeNoted"));
            case BIBLIOGRAPHY -> List.of(Path.of("/bibliography"));
            case CROSS_REFERENCES -> List.of(Path.of("/crossReferences"));
            case EXPRESSION -> List.of(Path.of("/expression"));
            case PATHWAYS -> List.of(Path.of("/pathways"));
            case FIGURES -> List.of(Path.of("/figures"));
            case CONTRIBUTORS -> List.of(Path.of("/contributors"));
            case CITING_ARTICLES -> List.of(Path.of("/citingArticles"));
            case UNPLACED -> List.of(Path.of("/unplaced"));
            case PROPOSALS -> List.of(Path.of("/proposals"));
            case SOURCE -> List.of(Path.of("/source"));
            case ACCESSION, TODAY, OTHERS -> List.of();
        };
    }

    private static Path around(Path narrative) {
        boolean ofDisease = narrative.isWithin(DISEASES) && narrative.steps().size() > 1;
        return new Path(narrative.steps().subList(0, ofDisease ? 2 : 1));
    }
}
