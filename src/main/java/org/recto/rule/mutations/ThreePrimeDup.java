package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Variant;
import org.recto.hgvs.Description;
import org.recto.hgvs.KnownTranscript;
import org.recto.hgvs.Layout;
import org.recto.hgvs.NucleotideChange;
import org.recto.hgvs.Objection;
import org.recto.hgvs.Objection.Code;
import org.recto.prose.Mention;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.3prime-dup",
        severity = Severity.WARNING,
        title = "Of the places where a change gives the same sequence the last is named, and a copy is called a dup.",
        why = "One and the same change described at two places counts as two variants in every database and is found"
                + " under one of them only.",
        source = "HGVS: the most 3' position possible is assigned to a change; a copy inserted directly behind its"
                + " original is a duplication. Decided on the protein's sequence; that of the DNA is not at hand.")
public final class ThreePrimeDup implements Rule {

    @Override
    public List<Example> examples() {
        String described = "/mutations/variants/v2/hgvsProtein";
        return List.of(
                accepts("the last of two leucines lost", dna(described, "p.(Leu243del)")),
                accepts("residues that stand beside no copy", dna(described, "p.(Leu243_Thr244insCysProThr)")),
                flags("the first of two leucines lost", dna(described, "p.(Leu242del)")),
                flags("an insertion that repeats what stands before it", dna(described, "p.(Leu243_Thr244insLeuLeu)")),
                flags("a narrative's description", set("/mutations/note", "One had p.(Leu242del) instead.")));
    }

    private static Edit[] dna(String path, String description) {
        return new Edit[] {set(path, description), clear("/mutations/variants/v2/statedExon")};
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Variant variant : ProteinReading.variants(inspection)) {
            protein(inspection, variant);
            Optional.ofNullable(variant.hgvsDna())
                    .flatMap(text -> Forms.description(text).accepted())
                    .filter(ThreePrimeDup::mayBeShifted)
                    .ifPresent(_ -> inspection.cannot("Whether " + variant.hgvsDna()
                            + " is the most 3' of the places that it may have can't be told without the bases, which"
                            + " the reference data don't hold."));
        }
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Hgvs told : narrative.all(Mention.Hgvs.class)) {
                if (inspection.isOwn(told.whose()) && told.reference() == null) {
                    objection(inspection, told.description(), null)
                            .ifPresent(objection -> report(inspection, told.words(), told.description(), objection)
                                    .in(narrative, told.range()));
                }
            }
        }
    }

    private static void protein(Inspection inspection, Variant variant) {
        String text = variant.hgvsProtein();
        if (text != null) {
            Path at = ProteinReading.path(variant).then("hgvsProtein");
            objection(inspection, text, variant.transcript()).ifPresent(objection -> {
                FindingBuilder finding =
                        report(inspection, variant.id(), text, objection).at(at);
                objection
                        .corrections()
                        .forEach(rather ->
                                finding.fix("Describe it as " + rather, new Edit.Set(at, EntryJson.text(rather))));
            });
        }
    }

    private static FindingBuilder report(Inspection inspection, String subject, String text, Objection objection) {
        return inspection
                .finding(subject)
                .message(objection.message())
                .working("%s is %s", text, String.join(" or ", objection.corrections()));
    }

    /** What each sequence that it may count on, and that has its residues, says against a description. */
    private static Optional<Objection> objection(Inspection inspection, String text, @Nullable String transcript) {
        Description.Protein description = Forms.description(text)
                .accepted()
                .flatMap(Description::asProtein)
                .filter(protein -> protein.change().named().isPresent())
                .orElse(null);
        if (description == null) {
            return Optional.empty();
        }
        List<Optional<Objection>> answers = Sequences.of(inspection, transcript).all().stream()
                .map(sequence -> against(sequence, description))
                .filter(objections -> objections.stream().noneMatch(ThreePrimeDup::isOfPosition))
                .map(objections -> objections.stream().findFirst())
                .toList();
        if (answers.isEmpty()) {
            return Optional.empty(); // var.ref-residue and prot.in-range speak of that
        }
        inspection.compared();
        return answers.stream().allMatch(Optional::isPresent) ? answers.getFirst() : Optional.empty();
    }

    private static List<Objection> against(ProteinSequence sequence, Description description) {
        return new KnownTranscript(Layout.NONE, null, sequence.sequence()).against(description);
    }

    private static boolean isOfPosition(Objection objection) {
        return objection.code() != Code.DUPLICATION_AS_INSERTION && objection.code() != Code.NOT_MOST_3_PRIME;
    }

    /** Losses, copies and insertions, which bases alone can place. */
    private static boolean mayBeShifted(Description description) {
        return description instanceof Description.Nucleotide nucleotide
                && Stream.of(
                                NucleotideChange.Deletion.class,
                                NucleotideChange.Duplication.class,
                                NucleotideChange.Insertion.class)
                        .anyMatch(kind -> kind.isInstance(nucleotide.change()));
    }
}
