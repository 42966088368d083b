package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recto.entry.Markdown;
import org.recto.entry.Path;
import org.recto.entry.Variant;
import org.recto.hgvs.Description;
import org.recto.hgvs.IntronNumbers;
import org.recto.hgvs.Numbering;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.ReadValues;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.no-refseq",
        version = 4,
        severity = Severity.WARNING,
        title = "A variant's position says what it is counted on.",
        why =
                "A number such as +1237 may be counted from the start of transcription, from the start codon or on a clone. Nobody"
                        + " can find a base again by a number alone.",
        source = "HGVS checklist 1: a reference sequence is named. c. and p. count on the entry's own transcript and"
                + " protein, which id.version-missing asks for.")
public final class NoRefseq implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("positions on a transcript"),
                accepts("a position beside its dbSNP number", set("/gene/note", "rs6897932 (+1237 A/G) is common.")),
                accepts(
                        "two positions beside their two dbSNP numbers",
                        set("/gene/note", "+1237 A/G and +2087 T/C (rs6897932 and rs3194051) are common.")),
                accepts(
                        "an old name beside the description",
                        clear("/mutations/variants/v2/hgvsDna"),
                        clear("/mutations/variants/v2/hgvsProtein"),
                        clear("/mutations/variants/v2/statedExon"),
                        set("/mutations/somatic/narrative", "Some are known [@pmid:21536738]."),
                        set("/mutations/variants/v2/asStated", "c.537+1G>T (legacy 559+1G>T)")),
                accepts("another gene's", set("/gene/note", "The promoter of JAK2 has -308G>A.")),
                flags(
                        "one of two, where the other has its dbSNP number",
                        set("/gene/note", "Both rs6897932 (+1237 A/G) and +2087 T/C are common.")),
                flags(
                        "a name that is identified for another gene alone",
                        set("/gene/note", "The promoter of JAK2 has -308G>A (rs1800629)."),
                        set("/protein/note", "The variant -308G>A is common.")),
                flags("a number alone", set("/gene/note", "The variant +1237 A/G is common.")),
                flags("a base that is counted from nowhere", set("/gene/note", "The SNP C677T is common.")),
                flags("genomic positions", set("/gene/note", "Two patients had g.35871190G>A and g.35871300del.")),
                flags("a genomic position in the field", set("/mutations/variants/v2/hgvsDna", "g.35871190G>A")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<String, FindingBuilder> found = new LinkedHashMap<>();
        List<Spot> genomic = new ArrayList<>();
        Identified identified = Identified.of(inspection);
        for (Variant variant : ProteinReading.variants(inspection)) {
            inspection.step();
            if (variant.hgvsDna() != null) {
                inspection.compared();
                Path path = ProteinReading.path(variant).then("hgvsDna");
                if (isOnNoGenome(variant.hgvsDna().strip())) {
                    genomic.add(Spot.ofField(
                            variant.id(), path, path, variant.hgvsDna().strip()));
                }
            }
            if (!Descriptions.isDescribed(variant)
                    && variant.asStated() != null
                    && !Identified.isIn(variant.asStated())) {
                Path path = ProteinReading.path(variant).then("asStated");
                String stated = variant.asStated().strip();
                if (Bases.areMeant(stated)
                        && !identified.has(stated)
                        && Sequences.of(inspection, variant.transcript()).isEmpty()) {
                    report(inspection, found, variant.id(), stated).at(path);
                }
                ReadValues.prose(variant.asStated()).all(Mention.LegacyChange.class).stream()
                        .filter(change -> !IntronNumbers.isOne(change.words()) && !identified.has(change.words()))
                        .limit(1)
                        .forEach(change -> report(inspection, found, variant.id(), change.words())
                                .at(path));
            }
        }
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.LegacyChange change : narrative.all(Mention.LegacyChange.class)) {
                inspection.compared();
                String words = Markdown.unescape(change.words());
                if (inspection.isOwn(change.whose()) && !IntronNumbers.isOne(words) && !identified.has(words)) {
                    report(inspection, found, words, words).in(narrative, change.range());
                }
            }
            for (Mention.Hgvs mention : narrative.all(Mention.Hgvs.class)) {
                inspection.compared();
                if (mention.reference() == null && isOnNoGenome(mention.description())) {
                    genomic.add(Spot.inProse(narrative, mention.range(), mention.description()));
                }
            }
        }
        if (!genomic.isEmpty()) {
            reportGenomic(inspection, genomic);
        }
    }

    private static boolean isOnNoGenome(String text) {
        return text.startsWith("g.")
                && Forms.description(text)
                        .accepted()
                        .filter(read -> read instanceof Description.Nucleotide nucleotide
                                && nucleotide.numbering() == Numbering.GENOMIC)
                        .isPresent();
    }

    private static FindingBuilder report(
            Inspection inspection, Map<String, FindingBuilder> found, String subject, String words) {
        return found.computeIfAbsent(
                words.replaceAll("\\s+", ""),
                any -> inspection
                        .finding(subject)
                        .message(words
                                + " has a position, and nothing says what it is counted on: give the description on a"
                                + " transcript, or its dbSNP number.")
                        .working("%s: no reference sequence", words));
    }

    private static void reportGenomic(Inspection inspection, List<Spot> spots) {
        List<String> words = spots.stream().map(Spot::words).distinct().toList();
        FindingBuilder finding = inspection
                .finding(spots.getFirst().subject())
                .message(String.join(", ", words)
                        + (words.size() == 1 ? " counts" : " count")
                        + " on a genome, and nothing says on which: give the chromosome's accession, such as"
                        + " NC_000005.10.")
                .working("%s: no reference sequence", String.join(", ", words));
        spots.forEach(spot -> finding.at(spot.place()));
    }
}
