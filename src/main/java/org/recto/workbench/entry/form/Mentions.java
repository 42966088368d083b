package org.recto.workbench.entry.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.Mark;
import org.recto.workbench.words.Words;

/** What a narrative mentions that the structured fields speak of, too, underlined so that one sees what rules read. */
final class Mentions {

    private Mentions() {}

    /**
     * Marks for what was read in a narrative.
     *
     * @param now tells where the fields stand that speak of the same
     */
    static List<Mark> of(List<Mention> read, Now now) {
        Leads leads = new Leads(now.entry());
        List<Mark> marks = new ArrayList<>();
        for (Mention mention : read) {
            String words = words(mention);
            if (!words.isEmpty()) {
                marks.add(mark(mention.range(), "mention", words, leads.of(mention), now));
            }
            if (mention instanceof Mention.CitedKeys cited) {
                for (Mention.Key key : cited.items()) {
                    leads.of(key)
                            .ifPresent(path -> marks.add(mark(key.range(), "citation", "", Optional.of(path), now)));
                }
            }
        }
        return marks;
    }

    private static Mark mark(Range range, String kind, String words, Optional<Path> leads, Now now) {
        return new Mark(
                range.start(),
                range.end(),
                kind,
                "",
                words,
                leads.map(Path::toString).orElse(""),
                leads.map(now::words).orElse(""));
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
