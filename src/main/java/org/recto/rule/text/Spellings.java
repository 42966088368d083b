package org.recto.rule.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern SPELLED;

    static {
        List<String> parts = new ArrayList<>();
        for (List<String> cells : TermLines.read(Spellings.class, "spellings.tsv")) {
            AMERICAN.put(cells.get(0), cells.get(1));
            BRITISH.put(cells.get(1), cells.get(0));
            parts.addAll(cells);
        }
        // a capital within a sentence makes it part of a name: "Leukaemia Research Fund"; "tumorigenic" and "tumor
        // necrosis factor" are British too
        SPELLED = Pattern.compile(parts.stream()
                .map(part -> "(?:(?<=^|[.!?]\\s|\\n)" + part.substring(0, 1).toUpperCase(Locale.ROOT) + "|"
                        + part.charAt(0) + ")" + part.substring(1))
                .collect(Collectors.joining(
                        "|", "(?<![\\p{L}@/.])(", ")(?!ig|ic| necrosis| protein)(?=\\p{Ll}*(?![\\p{L}@]))")));
    }

    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"\\n]{0,300}\"|\u201c[^\u201d\\n]{0,300}\u201d|<?https?://\\S+");

    private static final Pattern MARROW = Pattern.compile("(?i)\\bbone marrow transplant\\w*|\\bBMT\\b");
    private static final Pattern STEM_CELLS =
            Pattern.compile("(?i)\\bh(?:a)?ematopoietic (?:stem|progenitor)[ -]cells? transplant\\w*|\\bHSCT\\b");

    static Spellings in(String text) {
        String own = blanked(text);
        List<Word> words = new ArrayList<>();
        Matcher spelled = SPELLED.matcher(own);
        while (spelled.find()) {
            String part = spelled.group(1).toLowerCase(Locale.ROOT);
            boolean isBritish = BRITISH.containsKey(part);
            String american = isBritish ? BRITISH.getOrDefault(part, part) : part;
            words.add(new Word(
                    american + "/" + AMERICAN.getOrDefault(american, american),
                    isBritish,
                    spelled.start(1),
                    spelled.end(1)));
        }
        boolean marrow = MARROW.matcher(own).find();
        boolean stemCells = STEM_CELLS.matcher(own).find();
        boolean apart = Pattern.compile("[.!?]\\s")
                .splitAsStream(own)
                .anyMatch(sentence -> MARROW.matcher(sentence).find()
                        && STEM_CELLS.matcher(sentence).find());
        return new Spellings(words, marrow, stemCells, apart);
    }

    /** What others wrote is blanked, so that places stay the same. */
    private static String blanked(String text) {
        return QUOTED.matcher(text)
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
    }

    /** The other spelling of the same part. */
    static String other(Word word) {
        String[] both = word.pair().split("/");
        return word.british() ? both[0] : both[1];
    }
}
