package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.recto.entry.Feature;
import org.recto.hgvs.Span;
import org.recto.prose.Mention;
import org.recto.refdata.ProteinFeature;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "prot.domain-vs-uniprot",
        severity = Severity.NOTE,
        title = "Domains are those that UniProt has, as many and about where it has them.",
        why = "Authors and databases draw domains differently and may both be right. Whoever reads both should be told"
                + " that the difference is meant.",
        source = "UniProt's features of the reference sequence. Ends of domains may differ by ten residues; those of"
                + " topology and signal peptides by none.")
public final class DomainVsUniprot implements Rule {

    private static final int TOLERANCE = 10;

    private static final Pattern DOMAIN = Pattern.compile(".*(?:domains?|repeats?|fingers?|modules?)$");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the topology that UniProt has"),
                accepts(
                        "one domain, as there",
                        set("/protein/note", "The protein has one fibronectin type III domain.")),
                flags(
                        "two domains where UniProt has one",
                        set("/protein/note", "The extracellular domain has 2 fibronectin type III-like domains.")),
                flags(
                        "a boundary that UniProt has elsewhere",
                        set("/protein/features/f2/end", 237),
                        clear("/protein/features/f2/statedLength"),
                        set("/protein/features/f3/start", 238),
                        clear("/protein/features/f3/statedLength")));
    }

    @Override
    public void inspect(Inspection inspection) {
        ProteinSequence record = Parts.sequences(inspection).stream()
                .filter(sequence -> !sequence.features().isEmpty())
                .findFirst()
                .orElse(null);
        if (record == null) {
            if (!Parts.sequences(inspection).isEmpty()) {
                inspection.cannot("The reference data hold the protein's sequence without its features; UniProt's flat"
                        + " file, XML or JSON would have them.");
            }
            return;
        }
        boolean isTopologyWhole = Topology.of(inspection).stream().allMatch(Topology::tiles);
        for (Feature feature : Features.of(inspection)) {
            inspection.step();
            if (!feature.isTopology() || isTopologyWhole) {
                feature(inspection, feature, record);
            }
        }
        for (Narrative narrative : inspection.narratives("/protein", "/figures")) {
            for (Mention.Holding told : narrative.all(Mention.Holding.class)) {
                if (inspection.isOwn(told.whose())) {
                    number(inspection, narrative, told, record);
                }
            }
        }
    }

    private static void feature(Inspection inspection, Feature feature, ProteinSequence record) {
        Integer start = feature.start();
        Integer end = feature.end();
        boolean isPlaced = start != null && end != null && start >= 1 && start <= end && end <= record.length();
        boolean isMotif = feature.description() != null
                && MotifPattern.of(feature.description()).isPresent();
        if (!isPlaced || isMotif || feature.isoform() != null || DomainLength.isContradicted(feature)) {
            return; // of which other rules speak
        }
        Span span = new Span(Objects.requireNonNull(start), Objects.requireNonNull(end));
        List<Span> known = record.features().stream()
                .filter(candidate -> isSame(feature, candidate))
                .flatMap(candidate -> span(candidate).stream())
                .filter(candidate -> candidate.start() <= span.end() && span.start() <= candidate.end())
                .sorted(Comparator.comparingInt(candidate -> distance(candidate, span)))
                .toList();
        if (known.isEmpty()) {
            return;
        }
        inspection.compared();
        Span nearest = known.getFirst();
        if (distance(nearest, span) > (feature.isTopology() ? 0 : TOLERANCE)) {
            inspection
                    .finding(feature.id())
                    .at(Features.path(feature).then(nearest.start() == span.start() ? "end" : "start"))
                    .message(feature.label() + " is given as " + span.start() + "-" + span.end() + "; UniProt has "
                            + nearest.start() + "-" + nearest.end() + ".")
                    .working(
                            "stated: %s-%s, %s: %s-%s",
                            span.start(), span.end(), record.accession(), nearest.start(), nearest.end());
        }
    }

    private static List<Span> span(ProteinFeature feature) {
        Integer start = feature.start();
        Integer end = feature.end();
        return start == null || end == null || end < start ? List.of() : List.of(new Span(start, end));
    }

    private static int distance(Span one, Span other) {
        return Math.max(Math.abs(one.start() - other.start()), Math.abs(one.end() - other.end()));
    }

    private static boolean isSame(Feature feature, ProteinFeature candidate) {
        String type = String.valueOf(feature.type());
        boolean isAlone =
                type.equals("signal peptide") || type.equals("transit peptide") || type.equals("transmembrane region");
        String description = feature.description() == null ? "" : feature.description();
        String other = candidate.description() == null ? "" : candidate.description();
        boolean isNamed = type.equals("topological domain")
                ? description.equalsIgnoreCase(other)
                : !Parts.folded(description).isEmpty()
                        && Parts.folded(description).equals(Parts.folded(other));
        boolean isSameType = type.equals(candidate.type());
        return isSameType && (isAlone || isNamed)
                || isNamed && Parts.isDomain(type) && Parts.isDomain(candidate.type());
    }

    private static void number(
            Inspection inspection, Narrative narrative, Mention.Holding told, ProteinSequence record) {
        String noun = told.noun().toLowerCase(Locale.ROOT);
        String kind = Parts.folded(noun);
        boolean isDomain = DOMAIN.matcher(noun).matches() && kind.length() > 1;
        long known = !isDomain
                ? 0
                : record.features().stream()
                        .filter(feature -> isOfKind(noun, kind, feature))
                        .count();
        if (known == 0) {
            return;
        }
        inspection.compared();
        if (told.atLeast() ? told.count() > known : told.count() != known) {
            inspection
                    .finding(told.words())
                    .in(narrative, told.range())
                    .message("UniProt has " + known + " where " + told.count() + " " + told.noun()
                            + " are told; authors and databases draw domains differently.")
                    .working("stated: %s, %s: %s", told.count(), record.accession(), known);
        }
    }

    private static boolean isOfKind(String noun, String kind, ProteinFeature feature) {
        String type = feature.type();
        if (noun.contains("zinc finger") || noun.contains("zinc-finger")) {
            return type.equals("zinc finger region");
        }
        if (kind.equals("transmembrane") || kind.equals("tm")) {
            return type.equals("transmembrane region");
        }
        boolean isDomain = type.equals("domain") || type.equals("repeat");
        String description = feature.description() == null ? "" : Parts.folded(feature.description());
        return isDomain
                && (description.equals(kind)
                        || kind.length() > 2 && description.startsWith(kind)
                        || kind.equals("ig") && description.startsWith("ig"));
    }
}
