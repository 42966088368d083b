package org.recto.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.rule.QuickPattern;

/**
 * The brackets of a text that have no partner.
 *
 * @param opened how many open
 * @param closed how many close
 * @param unmatched characters at which the ones without a partner stand, in order
 */
record Brackets(int opened, int closed, List<Integer> unmatched) {

    /** Half-open intervals, "(0, 1]", and smileys are not meant to balance. */
    private static final QuickPattern LOOSE = QuickPattern.at(
            "[(:;",
            "",
            "[\\[(]\\s*[-\u2212\u2013]?[\\d.]+\\s*[,;]\\s*[-\u2212\u2013]?(?:[\\d.]+|\u221e)\\s*[\\])]|(?<=\\s)[:;]-?[()](?=\\s|$)");

    /** What numbers the items of an enumeration, "a)", "1)", "iv)", "2.1)". */
    private static final Pattern LABEL =
            Pattern.compile("(?<![\\p{L}\\p{N}.(\\[])(?:\\d{1,2}(?:\\.\\d{1,2})*[a-zA-Z]?|[a-zA-Z]|[ivxIVX]{1,5})\\)");

    /** Those without a partner; the labels of enumerations want none. */
    static Brackets of(String text) {
        boolean[] aside = new boolean[text.length()];
        QuickPattern.Search loose = LOOSE.search(text);
        while (loose.find()) {
            mark(loose.found(), aside);
        }
        Brackets strict = match(text, aside);
        if (strict.unmatched.isEmpty()) {
            return strict;
        }
        boolean[] labels = aside.clone();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            mark(label, labels);
        }
        List<Integer> others =
                strict.unmatched.stream().filter(at -> !labels[at]).toList();
        boolean isSettled = others.isEmpty() || match(text, labels).unmatched.isEmpty();
        return new Brackets(strict.opened, strict.closed, isSettled ? List.of() : others);
    }

    private static void mark(Matcher found, boolean[] aside) {
        for (int i = found.start(); i < found.end(); i++) {
            aside[i] = true;
        }
    }

    private static Brackets match(String text, boolean[] aside) {
        List<Integer> open = new ArrayList<>();
        List<Integer> unmatched = new ArrayList<>();
        int opened = 0;
        int closed = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = aside[i] ? ' ' : plain(text.charAt(i));
            if (c == '(' || c == '[') {
                open.add(i);
                opened++;
            } else if (c == ')' || c == ']') {
                closed++;
                boolean isPair = !open.isEmpty() && plain(text.charAt(open.getLast())) == (c == ')' ? '(' : '[');
                if (isPair) {
                    open.removeLast();
                } else {
                    unmatched.add(i);
                }
            }
        }
        unmatched.addAll(open);
        unmatched.sort(null);
        return new Brackets(opened, closed, unmatched);
    }

    /** Keyboards for Chinese and Japanese have brackets of their own width. */
    private static char plain(char c) {
        return c == '\uff08' ? '(' : c == '\uff09' ? ')' : c;
    }
}
