package org.recto.workbench.parts;

/**
 * Something that can be picked.
 *
 * @param value what is stored, without spaces where several may be picked
 * @param label what a curator reads and types to find it
 * @param hint a few words beside the label, or empty
 */
public record Choice(String value, String label, String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }

    public static Choice of(String value) {
        return new Choice(value, value, "");
    }
}
