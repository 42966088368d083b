package org.recto.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Section;
import org.recto.prose.Range;

/** A finding on the way: the rule says what and where, the engine gives it its fingerprint. */
public final class FindingBuilder {

    /** As many places as a screen can show. */
    private static final int MOST_PLACES = 1_000;

    /** As many characters as anybody reads of one finding. */
    private static final int LONGEST = 4_000;

    private final Stamp stamp;
    private final String subject;
    private final List<Place> places = new ArrayList<>();
    private @Nullable Set<Path> paths;
    private final List<Fix> fixes = new ArrayList<>();
    private Severity severity;
    private String message = "";
    private String working = "";
    private List<String> values = List.of();
    private @Nullable String identity;
    private @Nullable Finding built;
    private int builtAs;

    FindingBuilder(Stamp stamp, String subject) {
        this.stamp = stamp;
        this.subject = subject;
        this.severity = stamp.severity();
    }

    /** A place; the first one given is where a curator is led. */
    public FindingBuilder at(Path path) {
        return at(new Place(path, null));
    }

    /** The same; of very many places in one narrative the first ones are kept. */
    public FindingBuilder at(Place place) {
        if (places.size() < MOST_PLACES || isNew(place.path())) {
            places.add(place);
        }
        return this;
    }

    private boolean isNew(Path path) {
        if (paths == null) {
            paths = places.stream().map(Place::path).collect(Collectors.toCollection(HashSet::new));
        }
        return paths.add(path);
    }

    public FindingBuilder in(Narrative narrative, Range range) {
        return at(new Place(narrative.path(), range));
    }

    public FindingBuilder message(String sentence) {
        boolean startsWithWord = sentence.length() > 1
                && Character.isLowerCase(sentence.charAt(0))
                && Character.isLowerCase(sentence.charAt(1));
        this.message =
                shown(startsWithWord ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) : sentence);
        return this;
    }

    /** The arithmetic or comparison, each {@code %s} of it a value that the fingerprint covers; {@code %%} is a percent sign. */
    public FindingBuilder working(String template, Object... shown) {
        List<String> texts = new ArrayList<>();
        for (Object value : shown) {
            texts.add(String.valueOf(value));
        }
        this.values = texts;
        this.working = shown(filled(template, values));
        return this;
    }

    private static String filled(String template, List<String> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        int next = 0;
        for (int sign = template.indexOf('%'); sign >= 0; sign = template.indexOf('%', at)) {
            filled.append(template, at, sign);
            at = sign + 2;
            switch (template.substring(sign, Math.min(at, template.length()))) {
                case "%s" -> filled.append(values.get(next++));
                case "%%" -> filled.append('%');
                default -> throw new IllegalArgumentException("A value is put in by %s: " + template);
            }
        }
        return filled.append(template, at, template.length()).toString();
    }

    /** The beginning of what is longer than anybody reads, and how much there is of it. */
    private static String shown(String text) {
        int end = text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, LONGEST / 2);
        return end == text.length()
                ? text
                : text.substring(0, end) + "\u2026 (of " + text.length() + " characters the first " + end + ")";
    }

    /** A milder severity than the rule's own. */
    public FindingBuilder as(Severity milder) {
        this.severity = milder;
        return this;
    }

    public FindingBuilder fix(String label, Edit... edits) {
        if (!List.of(edits).contains(Narrative.TOO_LONG)) {
            fixes.add(new Fix(label, List.of(edits)));
        }
        return this;
    }

    /** What makes two findings the same; twins are told apart by an ordinal. To be asked when all is said. */
    String identity() {
        if (identity == null) {
            StringBuilder all = new StringBuilder();
            add(all, stamp.ruleId());
            add(all, Integer.toString(stamp.version()));
            add(all, subject);
            values.forEach(value -> add(all, value));
            identity = all.toString();
        }
        return identity;
    }

    private static void add(StringBuilder all, String part) {
        all.append(part.length()).append(':').append(part);
    }

    /** The finding; the same again for the same ordinal, as each check that its rule need not be asked for has it. */
    Finding build(int ordinal) {
        if (built == null || builtAs != ordinal) {
            String fingerprint = Section.sha256(identity() + ordinal).substring(0, 32);
            builtAs = ordinal;
            built = new Finding(
                    stamp.ruleId(), stamp.version(), severity, places, subject, message, working, fixes, fingerprint);
        }
        return built;
    }

    /** Where it sorts among others, before it has a fingerprint. */
    List<Place> places() {
        return places;
    }

    Severity severity() {
        return severity;
    }

    String ruleId() {
        return stamp.ruleId();
    }
}
