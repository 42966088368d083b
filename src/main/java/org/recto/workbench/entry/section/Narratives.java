package org.recto.workbench.entry.section;

import java.util.List;
import java.util.stream.Stream;
import org.recto.entry.Entry;
import org.recto.entry.Path;

/** The narratives of an entry. */
public final class Narratives {

    private static final List<Path> OF_SECTIONS = Stream.of(
                    "/identity/localOrder",
                    "/identity/note",
                    "/gene/description",
                    "/gene/transcription",
                    "/gene/pseudogenes/narrative",
                    "/gene/note",
                    "/protein/description",
                    "/protein/expression",
                    "/protein/localisation",
                    "/protein/function",
                    "/protein/homology",
                    "/protein/note",
                    "/mutations/germline/narrative",
                    "/mutations/somatic/narrative",
                    "/mutations/epigenetics/narrative",
                    "/mutations/breakpoints",
                    "/mutations/note",
                    "/toBeNoted")
            .map(Path::of)
            .toList();

    private static final List<String> OF_DISEASES =
            List.of("note", "disease", "prognosis", "cytogenetics", "hybridGene", "abnormalProtein", "oncogenesis");

    private Narratives() {}

    /** The places of those that every entry has and of its diseases', whether something stands there or not. */
    static List<Path> of(Entry entry) {
        return Stream.concat(
                        OF_SECTIONS.stream(),
                        entry.diseases().stream()
                                .flatMap(disease -> OF_DISEASES.stream()
                                        .map(name -> Path.of("/diseases")
                                                .then(disease.id())
                                                .then(name))))
                .toList();
    }

    /** The places of all of them, those of single variants and figures last. */
    public static List<Path> all(Entry entry) {
        Path variants = Path.of("/mutations/variants");
        Path figures = Path.of("/figures");
        Stream<Path> notes = entry.mutations() == null
                ? Stream.empty()
                : entry.mutations().variants().stream()
                        .map(variant -> variants.then(variant.id()).then("note"));
        Stream<Path> legends =
                entry.figures().stream().map(figure -> figures.then(figure.id()).then("legend"));
        return Stream.of(of(entry).stream(), notes, legends).flatMap(one -> one).toList();
    }
}
