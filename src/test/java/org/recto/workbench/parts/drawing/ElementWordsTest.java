package org.recto.workbench.parts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recto.workbench.words.Words;

class ElementWordsTest {

    private static final Pattern WORD = Pattern.compile("^ {2}(\\w+): '(.*)',$", Pattern.MULTILINE);

    @Test
    void theWordsOfTheElementsAreThoseTheyHaveAlone() throws IOException {
        Map<String, String> theirs = alone("frontend/drawing/words.ts");

        assertThat(theirs.keySet()).hasSameElementsAs(DrawingElement.KEYS);
        assertThat(theirs).allSatisfy(isSaid("drawings.element."));
        assertThat(alone("frontend/life/words.ts")).isNotEmpty().allSatisfy(isSaid("history.life."));
        assertThat(alone("frontend/corpus/words.ts")).isNotEmpty().allSatisfy(isSaid("corpus.drawing."));
    }

    private static BiConsumer<String, String> isSaid(String beginning) {
        return (key, words) ->
                assertThat(Words.say(Locale.ENGLISH, beginning + key)).isEqualTo(words);
    }

    private static Map<String, String> alone(String file) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        WORD.matcher(Files.readString(Path.of(file)))
                .results()
                .forEach(word -> words.put(word.group(1), word.group(2)));
        return words;
    }
}
