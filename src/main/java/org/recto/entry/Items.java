package org.recto.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list of an entry that remembers whether it was given at all.
 *
 * <p>An absent list has no key in the JSON, an empty one is {@code []}; both read as an empty list, and only
 * {@link #isAbsent()} and the JSON tell them apart. So an entry comes back from its JSON as it went in.
 */
public final class Items<T> extends AbstractList<T> implements RandomAccess {

    private static final Items<?> ABSENT = new Items<>(List.of());

    private final List<T> elements;

    @JsonCreator(mode = Mode.DELEGATING)
    Items(List<T> elements) {
        this.elements = List.copyOf(elements);
    }

    @SafeVarargs
    public static <T> Items<T> of(T... elements) {
        return new Items<>(List.of(elements));
    }

    public static <T> Items<T> copyOf(List<T> elements) {
        return elements instanceof Items<T> items ? items : new Items<>(elements);
    }

    /** The list that isn't there. */
    @SuppressWarnings("unchecked") // holds no element, so any element type is right
    public static <T> Items<T> absent() {
        return (Items<T>) ABSENT;
    }

    /** For the records' constructors: {@code null}, which is how a missing key arrives, becomes the absent list. */
    static <T> Items<T> given(@Nullable Items<T> items) {
        return items == null ? absent() : items;
    }

    public boolean isAbsent() {
        return this == ABSENT;
    }

    @Override
    public T get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    // the list behind it knows faster ways than an abstract list has
    @Override
    public Iterator<T> iterator() {
        return elements.iterator();
    }

    @Override
    public Spliterator<T> spliterator() {
        return elements.spliterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || elements.equals(other instanceof Items<?> items ? items.elements : other);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** Tells the JSON writer to leave an absent list out: it asks whether a value equals this. */
    static final class AbsentFilter {
        @Override
        @SuppressWarnings("EqualsWhichDoesntCheckParameterClass") // the contract of Jackson's value filters
        public boolean equals(@Nullable Object value) {
            return value == null || value instanceof Items<?> items && items.isAbsent();
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
