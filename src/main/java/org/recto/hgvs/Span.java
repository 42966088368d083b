package org.recto.hgvs;

/** A stretch of a sequence, 1-based, both ends included. */
public record Span(int start, int end) {

    public Span {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("No stretch runs from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start + 1;
    }

    public boolean contains(int position) {
        return start <= position && position <= end;
    }
}
