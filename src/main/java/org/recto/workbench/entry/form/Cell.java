package org.recto.workbench.entry.form;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codec;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.Choice;
import org.recto.workbench.parts.Column;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/**
 * A column of a list, bound to a property of its items.
 *
 * @param column how it looks; its key is the property's path within the item, such as {@code coding/start}
 * @param codec how the property is written and read
 * @param choices where it offers other items of the entry
 * @param made where it shows no property but something made from the item
 */
public record Cell(
        Column column,
        Codec codec,
        @Nullable Function<Now, List<Choice>> choices,
        @Nullable Function<JsonNode, String> made) {

    public static Cell text(String property, String label) {
        return new Cell(Column.text(property, label), Codecs.TEXT, null, null);
    }

    public static Cell longText(String property, String label) {
        return new Cell(Column.longText(property, label), Codecs.TEXT, null, null);
    }

    public static Cell whole(String property, String label) {
        return new Cell(Column.integer(property, label), Codecs.WHOLE_NUMBER, null, null);
    }

    public static Cell decimal(String property, String label) {
        return new Cell(Column.decimal(property, label), Codecs.DECIMAL_NUMBER, null, null);
    }

    /** Text of which "none" says that there is none. */
    public static Cell stated(String property, String label) {
        return new Cell(
                Column.text(property, label).hint(Words.say("form.stated.hint", Words.say("parts.none"))),
                Codecs.STATED,
                null,
                null);
    }

    public static Cell choice(String property, String label, List<Choice> choices) {
        return new Cell(Column.choice(property, label, choices), Codecs.TEXT, null, null);
    }

    /** One line, with choices offered that need not be taken. */
    public static Cell suggest(String property, String label, List<Choice> choices) {
        return new Cell(Column.suggest(property, label, choices), Codecs.TEXT, null, null);
    }

    /** A tick: the choice named is taken, or nothing is said. */
    public static Cell tick(String property, String label, Codec codec, Choice yes) {
        return new Cell(Column.choice(property, label, List.of(yes)), codec, null, null);
    }

    /** A link made from the item, if it has one. */
    public static Cell link(Function<JsonNode, Optional<URI>> link) {
        return new Cell(
                Column.link("link", Words.say("form.link")),
                Codecs.TEXT,
                null,
                item -> link.apply(item).map(URI::toString).orElse(""));
    }

    /** One other item of the entry, by its id. */
    public static Cell item(String property, String label, Function<Now, List<Choice>> choices) {
        return new Cell(Column.choice(property, label, List.of()), Codecs.TEXT, choices, null);
    }

    /** Other items of the entry, by their ids. */
    public static Cell items(String property, String label, Codec codec, Function<Now, List<Choice>> choices) {
        return new Cell(Column.choices(property, label, List.of()), codec, choices, null);
    }

    public Cell wide(String track) {
        return new Cell(column.width(track), codec, choices, made);
    }

    public Cell hint(String words) {
        return new Cell(column.hint(words), codec, choices, made);
    }

    /** The cell of an item as it is stored. */
    String print(JsonNode item) {
        return made == null ? codec.print(of(Path.ROOT).in(item)) : made.apply(item);
    }

    /** Whether a cell's text says what is stored, be it in another spelling. */
    boolean says(String text, JsonNode item) {
        return made == null && codec.says(text, of(Path.ROOT).in(item));
    }

    /** The choices of those cells that offer other items of the entry, by key. */
    static Map<String, List<Choice>> choices(List<Cell> cells, Now now) {
        Map<String, List<Choice>> all = new HashMap<>();
        for (Cell cell : cells) {
            if (cell.choices != null) {
                all.put(cell.key(), cell.choices.apply(now));
            }
        }
        return all;
    }

    String key() {
        return column.key();
    }

    /** The property of an item. */
    Path of(Path item) {
        Path at = item;
        for (String step : key().split("/")) {
            at = at.then(step);
        }
        return at;
    }
}
