package org.recto.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Provenance;

/**
 * Notes on what the rule at work rests on: what it read of the entry, and the sources of the reference data that it got.
 * Not for use by several threads.
 */
final class Notes {

    /** As many characters as the fixes of one rule may hold: each holds the whole of the narrative that it changes. */
    private static final long MOST_WRITTEN = 5_000_000;

    private long written;
    private int last; // the last number that was given
    private int number; // those that are being taken
    private Input.All inputs = Input.All.none();
    private Set<Provenance> sources = new HashSet<>(4);
    private @Nullable Provenance lastSource;

    /** From now on it is another rule that works. */
    void begin() {
        written = 0;
        clear();
    }

    private void clear() {
        number = next();
        inputs = Input.All.none();
        sources = new HashSet<>(4);
        lastSource = null;
    }

    /** A number that nothing else of the same edited entry has. */
    int next() {
        return ++last;
    }

    void read(Input.Part part) {
        inputs.parts().add(part);
    }

    void read(Input input) {
        if (input.noted != number) {
            input.noted = number;
            inputs.others().add(input);
        }
    }

    void got(Provenance source) {
        if (source != lastSource) { // one source gives many records in a row
            lastSource = source;
            sources.add(source);
        }
    }

    /** Whether the rule at work may offer a fix of so many characters more. */
    boolean mayWrite(int characters) {
        written += characters;
        return written <= MOST_WRITTEN;
    }

    /** What the rule at work has read since it began. */
    Input.All inputs() {
        return inputs;
    }

    /** Where the records come from that it got. */
    Set<Provenance> sources() {
        return sources;
    }

    <T> Input.Remembered<T> remember(Supplier<T> work) {
        int numberBefore = number;
        Input.All inputsBefore = inputs;
        Set<Provenance> sourcesBefore = sources;
        clear();
        boolean isDone = false;
        try {
            Input.Remembered<T> remembered = new Input.Remembered<>(work.get(), inputs, sources);
            isDone = true;
            return remembered;
        } finally {
            if (!isDone) { // this is what the failure rests on
                inputsBefore.parts().addAll(inputs.parts());
                inputsBefore.others().addAll(inputs.others());
                sourcesBefore.addAll(sources);
            }
            number = numberBefore;
            inputs = inputsBefore;
            sources = sourcesBefore;
            lastSource = null;
        }
    }

    <T> T recall(Input.Remembered<T> remembered) {
        if (remembered.noted != number) {
            read(remembered);
            sources.addAll(remembered.sources);
        }
        return remembered.value;
    }
}
