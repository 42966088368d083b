package org.recto.entry;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Sets texts and whole numbers in an entry's records without a way through its JSON: a key typed does mostly that. All that isn't
 * around the place stays the same object, by which one knows what has not changed.
 */
final class Leaves {

    private record Shape(RecordComponent[] components, Constructor<?> made) {

        private static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                return new Shape(
                        components,
                        type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Leaves() {}

    /** The entry with the edit, or {@code null} where that needs its JSON. */
    static @Nullable Entry with(Entry entry, Edit edit) {
        if (!(edit instanceof Edit.Set(Path path, JsonNode value))
                || path.last().equals("id")
                || path.section().equals("schema")
                || path.section().equals("accession")) {
            return null;
        }
        Object leaf = value.isString() ? value.stringValue() : value.isInt() ? value.intValue() : null;
        try {
            return leaf == null ? null : (Entry) with(entry, path.steps(), leaf);
        } catch (ReflectiveOperationException odd) {
            return null; // the way through the JSON says what is wrong with it
        }
    }

    private static @Nullable Object with(@Nullable Object at, List<String> steps, Object leaf)
            throws ReflectiveOperationException {
        if (steps.isEmpty()) {
            return leaf;
        }
        if (at instanceof Items<?> items) {
            return with(items, steps, leaf);
        }
        return at instanceof Record record ? with(record, steps, leaf) : null;
    }

    private static @Nullable Object with(Record record, List<String> steps, Object leaf)
            throws ReflectiveOperationException {
        Shape shape = SHAPES.get(record.getClass());
        @Nullable Object[] values = new Object[shape.components.length];
        boolean found = false;
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components[i];
            values[i] = component.getAccessor().invoke(record);
            if (component.getName().equals(steps.getFirst())) {
                values[i] = with(values[i], steps.subList(1, steps.size()), leaf);
                found = component.getType().isInstance(values[i]);
            }
        }
        return found ? shape.made.newInstance(values) : null;
    }

    private static @Nullable Object with(Items<?> items, List<String> steps, Object leaf)
            throws ReflectiveOperationException {
        List<Object> elements = new ArrayList<>(items);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Item item && item.id().equals(steps.getFirst()) && steps.size() > 1) {
                Object made = with((Record) item, steps.subList(1, steps.size()), leaf);
                elements.set(i, made);
                return made == null ? null : Items.copyOf(elements);
            }
        }
        return null;
    }
}
