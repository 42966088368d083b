package org.recto.workbench.entry.edit;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

/** The codecs of the fields. */
public final class Codecs {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+|[+-]?[0-9]{1,3}(,[0-9]{3})+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]{1,30}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})");

    /** One line of text, without the spaces around it. */
    public static final Codec TEXT = codec(Codecs::words, (typed, _) -> text(typed.strip()));

    /** The gene's symbol, without which there is no entry. */
    public static final Codec SYMBOL = codec(
            Codecs::words,
            (typed, _) ->
                    typed.isBlank() ? new Typed.Unreadable(Words.say("form.unreadable.symbol")) : text(typed.strip()));

    /** Several lines, kept as typed; line ends are line feeds. */
    public static final Codec NARRATIVE =
            codec(Codecs::words, (typed, _) -> text(typed.replace("\r\n", "\n").replace('\r', '\n')));

    /** A whole number, thousands parted by commas if one likes. */
    public static final Codec WHOLE_NUMBER = codec(Codecs::words, (typed, _) -> whole(typed.strip()));

    /** A number with a decimal point. */
    public static final Codec DECIMAL_NUMBER = codec(Codecs::decimal, (typed, _) -> decimal(typed.strip()));

    /** Text of which "none", or its word in the reader's language, says that there is none. */
    public static final Codec STATED = codec(
            stored -> stored.isNull() ? Words.say("parts.none") : words(stored),
            (typed, _) -> isNone(typed.strip()) ? new Typed.Value(NullNode.getInstance()) : text(typed.strip()));

    /** A tick that is stored as {@code true}, or not at all. */
    public static final Codec TICK = codec(
            stored -> stored.asBoolean(false) ? "yes" : "",
            (typed, _) -> typed.isEmpty() ? new Typed.Nothing() : new Typed.Value(BooleanNode.TRUE));

    /** A tick that says of a value that there is none. */
    public static final Codec NONE = codec(
            stored -> stored.isNull() ? "none" : "",
            (typed, _) -> typed.isEmpty() ? new Typed.Nothing() : new Typed.Value(NullNode.getInstance()));

    /** Item ids, parted by spaces. */
    public static final Codec IDS = codec(Codecs::ids, (typed, _) -> {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        for (String id : typed.strip().split("\\s+")) {
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids.isEmpty() ? new Typed.Nothing() : new Typed.Value(ids);
    });

    /** The publications among the evidence, by item id; evidence of other kinds is left as it is. */
    public static final Codec PUBLICATIONS = codec(Codecs::publications, Codecs::evidence);

    private Codecs() {}

    private static Codec codec(Function<JsonNode, String> print, BiFunction<String, @Nullable JsonNode, Typed> read) {
        return new Codec() {
            @Override
            public String print(@Nullable JsonNode stored) {
                return stored == null ? "" : print.apply(stored);
            }

            @Override
            public Typed read(String typed, @Nullable JsonNode stored) {
                return read.apply(typed, stored);
            }
        };
    }

    private static boolean isNone(String typed) {
        return typed.equalsIgnoreCase("none") || typed.equalsIgnoreCase(Words.say("parts.none"));
    }

    private static String words(JsonNode stored) {
        return stored.isNull() ? "" : stored.asString("");
    }

    private static Typed text(String text) {
        if (text.isEmpty()) {
            return new Typed.Nothing();
        }
        if (text.codePoints().anyMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF)) {
            return new Typed.Unreadable(Words.say("form.unreadable.half"));
        }
        return new Typed.Value(EntryJson.text(text));
    }

    private static Typed whole(String text) {
        if (text.isEmpty()) {
            return new Typed.Nothing();
        }
        if (!WHOLE.matcher(text).matches()) {
            return new Typed.Unreadable(Words.say("form.unreadable.whole", text));
        }
        try {
            return new Typed.Value(IntNode.valueOf(Integer.parseInt(text.replace(",", ""))));
        } catch (NumberFormatException tooLong) {
            return new Typed.Unreadable(Words.say("form.unreadable.large", text));
        }
    }

    private static Typed decimal(String text) {
        if (text.isEmpty()) {
            return new Typed.Nothing();
        }
        if (!DECIMAL.matcher(text).matches()) {
            return new Typed.Unreadable(Words.say("form.unreadable.number", text));
        }
        return new Typed.Value(DoubleNode.valueOf(Double.parseDouble(text)));
    }

    private static String decimal(JsonNode stored) {
        if (!stored.isNumber()) {
            return words(stored);
        }
        return new BigDecimal(stored.asString()).stripTrailingZeros().toPlainString();
    }

    private static String ids(JsonNode stored) {
        return String.join(" ", stored.valueStream().map(JsonNode::asString).toList());
    }

    private static String publications(JsonNode stored) {
        return String.join(
                " ",
                stored.valueStream()
                        .map(evidence -> evidence.path("publication").asString(""))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    private static Typed evidence(String typed, @Nullable JsonNode stored) {
        ArrayNode evidence = JsonNodeFactory.instance.arrayNode();
        for (String id : typed.strip().split("\\s+")) {
            if (!id.isEmpty()) {
                evidence.add(JsonNodeFactory.instance.objectNode().put("publication", id));
            }
        }
        if (stored != null) {
            stored.valueStream().filter(one -> !one.has("publication")).forEach(evidence::add);
        }
        return evidence.isEmpty() ? new Typed.Nothing() : new Typed.Value(evidence);
    }
}
