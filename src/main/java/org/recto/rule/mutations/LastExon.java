package org.recto.rule.mutations;

import org.jspecify.annotations.Nullable;
import org.recto.entry.Exon;
import org.recto.entry.Gene;
import org.recto.entry.Transcript;
import org.recto.hgvs.CodingExon;
import org.recto.prose.Mention;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.rule.Narrative;

/**
 * The last exon that the gene has by anything that the entry or the reference says.
 *
 * @param number 1-based; 0 where the entry gives no number of exons
 */
record LastExon(int number) {

    /** Its number; 0 where the entry gives no number of exons. */
    static int of(Inspection inspection) {
        return inspection.derived(LastExon.class, LastExon::read).number;
    }

    private static LastExon read(Inspection inspection) {
        Gene gene = inspection.entry().gene();
        int last = gene == null || gene.exonCount() == null ? 0 : gene.exonCount();
        for (Narrative narrative : inspection.narratives("/gene", "/figures")) {
            for (Mention.ExonCount told : narrative.all(Mention.ExonCount.class)) {
                if (told.kind() == null && inspection.isOwn(told.whose())) {
                    last = Math.max(last, told.count());
                }
            }
        }
        for (Transcript transcript : inspection.entry().transcripts()) {
            for (Exon exon : transcript.exons()) {
                last = Math.max(last, number(exon.label()));
            }
        }
        if (last == 0) {
            return new LastExon(0);
        }
        for (Measure measure : inspection.yardstick().measures(null)) {
            if (measure.exons() != null) {
                for (CodingExon exon : measure.exons().exons()) {
                    last = Math.max(last, number(exon.label()));
                }
            }
        }
        return new LastExon(last);
    }

    /** The number that an exon's label begins with; 0 where it begins with none. */
    static int number(@Nullable String label) {
        int number = 0;
        for (int i = 0; label != null && i < Math.min(3, label.length()) && Character.isDigit(label.charAt(i)); i++) {
            number = 10 * number + Character.digit(label.charAt(i), 10);
        }
        return number;
    }
}
