package org.recto.hgvs;

import org.jspecify.annotations.Nullable;

/** The form that the standard prefers for a stretch of known bases that became others. */
final class Shortest {

    private Shortest() {}

    /**
     * Location and edit: a substitution, a deletion, an inversion, an insertion or else a delins, with what both have in
     * common left out; {@code null} where the text does not tell the positions.
     *
     * @param start the first base's position
     * @param before what the reference has there, at least one base
     * @param after what became of it
     */
    static @Nullable String form(Position start, String before, String after, Numbering numbering) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        String lost = before.substring(head, before.length() - tail);
        String gained = after.substring(head, after.length() - tail);
        if (lost.isEmpty()) {
            return gained.isEmpty() ? null : between(start, head, "ins" + gained);
        }
        Position first = start.after(head);
        Position last = start.after(head + lost.length() - 1);
        if (first == null || last == null) {
            return null;
        }
        String at = first.equals(last) ? first.print() : first.print() + "_" + last.print();
        if (gained.isEmpty()) {
            return at + "del";
        }
        if (lost.length() == 1 && gained.length() == 1) {
            return at + lost + ">" + gained;
        }
        return at + (isTurned(lost, gained, numbering) ? "inv" : "delins" + gained);
    }

    private static @Nullable String between(Position start, int head, String edit) {
        Position left = start.after(head - 1);
        Position right = start.after(head);
        return left == null || right == null ? null : left.print() + "_" + right.print() + edit;
    }

    /** Whether the one is the reverse complement of the other. */
    static boolean isTurned(String bases, String others, Numbering numbering) {
        if (bases.length() != others.length()) {
            return false;
        }
        String from = numbering == Numbering.RNA ? "acgunbdhkmrsvwy" : "ACGTNBDHKMRSVWY";
        String to = numbering == Numbering.RNA ? "ugcanvhdmkysbwr" : "TGCANVHDMKYSBWR";
        for (int i = 0; i < bases.length(); i++) {
            if (to.charAt(from.indexOf(bases.charAt(i))) != others.charAt(bases.length() - 1 - i)) {
                return false;
            }
        }
        return true;
    }
}
