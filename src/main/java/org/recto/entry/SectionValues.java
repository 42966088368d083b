package org.recto.entry;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What sections say, each read by itself, and the entries that they make. A value never changes, so that those entries
 * whose section is the same may share it.
 */
public final class SectionValues {

    private static final String DISEASES = "diseases";
    private static final RecordComponent[] PROPERTIES = Entry.class.getRecordComponents();
    private static final Constructor<Entry> ENTRY = constructor();
    private static final Map<String, ObjectReader> READERS = readers();

    private SectionValues() {}

    /**
     * What a section says.
     *
     * @param kind its kind; that of a disease association is {@code diseases}
     */
    public record Value(String kind, Object said) {}

    /**
     * Reads the body of a section, which was taken from an entry once and is not questioned again.
     *
     * @throws UnreadableEntry where it is none of that kind
     */
    public static Value read(String kind, String body) {
        ObjectReader reader = READERS.get(kind);
        if (reader == null) {
            throw new UnreadableEntry("What is kept makes no entry (there is no section of kind " + kind + ")");
        }
        try {
            return new Value(kind, reader.readValue(body));
        } catch (JacksonException e) {
            throw new UnreadableEntry("What is kept makes no entry (" + e.getOriginalMessage() + ")");
        }
    }

    /** The entry whose sections say this, the diseases in their order. */
    public static Entry join(@Nullable String accession, List<Value> values) {
        Map<String, Object> held = new HashMap<>();
        held.put("schema", Entry.SCHEMA);
        if (accession != null) {
            held.put("accession", accession);
        }
        List<Object> diseases = new ArrayList<>();
        for (Value value : values) {
            if (value.kind().equals(DISEASES)) {
                diseases.add(value.said());
            } else {
                held.put(value.kind(), value.said());
            }
        }
        if (!diseases.isEmpty()) {
            held.put(DISEASES, new Items<>(diseases));
        }
        try {
            return ENTRY.newInstance(Arrays.stream(PROPERTIES)
                    .map(property -> held.get(property.getName()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // the constructor is public and refuses nothing
        }
    }

    /** What an entry holds, by the names of its JSON and in their order. */
    public static Map<String, Object> of(Entry entry) {
        Map<String, Object> held = new LinkedHashMap<>();
        try {
            for (RecordComponent property : PROPERTIES) {
                Object said = property.getAccessor().invoke(entry);
                if (said != null && !(said instanceof Items<?> items && items.isAbsent())) {
                    held.put(property.getName(), said);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // what a record holds can be asked for
        }
        return held;
    }

    /** An entry's JSON, without the sections that are the same objects in another entry. */
    static JsonNode treeOfOthers(Entry entry, Entry other) {
        Map<String, Object> there = of(other);
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        of(entry).forEach((name, said) -> {
            if (said != there.get(name)) {
                tree.set(name, EntryJson.value(said));
            }
        });
        return tree;
    }

    private static Constructor<Entry> constructor() {
        try {
            return Entry.class.getConstructor(
                    Arrays.stream(PROPERTIES).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // each record has it
        }
    }

    private static Map<String, ObjectReader> readers() {
        Map<String, ObjectReader> readers = new HashMap<>();
        for (RecordComponent property : PROPERTIES) {
            readers.put(property.getName(), EntryJson.kept(property.getGenericType()));
        }
        readers.put(DISEASES, EntryJson.kept(DiseaseAssociation.class));
        return readers;
    }
}
