package org.recto.workbench.entry.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Isoform;
import org.recto.entry.Path;
import org.recto.entry.Protein;
import org.recto.entry.Transcript;
import org.recto.workbench.parts.drawing.ProteinPicture;
import org.recto.workbench.parts.drawing.ProteinPicture.Piece;
import org.recto.workbench.words.Words;

/**
 * Isoforms laid along the canonical one, by the exons that both their transcripts code. Where nucleotides are missing
 * that make no whole codons, everything behind is read in another frame.
 */
final class Isoforms {

    private static final Path ISOFORMS = Path.of("/protein/isoforms");

    private Isoforms() {}

    /** @param length of the canonical isoform, 0 where it isn't known; drawn where there are at least two */
    static List<ProteinPicture.Isoform> of(Entry entry, int length) {
        if (entry.protein() == null || entry.protein().isoforms().size() < 2) {
            return List.of();
        }
        Optional<Transcript> canonical = Drawn.canonical(entry);
        List<ProteinPicture.Isoform> drawn = new ArrayList<>();
        for (Isoform isoform : entry.protein().isoforms()) {
            Transcript coding = Drawn.transcripts(entry).stream()
                    .filter(transcript -> transcript.id().equals(isoform.transcript()))
                    .findFirst()
                    .orElse(null);
            List<Piece> pieces = canonical.isPresent() && coding != null && length > 0
                    ? along(canonical.get(), coding, isoform, length)
                    : unknown(isoform);
            if (!pieces.isEmpty()) {
                String name = Stream.of(isoform.name(), isoform.accession(), isoform.id())
                        .filter(one -> one != null && !one.isBlank())
                        .map(Objects::requireNonNull)
                        .findFirst()
                        .orElse("");
                String path = ISOFORMS.then(isoform.id()).toString();
                drawn.add(new ProteinPicture.Isoform(path, name, said(name, isoform, pieces), pieces));
            }
        }
        return drawn;
    }

    /**
     * Whether residues of an isoform are counted as on the canonical one: it is that one, as its transcript says or else
     * its length, or none is named.
     */
    static boolean isCanonical(Entry entry, @Nullable String id) {
        Protein protein = entry.protein();
        if (id == null || protein == null) {
            return true;
        }
        String canonical = Drawn.canonical(entry).map(Transcript::id).orElse(null);
        return protein.isoforms().stream()
                .filter(isoform -> isoform.id().equals(id))
                .allMatch(isoform -> isoform.transcript() != null && canonical != null
                        ? isoform.transcript().equals(canonical)
                        : isoform.length() == null || isoform.length().equals(protein.length()));
    }

    private static List<Piece> unknown(Isoform isoform) {
        return isoform.length() == null ? List.of() : List.of(new Piece(1, isoform.length(), "unknown"));
    }

    private static List<Piece> along(Transcript canonical, Transcript other, Isoform isoform, int length) {
        if (canonical == other) {
            return List.of(new Piece(1, length, "same"));
        }
        Columns columns = Columns.of(List.of(canonical, other));
        List<ExonShape> theirs = ExonShape.of(other);
        List<ExonShape> ours = ExonShape.of(canonical);
        if (ours.stream().noneMatch(shape -> shape.coding() > 0)
                || theirs.stream().noneMatch(shape -> shape.coding() > 0)) {
            return unknown(isoform);
        }
        List<Piece> pieces = new ArrayList<>();
        int frame = 0; // nucleotides that they have more than ours, or fewer
        int done = 0;
        for (int column = 0; column < columns.count(); column++) {
            ExonShape here = in(columns, 0, ours, column);
            ExonShape there = in(columns, 1, theirs, column);
            int mine = here == null ? 0 : here.coding();
            int its = there == null ? 0 : there.coding();
            if (here != null && mine > 0) {
                int end = Math.min(length, (here.first() + mine - 1) / 3);
                String kind = its == 0 ? "missing" : its == mine && frame % 3 == 0 ? "same" : "other";
                add(pieces, new Piece(done + 1, end, kind));
                done = end;
            }
            frame += its - mine;
        }
        return cut(pieces, isoform.length());
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (piece.end() < piece.start()) {
            return;
        }
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.kind().equals(piece.kind())) {
            pieces.set(pieces.size() - 1, new Piece(last.start(), piece.end(), piece.kind()));
        } else {
            pieces.add(piece);
        }
    }

    /** What stands in place of the rest is no longer than the isoform has residues left. */
    private static List<Piece> cut(List<Piece> pieces, @Nullable Integer length) {
        if (length == null || pieces.isEmpty() || !pieces.getLast().kind().equals("other")) {
            return pieces;
        }
        int same = pieces.stream()
                .filter(piece -> piece.kind().equals("same"))
                .mapToInt(piece -> piece.end() - piece.start() + 1)
                .sum();
        Piece last = pieces.getLast();
        int left = Math.max(1, length - same);
        int end = Math.min(last.end(), last.start() + left - 1);
        List<Piece> cut = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        cut.add(new Piece(last.start(), end, last.kind()));
        if (end < last.end()) {
            cut.add(new Piece(end + 1, last.end(), "missing"));
        }
        return cut;
    }

    private static @Nullable ExonShape in(Columns columns, int transcript, List<ExonShape> shapes, int column) {
        int at = columns.of().get(transcript).indexOf(column);
        return at < 0 ? null : shapes.get(at);
    }

    private static String said(String name, Isoform isoform, List<Piece> pieces) {
        List<String> parts = new ArrayList<>();
        if (isoform.length() != null) {
            parts.add(Words.say("drawings.residues", isoform.length()));
        }
        for (Piece piece : pieces) {
            if (!piece.kind().equals("same")) {
                parts.add(Words.say("drawings.isoform." + piece.kind(), Drawn.span(piece.start(), piece.end())));
            }
        }
        return parts.isEmpty() ? name : name + ": " + String.join(", ", parts);
    }
}
