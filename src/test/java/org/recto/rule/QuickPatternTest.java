package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recto.rule.Stretches.Stretch;

/** What is quicker than a pattern finds the same in texts of odd pieces. */
class QuickPatternTest {

    private static final List<String> PIECES = List.of(
            "no",
            "not",
            "No",
            "unlike",
            "like",
            "e.g.",
            "e.g",
            "cell lines of",
            "x",
            "5",
            "_",
            "\u00e9",
            "\u0301",
            "(",
            "-",
            " ",
            " ",
            ".",
            ". ",
            "? A",
            "et al. A",
            "cf. B",
            "\n",
            "\n\n",
            "\n \n",
            "A",
            "\ud83d\ude00",
            "NM_12",
            "[3");

    @Test
    void wordsAreFoundWhereThePatternFindsThem() {
        String words = "no|not|likes?|unlike|e\\.g\\.|cell lines? (?:of|from)|x{1,2}";
        assertSame(
                QuickPattern.words(words),
                Pattern.compile("(?i)\\b(?:no|not|likes?|unlike|e\\.g\\.|cell lines? (?:of|from)|x{1,2})\\b"));
        assertSame(
                QuickPattern.words(words, "[^.]{0,4}$"),
                Pattern.compile("(?i)\\b(?:no|not|likes?|unlike|e\\.g\\.|cell lines? (?:of|from)|x{1,2})[^.]{0,4}$"));
    }

    @Test
    void whatBeginsWithCertainSignsIsFoundWhereThePatternFindsIt() {
        assertSame(QuickPattern.at("N", "M", "\\bNM_[0-9]+"), Pattern.compile("\\bNM_[0-9]+"));
        assertSame(QuickPattern.at("([", "", "(?<=\\w)[(\\[]"), Pattern.compile("(?<=\\w)[(\\[]"));
        assertSame(QuickPattern.at("\u0080", "", "[\u0080-\uffff]."), Pattern.compile("[\u0080-\uffff]."));
    }

    @Test
    void wordingsThatBeginWithNoLetterAreRefused() {
        assertThatThrownBy(() -> QuickPattern.words("no|(?:un)?like")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sentencesAndParagraphsAreThoseOfThePatternsTheyStandFor() {
        Pattern sentence =
                Pattern.compile("(?:(?!\\n\\s*\\n|(?<!\\b(?:al|e\\.g|i\\.e|vs|cf))[.!?]\\s+\\p{Lu})[\\s\\S])++[.!?]?");
        Pattern paragraph = Pattern.compile("(?:(?!\\n\\s*\\n)[\\s\\S])++");
        for (String text : texts()) {
            assertThat(Stretches.sentences(text)).as(text).isEqualTo(found(sentence.matcher(text)));
            assertThat(Stretches.paragraphs(text)).as(text).isEqualTo(found(paragraph.matcher(text)));
        }
    }

    private static void assertSame(QuickPattern quick, Pattern pattern) {
        for (String text : texts()) {
            List<Stretch> found = new ArrayList<>();
            QuickPattern.Search search = quick.search(text);
            while (search.find()) {
                found.add(new Stretch(search.found().start(), search.found().end()));
            }
            assertThat(found).as(text).isEqualTo(found(pattern.matcher(text)));
            assertThat(quick.isIn(text)).isEqualTo(!found.isEmpty());
        }
    }

    private static List<Stretch> found(Matcher matcher) {
        List<Stretch> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new Stretch(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static List<String> texts() {
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
