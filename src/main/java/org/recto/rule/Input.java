package org.recto.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.refdata.Provenance;

/**
 * Something beside the entry's parts that a verdict rests on, by which it can be looked up again in another state of the
 * entry. It bears the marks of whoever works with it, so that no map need be asked for each of very many.
 */
abstract sealed class Input {

    /** In which notes it stands last. */
    int noted;

    /** Which comparison judged last whether it is the same, and how. A number, since its states of the entry must not live on. */
    int judged;

    boolean isSame;

    /** A part that rules read whole. Narratives are not part of it, but for whether they are there. */
    enum Part {
        ACCESSION(facts -> facts.entry.accession()),
        SOURCE(facts -> facts.entry.source()),
        IDENTITY(facts -> facts.wordless.identity()),
        GENE(facts -> facts.wordless.gene()),
        PROTEIN(facts -> facts.wordless.protein()),
        TRANSCRIPTS(facts -> facts.wordless.transcripts()),
        PROTEIN_LENGTH(facts -> facts.wordless.proteinLength()),
        ISOFORMS(facts -> facts.wordless.isoforms()),
        FEATURES(facts -> facts.wordless.features()),
        HOMOLOGS(facts -> facts.wordless.homologs()),
        MUTATIONS(facts -> facts.wordless.mutations()),
        VARIANTS(facts -> facts.wordless.variants()),
        DISEASES(facts -> facts.wordless.diseases()),
        TO_BE_NOTED(facts -> facts.wordless.toBeNoted()),
        BIBLIOGRAPHY(facts -> facts.entry.bibliography()),
        CROSS_REFERENCES(facts -> facts.entry.crossReferences()),
        EXPRESSION(facts -> facts.entry.expression()),
        PATHWAYS(facts -> facts.entry.pathways()),
        FIGURES(facts -> facts.wordless.figures()),
        CONTRIBUTORS(facts -> facts.entry.contributors()),
        CITING_ARTICLES(facts -> facts.entry.citingArticles()),
        UNPLACED(facts -> facts.entry.unplaced()),
        PROPOSALS(facts -> facts.entry.proposals()),
        /** The gene's own symbol and aliases. */
        OWN_NAMES(facts -> facts.ownNames),
        /** What positions are counted on, the protein's length aside. */
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

    /** All that a verdict rests on. */
    record All(Set<Part> parts, List<Input> others) {
        static All none() {
            return new All(EnumSet.noneOf(Part.class), new ArrayList<>());
        }
    }

    /** Which narratives stand at some places or within them. */
    static final class NarrativesWithin extends Input {
        final List<Path> places;

        NarrativesWithin(List<Path> places) {
            this.places = places;
        }
    }

    /** The words of a narrative, or what is read of them. */
    abstract static sealed class OfNarrative<T> extends Input {
        final Path narrative;

        /** What a rule got of it. */
        final T value;

        OfNarrative(Path narrative, T value) {
            this.narrative = narrative;
            this.value = value;
        }

        /** What a rule would get of other words. */
        abstract T in(ReadText read);
    }

    static final class WordsOf extends OfNarrative<String> {
        WordsOf(Path narrative, ReadText read) {
            super(narrative, read.text());
        }

        @Override
        String in(ReadText read) {
            return read.text();
        }
    }

    /** The mentions of one kind in a narrative. */
    static final class MentionsIn<M extends Mention> extends OfNarrative<List<M>> {
        private final Class<M> kind;

        MentionsIn(Path narrative, Class<M> kind, ReadText read) {
            super(narrative, read.all(kind));
            this.kind = kind;
        }

        @Override
        List<M> in(ReadText read) {
            return read.all(kind);
        }
    }

    /** What a rule's own patterns read of a narrative. */
    static final class DerivedOf<T> extends OfNarrative<T> {
        private final Class<T> kind;
        private final Function<String, T> derivation;

        DerivedOf(Path narrative, Class<T> kind, Function<String, T> derivation, ReadText read) {
            super(narrative, read.derived(kind, derivation));
            this.kind = kind;
            this.derivation = derivation;
        }

        @Override
        T in(ReadText read) {
            return read.derived(kind, derivation);
        }
    }

    /** What other entries say under a key. */
    static final class OthersOn extends Input {
        final String key;

        OthersOn(String key) {
            this.key = key;
        }
    }

    /** Something worked out for several rules, each of which rests on whatever it rests on. */
    static final class Remembered<T> extends Input {
        final T value;
        final All inputs;
        final Set<Provenance> sources;

        Remembered(T value, All inputs, Set<Provenance> sources) {
            this.value = value;
            this.inputs = inputs;
            this.sources = sources;
        }
    }
}
