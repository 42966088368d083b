package org.recto.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph or a word of a narrative with the space before it. The last of a text is empty and bears what space stands
 * at the text's end.
 *
 * @param gap the space before it, as it is stored
 * @param start where in the text it begins, in chars
 */
record Token(String gap, String text, int start) {

    private static final Pattern BLANK_LINES =
            Pattern.compile("\\A(?:[ \\t]*\\n)+|\\s*\\n[ \\t]*\\n(?:[ \\t]*\\n)*|\\s+\\z");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Signs that belong to the sentence and not to the word that they touch. */
    private static final String BEFORE_A_WORD = "([{\"'\u201c\u2018";

    private static final String AFTER_A_WORD = ".,;:!?)]}\"'\u201d\u2019";

    int end() {
        return start + text.length();
    }

    /** Whether nothing but space stands before it in its text. */
    boolean isFirst() {
        return start == gap.length();
    }

    static List<Token> paragraphs(String text) {
        List<Token> tokens = new ArrayList<>();
        split(text, BLANK_LINES, tokens);
        return tokens;
    }

    static List<Token> words(String text) {
        List<Token> runs = new ArrayList<>();
        split(text, SPACE, runs);
        List<Token> words = new ArrayList<>();
        runs.forEach(run -> run.peel(words));
        return words;
    }

    private static void split(String text, Pattern space, List<Token> tokens) {
        Matcher gap = space.matcher(text);
        int from = 0;
        String before = "";
        while (gap.find()) {
            if (gap.start() > from) {
                tokens.add(new Token(before, text.substring(from, gap.start()), from));
                before = "";
            }
            before += gap.group();
            from = gap.end();
        }
        if (from < text.length()) {
            tokens.add(new Token(before, text.substring(from), from));
            before = "";
        }
        tokens.add(new Token(before, "", text.length()));
    }

    /** Parts a word from the signs before and after it. */
    private void peel(List<Token> words) {
        int from = 0;
        while (from < text.length() - 1 && BEFORE_A_WORD.indexOf(text.charAt(from)) >= 0) {
            words.add(part(from, from + 1));
            from++;
        }
        int to = text.length();
        while (to > from + 1 && AFTER_A_WORD.indexOf(text.charAt(to - 1)) >= 0 && text.charAt(to - 2) != '\\') {
            to--;
        }
        words.add(part(from, to));
        for (int i = to; i < text.length(); i++) {
            words.add(part(i, i + 1));
        }
    }

    private Token part(int from, int to) {
        return new Token(from == 0 ? gap : "", text.substring(from, to), start + from);
    }

    static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    /** The tokens as they stand in their text, without the space before the first. */
    static String join(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(i == 0 ? "" : tokens.get(i).gap).append(tokens.get(i).text);
        }
        return text.toString();
    }
}
