package org.recto.rule.identity;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Exon;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Path;
import org.recto.entry.Transcript;
import org.recto.prose.Assemblies;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "loc.assembly-named",
        severity = Severity.WARNING,
        title = "Positions on a chromosome come with the genome assembly that they belong to.",
        why = "The same gene lies a hundred thousand bases elsewhere on the next assembly.",
        source =
                "NCBI and Ensembl: GRCh38 (hg38), GRCh37 (hg19), NCBI36 (hg18). One name in a narrative does for all of"
                        + " it.")
public final class AssemblyNamed implements Rule {

    private static final Path LOCATION = Path.of("/identity/location");
    private static final Map<String, Object> PLACE = Map.of("chromosome", "5", "start", 35856891, "end", 35879603);

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("named in the field", set(LOCATION.toString(), PLACE), set(LOCATION + "/assembly", "GRCh38")),
                accepts(
                        "named in the narrative",
                        set("/gene/note", "The gene lies at 35,856,891-35,879,603 of chromosome 5 (NCBI build 36.3).")),
                accepts("a band needs none", set(LOCATION.toString(), Map.of("cytoband", "5p13.2"))),
                flags("none in the field", set(LOCATION.toString(), PLACE)),
                flags("none in the narrative", set("/gene/note", "The gene lies at chr5:35,856,891-35,879,603.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        GenomicSpan location = inspection.entry().identity().location();
        if (hasPositions(location)) {
            inspection.compared();
            if (isUnnamed(location)) {
                report(inspection, "location", LOCATION.then("assembly"), positions(location));
            }
        }
        inspection.entry().transcripts().forEach(transcript -> inspect(inspection, transcript));
        for (Narrative narrative : inspection.narratives()) {
            inspect(inspection, narrative, location);
        }
    }

    private static void inspect(Inspection inspection, Transcript transcript) {
        Optional<Exon> unnamed = transcript.exons().stream()
                .filter(exon -> hasPositions(exon.genomic()))
                .peek(_ -> inspection.compared())
                .filter(exon -> isUnnamed(exon.genomic()))
                .findFirst();
        unnamed.ifPresent(exon -> report(
                inspection,
                transcript.id(),
                Path.of("/gene/transcripts")
                        .then(transcript.id())
                        .then("exons")
                        .then(exon.id())
                        .then("genomic"),
                "exon " + (exon.label() == null ? exon.id() : exon.label()) + ": " + positions(exon.genomic())));
    }

    private record Naming(boolean isThere) {}

    private static void inspect(Inspection inspection, Narrative narrative, @Nullable GenomicSpan location) {
        List<Mention.Locus> loci = narrative.all(Mention.Locus.class);
        if (loci.isEmpty()) {
            return;
        }
        inspection.compared();
        boolean isNamed = narrative
                .derived(Naming.class, text -> new Naming(Assemblies.areNamedIn(text)))
                .isThere();
        List<Mention.Locus> unnamed =
                loci.stream().filter(locus -> !isField(locus, location)).toList();
        if (!isNamed && !unnamed.isEmpty()) {
            FindingBuilder finding = inspection
                    .finding(unnamed.getFirst().words())
                    .message("No assembly is named for " + unnamed.getFirst().words() + ".")
                    .working(
                            "%s: no assembly",
                            unnamed.stream().map(Mention::words).collect(Collectors.joining(", ")));
            unnamed.forEach(locus -> finding.in(narrative, locus.range()));
        }
    }

    /** Whether the narrative repeats the field, which says, or is asked, of which assembly it is. */
    private static boolean isField(Mention.Locus locus, @Nullable GenomicSpan location) {
        return location != null
                && location.start() != null
                && location.end() != null
                && Math.min(locus.start(), locus.end()) == Math.min(location.start(), location.end())
                && Math.max(locus.start(), locus.end()) == Math.max(location.start(), location.end());
    }

    private static void report(Inspection inspection, String subject, Path at, String positions) {
        inspection
                .finding(subject)
                .at(at)
                .message("No assembly is named for the positions " + positions + ".")
                .working("%s: no assembly", positions);
    }

    private static boolean hasPositions(@Nullable GenomicSpan span) {
        return span != null && (span.start() != null || span.end() != null);
    }

    private static boolean isUnnamed(@Nullable GenomicSpan span) {
        return span == null || span.assembly() == null || span.assembly().isBlank();
    }

    private static String positions(@Nullable GenomicSpan span) {
        return span == null
                ? ""
                : (span.start() == null ? "?" : span.start()) + "-" + (span.end() == null ? "?" : span.end());
    }
}
