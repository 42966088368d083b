package org.recto.hgvs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts the brackets of a description of a protein right, and those around several changes. */
final class ProteinBrackets {

    private ProteinBrackets() {}

    /** With what is open closed at the end, and what was never opened left out. */
    static String inOrder(String text) {
        Deque<Character> open = new ArrayDeque<>();
        StringBuilder ordered = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = c == ')' || c == ']';
            if (c == '(' || c == '[') {
                open.push(c == '(' ? ')' : ']');
            }
            if (closes && (open.isEmpty() || open.peek() != c)) {
                continue;
            }
            if (closes) {
                open.pop();
            }
            ordered.append(c);
        }
        open.forEach(ordered::append);
        return ordered.toString();
    }

    /** Other ways to say how several changes go together, where they stand together without what says it. */
    static List<String> arranged(String text) {
        int body = text.indexOf("p.", text.indexOf(':') + 1) + 2;
        if (body < 2) {
            return List.of();
        }
        String prefix = text.substring(0, body);
        String changes = text.substring(body).replace('+', ';');
        List<String> arranged = new ArrayList<>();
        arranged.add(prefix + changes);
        if (changes.startsWith("([") && changes.endsWith("])")) {
            String inner = changes.substring(2, changes.length() - 2);
            arranged.add(prefix + "[(" + inner.replace("];[", ")];[(") + ")]");
        } else if (changes.startsWith("[") && changes.indexOf("(;)") > 0) {
            arranged.add(prefix + changes.replace("[", "").replace("]", ""));
        } else if (changes.indexOf('[') < 0 && changes.indexOf(';') > 0 && !changes.contains("(;)")) {
            boolean isPredicted = changes.startsWith("(") && changes.endsWith(")");
            String inner = isPredicted ? changes.substring(1, changes.length() - 1) : changes;
            String open = isPredicted ? "(" : "";
            String close = isPredicted ? ")" : "";
            arranged.add(prefix + "[" + open + inner + close + "]");
            arranged.add(prefix + "[" + open + inner.replace(";", close + "];[" + open) + close + "]");
            arranged.add(prefix + open + inner.replace(";", close + "(;)" + open) + close);
        }
        if (changes.endsWith("];[]")) {
            arranged.add(prefix + withUnchanged(changes));
        }
        return arranged;
    }

    /** {@code [Ser73Arg];[]}: the other allele is as the reference where the first has its change. */
    private static String withUnchanged(String changes) {
        int number = 1;
        while (number < changes.length() && !Character.isDigit(changes.charAt(number))) {
            number++;
        }
        while (number < changes.length() && Character.isDigit(changes.charAt(number))) {
            number++;
        }
        boolean isPredicted = changes.startsWith("[(");
        String unchanged = changes.substring(isPredicted ? 2 : 1, number) + "=";
        return changes.substring(0, changes.length() - 1) + (isPredicted ? "(" + unchanged + ")" : unchanged) + "]";
    }
}
