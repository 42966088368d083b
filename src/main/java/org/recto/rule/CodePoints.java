package org.recto.rule;

import org.recto.prose.Range;

/** Turns places in a text's characters into ranges of code points; fast where they are asked for in order. */
public final class CodePoints {

    private final String text;
    private int at;
    private int before;

    public CodePoints(String text) {
        this.text = text;
    }

    /** The range of the characters {@code [start, end)}. */
    public Range range(int start, int end) {
        return new Range(upTo(start), upTo(end));
    }

    private int upTo(int index) {
        before = index >= at ? before + text.codePointCount(at, index) : before - text.codePointCount(index, at);
        at = index;
        return before;
    }
}
