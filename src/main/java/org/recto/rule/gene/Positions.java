package org.recto.rule.gene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Feature;
import org.recto.entry.Path;
import org.recto.entry.Transcript;
import org.recto.entry.Variant;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.prose.Subject;
import org.recto.rule.ConsultedEntry;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.term.Database;

/** What of an entry hangs on a transcript or its protein: exact lengths, coding spans, variants, residues. */
final class Positions {

    /**
     * One of them.
     *
     * @param isResidue whether it is counted on the protein
     * @param narrative where it stands, with its range, {@code null} where it is a field
     */
    record Position(
            String words,
            boolean isResidue,
            Path path,
            @Nullable Narrative narrative,
            @Nullable Range range) {}

    private static final Path VARIANTS = Path.of("/mutations/variants");

    private final List<Position> found = new ArrayList<>();

    private Positions() {}

    static List<Position> of(Inspection inspection) {
        Positions positions = new Positions();
        ConsultedEntry entry = inspection.entry();
        entry.transcripts().forEach(positions::transcript);
        entry.variants().forEach(positions::variant);
        entry.features().forEach(positions::feature);
        for (Narrative narrative : inspection.narratives()) {
            positions.narrative(inspection, narrative);
        }
        return positions.found;
    }

    private void transcript(Transcript transcript) {
        Path at = Path.of("/gene/transcripts").then(transcript.id());
        if (transcript.length() != null && transcript.length() > 0) {
            field(transcript.length() + " bp", false, at.then("length"));
        }
        if (transcript.exons().stream().anyMatch(exon -> exon.codingSpan() != null)) {
            field("exons", false, at.then("exons"));
        }
    }

    /** A description with a reference of its own hangs on that. */
    private void variant(Variant variant) {
        Path at = VARIANTS.then(variant.id());
        String dna = variant.hgvsDna();
        if (dna != null && isOf("cnr", dna)) {
            field(dna, false, at.then("hgvsDna"));
        }
        if (variant.hgvsProtein() != null && variant.hgvsProtein().startsWith("p.")) {
            field(variant.hgvsProtein(), true, at.then("hgvsProtein"));
        }
    }

    private static boolean isOf(String types, String description) {
        return description.length() > 1 && description.charAt(1) == '.' && types.indexOf(description.charAt(0)) >= 0;
    }

    private void feature(Feature feature) {
        if (feature.start() != null || feature.end() != null) {
            field(
                    feature.start() + "-" + feature.end(),
                    true,
                    Path.of("/protein/features").then(feature.id()));
        }
    }

    private void field(String words, boolean isResidue, Path path) {
        found.add(new Position(words, isResidue, path, null, null));
    }

    private void narrative(Inspection inspection, Narrative narrative) {
        for (Mention.Length length : narrative.all(Mention.Length.class)) {
            Subject.Kind kind = length.subject() == null
                    ? Subject.Kind.OTHER
                    : length.subject().kind();
            boolean isOnTranscript = kind == Subject.Kind.TRANSCRIPT || kind == Subject.Kind.CODING_SEQUENCE;
            boolean isExact = length.unit() == LengthUnit.NUCLEOTIDES && !length.approximate();
            if (isOnTranscript && isExact && inspection.isOwn(length.whose())) {
                prose(narrative, length, false);
            }
        }
        for (Mention.Hgvs hgvs : narrative.all(Mention.Hgvs.class)) {
            if (isOf("cnrp", hgvs.description()) && hgvs.reference() == null && inspection.isOwn(hgvs.whose())) {
                prose(narrative, hgvs, hgvs.description().startsWith("p."));
            }
        }
        inspection.ownResidues(narrative).forEach(residue -> prose(narrative, residue, true));
    }

    private void prose(Narrative narrative, Mention mention, boolean isResidue) {
        found.add(new Position(mention.words(), isResidue, narrative.path(), narrative, mention.range()));
    }

    /** Whether the entry names the protein whose residues it counts. */
    static boolean isProteinNamed(Inspection inspection) {
        ConsultedEntry entry = inspection.entry();
        boolean isIsoform = entry.isoforms().stream().anyMatch(isoform -> isFilled(isoform.accession()));
        boolean isCoded = entry.transcripts().stream().anyMatch(transcript -> isFilled(transcript.protein()));
        return isIsoform
                || isCoded
                || entry.crossReferences().stream()
                        .filter(reference -> isFilled(reference.identifier()))
                        .anyMatch(reference -> Optional.ofNullable(reference.database())
                                .flatMap(Database::named)
                                .filter(Database.UNIPROT::equals)
                                .isPresent());
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
