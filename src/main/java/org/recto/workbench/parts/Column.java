package org.recto.workbench.parts;

import java.util.List;

/**
 * One column of {@link Rows}. Every cell is a string; the kind says how it is edited and what the browser already
 * refuses to pass on.
 *
 * @param key names the column in {@link Row#cells()}
 * @param label the heading
 * @param kind how a cell is edited
 * @param choices for the kinds that pick
 * @param width a CSS grid track such as {@code 6rem} or {@code minmax(8rem, 2fr)}
 * @param hint shown in an empty cell while it is edited
 * @param readOnly whether the cells are only shown
 */
public record Column(
        String key, String label, Kind kind, List<Choice> choices, String width, String hint, boolean readOnly) {

    /** How a cell is edited. */
    public enum Kind {
        /** One line. */
        TEXT,
        /** A whole number, perhaps negative. */
        INTEGER,
        /** A number with a decimal point. */
        DECIMAL,
        /** Several lines. */
        LONGTEXT,
        /** One line, with choices offered that need not be taken. */
        SUGGEST,
        /** One of the choices, by its value. */
        CHOICE,
        /** Any number of the choices: their values parted by spaces. */
        CHOICES,
        /** An https address, only shown, as a link that opens beside the page. */
        LINK
    }

    public static Column text(String key, String label) {
        return new Column(key, label, Kind.TEXT, List.of(), "minmax(7rem, 1fr)", "", false);
    }

    public static Column longText(String key, String label) {
        return new Column(key, label, Kind.LONGTEXT, List.of(), "minmax(12rem, 2fr)", "", false);
    }

    public static Column integer(String key, String label) {
        return new Column(key, label, Kind.INTEGER, List.of(), "minmax(4.5rem, 6rem)", "", false);
    }

    public static Column decimal(String key, String label) {
        return new Column(key, label, Kind.DECIMAL, List.of(), "minmax(4.5rem, 6rem)", "", false);
    }

    public static Column suggest(String key, String label, List<Choice> choices) {
        return new Column(key, label, Kind.SUGGEST, choices, "minmax(8rem, 1fr)", "", false);
    }

    public static Column link(String key, String label) {
        return new Column(key, label, Kind.LINK, List.of(), "minmax(4rem, 5rem)", "", true);
    }

    public static Column choice(String key, String label, List<Choice> choices) {
        return new Column(key, label, Kind.CHOICE, choices, "minmax(8rem, 1fr)", "", false);
    }

    public static Column choices(String key, String label, List<Choice> choices) {
        return new Column(key, label, Kind.CHOICES, choices, "minmax(8rem, 1fr)", "", false);
    }

    public Column width(String track) {
        return new Column(key, label, kind, choices, track, hint, readOnly);
    }

    public Column hint(String words) {
        return new Column(key, label, kind, choices, width, words, readOnly);
    }

    public Column shownOnly() {
        return new Column(key, label, kind, choices, width, hint, true);
    }

    Column choices(List<Choice> others) {
        return new Column(key, label, kind, others, width, hint, readOnly);
    }
}
