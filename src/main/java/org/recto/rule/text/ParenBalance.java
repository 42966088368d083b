package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.About;
import org.recto.rule.CodePoints;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.rule.QuickPattern;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "txt.paren-balance",
        version = 2,
        severity = Severity.NOTE,
        title = "Each bracket of a paragraph has its partner, and a space before it where one belongs.",
        why = "A bracket without its partner leaves open what is meant to stand aside; a citation that touches the word"
                + " before it is easily overlooked by people and programs.",
        source = "Typesetting. Labels of enumerations, \"a)\", and half-open intervals have no partners.")
public final class ParenBalance implements Rule {

    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");

    /** A word or a closing bracket that touches a citation, by author and year or by key. */
    private static final QuickPattern TOUCHED = QuickPattern.at(
            "([",
            "",
            "(?<=\\p{Ll}{3}|\\))(?:\\((?=\\p{Lu}[^()]{0,80}\\b(?:1[89]|20)\\d\\d[a-z]?\\b)|\\[(?=[^\\]]{0,80}@[a-z]+:))");

    private static final int AROUND = 20;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "brackets within brackets",
                        set("/protein/function", "It binds JAK1 (and its kin (JAK3), in T cells).")),
                accepts("an enumeration", set("/protein/function", "It acts a) in T cells, b) in B cells.")),
                accepts("an interval", set("/protein/function", "Scores in (0, 1] were taken.")),
                accepts("names with brackets", set("/mutations/note", "A t(9;22)(q34;q11) and p.(Ser185Cys).")),
                flags("one that is not closed", set("/protein/function", "It binds JAK1 (in T cells.")),
                flags("one in a disease's name", set("/diseases/d1/name", "Severe combined immunodeficiency (SCID")),
                flags("one that was never opened", set("/protein/function", "It binds JAK1 in T cells).")),
                flags(
                        "a citation that touches the word before it",
                        set("/protein/function", "It binds JAK1 in T cells(O'Doherty et al., 2009a).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Narrative narrative : inspection.narratives()) {
            inspection.compared();
            Look look = narrative.derived(Look.class, Look::at);
            if (!look.isBalanced()) {
                balance(inspection, narrative);
            }
            spaces(inspection, narrative, look);
        }
        for (DiseaseAssociation disease : inspection.entry().diseases()) {
            if (disease.name() != null
                    && (disease.name().indexOf('(') >= 0 || disease.name().indexOf(')') >= 0)) {
                inspection.compared();
                Path path = Path.of("/diseases").then(disease.id()).then("name");
                CodePoints points = new CodePoints(disease.name());
                balance(
                        inspection,
                        disease.name(),
                        0,
                        disease.name().length(),
                        at -> new Place(path, points.range(at, at + 1)));
            }
        }
    }

    /** A narrative that balances as a whole may well part a list within brackets into paragraphs. */
    private static void balance(Inspection inspection, Narrative narrative) {
        String text = narrative.text();
        Matcher gap = narrative.matcher(GAP);
        int from = 0;
        while (from < text.length()) {
            inspection.step();
            int to = gap.find(from) ? gap.start() : text.length();
            balance(inspection, text, from, to, at -> new Place(narrative.path(), narrative.range(at, at + 1)));
            from = to == text.length() ? to : gap.end();
        }
    }

    private static void balance(Inspection inspection, String text, int from, int to, IntFunction<Place> place) {
        Brackets brackets = Brackets.of(text.substring(from, to));
        if (brackets.unmatched().isEmpty()) {
            return;
        }
        int at = from + brackets.unmatched().getFirst();
        char bracket = text.charAt(at);
        boolean opens = bracket == '(' || bracket == '[';
        String around = around(text, at, from, to);
        inspection
                .finding(around)
                .at(place.apply(at))
                .message(opens ? "A bracket is opened and not closed." : "A bracket is closed and was not opened.")
                .working("\"%s\": %s opened, %s closed", around, brackets.opened(), brackets.closed());
    }

    private static String around(String text, int at, int from, int to) {
        int start = Math.max(from, at - AROUND);
        int end = Math.min(to, at + AROUND);
        start += start > from && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        end -= end < to && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        return text.substring(start, end).strip();
    }

    /**
     * A first look at a text.
     *
     * @param touched brackets that a citation opens right behind a word
     */
    private record Look(boolean isBalanced, List<Integer> touched) {
        static Look at(String text) {
            List<Integer> touched = new ArrayList<>();
            QuickPattern.Search touching = TOUCHED.search(text);
            while (touching.find()) {
                touched.add(touching.found().start());
            }
            return new Look(Brackets.of(text).unmatched().isEmpty(), touched);
        }
    }

    private static void spaces(Inspection inspection, Narrative narrative, Look look) {
        for (int at : look.touched()) {
            inspection.step();
            missing(inspection, narrative, narrative.range(at, at + 1));
        }
        for (Mention.Abbreviation abbreviation : narrative.all(Mention.Abbreviation.class)) {
            int open = abbreviation.words().lastIndexOf('(');
            if (open > 0 && Character.isLetter(abbreviation.words().charAt(open - 1))) {
                int at = abbreviation.range().start() + abbreviation.words().codePointCount(0, open);
                missing(inspection, narrative, new Range(at, at + 1));
            }
        }
    }

    private static void missing(Inspection inspection, Narrative narrative, Range bracket) {
        int at = narrative.character(bracket.start());
        String around = around(narrative.text(), at, 0, narrative.text().length());
        inspection
                .finding(around)
                .in(narrative, bracket)
                .message("A space is missing before the bracket.")
                .working("\"%s\"", around)
                .fix("Put a space before it", narrative.replace(new Range(bracket.start(), bracket.start()), " "));
    }
}
