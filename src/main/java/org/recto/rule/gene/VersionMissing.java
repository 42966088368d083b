package org.recto.rule.gene;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.entry.Transcript;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.QuickPattern;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "id.version-missing",
        severity = Severity.WARNING,
        title = "The transcript that lengths and positions belong to is named by its accession, with its version.",
        why = "A position means something on one version of one transcript only: exons come and go, and so do bases.",
        source =
                "HGVS: a description needs a reference sequence with its version. Residues alone are counted on a named"
                        + " protein as well.")
public final class VersionMissing implements Rule {

    private static final Pattern VERSIONED = Pattern.compile(".*\\.[0-9]+");

    private static final int MOST_SHOWN = 4;
    private static final QuickPattern NAMED = QuickPattern.at(
            "NXEL", "MRN", "\\b(?:([NX][MR]_[0-9]{6,9}|ENST[0-9]{11})(\\.[0-9]{1,3})?|(LRG_[0-9]{1,4}t[0-9]{1,2}))\\b");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("an accession with its version"),
                accepts(
                        "one that a narrative names",
                        clear("/gene/transcripts/t1/accession"),
                        set("/gene/note", "Positions are those of NM_002185.5.")),
                flags("an accession without its version", set("/gene/transcripts/t1/accession", "NM_002185")),
                flags("no accession", clear("/gene/transcripts/t1/accession")));
    }

    /** The transcripts that a narrative names. */
    private record Accessions(boolean isAnyWhole, @Nullable String withoutVersion) {

        static Accessions of(String text) {
            boolean isAnyWhole = false;
            String withoutVersion = null;
            QuickPattern.Search search = NAMED.search(text);
            Matcher named = search.found();
            while (search.find()) {
                boolean isWhole = named.group(2) != null || named.group(3) != null;
                isAnyWhole |= isWhole;
                withoutVersion = isWhole || withoutVersion != null ? withoutVersion : named.group(1);
            }
            return new Accessions(isAnyWhole, withoutVersion);
        }
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Positions.Position> positions = Positions.of(inspection);
        if (positions.isEmpty()) {
            return;
        }
        inspection.compared();
        List<Transcript> transcripts = inspection.entry().transcripts();
        List<String> accessions = inspection.yardstick().canonical().map(List::of).orElse(transcripts).stream()
                .map(Transcript::accession)
                .filter(accession -> accession != null && !accession.isBlank())
                .map(Objects::requireNonNull)
                .toList();
        List<Accessions> inProse = inspection.narratives().stream()
                .map(narrative -> narrative.derived(Accessions.class, Accessions::of))
                .toList();
        boolean isNamed = accessions.isEmpty()
                ? inProse.stream().anyMatch(Accessions::isAnyWhole)
                : accessions.stream().anyMatch(VersionMissing::isWhole);
        boolean areOnProtein =
                positions.stream().allMatch(Positions.Position::isResidue) && Positions.isProteinNamed(inspection);
        if (isNamed || accessions.isEmpty() && areOnProtein) {
            return;
        }
        Optional<String> withoutVersion = Stream.concat(
                        accessions.stream(),
                        inProse.stream().map(Accessions::withoutVersion).filter(Objects::nonNull))
                .findFirst();
        report(inspection, positions, transcripts, withoutVersion);
    }

    private static boolean isWhole(String accession) {
        return VERSIONED.matcher(accession).matches() || accession.startsWith("LRG_");
    }

    private static void report(
            Inspection inspection,
            List<Positions.Position> positions,
            List<Transcript> transcripts,
            Optional<String> withoutVersion) {
        List<Positions.Position> ordered = Stream.concat(
                        positions.stream().filter(position -> !position.isResidue()),
                        positions.stream().filter(Positions.Position::isResidue))
                .toList();
        String shown = ordered.stream()
                        .map(Positions.Position::words)
                        .distinct()
                        .limit(MOST_SHOWN)
                        .collect(Collectors.joining(", "))
                + (ordered.size() > MOST_SHOWN ? " \u2026" : "");
        FindingBuilder finding = inspection
                .finding("transcript")
                .message(withoutVersion
                        .map(accession -> "Lengths and positions belong to one version of " + accession
                                + ", and the entry does not say which.")
                        .orElse(
                                "Lengths and positions belong to a transcript, and the entry names none by accession and"
                                        + " version."))
                // what is shown of them is no part of the cause, which a waiver is for
                .working(
                        shown.replace("%", "%%") + ": %s",
                        withoutVersion.map(name -> name + " without version").orElse("no accession"));
        Transcript meant =
                inspection.yardstick().canonical().orElse(transcripts.isEmpty() ? null : transcripts.getFirst());
        if (meant != null) {
            finding.at(Path.of("/gene/transcripts").then(meant.id()).then("accession"));
        }
        Positions.Position first = ordered.getFirst();
        Narrative narrative = first.narrative();
        if (narrative != null && first.range() != null) {
            finding.in(narrative, first.range());
        } else {
            finding.at(first.path());
        }
    }
}
