package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A card made up for tests, in words of our own: what it says, apart from how it is printed.
 *
 * @param head title, date, authors and what the identity section holds, by name
 * @param parts lines of the text in their order, each a section's heading alone or a heading and a paragraph
 * @param items publications, each PMID, year, title, two authors and journal
 */
record MadeUpCard(Map<String, String> head, List<Part> parts, List<List<String>> items, List<String> links) {

    /** A heading with the paragraph below it; the text is empty for a section's heading. */
    record Part(String heading, String text) {

        boolean isSection() {
            return text.isEmpty();
        }
    }

    static final List<String> NAMES = List.of("KMT2A", "BCL2", "TP53", "RUNX1", "FLT3", "MYC");

    static MadeUpCard of(String name) {
        List<Part> parts = new ArrayList<>();
        for (String line : Cards.text("printings/" + name + ".txt").lines().toList()) {
            String[] halves = line.split(": ", 2);
            parts.add(new Part(halves[0], halves.length == 2 ? halves[1] : ""));
        }
        Map<String, String> head = parts.stream()
                .takeWhile(part -> !part.isSection())
                .collect(Collectors.toMap(Part::heading, Part::text));
        List<Part> text = parts.stream()
                .dropWhile(part -> !part.isSection())
                .takeWhile(part -> !part.heading().equals("Bibliography"))
                .toList();
        return new MadeUpCard(
                head,
                text,
                all(parts, "item").stream()
                        .map(item -> List.of(item.split("\\|")))
                        .toList(),
                all(parts, "link"));
    }

    private static List<String> all(List<Part> parts, String heading) {
        return parts.stream()
                .filter(part -> part.heading().equals(heading))
                .map(Part::text)
                .toList();
    }

    String symbol() {
        return head.get("title").split(" ")[0];
    }
}
