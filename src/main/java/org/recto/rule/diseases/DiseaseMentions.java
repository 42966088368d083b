package org.recto.rule.diseases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.rule.Capitals;
import org.recto.rule.Inspection;
import org.recto.rule.ReadValues;

/** The diseases that a text names, in the order in which they stand, the longest names only. */
public record DiseaseMentions(List<DiseaseMention> all) {

    /** What may stand between the words of a name. */
    private static final Pattern JOINT = Pattern.compile("[ \u00a0]|[-\u2010\u2011\u2013/]|\\s{1,2}|- ");

    /** Behind these words of a disease name genes, viruses and molecules. */
    private static final Pattern OTHER_THING = Pattern.compile(
            "[ -](?:\\d+\\b(?! ?(?:of|/|%|patients|cases))|genes?\\b|proteins?\\b|homeobox|factors?\\b|virus|antigens?\\b|suppress|necrosis"
                    + "|breakpoint|susceptib|oncogen|oncoprotein|inhibitory|homolog|protein|predispos)|-(?:associated|related|derived|specific) ");

    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(?=[\\p{L}-]{0,4}(?:\\p{Lu}{2}|\\d\\p{Lu}))(?<![\\p{L}\\p{N}])(?:"
                    + Capitals.anyOf(DiseaseTerms.LIST.abbreviations())
                    + ")s?(?![\\p{L}\\p{N}]|-\\d|-(?!M\\d)\\p{Lu}|\\.\\d)");

    public DiseaseMentions {
        all = List.copyOf(all);
    }

    /** Those in a name, or another value that is often looked at. */
    static DiseaseMentions named(String name) {
        return ReadValues.of(DiseaseMentions.class, name, DiseaseMentions::in);
    }

    public static DiseaseMentions in(String text) {
        List<DiseaseMention> found = new ArrayList<>();
        names(text, found);
        Capitals abbreviations = new Capitals(ABBREVIATION, text);
        Matcher abbreviation = abbreviations.found();
        while (abbreviations.find()) {
            String words = abbreviation.group();
            String short1 = words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
            Disease disease = DiseaseTerms.LIST.abbreviated(short1);
            if (disease != null && !isOtherThing(text, abbreviation.end()) && !isShouted(text, abbreviation)) {
                found.add(new DiseaseMention(disease, abbreviation.start(), abbreviation.end(), words, short1, short1));
            }
        }
        found.sort(Comparator.comparingInt(DiseaseMention::start)
                .thenComparing(Comparator.comparingInt(DiseaseMention::end).reversed()));
        List<DiseaseMention> apart = new ArrayList<>();
        for (DiseaseMention mention : found) {
            if (apart.isEmpty() || mention.start() >= apart.getLast().end()) {
                apart.add(mention);
            }
        }
        return new DiseaseMentions(apart);
    }

    /** Without what abbreviates the entry's own gene as well. */
    public List<DiseaseMention> notOwn(Inspection inspection) {
        return all.stream()
                .filter(mention -> mention.abbreviation() == null || !inspection.isOwn(List.of(mention.words())))
                .toList();
    }

    private static void names(String text, List<DiseaseMention> found) {
        DiseaseWords words = new DiseaseWords(text);
        for (int i = 0; i < words.size(); i++) {
            if (!words.mayBegin(i)) {
                continue;
            }
            StringBuilder name = new StringBuilder(words.folded(i));
            DiseaseMention longest = null;
            for (int last = i; last < words.size() && last - i < DiseaseTerms.LIST.longest(); last++) {
                if (last > i) {
                    if (!JOINT.matcher(text)
                            .region(words.end(last - 1), words.start(last))
                            .matches()) {
                        break;
                    }
                    name.append(' ').append(words.folded(last));
                }
                DiseaseTerms.Name meaning = DiseaseTerms.LIST.named(name.toString());
                if (meaning != null) {
                    int start = words.start(i);
                    int end = words.end(last);
                    longest = new DiseaseMention(
                            meaning.disease(), start, end, text.substring(start, end), meaning.first(), null);
                }
            }
            if (longest != null) {
                if (!isOtherThing(text, longest.end())) {
                    found.add(longest);
                }
                while (i + 1 < words.size() && words.start(i + 1) < longest.end()) {
                    i++;
                }
            }
        }
    }

    private static boolean isOtherThing(String text, int end) {
        return OTHER_THING
                .matcher(text)
                .region(end, Math.min(text.length(), end + 40))
                .lookingAt();
    }

    /** Capitals all around: a heading. */
    private static boolean isShouted(String text, Matcher found) {
        return text.substring(found.end(), Math.min(text.length(), found.end() + 12))
                .matches("(?s) \\p{Lu}{4,}.*");
    }
}
