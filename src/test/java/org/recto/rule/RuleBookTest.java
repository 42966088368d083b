package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.recto.rule.RuleBook.Case;

class RuleBookTest {

    private static final RuleBook BOOK = RuleBook.of(RuleSet.standard());

    @Test
    void thePrintedBookIsThatOfTheRules() throws IOException {
        Path page = Path.of("docs", "rules.md");
        String before = Files.exists(page) ? Files.readString(page) : "";
        String after = BOOK.markdown();
        Files.writeString(page, after);
        assertThat(after)
                .as("docs/rules.md was older than the rules and has just been rewritten: commit it")
                .isEqualTo(before);
    }

    @Test
    void everyRuleHasAPageWithWhatItSaysOfItsExamples() {
        assertThat(BOOK.pages())
                .extracting(RuleBook.Page::id)
                .containsExactlyElementsOf(RuleSet.standard().rules().stream()
                        .map(rule -> rule.about().id())
                        .toList());
        assertThat(BOOK.pages())
                .flatExtracting(RuleBook.Page::flagged)
                .allMatch(example -> !((Case) example).findings().isEmpty());
        assertThat(BOOK.pages())
                .flatExtracting(RuleBook.Page::accepted)
                .allMatch(example -> ((Case) example).findings().isEmpty());
    }
}
