package org.recto.workbench.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences of the rooms below, which speak English to logs, files and the API, as the screens say them: found again by
 * the English of {@code words/rooms.properties}, whose values are cut out of the sentence.
 */
final class Heard {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    private static final List<Heard> ALL = all();

    private final String key;
    private final Pattern english;
    private final int[] order;

    private Heard(String key, String message) {
        this.key = key;
        this.order = VALUE.matcher(message)
                .results()
                .mapToInt(value -> Integer.parseInt(value.group(1)))
                .toArray();
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        for (MatchResult value : VALUE.matcher(message).results().toList()) {
            pattern.append(Pattern.quote(message.substring(at, value.start()))).append("(.*)");
            at = value.end();
        }
        english = Pattern.compile(
                pattern.append(Pattern.quote(message.substring(at))).toString(), Pattern.DOTALL);
    }

    /** The sentence in a language; as it is where it isn't in the file. */
    static String in(Locale language, String sentence) {
        if (language.equals(Words.LANGUAGES.getFirst())) {
            return sentence;
        }
        return ALL.stream()
                .flatMap(heard -> heard.said(language, sentence))
                .findFirst()
                .orElse(sentence);
    }

    private Stream<String> said(Locale language, String sentence) {
        Matcher found = english.matcher(sentence);
        if (!found.matches()) {
            return Stream.empty();
        }
        Object[] values = new Object[order.length];
        for (int i = 0; i < order.length; i++) {
            values[order[i]] = found.group(i + 1);
        }
        return Stream.of(Words.say(language, key, values));
    }

    /** Those that leave the least open first. */
    private static List<Heard> all() {
        ResourceBundle messages = Words.file(Words.LANGUAGES.getFirst(), "rooms");
        return messages.keySet().stream()
                .filter(key -> key.startsWith("rooms."))
                .sorted(Comparator.comparing((String key) -> VALUE.matcher(messages.getString(key))
                                .replaceAll("")
                                .length())
                        .reversed())
                .map(key -> new Heard(key, messages.getString(key)))
                .toList();
    }
}
