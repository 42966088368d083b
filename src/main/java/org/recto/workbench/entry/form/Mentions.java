package org.recto.workbench.entry.form;

import java.util.ArrayList;
import java.util.List;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.Prose;
import org.recto.workbench.parts.Mark;

/** What a narrative mentions that the structured fields speak of, too, underlined so that one sees what rules read. */
final class Mentions {

    private Mentions() {}

    static List<Mark> of(String narrative) {
        List<Mark> marks = new ArrayList<>();
        for (Mention mention : Prose.read(narrative).mentions()) {
            String read = words(mention);
            if (!read.isEmpty()) {
                marks.add(new Mark(mention.range().start(), mention.range().end(), "mention", "", "Read as " + read));
            }
        }
        return marks;
    }

    /** Citations are shown as such by the editor; counts and ratios have no field to be held against. */
    private static String words(Mention mention) {
        return switch (mention) {
            case Mention.Residue residue -> "residue " + residue.position();
            case Mention.Span span -> "residues " + span.first() + " to " + span.last();
            case Mention.Length length -> "a length of " + length.amount().toPlainString() + " " + unit(length.unit());
            case Mention.ExonCount count -> "a number of exons, " + count.count();
            case Mention.Exon exon -> "exon " + String.join(", ", exon.labels());
            case Mention.Hgvs hgvs -> "the variant " + hgvs.description();
            case Mention.LegacyChange change -> "a change at position " + change.position();
            case Mention.Count _,
                    Mention.Holding _,
                    Mention.FrameClaim _,
                    Mention.Citations _,
                    Mention.CitedKeys _,
                    Mention.Identity _,
                    Mention.Percentage _,
                    Mention.Ratio _,
                    Mention.Band _,
                    Mention.Locus _,
                    Mention.Abbreviation _ -> "";
        };
    }

    private static String unit(LengthUnit unit) {
        return switch (unit) {
            case AMINO_ACIDS -> "residues";
            case NUCLEOTIDES -> "nucleotides";
            case KILOBASES -> "kilobases";
            case KILODALTONS -> "kilodaltons";
        };
    }
}
