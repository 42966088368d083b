package org.recto.rule.diseases;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.ReadValues;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "ent.duplicate",
        severity = Severity.WARNING,
        title = "Each disease has one association.",
        why = "Where a disease stands twice, half of what is known is overlooked, and corrections reach one half.",
        source =
                "Names without their abbreviations, in one spelling, with synonyms from a list beside the rule. Kinds of a"
                        + " disease, and those of adults and children, are told apart.")
public final class Duplicate implements Rule {

    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]*)\\)");
    private static final Pattern TAIL = Pattern.compile("(?i)[\\s:;,.-]*\\bnote\\b[\\s:.]*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+;.]+(?:['\u2019]s?(?![\\p{L}\\p{N}]))?");
    private static final Set<String> SMALL = Set.of("the", "of", "in", "a", "an", "human", "patients");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("diseases of their own"),
                accepts(
                        "a kind of the other",
                        set("/diseases/d1/name", "Acute myeloid leukemia"),
                        set("/diseases/d2/name", "Acute myeloid leukemia with t(8;21)")),
                flags(
                        "a synonym",
                        set("/diseases/d1/name", "Hodgkin's disease"),
                        set("/diseases/d2/name", "Hodgkin lymphoma (HL)")),
                flags(
                        "another spelling",
                        set("/diseases/d1/name", "Chronic lymphocytic leukaemia"),
                        set("/diseases/d2/name", "chronic lymphocytic leukemia (CLL)")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<String, DiseaseAssociation> known = new LinkedHashMap<>();
        for (DiseaseAssociation disease : inspection.entry().diseases()) {
            inspection.step();
            String key = disease.name() == null
                    ? ""
                    : ReadValues.of(Key.class, disease.name(), Key::of).words();
            if (key.isEmpty()) {
                continue;
            }
            inspection.compared();
            DiseaseAssociation first = known.putIfAbsent(key, disease);
            if (first != null) {
                inspection
                        .finding(disease.id())
                        .at(Path.of("/diseases").then(disease.id()).then("name"))
                        .at(Path.of("/diseases").then(first.id()).then("name"))
                        .message("This disease stands twice.")
                        .working(
                                "%s: %s = %s: %s",
                                first.id(), String.valueOf(first.name()), disease.id(), String.valueOf(disease.name()));
            }
        }
    }

    /** What two names of one disease have in common, whatever their spelling and order. */
    private record Key(String words) {
        static Key of(String name) {
            return new Key(key(name));
        }
    }

    private static String key(String name) {
        String plain = TAIL.matcher(name.strip()).replaceFirst("");
        plain = withoutAbbreviation(plain);
        TreeSet<String> parts = new TreeSet<>();
        int at = 0;
        for (DiseaseMention mention : DiseaseMentions.named(plain).all()) {
            words(plain.substring(at, mention.start()), parts);
            parts.add(mention.abbreviation() == null ? mention.name() : longForm(mention));
            at = mention.end();
        }
        words(plain.substring(at), parts);
        return String.join(" ", parts);
    }

    /** An abbreviation stands for its disease's first name where its letters head that name's words. */
    private static String longForm(DiseaseMention mention) {
        DiseaseTerms.Name main = DiseaseTerms.LIST.main(mention.disease());
        String letters = mention.words().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        StringBuilder initials = new StringBuilder();
        if (main != null) {
            for (String word : main.first().toLowerCase(Locale.ROOT).split(" ")) {
                initials.append(word.charAt(0));
            }
        }
        int at = 0;
        for (int i = 0; i < initials.length() && at < letters.length(); i++) {
            at += initials.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return main != null && at == letters.length() ? main.first() : mention.words();
    }

    /** A bracket that holds an abbreviation or a synonym says nothing new; any other does. */
    private static String withoutAbbreviation(String name) {
        Matcher bracket = BRACKET.matcher(name);
        StringBuilder plain = new StringBuilder();
        while (bracket.find()) {
            boolean isShort = bracket.group(1).matches("[\\p{L}\\p{N}/-]{1,9}s?") && bracket.start() > 12;
            bracket.appendReplacement(plain, isShort ? "" : Matcher.quoteReplacement(bracket.group()));
        }
        return bracket.appendTail(plain).toString();
    }

    private static void words(String text, TreeSet<String> parts) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded = DiseaseTerms.fold(word.group());
            if (!SMALL.contains(folded)) {
                parts.add(folded.toLowerCase(Locale.ROOT));
            }
        }
    }
}
