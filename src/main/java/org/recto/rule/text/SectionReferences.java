package org.recto.rule.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recto.prose.Range;
import org.recto.rule.CodePoints;
import org.recto.rule.QuickPattern;

/** What a narrative sends its reader to within the entry: "see the Mutations section", "(Fig. 3)", "see Table 1". */
record SectionReferences(List<Reference> all) {

    /** @param target a heading in small letters, {@code "figure 3"} or {@code "table 1"} */
    record Reference(String target, Range range, String words) {}

    private static final String NAMES = "mutations?|germinal|germ-?line|somatic|epigenetics?|prognosis|cytogenetics|"
            + "oncogenesis|abnormal protein|hybrid(?:/mutated)? gene|homology|locali[sz]ation|transcription|pseudogenes?|"
            + "expression|function|description|breakpoints?|to be noted|implicated in|diseases?|entity|entities|"
            + "identity|bibliography|external links|proteins?|DNA(?: ?/ ?RNA)?";

    private static final String NAME = "[\"'\u201c\u2018*_\\\\]{0,3}(" + NAMES + ")[\"'\u201d\u2019*_\\\\]{0,3}";

    private static final String VERB = "see|cf\\.?|refer to|"
            + Stream.of(
                            "described",
                            "detailed",
                            "discussed",
                            "mentioned",
                            "listed",
                            "given",
                            "shown",
                            "presented",
                            "reported",
                            "summari[sz]ed",
                            "explained",
                            "reviewed")
                    .map(told -> told + " (?:in|under)")
                    .collect(Collectors.joining("|"));

    private static final String BETWEEN =
            "(?: (?:also|below|above|in|under|for|more|further|details|information|the|our)){0,6} ";

    private static final String SECTION = " (?:sub-?)?(?:sections?|paragraphs?|chapters?|headings?|parts?)\\b";

    /** Another work's section or figure, unless it is this entry's. */
    private static final String NOT_ELSEWHERE =
            "(?! ?(?:of|in|from|by|at) (?!(?:this|the present|our) )|,? ?\\(?(?:in|from)? ?\\p{Lu}\\p{L}+ et al)";

    private static final List<QuickPattern> TO_SECTIONS = List.of(
            words(VERB, BETWEEN + NAME + SECTION + NOT_ELSEWHERE),
            words(
                    VERB,
                    BETWEEN
                            + "(?:section|paragraph|chapter|heading)s? (?:on |about |entitled |called )?(?:the )?"
                            + NAME
                            + "\\b" + NOT_ELSEWHERE),
            words("see", " (?:also )?(?:below|above) ?[:,] ?(?:the )?" + NAME + "(?= ?[).;,]|$)"),
            // without "section" the capital of a heading must tell
            QuickPattern.at(
                    "(",
                    "Ss",
                    "\\([Ss]ee (?:also )?(?:the )?[\"'\u201c\u2018]?(Mutations|Prognosis|Cytogenetics|Oncogenesis|"
                            + "Germinal|Germline|Somatic|Epigenetics|Homology|Locali[sz]ation|Expression|Function|Breakpoints|"
                            + "Protein|Identity|Implicated in|To be noted)[\"'\u201d\u2019]?(?: (?:below|above))?\\)"));

    private static final String PICTURE =
            "(fig|figs|figures?|tables?)\\.? ?([0-9]{1,2})(?![0-9.%])[A-Fa-f]?\\b" + NOT_ELSEWHERE;

    private static final List<QuickPattern> TO_PICTURES =
            List.of(words(VERB, BETWEEN + PICTURE), QuickPattern.at("(", "FfTt", "(?i)\\(" + spaced(PICTURE)));

    private static final List<String> MARKS =
            List.of("section", "paragraph", "chapter", "heading", "part", "below", "above", "(see", "fig", "table");

    private static QuickPattern words(String wordings, String behind) {
        return QuickPattern.words(spaced(wordings), spaced(behind));
    }

    /** Any white space may stand between words. */
    private static String spaced(String pattern) {
        return pattern.replace(" ", "\\s");
    }

    static SectionReferences of(String text) {
        if (!mayRefer(text)) {
            return new SectionReferences(List.of());
        }
        NavigableMap<Integer, Reference> found = new TreeMap<>();
        CodePoints codePoints = new CodePoints(text);
        for (QuickPattern pattern : TO_SECTIONS) {
            QuickPattern.Search section = pattern.search(text);
            while (section.find()) {
                add(found, codePoints, section.found(), section.found().group(1).toLowerCase(Locale.ROOT));
            }
        }
        for (QuickPattern pattern : TO_PICTURES) {
            QuickPattern.Search search = pattern.search(text);
            Matcher picture = search.found();
            while (search.find()) {
                boolean isTable = picture.group(1).toLowerCase(Locale.ROOT).startsWith("t");
                add(found, codePoints, picture, (isTable ? "table " : "figure ") + Integer.parseInt(picture.group(2)));
            }
        }
        return new SectionReferences(List.copyOf(found.values()));
    }

    /** Whether it holds one of the words without which no pattern finds anything, so that most texts need no reading. */
    private static boolean mayRefer(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(lower::contains);
    }

    /** What a pattern before has found is known, in whatever words. */
    private static void add(
            NavigableMap<Integer, Reference> found, CodePoints codePoints, Matcher matcher, String target) {
        Range range = codePoints.range(matcher.start(), matcher.end());
        Map.Entry<Integer, Reference> before = found.lowerEntry(range.end());
        if (before == null || before.getValue().range().end() <= range.start()) {
            found.put(
                    range.start(), new Reference(target, range, matcher.group().strip()));
        }
    }
}
