package org.recto.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the entry of a card goes.
 *
 * @param to {@code null} where it can go nowhere
 * @param clash why not, as what goes on from the card's name; {@code null} where it can
 */
record Target(
        InputFiles.Named card, @Nullable Path to, @Nullable String clash) {

    /** Those of cards, in their order: of two that would go to one place the first has it, whichever is read sooner. */
    static List<Target> of(List<InputFiles.Named> cards, @Nullable Path out) {
        Set<Path> read = new HashSet<>();
        for (InputFiles.Named card : cards) {
            if (card.path() != null) {
                read.add(real(card.path()));
            }
        }
        Map<Path, String> taken = new HashMap<>();
        List<Target> targets = new ArrayList<>();
        for (InputFiles.Named card : cards) {
            targets.add(of(card, out, read, taken));
        }
        return targets;
    }

    private static Target of(InputFiles.Named card, @Nullable Path out, Set<Path> read, Map<Path, String> taken) {
        Path file = card.path();
        if (file == null) {
            return new Target(card, null, "has no name to write under: give it alone");
        }
        Path to = place(file, card.within(), out);
        Path real = real(to);
        if (read.contains(real)) {
            return new Target(card, null, "would be written to " + to + ", which is itself to be read");
        }
        String first = taken.putIfAbsent(real, card.name());
        return first == null
                ? new Target(card, to, null)
                : new Target(card, null, "would be written to " + to + ", the place of " + first);
    }

    /** Beside the card, or at its place below the folder asked for. */
    private static Path place(Path file, @Nullable Path within, @Nullable Path out) {
        Path below = within == null ? file.getFileName() : within;
        Path place = out == null || below == null ? file : out.resolve(below);
        String name = String.valueOf(place.getFileName());
        int dot = name.lastIndexOf('.');
        return place.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".json");
    }

    /** One path for one file, however it was named; links are followed as far as there is something to follow. */
    static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            Path folder = absolute.getParent();
            if (folder != null && !Files.exists(absolute) && Files.exists(folder)) {
                return folder.toRealPath().resolve(absolute.getFileName());
            }
            return absolute.toRealPath();
        } catch (IOException e) {
            return absolute;
        }
    }

    /** @throws Unusable where there is none */
    Path place() {
        if (to == null) {
            throw new Unusable(card.name() + " " + clash);
        }
        return to;
    }
}
