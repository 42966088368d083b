package org.recto.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recto.workbench.Samples;
import org.recto.workbench.entry.section.EntrySection;

/** Whoever chose French reads nothing that the files say in English. */
class FrenchPagesTest extends Samples {

    /** Every text and label of the page that is shown, in shadow trees too. */
    private static final String TEXTS = """
            () => {
              const texts = new Set();
              const labels = ['aria-label', 'placeholder', 'title', 'alt', 'label'];
              const walk = (node) => {
                if (node.nodeType === Node.TEXT_NODE) texts.add(node.data.trim());
                if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.nodeName)) return;
                if (node.hidden) return;
                if (node instanceof Element) {
                  labels.forEach((name) => texts.add((node.getAttribute(name) ?? '').trim()));
                  if (node.shadowRoot) walk(node.shadowRoot);
                }
                node.childNodes.forEach(walk);
              };
              walk(document.body);
              texts.add(document.title);
              return [...texts].filter((text) => text !== '');
            }
            """;

    private static final String ANSWERED =
            "() => Object.values(window.Vaadin.Flow.clients ?? {}).every(client => !client.isActive?.())";

    private final List<Pattern> english = english();

    @Test
    void curatorsReadFrench() {
        saved("FRAA1", set("/protein/length", 100));
        assertThat(spokenOtherwise(
                        "curator@demo",
                        List.of(
                                "",
                                "entries",
                                "new-entry?q=nosuchgene",
                                "entries/FRAA1/compare",
                                "intake",
                                "rules",
                                "rules/prot.domain-tiling",
                                "entries/FRAA1/history",
                                "entries/FRAA1/history/search?text=fraa1",
                                "entries/FRAA1/revisions/1",
                                "notices",
                                "you",
                                "no-such-page")))
                .isEmpty();
    }

    @Test
    void eachSectionOfAnEntryIsFrench() {
        complete("FRAC1");
        assertThat(spokenOtherwise(
                        "curator@demo",
                        Stream.of(EntrySection.values())
                                .map(section -> "entries/FRAC1/" + section.key())
                                .toList()))
                .isEmpty();
    }

    @Test
    void reviewersEditorsAndAdministratorsReadFrench() {
        saved("FRAB1");
        assertThat(spokenOtherwise("reviewer@demo", List.of("review", "entries/FRAB1/review")))
                .isEmpty();
        assertThat(spokenOtherwise("editor@demo", List.of("releases", "next-release")))
                .isEmpty();
        assertThat(spokenOtherwise("admin@demo", List.of("accounts", "audit", "reference-data")))
                .isEmpty();
    }

    private List<String> spokenOtherwise(String mail, List<String> paths) {
        Page page = signIn(mail);
        page.locator(".recto-person vaadin-button").first().click();
        page.getByLabel("Français").check();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Règles").setExact(true))
                .waitFor();
        List<String> otherwise = new ArrayList<>();
        for (String path : paths) {
            page.navigate(url(path));
            page.locator("h1").first().waitFor();
            page.waitForFunction(ANSWERED);
            picture(page, "fr-" + (path.isEmpty() ? "home" : path.replaceAll("\\W+", "-")));
            for (Object text : (Collection<?>) page.evaluate(TEXTS)) {
                if (english.stream()
                        .anyMatch(said -> said.matcher(text.toString()).matches())) {
                    otherwise.add("/" + path + ": " + text);
                }
            }
        }
        return otherwise;
    }

    /** What the files say in English and in French otherwise, whatever its values. */
    private static List<Pattern> english() {
        Path folder = Path.of("src/main/resources/words");
        try (Stream<Path> files = Files.list(folder)) {
            TreeSet<String> english = new TreeSet<>();
            TreeSet<String> french = new TreeSet<>();
            for (Path file : files.toList()) {
                boolean isFrench = file.getFileName().toString().contains("_fr");
                Properties read = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    read.load(reader);
                }
                read.values().forEach(message -> (isFrench ? french : english).add(message.toString()));
            }
            english.removeAll(french);
            english.remove("None."); // the sample's own words
            return english.stream()
                    .filter(message -> !message.contains(",choice,"))
                    .filter(FrenchPagesTest::isTold)
                    .map(FrenchPagesTest::pattern)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a message can be told from what people wrote. */
    private static boolean isTold(String message) {
        return message.replaceAll("\\{[^}]*}|\\W", "").length() > (message.contains("{") ? 15 : 3);
    }

    private static Pattern pattern(String message) {
        StringBuilder pattern = new StringBuilder();
        for (String words : message.strip().split("(?=\\{\\d)|(?<=})")) {
            pattern.append(words.matches("\\{\\d.*}") ? ".*" : Pattern.quote(words));
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }
}
