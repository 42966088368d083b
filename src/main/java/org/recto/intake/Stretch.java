package org.recto.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a card that stand under one section's heading.
 *
 * @param section {@code null} where no heading says which
 * @param lines the heading itself left out
 */
record Stretch(@Nullable Heading section, List<CardLine> lines) {

    /** The sections of the text in their order, each with the headings that stand within it. */
    private static final Map<Heading, Set<Heading>> FIELDS = new EnumMap<>(Heading.class);

    static {
        FIELDS.put(Heading.IDENTITY, EnumSet.of(Heading.NOTE));
        FIELDS.put(
                Heading.GENE, EnumSet.of(Heading.NOTE, Heading.DESCRIPTION, Heading.TRANSCRIPTION, Heading.PSEUDOGENE));
        FIELDS.put(Heading.PROTEIN, EnumSet.of(Heading.NOTE, Heading.DESCRIPTION));
        FIELDS.get(Heading.PROTEIN).addAll(EnumSet.range(Heading.EXPRESSION, Heading.HOMOLOGY));
        FIELDS.put(Heading.MUTATIONS, EnumSet.range(Heading.GERMLINE, Heading.EPIGENETICS));
        FIELDS.get(Heading.MUTATIONS).add(Heading.NOTE);
        FIELDS.put(Heading.DISEASES, EnumSet.range(Heading.DISEASE, Heading.ONCOGENESIS));
        FIELDS.get(Heading.DISEASES).addAll(EnumSet.of(Heading.NOTE, Heading.ENTITY));
        FIELDS.put(Heading.BREAKPOINTS, EnumSet.of(Heading.NOTE));
        FIELDS.put(Heading.TO_BE_NOTED, EnumSet.of(Heading.NOTE));
    }

    private static final int LONGEST_VALUE = 80;
    private static final int FEWEST_WORDS = 6;

    /** The text in its stretches; a section whose own heading is lost is known by the headings that only it has. */
    static List<Stretch> of(List<CardLine> lines, Draft draft) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch open = new Stretch(null, new ArrayList<>());
        Set<Heading> seen = EnumSet.noneOf(Heading.class);
        Set<Heading> kept = EnumSet.noneOf(Heading.class);
        lines.forEach(line -> Heading.alone(line).ifPresent(kept::add));
        int blanks = 0;
        for (CardLine line : lines) {
            Heading heading = Heading.alone(line).orElse(null);
            boolean isSection = heading != null && heading.level() == Heading.Level.SECTION;
            boolean isText = heading == null && blanks >= 2 && endsWithoutHeading(open.section, line, kept);
            Heading implied = isSection ? heading : implied(heading, open.section, seen);
            if (isSection || implied != open.section || isText) {
                stretches.add(open);
                open = new Stretch(isText && !isSection ? null : implied, new ArrayList<>());
                seen.clear();
            }
            if (isSection) {
                draft.structure(line, "A heading");
            } else {
                open.lines.add(line);
            }
            if (heading != null) {
                seen.add(heading);
            }
            blanks = line.isBlank() ? blanks + 1 : 0;
        }
        stretches.add(open);
        return stretches;
    }

    /** Whether text behind a gap begins a section whose heading is lost. */
    private static boolean endsWithoutHeading(@Nullable Heading section, CardLine line, Set<Heading> kept) {
        if (line.isBlank()) {
            return false;
        } else if (section == Heading.IDENTITY) {
            boolean isSentence = line.text().endsWith(".") && line.words().split(" ").length >= FEWEST_WORDS;
            return line.raw().length() > LONGEST_VALUE || isSentence;
        }
        return section == Heading.GENE && !kept.contains(Heading.PROTEIN)
                || section == Heading.PROTEIN && !kept.contains(Heading.MUTATIONS);
    }

    /** The section that a heading within one shows to have begun: the next that has such a heading. */
    private static @Nullable Heading implied(@Nullable Heading heading, @Nullable Heading section, Set<Heading> seen) {
        if (heading == null || heading.level() != Heading.Level.FIELD || heading == Heading.NOTE) {
            return section;
        }
        boolean isSecond = section == Heading.GENE && heading == Heading.DESCRIPTION && seen.contains(heading);
        if (section != null && fields(section).contains(heading) && !isSecond) {
            return section;
        }
        Optional<Heading> next = FIELDS.keySet().stream()
                .filter(candidate -> section == null || candidate.compareTo(section) > 0)
                .filter(candidate -> fields(candidate).contains(heading))
                .findFirst();
        return next.orElse(section);
    }

    static Set<Heading> fields(Heading section) {
        return FIELDS.getOrDefault(section, Set.of());
    }

    /** Whether headings stand within it. */
    boolean isHeaded(Labels labels) {
        Heading within = section;
        return within != null
                && lines.stream()
                        .anyMatch(line -> fields(within).stream()
                                .anyMatch(field -> Heading.alone(line)
                                                .filter(field::equals)
                                                .isPresent()
                                        || field.leading(line, labels) != null));
    }
}
