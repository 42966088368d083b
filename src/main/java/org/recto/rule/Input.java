package org.recto.rule;

import java.util.List;
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
        TODAY(facts -> facts.today),
        /** Whether other entries are at hand. */
        OTHERS(Facts::isAmongOthers);

        private final Function<Facts, @Nullable Object> value;

        Part(Function<Facts, @Nullable Object> value) {
            this.value = value;
        }

        @Nullable
        Object of(Facts facts) {
            return value.apply(facts);
        }
    }

    /** Which narratives stand at some places or within them. */
    record NarrativesWithin(List<Path> places) implements Input {}

    /** The words of a narrative. */
    record WordsOf(Path narrative) implements Input {}

    /**
     * The mentions of one kind in a narrative.
     *
     * @param words what they are read from
     */
    record MentionsIn(WordsOf words, Class<? extends Mention> kind) implements Input {}

    /** What other entries say under a key. */
    record OthersOn(String key) implements Input {}

    /** Something worked out for several rules, each of which rests on whatever it rests on. */
    record Remembered<T>(T value, Set<Input> inputs, Set<Provenance> sources) implements Input {}
}
