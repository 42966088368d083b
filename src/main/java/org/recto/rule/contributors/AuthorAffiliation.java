package org.recto.rule.contributors;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Contributor;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Stated;
import org.recto.entry.Unplaced;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "meta.author-affil",
        severity = Severity.WARNING,
        version = 2,
        title = "Each author stands once, with an affiliation.",
        why = "Authors are credited by name and place; one who is listed twice in one role is counted twice,"
                + " and one without a place cannot be told from a namesake.",
        source =
                "The Atlas's header. Names are compared without case, accents, points and the order of their words. Where"
                        + " no author at all has an affiliation, or two affiliations may be two people, it is a note.")
public final class AuthorAffiliation implements Rule {

    /** What names where people work; "service" or "genet" would be found in prose as well. */
    private static final Pattern INSTITUTION = Pattern.compile(
            "\\buniv|\\binstitut|\\bdep(?:ar)?t\\b|\\bdepartment|\\bhosp|\\bch[ru]\\b|\\blaborato|\\bschool\\b|\\bfacult|\\bcollege\\b"
                    + "|\\bacadem|\\bcnrs\\b|\\binserm\\b|\\bdivision of\\b|\\bfoundation\\b|\\bcent(?:er|re)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_INSTITUTION = 400;

    private static final Path LIST = Path.of("/contributors");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("an author with an affiliation"),
                accepts(
                        "one who works nowhere, and says so",
                        add(
                                "/contributors",
                                "{\"id\": \"k2\", \"name\": \"B Aaron\", \"role\": \"author\","
                                        + " \"affiliation\": null}")),
                accepts(
                        "a reviewer without",
                        add("/contributors", "{\"id\": \"k2\", \"name\": \"B Aaron\", \"role\": \"reviewer\"}")),
                accepts(
                        "one who wrote it and one of its updates",
                        add(
                                "/contributors",
                                "{\"id\": \"k2\", \"name\": \"Ada Nemo\", \"role\":"
                                        + " \"author of the update of 2018-02\", \"affiliation\": \"University of Nowhere\"}")),
                flags(
                        "an author twice",
                        add(
                                "/contributors",
                                "{\"id\": \"k2\", \"name\": \"Nemo, Ada\", \"role\": \"author\","
                                        + " \"affiliation\": \"University of Nowhere\"}")),
                flags(
                        "one of two authors without an affiliation",
                        add("/contributors", "{\"id\": \"k2\", \"name\": \"B Aaron\", \"role\": \"author\"}")),
                flags("a blank one", set("/contributors/k1/affiliation", " ")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Contributor> authors = inspection.entry().contributors().stream()
                .filter(contributor -> role(contributor).startsWith("author"))
                .toList();
        Map<String, List<Contributor>> bySelf = new LinkedHashMap<>();
        Map<String, List<Contributor>> byRole = new LinkedHashMap<>();
        for (Contributor author : authors) {
            inspection.compared();
            self(author).ifPresent(self -> {
                bySelf.computeIfAbsent(self, any -> new ArrayList<>()).add(author);
                byRole.computeIfAbsent(self + "\n" + role(author), any -> new ArrayList<>())
                        .add(author);
            });
        }
        byRole.values().stream().filter(same -> same.size() > 1).forEach(same -> reportTwice(inspection, same));
        List<Contributor> without = authors.stream()
                .filter(author -> !hasAffiliation(author))
                .filter(author -> self(author)
                        .map(bySelf::get)
                        .filter(same -> same.stream().anyMatch(AuthorAffiliation::hasAffiliation))
                        .isEmpty())
                .toList();
        if (!without.isEmpty()) {
            reportWithout(inspection, without, authors.size());
        }
    }

    private static void reportTwice(Inspection inspection, List<Contributor> same) {
        Contributor first = same.getFirst();
        List<String> places = same.stream()
                .map(author -> Stated.valueOf(author.affiliation()))
                .filter(Objects::nonNull)
                .map(String::strip)
                .distinct()
                .toList();
        long ids = same.stream()
                .map(author -> Stated.valueOf(author.orcid()))
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (ids > 1) {
            return; // namesakes, as their ORCID iDs say
        }
        boolean areMaybeTwo = places.size() > 1;
        FindingBuilder finding = inspection
                .finding(first.id())
                .message(name(first) + " is listed " + same.size() + " times as an author"
                        + (areMaybeTwo ? ", with different affiliations: one person or two?" : "."))
                .working("%s: %s times, %s", name(first), same.size(), String.join(" | ", places));
        same.forEach(author -> finding.at(LIST.then(author.id())));
        if (areMaybeTwo) {
            finding.as(Severity.NOTE);
        } else {
            Contributor fullest = same.stream()
                    .filter(AuthorAffiliation::hasAffiliation)
                    .findFirst()
                    .orElse(first);
            finding.fix(
                    "Keep " + fullest.id(),
                    same.stream()
                            .filter(author -> author != fullest)
                            .map(author -> new Edit.Remove(LIST.then(author.id())))
                            .toArray(Edit[]::new));
        }
    }

    private static void reportWithout(Inspection inspection, List<Contributor> without, int authors) {
        String names = without.stream().map(AuthorAffiliation::name).distinct().collect(Collectors.joining(", "));
        List<Unplaced> lines = inspection.entry().unplaced().stream()
                .filter(line -> isInstitution(line.text()))
                .toList();
        FindingBuilder finding = inspection
                .finding("contributors")
                .message(
                        lines.isEmpty()
                                ? "No affiliation is given of " + names + "."
                                : "The affiliation of " + names + " stands unplaced: whose is whose?")
                .working("%s of %s authors without: %s", without.size(), authors, names);
        without.forEach(author -> finding.at(LIST.then(author.id()).then("affiliation")));
        lines.forEach(line -> finding.at(Path.of("/unplaced").then(line.id())));
        if (!lines.isEmpty() || without.size() == authors && authors > 1) {
            finding.as(Severity.NOTE);
        }
    }

    private static boolean isInstitution(@Nullable String line) {
        return line != null
                && line.length() < LONGEST_INSTITUTION
                && INSTITUTION.matcher(line).find();
    }

    private static String role(Contributor contributor) {
        return Objects.requireNonNullElse(contributor.role(), "author");
    }

    private static String name(Contributor author) {
        return Objects.requireNonNullElse(author.name(), author.id());
    }

    private static boolean hasAffiliation(Contributor author) {
        Stated<String> stated = author.affiliation();
        return stated != null && (stated.value() == null || !stated.value().isBlank());
    }

    /** Who it is, as far as a name of several words says: the words in the order of the alphabet. */
    private static Optional<String> self(Contributor author) {
        String plain = Normalizer.normalize(Objects.requireNonNullElse(author.name(), ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String words = Arrays.stream(plain.split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
        return words.contains(" ") ? Optional.of(words) : Optional.empty();
    }
}
