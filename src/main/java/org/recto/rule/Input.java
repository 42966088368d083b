package org.recto.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.refdata.Provenance;

/** Something that a verdict rests on, by which it can be looked up again in another state of the entry. */
sealed interface Input {

    /** A part that rules read whole. */
    enum Part implements Input {
        ACCESSION(facts -> facts.entry.accession()),
        SOURCE(facts -> facts.entry.source()),
        IDENTITY(facts -> facts.entry.identity()),
        GENE(facts -> facts.entry.gene()),
        PROTEIN(facts -> facts.entry.protein()),
        MUTATIONS(facts -> facts.entry.mutations()),
        DISEASES(facts -> facts.entry.diseases()),
        TO_BE_NOTED(facts -> facts.entry.toBeNoted()),
        BIBLIOGRAPHY(facts -> facts.entry.bibliography()),
        CROSS_REFERENCES(facts -> facts.entry.crossReferences()),
        EXPRESSION(facts -> facts.entry.expression()),
        PATHWAYS(facts -> facts.entry.pathways()),
        FIGURES(facts -> facts.entry.figures()),
        CONTRIBUTORS(facts -> facts.entry.contributors()),
        CITING_ARTICLES(facts -> facts.entry.citingArticles()),
        UNPLACED(facts -> facts.entry.unplaced()),
        PROPOSALS(facts -> facts.entry.proposals()),
        /** The gene's own symbol and aliases. */
        OWN_NAMES(facts -> facts.ownNames),
        /** What positions are counted on. */
        PRODUCTS(facts -> facts.products),
        TODAY(facts -> facts.today);

        private final Function<Facts, @Nullable Object> value;

        Part(Function<Facts, @Nullable Object> value) {
            this.value = value;
        }
    }

    /** Which narratives stand at some places or within them. */
    record NarrativesWithin(List<Path> places) implements Input {}

    /** The words of a narrative. */
    record WordsOf(Path narrative) implements Input {}

    /** The mentions of one kind in a narrative. */
    record MentionsIn(Path narrative, Class<? extends Mention> kind) implements Input {}

    /** Something worked out for several rules, each of which rests on whatever it rests on. */
    record Remembered<T>(T value, Set<Input> inputs, Set<Provenance> sources) implements Input {}

    /** Whether it is the same in two states of an entry; what is remembered, by what it rests on. */
    static boolean isSame(Input input, Facts before, Facts now) {
        return switch (input) {
            case Part part -> Objects.equals(part.value.apply(before), part.value.apply(now));
            case NarrativesWithin within ->
                paths(before.within(within.places())).equals(paths(now.within(within.places())));
            case WordsOf words -> {
                Narrative one = before.narrative(words.narrative());
                Narrative other = now.narrative(words.narrative());
                yield one != null && other != null && one.hasWordsOf(other);
            }
            case MentionsIn mentions -> {
                Narrative one = before.narrative(mentions.narrative());
                Narrative other = now.narrative(mentions.narrative());
                yield one != null && other != null && one.mentionsAsMuch(mentions.kind(), other);
            }
            case Remembered<?> remembered -> remembered.inputs().stream().allMatch(inner -> isSame(inner, before, now));
        };
    }

    private static List<Path> paths(List<Narrative> narratives) {
        return narratives.stream().map(Narrative::path).toList();
    }
}
