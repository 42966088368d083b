package org.recto.rule.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recto.rule.Capitals;
import org.recto.rule.TermLines;

/** The abbreviations of a text that want to be explained, each where it stands first, and those that it explains. */
record ShortForms(Map<String, Use> uses, List<String> explained) {

    /**
     * An abbreviation where it is used first.
     *
     * @param start its first character
     * @param end the one after its last, an s of the plural included
     * @param times how often the text uses it
     */
    record Use(int start, int end, int times) {}

    /** What each may stand for. */
    static final Map<String, List<String>> MEANINGS = TermLines.read(ShortForms.class, "abbreviations.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    cells -> cells.get(0),
                    cells -> Arrays.stream(cells.get(1).split(";"))
                            .map(String::strip)
                            .toList()));

    private static final String ANY = Capitals.anyOf(MEANINGS.keySet());

    /** All have two capitals near their beginning; what hasn't need not be compared with each. */
    private static final String CAPITALS = "(?=[\\p{L}-]{0,5}\\p{Lu}{2})";

    /** Not within names of cell lines (HL-60), chemicals, methods (LC-MS/MS), trials and study groups. */
    private static final Pattern USE = Pattern.compile(
            "\\b" + CAPITALS + "(?<![\\p{L}\\p{N}/.-])(?:(?:[a-z]{1,2}|[A-Z]{1,3})-)??(" + ANY
                    + ")(s?)(?![\\p{L}\\p{N}]|-\\d|-\\p{Lu}|/MS|\\.\\d| ?(?:[Ss]tudy|[Gg]roup|[Tt]rial|[Pp]rotocol|\\d+ (?:[Tt]rial|[Pp]rotocol)))");

    private static final Pattern MASS =
            Pattern.compile("^ ?(?:analys[ei]s|spectr\\w+|data|peaks?|identification|sequencing|based)\\b");

    /** A strain's name: "SCID mice". */
    private static final Pattern STRAIN = Pattern.compile("^[ -](?:mouse|mice|hu\\b|beige|xenograft)");

    private static final Pattern SHOUTED = Pattern.compile("^ \\p{Lu}{4,}\\b");

    /** A bracket behind a word of lower case, perhaps with other words in it: "lymphoma (HL)", "(also called HL)". */
    private static final Pattern BEHIND_WORDS =
            Pattern.compile("[\\p{Ll}\\p{N})] ?[(\\[](?:[^()\\[\\]]{0,50}?[ ,;/=])??(" + ANY + ")s?(?=[ ,;/=)\\]])");

    /** The words in a bracket or behind a sign: "HL (Hodgkin lymphoma)", "HL = Hodgkin lymphoma". */
    private static final Pattern BEFORE_WORDS = Pattern.compile("\\b" + CAPITALS + "(?<![\\p{L}\\p{N}])(" + ANY
            + ")s?(?: ?[(\\[=:]| stands for| means|, (?:i\\.e\\.|that is),?) ?[\\p{L}-]+[ -]\\p{Ll}+");

    /** What only survival has: "5-year OS", "median OS", "PFS and OS". */
    private static final Pattern BEFORE_SURVIVAL = Pattern.compile(
            "(?:\\b(?:[0-9]{1,2}|one|two|three|five|ten)[- ](?:years?|yrs?|months?|mo)[ ,]|\\b[Mm]edian |\\b(?:PFS|DFS|EFS|RFS)(?: and | or |, ?|/))$");

    private static final Pattern BEHIND_SURVIVAL =
            Pattern.compile("^(?: rates?\\b| times?\\b|(?: and | or |, ?|/)(?:PFS|DFS|EFS|RFS)\\b)");

    private static final Pattern BEARERS =
            Pattern.compile("^ (?:patients?|cells?|cases?|samples?|tumou?rs?|cohorts?|lines?)\\b");

    private static final int WINDOW = 20;

    /** What it may stand for where it is used: of several meanings survival alone where time is told. */
    static List<String> meanings(String form, String text, Use use) {
        List<String> meanings = MEANINGS.getOrDefault(form, List.of());
        List<String> survival = meanings.stream()
                .filter(meaning -> meaning.endsWith("survival"))
                .toList();
        String before = text.substring(Math.max(0, use.start() - WINDOW), use.start());
        String behind = text.substring(use.end(), Math.min(text.length(), use.end() + WINDOW));
        boolean isSurvival = survival.size() == 1
                && !BEARERS.matcher(behind).find()
                && (BEFORE_SURVIVAL.matcher(before).find()
                        || BEHIND_SURVIVAL.matcher(behind).find());
        return isSurvival ? survival : meanings;
    }

    static ShortForms in(String text) {
        Map<String, Use> uses = new LinkedHashMap<>();
        Capitals used = new Capitals(USE, text);
        Matcher use = used.found();
        while (used.find()) {
            if (isMeant(text, use)) {
                uses.merge(
                        use.group(1),
                        new Use(use.start(), use.end(), 1),
                        (first, next) -> new Use(first.start(), first.end(), first.times() + 1));
            }
        }
        List<String> explained = new ArrayList<>();
        addBehindWords(text, explained);
        Capitals before = new Capitals(BEFORE_WORDS, text);
        while (before.find()) {
            explained.add(before.found().group(1));
        }
        return new ShortForms(uses, explained);
    }

    /** Looks before each bracket. */
    private static void addBehindWords(String text, List<String> explained) {
        Matcher behind = BEHIND_WORDS.matcher(text);
        int end = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean isBracket = text.charAt(i) == '(' || text.charAt(i) == '[';
            int letter = isBracket && text.charAt(i - 1) == ' ' ? i - 2 : i - 1;
            letter -= letter > 0 && Character.isLowSurrogate(text.charAt(letter)) ? 1 : 0;
            if (isBracket
                    && letter >= end
                    && behind.region(letter, text.length()).lookingAt()) {
                explained.add(behind.group(1));
                end = behind.end();
            }
        }
    }

    private static boolean isMeant(String text, Matcher use) {
        String after = text.substring(use.end(), Math.min(text.length(), use.end() + 20));
        return !(use.group(1).equals("MS") && MASS.matcher(after).find())
                && !(use.group(1).equals("SCID") && STRAIN.matcher(after).find())
                && !SHOUTED.matcher(after).find();
    }

    /** The abbreviation within it that explains it too: that of ALL explains T-ALL, that of T-ALL explains ALL. */
    static String core(String abbreviation) {
        int start = abbreviation.lastIndexOf('-') + 1;
        while (start < abbreviation.length()
                && abbreviation.charAt(start) >= 'a'
                && abbreviation.charAt(start) <= 'z') {
            start++;
        }
        return abbreviation.substring(start);
    }
}
