package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.LettersAndNumbers;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.rule.TermLines;

@About(
        id = "txt.typo-term",
        severity = Severity.NOTE,
        title = "Terms of the field are spelled as the field spells them.",
        why = "A misspelt term is not found by those who search for it, and is copied along with the sentence.",
        source = "A list of misspellings beside the rule, typos.tsv. American and British spellings are both right.")
public final class TypoTerm implements Rule {

    private static final Map<String, String> RIGHT = TermLines.read(TypoTerm.class, "typos.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells.get(0), cells -> cells.get(1)));

    private static final LeadingLetters LEADING = new LeadingLetters(RIGHT.keySet());

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("American spelling", set("/protein/function", "A tumor suppressor in leukemia.")),
                accepts("British spelling", set("/protein/function", "A tumour suppressor in leukaemia.")),
                accepts("a name that looks like a slip", set("/protein/function", "As Lenth et al. showed, it binds.")),
                flags("a letter lost", set("/protein/function", "A gain-of-funtion mutation is known.")),
                flags(
                        "a letter too many, twice",
                        set("/protein/function", "Dissulfide bonds form, and one dissulfide bond is reduced.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<String, List<Slip>> slips = new LinkedHashMap<>();
        for (Narrative narrative : inspection.narratives()) {
            inspection.compared();
            for (Wrong wrong : narrative.derived(Wrongs.class, TypoTerm::wrongs).all()) {
                inspection.step();
                slips.computeIfAbsent(wrong.lower(), any -> new ArrayList<>())
                        .add(new Slip(narrative, wrong.start(), wrong.end()));
            }
        }
        slips.forEach((wrong, places) -> report(inspection, wrong, RIGHT.getOrDefault(wrong, wrong), places));
    }

    private static Wrongs wrongs(String text) {
        List<Wrong> found = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (LEADING.mayBegin(text, start)
                    && (start == 0 || !LettersAndNumbers.isPart(text.codePointBefore(start)))) {
                int end = end(text, start);
                String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
                if (RIGHT.containsKey(lower) && isWord(text, start, end)) {
                    found.add(new Wrong(lower, start, end));
                }
            }
        }
        return new Wrongs(found);
    }

    /** The end of a word; parts of hyphenated words are words: "gain-of-funtion". */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && LettersAndNumbers.isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** A capital within a sentence, or several, make it a name. */
    private static boolean isWord(String text, int start, int end) {
        if (text.substring(start + 1, end).chars().anyMatch(Character::isUpperCase)) {
            return false;
        }
        String before = text.substring(Math.max(0, start - 3), start);
        return !Character.isUpperCase(text.charAt(start)) || before.isBlank() || before.matches("(?s).*[.!?:\n]\\s*");
    }

    private static void report(Inspection inspection, String wrong, String right, List<Slip> slips) {
        FindingBuilder finding = inspection
                .finding(wrong)
                .message("\"" + wrong + "\" should probably read \"" + right + "\".")
                .working("%s, %s", wrong, slips.size() == 1 ? "once" : slips.size() + " times");
        slips.forEach(slip -> finding.in(slip.narrative(), slip.narrative().range(slip.start(), slip.end())));
        finding.fix("Write " + right, edits(right, slips));
    }

    private static Edit[] edits(String right, List<Slip> slips) {
        Map<Narrative, List<Narrative.Change>> changes = new LinkedHashMap<>();
        for (Slip slip : slips) {
            boolean isCapital = Character.isUpperCase(slip.narrative().text().charAt(slip.start()));
            String first = right.substring(0, 1);
            changes.computeIfAbsent(slip.narrative(), any -> new ArrayList<>())
                    .add(new Narrative.Change(
                            slip.narrative().range(slip.start(), slip.end()),
                            (isCapital ? first.toUpperCase(Locale.ROOT) : first) + right.substring(1)));
        }
        return changes.entrySet().stream()
                .map(changed -> changed.getKey().replace(changed.getValue()))
                .toArray(Edit[]::new);
    }

    /** A wrong word from one character of a narrative to another. */
    private record Slip(Narrative narrative, int start, int end) {}

    /** A wrong word of a text, in lower case. */
    private record Wrong(String lower, int start, int end) {}

    /** Those of one text. */
    private record Wrongs(List<Wrong> all) {}
}
