package org.recto.intake;

import java.util.ArrayList;
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
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Heading section = stretch.section();
            boolean mayBeStripped = section == null || REGIONS.containsKey(section) && !stretch.isHeaded(labels);
            List<Slot> slots = mayBeStripped ? slots(stretches, i) : List.of();
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

    /** The headings under which text may belong from one stretch on: those up to the next section that has its own. */
    private static List<Slot> slots(List<Stretch> stretches, int index) {
        Slot.Region first = region(stretches.get(index).section());
        Slot.Region next = null;
        for (Stretch later : stretches.subList(index + 1, stretches.size())) {
            Heading section = later.section();
            if (section == Heading.IDENTITY) {
                return List.of();
            }
            next = region(section);
            if (next != null) {
                break;
            }
        }
        List<Slot.Region> told = new ArrayList<>();
        for (Stretch earlier : stretches.subList(0, index)) {
            Slot.Region region = region(earlier.section());
            if (region != null) {
                told.add(region);
            }
        }
        Slot.Region end = next;
        return Arrays.stream(Slot.values())
                .filter(slot -> first == null || slot.region().compareTo(first) >= 0)
                .filter(slot -> end == null || slot.region().compareTo(end) < 0)
                .filter(slot -> told.stream().allMatch(region -> slot.region().compareTo(region) >= 0))
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
