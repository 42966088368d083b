package org.recto.entry;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.StringNode;
import tools.jackson.databind.type.LogicalType;

/**
 * The one JSON form of an entry, read strictly and written without loss.
 *
 * <p>Refused are unknown and repeated properties, values of another type, U+0000, lone surrogates and bytes that are
 * not UTF-8, each with a sentence that says where.
 */
public final class EntryJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .withCoercionConfig(LogicalType.Textual, config -> {
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .withCoercionConfigDefaults(config -> {
                config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
                config.setAcceptBlankAsEmpty(false);
            })
            .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    Items.class,
                    override -> override.setInclude(JsonInclude.Value.construct(
                            JsonInclude.Include.CUSTOM,
                            JsonInclude.Include.USE_DEFAULTS,
                            Items.AbsentFilter.class,
                            null)))
            .addModule(new SimpleModule("recto")
                    .addSerializer(new StatedJson.Writer())
                    .addDeserializer(Stated.class, new StatedJson.Reader(null)))
            .build();

    private EntryJson() {}

    /** @throws UnreadableEntry where the text is no entry */
    public static Entry read(String json) {
        return ofTree(parse(json));
    }

    /** @throws UnreadableEntry where the bytes are no entry in UTF-8 */
    public static Entry read(byte[] json) {
        return ofTree(parse(json));
    }

    /** Reads what was read strictly before it was kept: its shape counts, the rest is not looked at again. */
    static ObjectReader kept(Type type) {
        return MAPPER.readerFor(MAPPER.constructType(type)).without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    static JsonNode parse(byte[] json) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableEntry("The file is not UTF-8 text");
        }
    }

    /** JSON text as a tree, checked for what no entry may hold but not yet for being an entry. */
    static JsonNode parse(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.isMissingNode()) {
                throw new UnreadableEntry("There is nothing to read: the text is empty");
            }
            Unkeepable.refuse(tree);
            return tree;
        } catch (StreamReadException e) {
            throw new UnreadableEntry("Line %d, column %d: this is not JSON (%s)"
                    .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr(), e.getOriginalMessage()));
        } catch (JacksonException e) {
            throw new UnreadableEntry("This is not JSON (" + e.getOriginalMessage() + ")");
        }
    }

    /** @throws UnreadableEntry where the tree is no entry */
    public static Entry ofTree(JsonNode tree) {
        if (!tree.isObject()) {
            throw new UnreadableEntry("An entry is a JSON object");
        }
        String schema = tree.path("schema").asString("");
        if (!schema.equals(Entry.SCHEMA)) {
            throw new UnreadableEntry("/schema says \"" + schema + "\"; this program reads " + Entry.SCHEMA);
        }
        if (!tree.path("identity").path("symbol").isString()) {
            throw new UnreadableEntry("/identity/symbol is missing: an entry must at least name its gene");
        }
        try {
            Entry entry = MAPPER.treeToValue(tree, Entry.class);
            OddIds.refuse(tree);
            OddNulls.refuse(tree, entry);
            return entry;
        } catch (JacksonException e) {
            throw new UnreadableEntry(BindingFault.sentence(e, tree));
        }
    }

    /** The entry as a tree that may be changed. */
    public static JsonNode tree(Entry entry) {
        return MAPPER.valueToTree(entry);
    }

    /** The entry as indented text that ends with a line feed. */
    public static String write(Entry entry) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(entry) + "\n";
    }

    /** The entry in the canonical form of RFC 8785, on one line and without an end of line. */
    public static String canonical(Entry entry) {
        return CanonicalJson.of(tree(entry));
    }

    /** An edit as JSON, to be kept in a draft's log. */
    public static String write(Edit edit) {
        return MAPPER.writerFor(Edit.class).writeValueAsString(edit);
    }

    /** @throws JacksonException where the text is no edit */
    public static Edit readEdit(String json) {
        return MAPPER.readValue(json, Edit.class);
    }

    /** Any value of an entry as a tree. */
    public static JsonNode value(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Text as a tree. */
    public static JsonNode text(String text) {
        return StringNode.valueOf(text);
    }
}
