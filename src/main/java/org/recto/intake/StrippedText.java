package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/** Text whose headings are lost: where it belongs follows from order and words. */
final class StrippedText {

    private final Draft draft;
    private final Narratives narratives;
    private final Figures figures;
    private List<Block> blocks = new ArrayList<>();
    private List<CardLine> open = new ArrayList<>();
    private Slot.@Nullable Region region;

    StrippedText(Draft draft, Narratives narratives, Figures figures) {
        this.draft = draft;
        this.narratives = narratives;
        this.figures = figures;
    }

    /**
     * Two blank lines part blocks; where a card has no two together, one does.
     *
     * @param slots the headings that come into question, in their order
     * @param note where text goes that nothing else speaks for, {@code null} where it is left over
     */
    void read(List<CardLine> lines, List<Slot> slots, @Nullable Path note) {
        blocks = new ArrayList<>();
        region = null;
        int needed = hasTwoBlanks(lines) ? 2 : 1;
        int blanks = 0;
        for (CardLine line : lines) {
            if (line.isBlank()) {
                blanks++;
                draft.structure(line, "Blank");
                figures.read(line);
                continue;
            }
            if (blanks >= needed || Figures.isMarker(line)) {
                closeBlock();
            }
            blanks = 0;
            if (figures.read(line)) {
                region = Figures.isMarker(line) ? null : namedRegion(line);
            } else {
                open.add(line);
            }
        }
        closeBlock();
        List<@Nullable Slot> found = Alignment.of(blocks, slots);
        for (int i = 0; i < blocks.size(); i++) {
            place(i, found, slots, note);
        }
    }

    private static boolean hasTwoBlanks(List<CardLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            boolean isWithin = i > 1 && i < lines.size() - 1;
            if (isWithin && lines.get(i).isBlank() && lines.get(i - 1).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static Slot.@Nullable Region namedRegion(CardLine legend) {
        for (String word : legend.words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 40)) {
            for (Slot.Region candidate : Slot.Region.values()) {
                if (candidate.isNamedIn(Set.of(word))) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private void closeBlock() {
        if (!open.isEmpty()) {
            String text = String.join(" ", open.stream().map(CardLine::text).toList());
            blocks.add(new Block(List.copyOf(open), Slot.words(text), region));
            open = new ArrayList<>();
        }
    }

    private void place(int index, List<@Nullable Slot> found, List<Slot> slots, @Nullable Path note) {
        Block block = blocks.get(index);
        Slot slot = found.get(index);
        Confidence confidence = slot == null ? Confidence.LOW : Alignment.confidence(block, slot, slots);
        Slot only = slot == null ? onlyBetween(index, found) : null;
        if (note != null && confidence == Confidence.LOW) {
            place(block, note, Confidence.MEDIUM, "Under the section's heading, before any other");
        } else if (slot != null) {
            place(block, slot.path(), confidence, "Its order and words are those of " + slot.printed());
        } else if (only != null) {
            place(block, only.path(), Confidence.LOW, "Stands where only " + only.printed() + " can stand");
        } else {
            block.lines().forEach(line -> draft.unplaced(line, "Neither order nor words say what it is about"));
        }
    }

    /** The only heading that may come between the neighbours' headings. */
    private static @Nullable Slot onlyBetween(int index, List<@Nullable Slot> slots) {
        Slot before = index == 0 ? null : slots.get(index - 1);
        Slot after = index + 1 >= slots.size() ? null : slots.get(index + 1);
        if (before == null || after == null || after.ordinal() - before.ordinal() != 2) {
            return null;
        }
        return Slot.values()[before.ordinal() + 1];
    }

    private void place(Block block, Path path, Confidence confidence, String why) {
        for (CardLine line : block.lines()) {
            narratives.place(path, line, line.text(), confidence, why);
        }
    }
}
