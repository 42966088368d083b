package org.recto.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/**
 * The text of a card between its head and its tables: stretch by stretch, by headings as far as they are kept, by order
 * and words where they are lost.
 */
final class TextReader {

    private static final Map<Heading, Slot.Region> REGIONS = Map.of(
            Heading.GENE, Slot.Region.GENE,
            Heading.PROTEIN, Slot.Region.PROTEIN,
            Heading.MUTATIONS, Slot.Region.MUTATIONS);

    /** Headings of what stands before the first section on some cards. */
    private static final Set<String> FRONT =
            Set.of("abstract", "abstract:", "summary", "summary:", "keywords", "keywords:", "key words", "key words:");

    private static final int LONGEST_FRONT = 100;

    private final Draft draft;
    private final Labels labels;
    private final IdentityBlock identity;
    private final StrippedText stripped;
    private final HeadedText headed;
    private final Head head;
    private final String symbol;

    TextReader(
            Draft draft,
            Labels labels,
            Narratives narratives,
            Figures figures,
            Diseases diseases,
            IdentityBlock identity,
            Head head,
            String symbol) {
        this.draft = draft;
        this.labels = labels;
        this.identity = identity;
        this.stripped = new StrippedText(draft, narratives, figures);
        this.headed = new HeadedText(draft, labels, narratives, figures, diseases, head);
        this.head = head;
        this.symbol = symbol;
    }

    /** Whether at least two sections have their headings, those left out that every printing keeps. */
    static boolean isHeaded(List<CardLine> lines) {
        return lines.stream()
                        .flatMap(line -> Heading.alone(line).stream())
                        .filter(heading -> heading == Heading.IDENTITY || REGIONS.containsKey(heading))
                        .distinct()
                        .count()
                >= 2;
    }

    void read(List<CardLine> lines) {
        List<Stretch> stretches = Stretch.of(lines, draft);
        List<@Nullable Heading> next = next(stretches);
        Slot.Region from = Slot.Region.GENE;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Heading section = stretch.section();
            Slot.Region own = region(section);
            from = own != null && own.compareTo(from) > 0 ? own : from;
            boolean mayBeStripped = section == null || REGIONS.containsKey(section) && !stretch.isHeaded(labels);
            List<Slot> slots = mayBeStripped ? slots(from, next.get(i)) : List.of();
            if (section == Heading.IDENTITY) {
                identity.read(stretch.lines(), symbol);
            } else if (mayBeStripped && !slots.isEmpty()) {
                boolean isOneSection =
                        slots.getFirst().region() == slots.getLast().region();
                stripped.read(stretch.lines(), slots, section != null && isOneSection ? note(section) : null);
            } else if (section == null) {
                leave(stretch.lines());
            } else {
                headed.read(section, stretch.lines());
            }
        }
    }

    private static Path note(Heading section) {
        return Objects.requireNonNull(HeadedText.path(section, Heading.NOTE));
    }

    /** For each stretch the next section behind it that says where text stands, {@code null} behind the last. */
    private static List<@Nullable Heading> next(List<Stretch> stretches) {
        @Nullable Heading[] all = new Heading[stretches.size()];
        Heading next = null;
        for (int i = all.length - 1; i >= 0; i--) {
            all[i] = next;
            Heading section = stretches.get(i).section();
            next = section == Heading.IDENTITY || region(section) != null ? section : next;
        }
        return Arrays.asList(all);
    }

    /**
     * The headings under which text may belong, none before the identity.
     *
     * @param from the last region that a section told of so far
     * @param next the next section that has its own heading
     */
    private static List<Slot> slots(Slot.Region from, @Nullable Heading next) {
        if (next == Heading.IDENTITY) {
            return List.of();
        }
        Slot.Region end = region(next);
        return Arrays.stream(Slot.values())
                .filter(slot -> slot.region().compareTo(from) >= 0)
                .filter(slot -> end == null || slot.region().compareTo(end) < 0)
                .toList();
    }

    private static Slot.@Nullable Region region(@Nullable Heading section) {
        return section == null ? null : REGIONS.get(section);
    }

    private void leave(List<CardLine> lines) {
        for (CardLine line : lines) {
            if (line.isBlank()) {
                draft.structure(line, "Blank");
                head.endHistory(true);
            } else if (SiteLines.isOne(line)) {
                draft.structure(line, "Belongs to the site");
            } else if (FRONT.contains(
                    line.raw().length() < LONGEST_FRONT ? line.words().toLowerCase(Locale.ROOT) : "")) {
                draft.structure(line, "A heading of what entries have no place for");
            } else if (!head.read(line) && !headed.figure(line) && !head.takesAffiliation(line, true)) {
                draft.unplaced(line, "Stands before the first heading");
            }
        }
    }
}
