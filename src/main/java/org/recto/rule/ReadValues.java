package org.recto.rule;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.prose.Prose;
import org.recto.prose.Word;

/**
 * What rules read of single values, such as a title or a list of authors, kept from check to check: values change far
 * less often than they are checked.
 */
public final class ReadValues {

    private static final int KEPT = 4_000;
    private static final int LONGEST_KEPT = 1_000;

    private static final Recent<Key, Object> RECENT = new Recent<>(KEPT);

    private record Key(Class<?> kind, String value) {

        /** A record's own is slow until it is compiled well, and this is asked for each value of an entry. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && kind == key.kind && value.equals(key.value);
        }

        @Override
        public int hashCode() {
            return 31 * value.hashCode() + kind.hashCode();
        }
    }

    private ReadValues() {}

    /**
     * Something that is read from a value alone.
     *
     * @param kind what it is read as, by which it is found again
     * @param reading gives the same for the same value, and rests on nothing else
     */
    public static <T> T of(Class<T> kind, String value, Function<String, T> reading) {
        return value.length() > LONGEST_KEPT
                ? reading.apply(value)
                : kind.cast(RECENT.get(new Key(kind, value), key -> reading.apply(key.value())));
    }

    /** What a value mentions that is no Markdown. */
    public static Prose prose(String value) {
        return of(Prose.class, value, Prose::readPlain);
    }

    /** The sentences of a narrative, word by word, through which several rules look. */
    public static List<List<Word>> sentences(String narrative) {
        return RecentProse.of(narrative).words();
    }

    static void forget() {
        RECENT.clear();
    }
}
