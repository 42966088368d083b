package org.recto.refdata.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.RefdataFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON read token by token: what is not asked for is skipped, and nothing is held but texts of a bounded length. */
final class JsonReader {

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int MOST_VALUES = 10_000;

    /** Takes the value that stands behind a name. */
    interface Fields {
        void take(String name) throws Malformed;
    }

    /** Takes an element of an array. */
    interface Elements {
        void take() throws Malformed;
    }

    private final JsonParser parser;
    private final Report report;

    private JsonReader(JsonParser parser, Report report) {
        this.parser = parser;
        this.report = report;
    }

    /** Hands the outermost value to a reader. */
    static void read(InputStream in, Report report, Consumer<JsonReader> reader) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNestingDepth(100)
                        .maxNameLength(1000)
                        .build())
                .build();
        JsonReader json = null;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            json = new JsonReader(parser, report);
            parser.nextToken();
            reader.accept(json);
            if (parser.nextToken() != null) {
                throw report.fault(json.line(), "behind the end of the JSON there is more");
            }
        } catch (JacksonException e) {
            throw report.fault(json == null ? 1 : json.reached(), sentence(e));
        }
    }

    private static String sentence(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "a text is longer than " + LONGEST_TEXT + " letters, or values are nested deeper than any are";
        }
        if (e.getCause() instanceof IOException io) {
            return Packed.sentence(io);
        }
        return String.valueOf(e.getMessage()).contains("UTF-8")
                ? "it is not UTF-8; save the file in that encoding"
                : "it is not JSON, or breaks off here";
    }

    /** The line that reading has come to. */
    private long reached() {
        return Math.max(1, parser.currentLocation().getLineNr());
    }

    /** The line of the value that stands here. */
    long line() {
        return parser.currentTokenLocation().getLineNr();
    }

    RefdataFault fault(String sentence) {
        return report.fault(line(), sentence);
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Hands on each field of the object that stands here; what the taker leaves unread is skipped. */
    void fields(Fields fields) throws Malformed {
        if (!isObject()) {
            parser.skipChildren();
            return;
        }
        Malformed first = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            first = taken(() -> fields.take(name), first);
        }
        if (first != null) {
            throw first;
        }
    }

    /** Hands on each element of the array that stands here. */
    void elements(Elements elements) throws Malformed {
        if (!isArray()) {
            parser.skipChildren();
            return;
        }
        Malformed first = null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            first = taken(elements, first);
        }
        if (first != null) {
            throw first;
        }
    }

    /** Takes a value whole, also where it is malformed, so that reading can go on behind it. */
    private @Nullable Malformed taken(Elements taker, @Nullable Malformed before) {
        JsonToken opened = parser.currentToken();
        int depth = depth();
        Malformed found = before;
        if (before == null) {
            try {
                taker.take();
            } catch (Malformed e) {
                found = e;
            }
        }
        if (opened == JsonToken.START_OBJECT || opened == JsonToken.START_ARRAY) {
            if (parser.currentToken() == opened && depth() == depth) {
                parser.skipChildren();
            }
        }
        return found;
    }

    private int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** The text or number that stands here, {@code null} where something else does. */
    @Nullable
    String text() {
        return parser.currentToken() != null
                        && parser.currentToken().isScalarValue()
                        && parser.currentToken() != JsonToken.VALUE_NULL
                ? parser.getString()
                : null;
    }

    /** The whole number that stands here, {@code null} where something else does. */
    @Nullable
    Integer number() {
        return XmlFeature.number(text());
    }

    /** The texts of an array of texts, or the one text that stands here. */
    List<String> texts() throws Malformed {
        String one = text();
        if (one != null) {
            return List.of(one);
        }
        List<String> texts = new ArrayList<>();
        elements(() -> {
            String text = text();
            if (text != null && texts.size() < MOST_VALUES) {
                texts.add(text);
            }
        });
        return texts;
    }
}
