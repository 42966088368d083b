package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/** The text of a card whose headings are lost, all but "Implicated in" and "Entity name". */
final class StrippedText {

    private final Draft draft;
    private final Narratives narratives;
    private final Figures figures;
    private final Diseases diseases;
    private final List<Block> blocks = new ArrayList<>();
    private List<CardLine> open = new ArrayList<>();
    private Slot.@Nullable Region region;

    StrippedText(Draft draft, Narratives narratives, Figures figures, Diseases diseases) {
        this.draft = draft;
        this.narratives = narratives;
        this.figures = figures;
        this.diseases = diseases;
    }

    void read(List<CardLine> lines) {
        int end = 0;
        while (end < lines.size() && !beginsDiseases(lines.get(end))) {
            end++;
        }
        readBlocks(lines.subList(0, end));
        readDiseases(lines.subList(end, lines.size()));
    }

    private static boolean beginsDiseases(CardLine line) {
        return Heading.alone(line)
                .filter(heading -> heading == Heading.DISEASES || heading == Heading.ENTITY)
                .isPresent();
    }

    /** Two blank lines part blocks; where a card has no two together, one does. */
    private void readBlocks(List<CardLine> lines) {
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
        List<@Nullable Slot> slots = Alignment.of(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            place(i, slots);
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

    private void place(int index, List<@Nullable Slot> slots) {
        Block block = blocks.get(index);
        Slot slot = slots.get(index);
        if (slot != null) {
            Confidence confidence = Alignment.confidence(block, slot);
            place(block, slot, confidence, "Its order and words are those of " + slot.printed());
            return;
        }
        Slot only = onlyBetween(index, slots);
        if (only != null) {
            place(block, only, Confidence.LOW, "Stands where only " + only.printed() + " can stand");
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

    private void place(Block block, Slot slot, Confidence confidence, String why) {
        for (CardLine line : block.lines()) {
            narratives.place(slot.path(), line, line.text(), confidence, why);
        }
    }

    private void readDiseases(List<CardLine> lines) {
        for (CardLine line : lines) {
            Heading heading = Heading.alone(line).orElse(null);
            if (line.isBlank()) {
                draft.structure(line, "Blank");
                figures.read(line);
            } else if (heading == Heading.DISEASES) {
                draft.structure(line, "A heading");
            } else if (heading == Heading.ENTITY) {
                diseases.begin(line);
            } else if (!figures.read(line) && !diseases.takesName(line)) {
                placeInDisease(line);
            }
        }
    }

    private void placeInDisease(CardLine line) {
        if (!diseases.hasBegun()) {
            draft.unplaced(line, "Stands before the first disease");
            return;
        }
        Path note = diseases.current().then("note");
        narratives.place(note, line, line.text(), Confidence.MEDIUM, "Under this disease, whose own headings are lost");
    }
}
