package org.recto.prose;

/**
 * A stretch of a narrative, counted in Unicode code points of the text as it is stored, Markdown escapes included.
 *
 * @param start the first code point, from 0
 * @param end the one after the last
 */
public record Range(int start, int end) {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No range runs from " + start + " to " + end);
        }
    }

    /** Whether all of the other lies within this one. */
    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    /** The stored text's words at this range. */
    public String of(String narrative) {
        int from = narrative.offsetByCodePoints(0, start);
        return narrative.substring(from, narrative.offsetByCodePoints(from, end - start));
    }
}
