package org.recto.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recto.entry.Path;

/** The sections that a rule read, from the notes on what it read. */
final class SectionsRead {

    private static final Path DISEASES = Path.of("/diseases");

    private SectionsRead() {}

    /** Each once, by their names; other entries and the day are no sections. */
    static List<Path> of(Set<Input> inputs) {
        return inputs.stream()
                .flatMap(SectionsRead::of)
                .distinct()
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    private static Stream<Path> of(Input input) {
        return switch (input) {
            case Input.Part part -> of(part);
            // which narratives there are is no reason by itself; those that were read are noted beside it
            case Input.NarrativesWithin within -> Stream.of();
            case Input.WordsOf words -> Stream.of(around(words.narrative()));
            case Input.MentionsIn mentions -> Stream.of(around(mentions.words().narrative()));
            case Input.OthersOn others -> Stream.of();
            case Input.Remembered<?> remembered -> remembered.inputs().stream().flatMap(SectionsRead::of);
        };
    }

    private static Stream<Path> of(Input.Part part) {
        return switch (part) {
            case IDENTITY, OWN_NAMES -> Stream.of(Path.of("/identity"));
            case GENE -> Stream.of(Path.of("/gene"));
            case PROTEIN -> Stream.of(Path.of("/protein"));
            case PRODUCTS -> Stream.of(Path.of("/gene"), Path.of("/protein"));
            case MUTATIONS -> Stream.of(Path.of("/mutations"));
            case DISEASES -> Stream.of(DISEASES);
            case TO_BE_NOTED -> Stream.of(Path.of("/toBeNoted"));
            case BIBLIOGRAPHY -> Stream.of(Path.of("/bibliography"));
            case CROSS_REFERENCES -> Stream.of(Path.of("/crossReferences"));
            case EXPRESSION -> Stream.of(Path.of("/expression"));
            case PATHWAYS -> Stream.of(Path.of("/pathways"));
            case FIGURES -> Stream.of(Path.of("/figures"));
            case CONTRIBUTORS -> Stream.of(Path.of("/contributors"));
            case CITING_ARTICLES -> Stream.of(Path.of("/citingArticles"));
            case UNPLACED -> Stream.of(Path.of("/unplaced"));
            case PROPOSALS -> Stream.of(Path.of("/proposals"));
            case SOURCE -> Stream.of(Path.of("/source"));
            case ACCESSION, TODAY, OTHERS -> Stream.of();
        };
    }

    private static Path around(Path narrative) {
        boolean ofDisease = narrative.isWithin(DISEASES) && narrative.steps().size() > 1;
        return new Path(narrative.steps().subList(0, ofDisease ? 2 : 1));
    }
}
