package org.recto.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.refdata.Refdata;
import org.recto.rule.EntryChecker;
import org.recto.rule.RuleSet;

class WordsTest {

    private static final Path FILES = Path.of("src/main/resources/words");
    private static final Path SCREENS = Path.of("src/main/java/org/recto/workbench");
    private static final Set<String> FILES_OF_OTHER_KINDS = Set.of("audit.jsonl");

    /** Folders whose words aren't in the files yet. */
    private static final Set<String> NOT_DONE = Set.of();

    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*)\"");

    /** Two words, or one that begins as a sentence does. */
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,} [A-Za-z]|^[A-Z][a-z]+");

    /** Keys, commands, scripts, formats, styles, what goes to the log, and a name. */
    private static final Set<String> NO_WORDS_OF_A_SCREEN = Set.of(
            "Recto",
            "Ctrl+K",
            "Ctrl+.",
            "Ctrl+S",
            "mark found recto-severity ",
            "refused error",
            "Shift+F8",
            "error primary",
            "d MMM uuuu",
            "d MMM uuuu, HH:mm",
            "As",
            "(,| [A-Z]{1,4}\\\\b| et al).*",
            "et al",
            "Bearer ",
            "Mishap {}",
            "Couldn't find route",
            "refdata load",
            "A load of reference data failed",
            "a card that was read has a hash",
            "./recto refdata load FILE...",
            "sha256sum -c SHA256SUMS\\n./recto verify .",
            "return window.getSelection().toString()",
            "return localStorage.getItem('recto-appearance') ?? ''",
            "return new URL('welcome/' + $0, document.baseURI).href",
            "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'");

    @ParameterizedTest
    @MethodSource("files")
    void everythingIsSaidInEachLanguageWithTheSameValues(String name) throws IOException {
        Properties english = read(name + ".properties");
        for (Locale language : Words.LANGUAGES.subList(1, Words.LANGUAGES.size())) {
            Properties other = read(name + "_" + language.getLanguage() + ".properties");

            assertThat(values(other)).isEqualTo(values(english));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aKeyStandsInTheFileThatItNames(String name) throws IOException {
        assertThat(read(name + ".properties").stringPropertyNames())
                .allSatisfy(key -> assertThat(key).startsWith(name + "."));
    }

    @Test
    void whatScreensSayIsInTheFilesAndTheFilesHoldNothingElse() throws IOException {
        Pattern keys = Pattern.compile("\"((?:%s)\\.[A-Za-z][\\w.-]*)\"".formatted(String.join("|", files().toList())));
        TreeSet<String> asked = new TreeSet<>();
        List<String> beginnings = new ArrayList<>();
        for (String source : sources(SCREENS)) {
            for (MatchResult found : keys.matcher(source).results().toList()) {
                // "entry.state." + name asks for whatever begins so
                if (found.group(1).endsWith(".")) {
                    beginnings.add(found.group(1));
                } else {
                    asked.add(found.group(1));
                }
            }
        }
        asked.removeAll(FILES_OF_OTHER_KINDS);
        TreeSet<String> there = new TreeSet<>();
        for (String name : files().toList()) {
            there.addAll(read(name + ".properties").stringPropertyNames());
        }
        assertThat(there).containsAll(asked);
        assertThat(beginnings).allMatch(beginning -> there.stream().anyMatch(key -> key.startsWith(beginning)));
        there.removeAll(asked);
        there.removeIf(key -> key.startsWith("rooms.") || key.startsWith("front."));
        there.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        assertThat(there).as("said by no screen").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("foldersDone")
    void aScreenSaysNothingThatIsNotInTheFiles(Path folder) throws IOException {
        List<String> said = new ArrayList<>();
        for (String source : sources(folder)) {
            String code = source.replaceAll("(?s)\"\"\".*?\"\"\"|/\\*.*?\\*/|@\\w+\\([^)]*\\)", "")
                    .replaceAll("(?m)^\\s*//.*", "");
            LITERAL.matcher(code)
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(literal -> WORDS.matcher(literal).find())
                    .forEach(said::add);
        }
        said.removeAll(NO_WORDS_OF_A_SCREEN);
        said.removeAll(read("rooms.properties").values());
        assertThat(said).isEmpty();
    }

    @Test
    void theFrontEndsEnglishIsThatOfTheFiles() throws IOException {
        Map<String, String> said = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("frontend"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ts"))
                    .filter(path -> !path.startsWith("frontend/generated"))
                    .toList()) {
                Pattern.compile("said\\(\\s*'([^']+)',\\s*'([^']*)'")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> said.put(found.group(1), found.group(2)));
            }
        }
        assertThat(said).isEqualTo(read("front.properties"));
    }

    @Test
    void theSentencesOfOtherRoomsAreThoseThatTheySay() throws IOException {
        String code = Stream.concat(
                        sources(Path.of("src/main/java/org/recto")).stream()
                                .map(source ->
                                        source.replaceAll("\"\\s*\\+\\s*\"", "").replace("\\\"", "\"")),
                        Stream.of("ValidationMessages", "org.hibernate.validator.ValidationMessages")
                                .map(name -> ResourceBundle.getBundle(name, Locale.ROOT))
                                .flatMap(bundle -> bundle.keySet().stream().map(bundle::getString)))
                .collect(Collectors.joining());
        Properties sentences = read("rooms.properties");

        for (String key : sentences.stringPropertyNames()) {
            assertThat(sentences.getProperty(key).split("\\{\\d}| (?=since revision|only proposed|of the )"))
                    .as(key)
                    .allSatisfy(words -> assertThat(code).contains(words.replaceAll("^[ .,:;()]+|[ .,:;()]+$", "")));
        }
    }

    @Test
    void whatOtherRoomsSayIsSaidInFrenchWithItsValues() {
        assertThat(Heard.in(
                        Locale.FRENCH, "Clara saved revision 3 while you worked on revision 2. Your draft is kept."))
                .isEqualTo("Clara a enregistré la révision 3 pendant que vous travailliez sur la révision 2."
                        + " Votre brouillon est conservé.");
        assertThat(Heard.in(Locale.FRENCH, "No such words.")).isEqualTo("No such words.");
    }

    @Test
    void whatAFieldCannotHoldIsSaidInFrench() {
        Entry faulty = EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "FAULT1", "name": "%s"},
                 "protein": {"length": 0, "homologs": [{"id": "h1", "dnaIdentity": 101, "proteinIdentity": -1}]}}""".formatted("n".repeat(1001)));

        assertThat(new EntryChecker(Refdata::shipped, RuleSet.standard())
                        .check(faulty)
                        .faults())
                .extracting(fault -> Heard.in(Locale.FRENCH, fault.message()))
                .containsExactlyInAnyOrder(
                        "doit compter de 0 à 1000 caractères",
                        "doit être supérieur à 0",
                        "doit être inférieur ou égal à 100",
                        "doit être supérieur ou égal à 0");
    }

    @Test
    void aNumberChoosesItsWords() {
        assertThat(Words.say(Locale.ENGLISH, "parts.entries", 1)).isEqualTo("1 entry");
        assertThat(Words.say(Locale.ENGLISH, "parts.entries", 1200)).isEqualTo("1,200 entries");
        assertThat(Words.say(Locale.FRENCH, "parts.entries", 0)).isEqualTo("0 fiche");
        assertThat(Words.say(Locale.FRENCH, "parts.entries", 2)).isEqualTo("2 fiches");
    }

    private static Stream<Path> foldersDone() throws IOException {
        try (Stream<Path> found = Files.list(SCREENS)) {
            return found
                    .filter(Files::isDirectory)
                    .filter(folder -> !NOT_DONE.contains(folder.getFileName().toString()))
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> files() throws IOException {
        try (Stream<Path> found = Files.list(FILES)) {
            return found
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.contains("_"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Properties read(String name) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(FILES.resolve(name))) {
            read.load(reader);
        }
        return read;
    }

    /** The numbers of the values that each message takes. */
    private static TreeMap<String, TreeSet<String>> values(Properties messages) {
        TreeMap<String, TreeSet<String>> values = new TreeMap<>();
        messages.stringPropertyNames().forEach(key -> {
            // what other rooms say is compared with these, not formatted
            String message =
                    key.startsWith("rooms.") ? messages.getProperty(key).replace('\'', '’') : messages.getProperty(key);
            assertThat(message).as(key).isNotBlank().doesNotContain("'");
            TreeSet<String> named = new TreeSet<>();
            if (message.contains("{")) {
                assertThat(new MessageFormat(message).getFormatsByArgumentIndex())
                        .as(key)
                        .isNotEmpty();
                Pattern.compile("\\{(\\d)").matcher(message).results().forEach(value -> named.add(value.group(1)));
            }
            values.put(key, named);
        });
        return values;
    }

    private static List<String> sources(Path folder) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
