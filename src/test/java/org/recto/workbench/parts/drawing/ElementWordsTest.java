package org.recto.workbench.parts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recto.workbench.words.Words;

class ElementWordsTest {

    private static final Pattern WORD = Pattern.compile("^ {2}(\\w+): '(.*)',$", Pattern.MULTILINE);

    @Test
    void theWordsOfTheElementsAreThoseTheyHaveAlone() throws IOException {
        Map<String, String> theirs = new LinkedHashMap<>();
        WORD.matcher(Files.readString(Path.of("frontend/drawing/words.ts")))
                .results()
                .forEach(word -> theirs.put(word.group(1), word.group(2)));
        Map<String, String> ours = new LinkedHashMap<>();
        DrawingElement.KEYS.forEach(key -> ours.put(key, Words.say(Locale.ENGLISH, "drawings.element." + key)));

        assertThat(ours).isEqualTo(theirs);
    }
}
