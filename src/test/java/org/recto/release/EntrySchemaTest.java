package org.recto.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recto.entry.Entry;
import org.recto.entry.Items;
import org.recto.entry.Stated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds the schema and the records of an entry to each other, property by property. */
class EntrySchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(EntrySchema.bytes());

    @TestFactory
    Stream<DynamicTest> theSchemaSaysWhatTheRecordSays() {
        return records().stream()
                .map(record -> DynamicTest.dynamicTest(
                        record.getSimpleName(),
                        () -> assertThat(shape(schemaOf(record))).isEqualTo(shape(record))));
    }

    @TestFactory
    Stream<DynamicTest> theSchemaListsPropertiesInTheRecordsOrder() {
        return records().stream()
                .map(record -> DynamicTest.dynamicTest(
                        record.getSimpleName(),
                        () -> assertThat(schemaOf(record).get("properties").propertyNames())
                                .containsExactlyElementsOf(Arrays.stream(record.getRecordComponents())
                                        .map(RecordComponent::getName)
                                        .toList())));
    }

    @Test
    void theSchemaDefinesNothingThatNoRecordHas() {
        Set<String> names = new LinkedHashSet<>(List.of("narrative", "status"));
        records().stream()
                .filter(record -> record != Entry.class)
                .map(EntrySchemaTest::name)
                .forEach(names::add);

        assertThat(SCHEMA.get("$defs").propertyNames()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void everyPropertyIsDescribed() {
        SCHEMA.findParents("properties").forEach(object -> {
            assertThat(object.path("description").asString()).isNotBlank();
            object.get("properties")
                    .forEach(property ->
                            assertThat(property.path("description").asString()).endsWith("."));
        });
    }

    /** A record as its schema should have it, descriptions aside. */
    private static ObjectNode shape(Class<?> record) {
        ObjectNode shape = JsonNodeFactory.instance.objectNode().put("additionalProperties", false);
        ObjectNode properties = shape.putObject("properties");
        for (RecordComponent component : record.getRecordComponents()) {
            AnnotatedType type = component.getAnnotatedType();
            properties.set(component.getName(), shape(type, component.getAnnotations()));
            if (!type.isAnnotationPresent(Nullable.class) && type(type) != Items.class) {
                shape.withArray("required").add(component.getName());
            }
        }
        return shape;
    }

    private static ObjectNode shape(AnnotatedType type, Annotation... more) {
        ObjectNode shape = JsonNodeFactory.instance.objectNode();
        Class<?> raw = type(type);
        if (raw == Items.class) {
            shape.put("type", "array").set("items", shape(argument(type)));
        } else if (raw == Stated.class) {
            shape.putArray("anyOf").add(shape(argument(type))).addObject().put("type", "null");
        } else if (raw.isRecord()) {
            shape.put("$ref", name(raw));
        } else if (raw.isEnum()) {
            Arrays.stream(raw.getEnumConstants())
                    .forEach(constant -> shape.withArray("enum").add(jsonName((Enum<?>) constant)));
        } else if (raw == Integer.class) {
            shape.put("type", "integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        } else {
            shape.put("type", raw == String.class ? "string" : raw == Double.class ? "number" : "boolean");
        }
        Stream.concat(Arrays.stream(more), Arrays.stream(type.getAnnotations()))
                .forEach(constraint -> constrain(shape, constraint));
        return shape;
    }

    private static void constrain(ObjectNode shape, Annotation constraint) {
        switch (constraint) {
            case Size size -> {
                if (size.min() > 0) {
                    shape.put("minLength", size.min());
                }
                shape.put("maxLength", size.max());
            }
            case NotBlank _ -> shape.put("pattern", "[^\\u0000-\\u0020]");
            case Pattern pattern -> shape.put("pattern", "^" + pattern.regexp() + "$");
            case Positive _ -> shape.put("minimum", 1);
            case PositiveOrZero _ -> shape.put("minimum", 0);
            case DecimalMin least -> shape.put("minimum", Integer.parseInt(least.value()));
            case DecimalMax most -> shape.put("maximum", Integer.parseInt(most.value()));
            default -> {} // says nothing of the JSON's shape
        }
    }

    /** A part of the schema without its descriptions, what is written otherwise than the records have it made alike. */
    private static JsonNode shape(JsonNode schema) {
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode shape = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach(property -> {
            JsonNode value = property.getValue();
            switch (property.getKey()) {
                case "description", "$defs", "$schema", "$id", "title" -> {}
                case "properties" ->
                    value.properties()
                            .forEach(inner ->
                                    shape.withObject("properties").set(inner.getKey(), shape(inner.getValue())));
                case "anyOf" -> value.forEach(inner -> shape.withArray("anyOf").add(shape(inner)));
                case "items" -> shape.set("items", shape(value));
                case "$ref" -> {
                    String name = value.asString().replace("#/$defs/", "");
                    JsonNode target = SCHEMA.get("$defs").get(name);
                    if (target.has("properties")) {
                        shape.put("$ref", name);
                    } else {
                        shape.setAll((ObjectNode) shape(target));
                    }
                }
                case "const" -> shape.put("type", "string").put("pattern", "^" + value.asString() + "$");
                case "type" -> {
                    if (!value.asString().equals("object")) {
                        shape.set("type", value);
                    }
                }
                default -> shape.set(property.getKey(), value);
            }
        });
        // a strand is a pattern to the field constraints and an enumeration to readers of the schema
        if (shape.path("enum").toString().equals("[\"+\",\"-\"]")) {
            return JsonNodeFactory.instance.objectNode().put("type", "string").put("pattern", "^[+-]$");
        }
        return shape;
    }

    private static JsonNode schemaOf(Class<?> record) {
        return record == Entry.class ? SCHEMA : SCHEMA.get("$defs").path(name(record));
    }

    private static String name(Class<?> record) {
        return Character.toLowerCase(record.getSimpleName().charAt(0))
                + record.getSimpleName().substring(1);
    }

    private static String jsonName(Enum<?> constant) {
        try {
            return constant.getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> type(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType
                ? (Class<?>) ((java.lang.reflect.ParameterizedType) type.getType()).getRawType()
                : (Class<?>) type.getType();
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    /** The records that an entry is made of. */
    private static Set<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(Entry.class));
        while (!waiting.isEmpty()) {
            Class<?> record = waiting.pop();
            if (found.add(record)) {
                for (RecordComponent component : record.getRecordComponents()) {
                    AnnotatedType type = component.getAnnotatedType();
                    Class<?> inner = type instanceof AnnotatedParameterizedType ? type(argument(type)) : type(type);
                    if (inner.isRecord()) {
                        waiting.add(inner);
                    }
                }
            }
        }
        return found;
    }
}
