package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Variant;
import org.recto.prose.Mention;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.rule.Narrative;
import org.recto.rule.Place;

/**
 * That something lies in an exon, as an entry says.
 *
 * @param exons labels, any of which it may lie in
 * @param subject a variant's id, or the words of a narrative
 * @param name what messages call it
 * @param variant {@code null} where a narrative says so
 */
record ExonClaim(
        Stretch stretch,
        List<String> exons,
        String subject,
        String name,
        @Nullable Variant variant,
        Place place) {

    /**
     * All that an entry says so.
     *
     * @param claims what variants say of themselves, and then narratives of residues and bases of the gene's own
     * @param inDoubt variants left out, as the sequence has something else at their positions
     */
    record All(List<ExonClaim> claims, List<Variant> inDoubt) {}

    static All of(Inspection inspection) {
        return inspection.derived(All.class, ExonClaim::read);
    }

    private static All read(Inspection inspection) {
        List<ExonClaim> claims = new ArrayList<>();
        List<Variant> inDoubt = new ArrayList<>();
        for (Variant variant : ProteinReading.variants(inspection)) {
            List<String> stated = ExonLabels.read(variant.statedExon());
            Stretch stretch = Stretch.of(variant);
            boolean isInDoubt = variant.hgvsDna() == null
                    && ProteinReading.of(variant)
                            .filter(reading -> RefResidue.isInDoubt(inspection, reading))
                            .isPresent();
            if (!stated.isEmpty() && isInDoubt) {
                inDoubt.add(variant);
            } else if (!stated.isEmpty() && stretch != null) {
                Place place = new Place(ProteinReading.path(variant).then("statedExon"), null);
                claims.add(new ExonClaim(stretch, stated, variant.id(), variant.label(), variant, place));
            }
        }
        inspection.narratives().forEach(narrative -> tell(claims, narrative, inspection));
        return new All(claims, inDoubt);
    }

    private static void tell(List<ExonClaim> claims, Narrative narrative, Inspection inspection) {
        List<Mention.Exon> exons = narrative.all(Mention.Exon.class);
        if (exons.isEmpty()) {
            return;
        }
        Set<Mention.Residue> placeable = new HashSet<>(RefResidue.fitting(narrative, inspection));
        for (Mention.Exon exon : exons) {
            Place place = new Place(narrative.path(), exon.range());
            for (Mention.Residue residue : exon.residues()) {
                if (placeable.contains(residue)) {
                    Stretch stretch = Stretch.ofResidue(residue.position());
                    claims.add(new ExonClaim(stretch, exon.labels(), residue.words(), residue.words(), null, place));
                }
            }
            for (Mention.Hgvs told : exon.bases()) {
                Stretch stretch = Stretch.ofDescription(told.description());
                if (stretch != null && told.reference() == null && inspection.isOwn(told.whose())) {
                    claims.add(new ExonClaim(stretch, exon.labels(), told.words(), told.words(), null, place));
                }
            }
        }
    }

    /** The exon tables that it can be held against; none where no exons are known. */
    List<Measure> measures(Inspection inspection) {
        return inspection.yardstick().measures(variant == null ? null : variant.transcript()).stream()
                .filter(measure -> measure.exons() != null)
                .toList();
    }
}
