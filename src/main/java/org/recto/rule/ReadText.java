package org.recto.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.prose.CutNarrative;
import org.recto.prose.Mention;
import org.recto.prose.Prose;
import org.recto.prose.Word;

/** A narrative's text and whatever was read from it alone, each once. For use by any number of threads. */
final class ReadText {

    /** As many things are read of most texts. */
    static final int EXPECTED = 64;

    private final String text;
    private final Map<Class<?>, Object> read = new ConcurrentHashMap<>(EXPECTED);
    private volatile @Nullable CutNarrative cut;
    private volatile @Nullable Prose prose;
    private volatile @Nullable List<List<Word>> words;
    private volatile @Nullable Map<Class<?>, List<Mention>> byKind;
    private volatile @Nullable CodePoints codePoints;
    private volatile @Nullable String calm;

    ReadText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    CodePoints codePoints() {
        CodePoints known = codePoints;
        if (known == null) {
            known = new CodePoints(text);
            codePoints = known;
        }
        return known;
    }

    /** Two threads may read it at once; both read the same. */
    Prose prose() {
        Prose known = prose;
        if (known == null) {
            known = cut().prose();
            prose = known;
            forget();
        }
        return known;
    }

    @SuppressWarnings("unchecked") // they stand there under their kind
    <M extends Mention> List<M> all(Class<M> kind) {
        Map<Class<?>, List<Mention>> known = byKind;
        if (known == null) {
            known = new HashMap<>();
            for (Mention mention : prose().mentions()) {
                known.computeIfAbsent(mention.getClass(), any -> new ArrayList<>())
                        .add(mention);
            }
            known.replaceAll((any, mentions) -> List.copyOf(mentions));
            byKind = known;
        }
        return (List<M>) known.getOrDefault(kind, List.of());
    }

    /**
     * The text for patterns, which look back over all combining marks in a row for the letter that bears them: no more of
     * them than Unicode's stream-safe format has, spaces for the rest.
     */
    String calm() {
        String known = calm;
        if (known == null) {
            known = CombiningMarks.bounded(text);
            calm = known;
        }
        return known;
    }

    /** The sentences of the text for patterns, word by word. */
    List<List<Word>> words() {
        List<List<Word>> known = words;
        if (known == null) {
            known = (calm().equals(text) ? cut() : new CutNarrative(calm())).words();
            words = known;
            forget();
        }
        return known;
    }

    private CutNarrative cut() {
        CutNarrative known = cut;
        if (known == null) {
            known = new CutNarrative(text);
            cut = known;
        }
        return known;
    }

    /** Once both were read of it, nobody needs it any more. */
    private void forget() {
        if (prose != null && words != null) {
            cut = null;
        }
    }

    <T> T derived(Class<T> kind, Function<String, T> derivation) {
        Object known = read.get(kind);
        if (known == null) {
            known = derivation.apply(calm());
            read.put(kind, known);
        }
        return kind.cast(known);
    }
}
