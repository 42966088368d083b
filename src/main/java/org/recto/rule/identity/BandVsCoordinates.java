package org.recto.rule.identity;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Identity;
import org.recto.entry.Path;
import org.recto.refdata.Band;
import org.recto.refdata.Gene;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "loc.band-vs-coords",
        version = 2,
        severity = Severity.ERROR,
        title = "The gene's band holds its positions, and is the same wherever it is told.",
        why = "A band from another time or another gene sends whoever reads a karyotype to the wrong place.",
        source =
                "UCSC's cytoBand for the assembly named, HGNC's band. A coarser band holds the finer ones within it. Where no"
                        + " positions tell, another band of the same arm is a warning: older papers mapped to it in good faith.")
public final class BandVsCoordinates implements Rule {

    private static final Path LOCATION = Path.of("/identity/location");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "the band that holds the positions",
                        set(LOCATION.toString(), place("5p13.2", 35856891, 35879603))),
                accepts("a coarser band", set(LOCATION.toString(), place("5p13", 35856891, 35879603))),
                accepts(
                        "another gene's band in a narrative",
                        set(LOCATION.toString(), Map.of("cytoband", "5p13.2")),
                        set("/gene/note", "IL7 maps to 8q21.13. The t(5;9)(p13.2;q34) was seen once.")),
                flags(
                        "another band than that of the positions",
                        set(LOCATION.toString(), place("5p13.1", 35856891, 35879603))),
                flags("another band than HGNC's", set(LOCATION.toString(), Map.of("cytoband", "5q13.2"))),
                flags(
                        "another band in a narrative",
                        set(LOCATION.toString(), Map.of("cytoband", "5p13.2")),
                        set("/gene/note", "The gene is located on chromosome 5p12.")));
    }

    private static Map<String, Object> place(String band, int start, int end) {
        return Map.of("cytoband", band, "assembly", "GRCh38", "chromosome", "5", "start", start, "end", end);
    }

    @Override
    public void inspect(Inspection inspection) {
        GenomicSpan location = inspection.entry().identity().location();
        List<CytoBand> stated =
                location == null || location.cytoband() == null ? List.of() : CytoBand.parse(location.cytoband());
        boolean isWrong = !stated.isEmpty()
                && location != null
                && (inspectPositions(inspection, location, stated) || inspectNamed(inspection, stated));
        if (!isWrong) {
            inspectProse(inspection, stated);
        }
    }

    /** Gives whether the positions lie elsewhere. */
    private static boolean inspectPositions(Inspection inspection, GenomicSpan location, List<CytoBand> stated) {
        String chromosome = location.chromosome();
        if (chromosome == null || location.start() == null || location.assembly() == null) {
            return false;
        }
        int end = Objects.requireNonNullElse(location.end(), location.start());
        int low = Math.min(location.start(), end);
        int high = Math.max(location.start(), end);
        String assembly = assembly(location.assembly());
        String bare = chromosome.replaceFirst("^chr", "");
        List<Band> bands = inspection.refdata().bands(assembly, bare);
        if (bands.isEmpty()) {
            inspection.cannot("The reference data hold no bands of chromosome " + bare + " on " + assembly
                    + "; load UCSC's cytoBand for " + assembly + ".");
            return false;
        }
        List<CytoBand> held = bands.stream()
                .filter(band -> band.start() <= high && band.end() >= low)
                .flatMap(band -> CytoBand.parse(bare + band.name()).stream())
                .toList();
        if (held.isEmpty()) {
            inspection.cannot("No band of " + assembly + " holds position " + low + " of chromosome " + bare + ".");
            return false;
        }
        inspection.compared();
        if (meets(stated, held)) {
            return false;
        }
        String right = held.size() == 1
                ? held.getFirst().toString()
                : held.getFirst() + "-" + held.getLast().first();
        report(
                        inspection,
                        location,
                        "chr" + bare + ":" + shown(low) + "-" + shown(high) + " lies in " + right + " on " + assembly)
                .working(
                        "%s: %s, not %s",
                        "chr" + bare + ":" + low + "-" + high, right, String.valueOf(location.cytoband()))
                .at(LOCATION.then("start"))
                .fix("Write " + right, new Edit.Set(BandFormat.BAND, EntryJson.text(right)));
        return true;
    }

    /** Gives whether HGNC, or whichever source knows the gene's band, has it elsewhere. */
    private static boolean inspectNamed(Inspection inspection, List<CytoBand> stated) {
        List<Gene> records = OwnRecords.of(inspection).genes().stream()
                .filter(gene -> gene.cytoband() != null && !bands(gene).isEmpty())
                .toList();
        if (records.isEmpty()) {
            return false;
        }
        inspection.compared();
        boolean isHeld = records.stream().anyMatch(gene -> meets(stated, bands(gene)));
        if (!isHeld) {
            GenomicSpan location =
                    Objects.requireNonNull(inspection.entry().identity().location());
            Gene first = records.getFirst();
            String right = String.valueOf(first.cytoband());
            FindingBuilder finding = report(
                            inspection, location, first.provenance().source() + " has it in " + right)
                    .working("%s, not %s", right, String.valueOf(location.cytoband()))
                    .fix("Write " + right, new Edit.Set(BandFormat.BAND, EntryJson.text(right)));
            soften(finding, records.stream().anyMatch(gene -> areOnOneArm(stated, bands(gene))));
        }
        return !isHeld;
    }

    private static List<CytoBand> bands(Gene gene) {
        return gene.cytoband() == null ? List.of() : CytoBand.parse(gene.cytoband());
    }

    private static FindingBuilder report(Inspection inspection, GenomicSpan location, String instead) {
        return inspection
                .finding("cytoband")
                .at(BandFormat.BAND)
                .message("The gene is said to lie in " + location.cytoband() + "; " + instead + ".");
    }

    private static void inspectProse(Inspection inspection, List<CytoBand> field) {
        Identity identity = inspection.entry().identity();
        Set<String> own = Stream.concat(Stream.of(identity.symbol()), identity.aliases().stream())
                .map(NameKey::of)
                .collect(Collectors.toSet());
        List<CytoBand> held = field;
        for (Narrative narrative : inspection.narratives()) {
            String section = narrative.path().section();
            boolean isOnGene = section.equals("gene") || section.equals("identity");
            for (StatedBands.Stated stated :
                    narrative.derived(StatedBands.class, StatedBands::of).bands()) {
                inspection.step();
                boolean isOwn = stated.owner().isEmpty() ? isOnGene : own.contains(NameKey.of(stated.owner()));
                if (isOwn && !held.isEmpty()) {
                    inspectProse(inspection, narrative, stated, held, field);
                } else if (isOwn) {
                    held = List.of(stated.band());
                }
            }
        }
    }

    private static void inspectProse(
            Inspection inspection,
            Narrative narrative,
            StatedBands.Stated stated,
            List<CytoBand> held,
            List<CytoBand> field) {
        inspection.compared();
        if (meets(List.of(stated.band()), held)) {
            return;
        }
        String other = held.stream().map(CytoBand::toString).collect(Collectors.joining(" and "));
        FindingBuilder finding = inspection
                .finding(stated.band().toString())
                .in(narrative, stated.range())
                .message("The gene is said to lie in " + stated.band() + " here and in " + other
                        + (field.isEmpty() ? " elsewhere." : " by its location."))
                .working("%s, %s", stated.band(), other);
        soften(finding, areOnOneArm(List.of(stated.band()), held));
        if (!field.isEmpty()) {
            finding.at(BandFormat.BAND);
        }
        boolean isConfirmed = OwnRecords.of(inspection).genes().stream().anyMatch(gene -> meets(field, bands(gene)));
        if (isConfirmed && held.size() == 1) {
            finding.fix("Write " + other, narrative.replace(stated.range(), other));
        }
    }

    /** Before the genome was read a gene was often mapped to a band nearby: no other gene is meant. */
    private static void soften(FindingBuilder finding, boolean isOnTheArm) {
        if (isOnTheArm) {
            finding.as(Severity.WARNING);
        }
    }

    private static boolean areOnOneArm(List<CytoBand> stated, List<CytoBand> held) {
        return stated.stream().anyMatch(band -> held.stream().anyMatch(band::isOnArmOf));
    }

    private static boolean meets(List<CytoBand> stated, List<CytoBand> held) {
        return stated.stream().anyMatch(band -> held.stream().anyMatch(band::meets));
    }

    private static String assembly(String named) {
        return Optional.ofNullable(Map.of("hg38", "GRCh38", "hg19", "GRCh37", "hg18", "NCBI36")
                        .get(named.strip().toLowerCase(Locale.ROOT)))
                .orElse(named.strip().replaceFirst("(?i)^(GRCh3[78])\\.p[0-9]+$", "$1"));
    }

    private static String shown(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
