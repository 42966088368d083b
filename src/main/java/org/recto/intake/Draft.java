package org.recto.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.recto.entry.ItemIds;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.entry.Unplaced;

/** What is known of a card while it is read: the fate of each line so far, links, ids given out, lines left over. */
final class Draft {

    private record Fate(Set<Path> paths, Confidence confidence, String why) {}

    private final ItemIds ids = new ItemIds();
    private final TreeMap<Integer, Fate> fates = new TreeMap<>();
    private final List<SourceLink> links = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /** The path that the next item of a kind will have, in a list that stands in the entry itself or a section. */
    Path next(ItemKind kind) {
        return Path.of(kind.list()).then(ids.next(kind));
    }

    /** The whole line, blanks around it aside, went to a path. */
    void placed(CardLine line, Path path, Confidence confidence, String why) {
        fate(line, path, confidence, why);
        link(
                path,
                line,
                line.offset(),
                line.offset() + line.text().codePointCount(0, line.text().length()));
    }

    /** Words of the line, by code points, are where a value came from. */
    void link(Path path, CardLine line, int start, int end) {
        links.add(new SourceLink(path, line.number(), start, end));
        Fate fate = fates.get(line.number());
        if (fate != null) {
            fate.paths.add(path);
        }
    }

    /** The line is a heading, a marker or blank; a path where it leads to one. */
    void structure(CardLine line, String why, Path... paths) {
        fates.put(line.number(), new Fate(new LinkedHashSet<>(List.of(paths)), Confidence.STRUCTURE, why));
    }

    /** The line found no place and is kept as it is. */
    void unplaced(CardLine line, String why) {
        Path path = next(ItemKind.UNPLACED);
        unplaced.add(new Unplaced(path.last(), line.number(), line.text()));
        placed(line, path, Confidence.UNPLACED, why);
    }

    boolean knows(CardLine line) {
        return fates.containsKey(line.number());
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    List<SourceLink> links() {
        links.sort(Comparator.comparingInt(SourceLink::line));
        return links;
    }

    List<LineFate> fates() {
        return fates.entrySet().stream()
                .map(fate -> new LineFate(
                        fate.getKey(),
                        List.copyOf(fate.getValue().paths),
                        fate.getValue().confidence,
                        fate.getValue().why))
                .toList();
    }

    private void fate(CardLine line, Path path, Confidence confidence, String why) {
        Fate known = fates.get(line.number());
        if (known == null || known.confidence == Confidence.STRUCTURE) {
            Set<Path> paths = new LinkedHashSet<>();
            paths.add(path);
            fates.put(line.number(), new Fate(paths, confidence, why));
        } else {
            known.paths.add(path);
        }
    }
}
