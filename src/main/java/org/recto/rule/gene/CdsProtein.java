package org.recto.rule.gene;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Transcript;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.Subject;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "tx.cds-protein",
        version = 3,
        severity = Severity.ERROR,
        title = "A third of the coding sequence, less the stop codon, is the protein's length.",
        why =
                "Transcript and protein of an entry must belong together; where this fails, one of them is another isoform"
                        + " or another version.",
        source =
                "The genetic code: three bases a residue, and one codon that stops. Where no length of the protein is known,"
                        + " a narrative's own counts: what is no whole number of codons, and not rounded, is a warning.")
public final class CdsProtein implements Rule {

    private static final String UNKNOWN = "NM_000001.1";
    private static final int ROUNDED = 100; // a number that ends in two zeros is hardly counted
    private static final int BESIDE = 60; // characters between two numbers of one statement

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("1380 / 3 - 1 = 459"),
                accepts("no length of the protein", clear("/protein/length")),
                flags(
                        "a codon too many, on a transcript that no reference knows",
                        set("/gene/transcripts/t1/accession", UNKNOWN),
                        set("/gene/transcripts/t1/exons/x8/coding/end", 1383)),
                flags(
                        "a coding sequence that is no whole number of codons",
                        set("/gene/transcripts/t1/accession", UNKNOWN),
                        set("/gene/transcripts/t1/exons/x8/coding/end", 1379)),
                accepts(
                        "a part of the coding sequence",
                        set(
                                "/gene/note",
                                "The coding region of exon 3 is 158 bp long; a deletion in it of 12 bp is known.")),
                accepts(
                        "a protein of which no length is known",
                        unknown("The coding sequence of 471 bp encodes a protein of 156 amino acids.")),
                flags(
                        "a narrative's coding sequence and protein, no other length known",
                        unknown("The coding sequence of 471 bp encodes a protein of 166 amino acids.")),
                flags(
                        "no whole number of codons, no length of the protein known",
                        unknown("The coding sequence is 470 bp long.")),
                flags("a narrative's coding sequence", set("/gene/note", "The coding sequence is 1386 bp long.")));
    }

    /** The example as of a gene that no reference knows, with a note on it. */
    private static Edit[] unknown(String note) {
        return new Edit[] {
            set("/identity/symbol", "NEW1"),
            clear("/identity/hgncId"),
            clear("/protein"),
            clear("/gene/transcripts/t1/exons"),
            set("/gene/transcripts/t1/accession", UNKNOWN),
            set("/gene/note", note)
        };
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Transcript transcript : inspection.entry().transcripts()) {
            inspect(inspection, transcript);
        }
        Set<Integer> lengths = inspection.yardstick().lengthsOfGene();
        inspection.yardstick().length().ifPresent(lengths::add);
        for (Narrative narrative : inspection.narratives("/gene", "/protein", "/figures")) {
            for (Mention.Length told : narrative.all(Mention.Length.class)) {
                codingLength(told)
                        .filter(any -> inspection.isOwn(told.whose()))
                        .ifPresent(bases -> compare(inspection, narrative, told, bases, lengths));
            }
        }
    }

    private static void inspect(Inspection inspection, Transcript transcript) {
        ExonList list = ExonList.of(inspection, transcript);
        Integer length = codedFor(inspection, transcript);
        Optional<Integer> coding = list.codingLength();
        if (list.coding().isEmpty()) {
            return;
        }
        if (coding.isEmpty() || (list.reference() != null && !list.reference().equals(coding.get()))) {
            inspection.cannot("The exons are not whole, as tx.exon-tiling says.");
            return;
        }
        Path at = list.path(list.coding().getLast()).then("coding").then("end");
        if (coding.get() % 3 != 0) {
            inspection
                    .finding(transcript.id())
                    .at(at)
                    .message("The coding exons hold " + coding.get() + " bases, which is no whole number of codons.")
                    .working("%s = %s × 3 + %s", coding.get(), coding.get() / 3, coding.get() % 3);
        } else if (length != null) {
            inspection.compared();
            int residues = coding.get() / 3 - 1;
            if (residues != length) {
                inspection
                        .finding(transcript.id())
                        .at(at)
                        .at(Path.of("/protein/length"))
                        .message("The exons code for " + residues + " residues, the protein has " + length + ".")
                        .working("%s / 3 - 1 = %s, protein: %s", coding.get(), residues, length);
            }
        }
    }

    /** The length of what a transcript codes for: its isoform's, or for the canonical one the protein's. */
    private static @Nullable Integer codedFor(Inspection inspection, Transcript transcript) {
        Integer isoform = inspection.entry().isoforms().stream()
                .filter(candidate -> transcript.id().equals(candidate.transcript()))
                .flatMap(candidate -> inspection.yardstick().length(candidate).stream())
                .findFirst()
                .orElse(null);
        boolean isCanonical =
                inspection.yardstick().canonical().filter(transcript::equals).isPresent();
        return isoform != null || !isCanonical
                ? isoform
                : inspection.yardstick().length().orElse(null);
    }

    private static Optional<Integer> codingLength(Mention.Length told) {
        Subject subject = told.subject();
        return subject != null
                        && subject.kind() == Subject.Kind.CODING_SEQUENCE
                        && told.unit() == LengthUnit.NUCLEOTIDES
                        && !told.approximate()
                ? told.whole()
                : Optional.empty();
    }

    /** Authors count the stop codon or leave it out; both are right. */
    private static void compare(
            Inspection inspection, Narrative narrative, Mention.Length told, int bases, Set<Integer> lengths) {
        if (lengths.isEmpty()) {
            alone(inspection, narrative, told, bases);
            return;
        }
        inspection.compared();
        if (lengths.stream().noneMatch(length -> bases == 3 * length || bases == 3 * (length + 1))) {
            int length = lengths.iterator().next();
            inspection
                    .finding(told.words())
                    .in(narrative, told.range())
                    .message("A protein of " + length + " residues has a coding sequence of " + 3 * (length + 1)
                            + " bases, not " + bases + ".")
                    .working("3 × (%s + 1) = %s, stated: %s", length, 3 * (length + 1), bases);
        }
    }

    /** Where nothing tells how long the protein is but, perhaps, the words beside it. */
    private static void alone(Inspection inspection, Narrative narrative, Mention.Length told, int bases) {
        Mention.Length protein = proteinBeside(inspection, narrative, told);
        int residues = protein == null ? 0 : protein.whole().orElse(0);
        if (protein != null && residues > 0) {
            inspection.compared();
            if (bases != 3 * residues && bases != 3 * (residues + 1)) {
                inspection
                        .finding(told.words())
                        .in(narrative, told.range())
                        .in(narrative, protein.range())
                        .message("A protein of " + residues + " residues has a coding sequence of " + 3 * (residues + 1)
                                + " bases, not " + bases + ".")
                        .working("3 × (%s + 1) = %s, stated: %s", residues, 3 * (residues + 1), bases);
            }
        } else if (bases % ROUNDED != 0) {
            inspection.compared();
            if (bases % 3 != 0) {
                inspection
                        .finding(told.words())
                        .in(narrative, told.range())
                        .as(Severity.WARNING)
                        .message("A coding sequence of " + bases + " bases is no whole number of codons.")
                        .working("%s = %s × 3 + %s", bases, bases / 3, bases % 3);
            }
        }
    }

    private static Mention.@Nullable Length proteinBeside(
            Inspection inspection, Narrative narrative, Mention.Length told) {
        for (Mention.Length length : narrative.all(Mention.Length.class)) {
            inspection.step();
            int gap = Math.max(
                    length.range().start() - told.range().end(),
                    told.range().start() - length.range().end());
            boolean isProtein = length.unit() == LengthUnit.AMINO_ACIDS
                    && length.subject() != null
                    && length.subject().kind() == Subject.Kind.PROTEIN;
            if (gap <= BESIDE && isProtein && !length.approximate() && inspection.isOwn(length.whose())) {
                return length;
            }
        }
        return null;
    }
}
