package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Isoform;
import org.recto.entry.Path;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.Subject;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.Accession;

@About(
        id = "prot.length-agrees",
        version = 2,
        severity = Severity.ERROR,
        title = "Every length given for the protein is that of the reference sequence.",
        why = "Spans, variants and domains are counted on this length. A length of another isoform, or of the protein"
                + " without its signal peptide, shifts all of them.",
        source = "UniProt's sequence; where it is not at hand, the entry's own length against its narratives.")
public final class LengthAgrees implements Rule {

    private static final Path LENGTH = Path.of("/protein/length");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("field and narrative give the reference's length"),
                accepts("no length at all", clear("/protein/length"), clear("/protein/description")),
                accepts(
                        "another protein's length",
                        set("/protein/function", "It binds JAK1, a protein of 1154 amino acids.")),
                accepts(
                        "the length of what the protein acts on",
                        set("/protein/function", "A 20-kDa protein of 180 amino acids, WAF1, is its target.")),
                accepts(
                        "the length of what an exon codes for",
                        set("/protein/note", "Exon 5 codes for 17 amino acids.")),
                accepts(
                        "the length of what a frameshift leaves",
                        set("/protein/note", "A frameshift yields a protein of 169 amino acids.")),
                flags("the mature chain's length in the field", set("/protein/length", 439)),
                flags(
                        "another length in the narrative",
                        set("/protein/description", "The precursor protein has 495 amino acids.")),
                flags("an isoform with another length than its record", set("/protein/isoforms/i1/length", 460)));
    }

    @Override
    public void inspect(Inspection inspection) {
        Integer stated = inspection.entry().proteinLength();
        Set<Integer> reference = inspection.yardstick().referenceLengths();
        Map<Integer, FindingBuilder> found = new LinkedHashMap<>();
        inspection.entry().isoforms().forEach(isoform -> inspect(inspection, isoform));
        if (stated != null) {
            if (reference.isEmpty()) {
                inspection.cannot(inspection.yardstick().absence());
            } else {
                compare(inspection, found, stated, reference, new Place(LENGTH, null));
            }
        }
        Set<Integer> possible = inspection.yardstick().lengthsOfGene();
        if (possible.isEmpty() && stated != null) {
            possible.add(stated);
        }
        for (Narrative narrative : inspection.narratives("/protein", "/gene", "/figures")) {
            for (Mention.Length told : narrative.all(Mention.Length.class)) {
                Optional<Integer> length = lengthOfProtein(told);
                if (length.isPresent() && inspection.isOwn(told.whose()) && !possible.isEmpty()) {
                    compare(inspection, found, length.get(), possible, new Place(narrative.path(), told.range()));
                }
            }
        }
    }

    /** A length wrong in several places is one cause. */
    private static void compare(
            Inspection inspection, Map<Integer, FindingBuilder> found, int stated, Set<Integer> right, Place place) {
        inspection.compared();
        if (right.contains(stated)) {
            return;
        }
        String lengths = right.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        FindingBuilder finding = found.computeIfAbsent(
                stated,
                any -> inspection
                        .finding("protein")
                        .message("The protein has " + lengths + " residues, not " + stated + ".")
                        .working("stated: %s, %s: %s", stated, source(inspection), lengths));
        finding.at(place);
        if (place.path().equals(LENGTH)) {
            right.forEach(length ->
                    finding.fix("Give the length as " + length, new Edit.Set(LENGTH, EntryJson.value(length))));
        }
    }

    private static String source(Inspection inspection) {
        String source = inspection.yardstick().source();
        return source.isEmpty() ? "the entry" : source;
    }

    private static Optional<Integer> lengthOfProtein(Mention.Length told) {
        Subject subject = told.subject();
        return subject != null
                        && subject.kind() == Subject.Kind.PROTEIN
                        && told.unit() == LengthUnit.AMINO_ACIDS
                        && !told.approximate()
                ? told.whole()
                : Optional.empty();
    }

    private static void inspect(Inspection inspection, Isoform isoform) {
        Optional<ProteinSequence> record = Optional.ofNullable(isoform.accession())
                .flatMap(Accession::parse)
                .flatMap(inspection.refdata()::protein);
        if (record.isEmpty() || isoform.length() == null) {
            return;
        }
        inspection.compared();
        int length = record.get().length();
        if (isoform.length() != length) {
            Path at = Path.of("/protein/isoforms").then(isoform.id()).then("length");
            inspection
                    .finding(isoform.id())
                    .at(at)
                    .message("The isoform " + isoform.accession() + " has " + length + " residues, not "
                            + isoform.length() + ".")
                    .working(
                            "stated: %s, %s: %s", isoform.length(), record.get().accession(), length)
                    .fix("Give the length as " + length, new Edit.Set(at, EntryJson.value(length)));
        }
    }
}
