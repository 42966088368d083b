package org.recto.rule.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.rule.TermLines;

/** The words of a text that have an American and a British spelling, and the two ways to replace the marrow. */
record Spellings(List<Word> words, boolean namesMarrow, boolean namesStemCells, boolean tellsThemApart) {

    /**
     * A word in one of its spellings.
     *
     * @param pair both spellings, "tumor/tumour"
     * @param british which of them it is
     * @param start the first character of the part in which they differ
     * @param end the one after its last
     */
    record Word(String pair, boolean british, int start, int end) {}

    private static final Map<String, String> BRITISH = new HashMap<>();
    private static final Map<String, String> AMERICAN = new HashMap<>();
    private static final Map<String, List<String>> PARTS = new HashMap<>(); // by their first two letters
    private static final LeadingLetters LEADING;

    static {
        for (List<String> cells : TermLines.read(Spellings.class, "spellings.tsv")) {
            AMERICAN.put(cells.get(0), cells.get(1));
            BRITISH.put(cells.get(1), cells.get(0));
            cells.forEach(part -> PARTS.computeIfAbsent(part.substring(0, 2), any -> new ArrayList<>())
                    .add(part));
        }
        LEADING =
                new LeadingLetters(PARTS.values().stream().flatMap(List::stream).toList());
    }

    /** Behind the part in which spellings differ: "tumorigenic" and "tumor necrosis factor" are British too. */
    private static final Pattern NEITHER = Pattern.compile("ig|ic| necrosis| protein");

    /** Before a capital that begins a sentence; any other makes a name: "Leukaemia Research Fund". */
    private static final Pattern BEGINS = Pattern.compile("(?s)(?:.*[.!?\\n]\\s?)?");

    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"\\n]{0,300}\"|\u201c[^\u201d\\n]{0,300}\u201d|<?https?://\\S+");

    private static final Pattern MARROW = Pattern.compile("(?i)\\bbone marrow transplant\\w*|\\bBMT\\b");
    private static final Pattern STEM_CELLS =
            Pattern.compile("(?i)\\bh(?:a)?ematopoietic (?:stem|progenitor)[ -]cells? transplant\\w*|\\bHSCT\\b");

    private static final Pattern END = Pattern.compile("[.!?]\\s");

    static Spellings in(String text) {
        String own = blanked(text);
        List<Word> words = new ArrayList<>();
        for (int start = 0; start < own.length(); start++) {
            String part = LEADING.mayBegin(own, start) ? part(own, start) : null;
            if (part != null) {
                boolean isBritish = BRITISH.containsKey(part);
                String american = isBritish ? BRITISH.getOrDefault(part, part) : part;
                String pair = american + "/" + AMERICAN.getOrDefault(american, american);
                words.add(new Word(pair, isBritish, start, start + part.length()));
            }
        }
        boolean isTransplant =
                own.toLowerCase(Locale.ROOT).contains("transplant") || own.contains("BMT") || own.contains("HSCT");
        boolean marrow = isTransplant && MARROW.matcher(own).find();
        boolean stemCells = isTransplant && STEM_CELLS.matcher(own).find();
        boolean apart = marrow
                && stemCells
                && END.splitAsStream(own)
                        .anyMatch(sentence -> MARROW.matcher(sentence).find()
                                && STEM_CELLS.matcher(sentence).find());
        return new Spellings(words, marrow, stemCells, apart);
    }

    /** The part that the word begins with which begins here, where one does. */
    private static @Nullable String part(String text, int start) {
        char first = text.charAt(start);
        if (start + 2 > text.length() || start > 0 && Character.isLetter(text.codePointBefore(start))) {
            return null;
        }
        String letters = Character.toLowerCase(first) + text.substring(start + 1, start + 2);
        for (String part : PARTS.getOrDefault(letters, List.of())) {
            int end = start + part.length();
            if (text.startsWith(part.substring(1), start + 1)) {
                char before = start == 0 ? ' ' : text.charAt(start - 1);
                int wordEnd = end(text, end);
                boolean isWord = "@/.".indexOf(before) < 0
                        && text.substring(end, wordEnd).chars().allMatch(Character::isLowerCase)
                        && (wordEnd == text.length() || text.charAt(wordEnd) != '@')
                        && !NEITHER.matcher(text).region(end, text.length()).lookingAt();
                String near = text.substring(Math.max(0, start - 3), start);
                return isWord
                                && (Character.isLowerCase(first)
                                        || BEGINS.matcher(near).matches())
                        ? part
                        : null;
            }
        }
        return null;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** What others wrote is blanked, so that places stay the same. */
    private static String blanked(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\u201c') < 0 && !text.contains("http")) {
            return text;
        }
        return QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
    }

    /** The other spelling of the same part. */
    static String other(Word word) {
        String[] both = word.pair().split("/");
        return word.british() ? both[0] : both[1];
    }
}
