package org.recto.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import org.recto.refdata.Provenance;

/**
 * Notes on what the rule at work rests on: what it read of the entry, and the sources of the reference data that it got.
 * Not for use by several threads.
 */
final class Notes {

    /** As many characters as the fixes of one rule may hold: each holds the whole of the narrative that it changes. */
    private static final long MOST_WRITTEN = 5_000_000;

    private long written;
    private Set<Input> inputs = none();
    private Set<Provenance> sources = new HashSet<>();

    private static Set<Input> none() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** From now on it is another rule that works. */
    void begin() {
        written = 0;
        clear();
    }

    private void clear() {
        inputs = none();
        sources = new HashSet<>();
    }

    void read(Input input) {
        inputs.add(input);
    }

    void got(Provenance source) {
        sources.add(source);
    }

    /** Whether the rule at work may offer a fix of so many characters more. */
    boolean mayWrite(int characters) {
        written += characters;
        return written <= MOST_WRITTEN;
    }

    /** What the rule at work has read since it began. */
    Set<Input> inputs() {
        return inputs;
    }

    /** Where the records come from that it got. */
    Set<Provenance> sources() {
        return sources;
    }

    <T> Input.Remembered<T> remember(Supplier<T> work) {
        Set<Input> inputsBefore = inputs;
        Set<Provenance> sourcesBefore = sources;
        clear();
        try {
            return new Input.Remembered<>(work.get(), inputs, sources);
        } finally {
            inputsBefore.addAll(inputs); // where the work fails, this is what the failure rests on
            sourcesBefore.addAll(sources);
            inputs = inputsBefore;
            sources = sourcesBefore;
        }
    }

    <T> T recall(Input.Remembered<T> remembered) {
        if (inputs.add(remembered)) {
            sources.addAll(remembered.sources());
        }
        return remembered.value();
    }
}
