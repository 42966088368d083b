package org.recto.entry;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets field constraints reach the value within a {@link Stated}; Jakarta Validation finds it as a service. */
public final class StatedValueExtractor implements ValueExtractor<Stated<@ExtractedValue ?>> {

    @Override
    public void extractValues(Stated<?> stated, ValueReceiver receiver) {
        receiver.value(null, stated.value());
    }
}
