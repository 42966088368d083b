package org.recto.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.prose.Mention.Citations;
import org.recto.prose.Mention.Count;
import org.recto.prose.Mention.Exon;
import org.recto.prose.Mention.ExonCount;
import org.recto.prose.Mention.Length;
import org.recto.prose.Mention.Residue;
import org.recto.prose.Mention.Span;

/** Prints mentions in short, so that a test compares all that a sentence mentions of one kind. */
final class Told {

    private Told() {}

    static List<String> residues(String narrative) {
        return Prose.read(narrative).all(Residue.class).stream()
                .map(Told::residue)
                .toList();
    }

    private static String residue(Residue residue) {
        String reference =
                residue.reference() == null ? "?" : residue.reference().code();
        String alternative =
                residue.alternative() == null ? "" : residue.alternative().code();
        String change = residue.change() == null ? "" : " " + residue.change();
        return reference + residue.position() + alternative + change;
    }

    static List<String> spans(String narrative) {
        return Prose.read(narrative).all(Span.class).stream()
                .map(span -> span.first() + "-" + span.last() + " " + of(span.subject()))
                .toList();
    }

    static List<String> lengths(String narrative) {
        return Prose.read(narrative).all(Length.class).stream()
                .map(length -> length.amount().toPlainString() + " " + length.unit() + " " + of(length.subject()))
                .toList();
    }

    private static String of(@Nullable Subject subject) {
        return subject == null ? "?" : subject.kind().name();
    }

    static List<String> exons(String narrative) {
        return Prose.read(narrative).all(Exon.class).stream()
                .map(exon -> String.join(",", exon.labels())
                        + exon.residues().stream()
                                .map(residue -> " " + residue(residue))
                                .collect(Collectors.joining())
                        + exon.bases().stream()
                                .map(told -> " " + told.description())
                                .collect(Collectors.joining())
                        + (exon.codesFor() == null ? "" : " " + exon.codesFor().kind()))
                .toList();
    }

    static List<String> exonCounts(String narrative) {
        return Prose.read(narrative).all(ExonCount.class).stream()
                .map(count -> count.count() + (count.kind() == null ? "" : " " + count.kind()))
                .toList();
    }

    static List<String> counts(String narrative) {
        return Prose.read(narrative).all(Count.class).stream()
                .map(count -> (count.atLeast() ? ">=" : "") + count.count() + " " + count.noun() + " "
                        + count.items().stream().map(Mention.Item::words).toList())
                .toList();
    }

    static List<String> citations(String narrative) {
        return Prose.read(narrative).all(Citations.class).stream()
                .flatMap(group -> group.items().stream())
                .map(item -> item.author()
                        + (item.second() == null ? "" : "+" + item.second())
                        + (item.others() ? "+" : "")
                        + " "
                        + item.year()
                        + (item.suffix() == null ? "" : item.suffix()))
                .toList();
    }
}
