package org.recto.workbench.strings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.workbench.Samples;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.strings.Typist.Field;
import tools.jackson.databind.JsonNode;

/** Whatever is typed into an entry is kept as it was typed, or refused with a sentence, and nothing of it runs. */
class EntryStringsTest extends Samples {

    private final TreeSet<String> reached = new TreeSet<>();

    @Test
    void everyStringComesBackFromEachKindOfField() {
        Revision entry = complete("STRA1");
        Typist typist = new Typist(signIn("curator@demo"), url(""));
        List<String> wrong = new ArrayList<>();
        for (String section : List.of("identity", "diseases", "bibliography")) {
            wrong.addAll(tried(typist, entry, section, OddStrings.all()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFieldOfEverySectionTakesTheNastiest() {
        Revision entry = complete("STRB1");
        Typist typist = new Typist(signIn("curator@demo"), url(""));
        List<String> wrong = new ArrayList<>();
        for (EntrySection section : EntrySection.values()) {
            wrong.addAll(tried(typist, entry, section.key(), null));
        }
        assertThat(wrong).isEmpty();
        assertThat(reached).hasSizeGreaterThan(100);
    }

    /** @param texts null for some of the nastiest in each field */
    private List<String> tried(Typist typist, Revision entry, String section, @Nullable List<String> texts) {
        String address = url("entries/" + entry.accession() + "/" + section);
        typist.open(address);
        List<Field> fields = textFields(typist);
        fields.forEach(field -> reached.add(section + " " + field.number() + " " + field.name()));
        List<String> wrong = new ArrayList<>();
        JsonNode before = tree(entry);
        for (List<String> some : batches(texts, fields.size())) {
            typist.type(fields.subList(0, some.size()), some);
            List<String> lost = lost(entry, fields, some, before);
            // a line is sent when typing pauses
            for (int look = 0; !lost.isEmpty() && look < 5; look++) {
                typist.page().waitForTimeout(400);
                lost = lost(entry, fields, some, before);
            }
            lost.forEach(what -> wrong.add(section + ", " + what));
            if (some.stream().anyMatch(OddStrings.UNSTORABLE::contains)
                    && typist.page()
                                    .getByText("There is half a character in it")
                                    .count()
                            == 0) {
                wrong.add(section + ": nothing was said of " + shown(String.join(", ", some)));
            }
            typist.mishaps().forEach(mishap -> wrong.add(section + " after " + some + ": " + mishap));
            before = tree(entry);
        }
        typist.open(address);
        List<Field> again = textFields(typist);
        List<String> says = typist.says();
        for (Field field : again) {
            JsonNode stored = at(field, before);
            String said = says.get(field.number());
            if (stored == null || stored.isNull()
                    ? !said.isEmpty() && !said.equals("none")
                    : !texts(stored).contains(said)) {
                wrong.add(section + ", " + field + ": " + stored + " came back as " + shown(said));
            }
        }
        return wrong;
    }

    private static List<String> lost(Revision entry, List<Field> fields, List<String> typed, JsonNode before) {
        JsonNode now = tree(entry);
        return IntStream.range(0, typed.size())
                .filter(n -> !isKept(fields.get(n), typed.get(n), at(fields.get(n), before), at(fields.get(n), now)))
                .mapToObj(n -> fields.get(n) + ": " + shown(typed.get(n)) + " became " + at(fields.get(n), now))
                .toList();
    }

    private static List<Field> textFields(Typist typist) {
        return typist.fields().stream().filter(Field::isText).toList();
    }

    private static List<List<String>> batches(@Nullable List<String> texts, int size) {
        List<List<String>> batches = new ArrayList<>();
        if (texts == null) {
            List<String> nasty = OddStrings.nastiest();
            for (int round = 0; round < 4 && size > 0; round++) {
                int first = round * 5;
                batches.add(IntStream.range(0, size)
                        .mapToObj(n -> nasty.get((n + first) % nasty.size()))
                        .toList());
            }
        } else {
            for (int from = 0; from < texts.size(); from += size) {
                batches.add(texts.subList(from, Math.min(texts.size(), from + size)));
            }
        }
        return batches;
    }

    private static @Nullable JsonNode at(Field field, JsonNode entry) {
        return Path.of(field.place()).in(entry);
    }

    private static boolean isKept(Field field, String typed, @Nullable JsonNode before, @Nullable JsonNode now) {
        if (OddStrings.UNSTORABLE.contains(typed)) {
            // a list without ids is one value, in which other cells change meanwhile
            return Objects.equals(before, now)
                    || now != null && now.path(0).isObject() && !texts(now).contains(typed);
        }
        String text = field.keeps(typed);
        String kept = field.kind().equals("NARRATIVE") ? text : text.strip();
        if (kept.isEmpty()
                || field.isCell()
                        && kept.replaceAll("[\\s\\u00a0\\ufeff\\u2000-\\u200a\\u3000]", "")
                                .isEmpty()) {
            return now == null || field.place().equals("/identity/symbol");
        }
        return now != null && texts(now).contains(kept);
    }

    private static TreeSet<String> texts(JsonNode value) {
        TreeSet<String> texts = new TreeSet<>();
        if (value.isString()) {
            texts.add(value.asString());
        }
        value.valueStream().forEach(inner -> texts.addAll(texts(inner)));
        return texts;
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(c < ' ' || c > 126 ? "\\u%04x".formatted(c) : String.valueOf((char) c)));
        return shown.toString();
    }

    private static JsonNode tree(Revision entry) {
        return EntryJson.tree(
                bean(Drafts.class).open(curator(), entry.entryId()).entry());
    }
}
