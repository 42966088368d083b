package org.recto.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-B+NK+",
                "64%/67.2% DNA/protein",
                "CD4+ or CD8+",
                "NM_002185.5:c.731C>T",
                "-174 G/C",
                "+1237 A/G",
                "5' and 3'",
                "IL-7R\u03b1 & JAK3",
                "3.5 kb",
                "a@b"
            })
    void whatIsNoMarkupStaysAsItIs(String text) {
        String expected = text.equals("a@b") ? "a\\@b" : text;
        assertThat(Markdown.escape(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R213*|R213\\*",
                "HLA-A*02|HLA-A\\*02",
                "c.*1A>G|c.\\*1A>G",
                "- 20 cases|\\- 20 cases",
                "1990. A year|1990\\. A year",
                "# of cases|\\# of cases",
                "a [b] <c>|a \\[b\\] \\<c>",
                "&amp; so|\\&amp; so",
                "@pmid:1|\\@pmid:1",
                "C:\\temp|C:\\\\temp",
                "_x_|\\_x\\_"
            })
    void whatWouldBeMarkupIsEscaped(String text, String markdown) {
        assertThat(Markdown.escape(text)).isEqualTo(markdown);
    }

    @Test
    void anyTextComesBack() {
        Random random = new Random(5);
        String alphabet = "ab1 .-+*_`[]()<>\\#&;@!~=|\n\u03b1\"'";
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(Markdown.unescape(Markdown.escape(text.toString()))).isEqualTo(text.toString());
        }
    }
}
