package org.recto.workbench.entry.form;

import java.util.ArrayList;
import java.util.List;
import org.recto.prose.Mention;
import org.recto.prose.Prose;
import org.recto.workbench.parts.Mark;
import org.recto.workbench.words.Words;

/** What a narrative mentions that the structured fields speak of, too, underlined so that one sees what rules read. */
final class Mentions {

    private Mentions() {}

    static List<Mark> of(String narrative) {
        List<Mark> marks = new ArrayList<>();
        for (Mention mention : Prose.read(narrative).mentions()) {
            String read = words(mention);
            if (!read.isEmpty()) {
                marks.add(new Mark(mention.range().start(), mention.range().end(), "mention", "", read));
            }
        }
        return marks;
    }

    /** Citations are shown as such by the editor; counts and ratios have no field to be held against. */
    private static String words(Mention mention) {
        return switch (mention) {
            case Mention.Residue residue -> Words.say("form.mention.residue", residue.position());
            case Mention.Span span -> Words.say("form.mention.span", span.first(), span.last());
            case Mention.Length length -> 
                Words.say(
                        "form.mention.length." + length.unit().name(),
                        length.amount().toPlainString());
            case Mention.ExonCount count -> Words.say("form.mention.exonCount", count.count());
            case Mention.Exon exon -> Words.say("form.mention.exon", String.join(", ", exon.labels()));
            case Mention.Hgvs hgvs -> Words.say("form.mention.hgvs", hgvs.description());
            case Mention.LegacyChange change -> Words.say("form.mention.change", change.position());
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
}
