package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.hgvs.Description;
import org.recto.hgvs.Reading;
import org.recto.hgvs.Refusal;
import org.recto.hgvs.Remark;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Severity;

/**
 * A variant that is not written as it should be, and everywhere the entry has it so.
 *
 * @param milder how grave it is where that is less than the rule's own severity
 * @param message what is wrong, as a sentence
 * @param detail the working beside the words
 * @param spots at least one
 * @param corrections what may have been meant, for each spot, the likeliest first; none for one that may stay
 */
record Written(
        Slip slip,
        @Nullable Severity milder,
        String message,
        String detail,
        List<Spot> spots,
        List<List<String>> corrections) {

    /** The field of a variant that descriptions belong into which aren't of DNA. */
    private static final Map<Character, String> FIELDS = Map.of('p', "hgvsProtein", 'r', "hgvsRna");

    static Written of(Slip slip, Reading reading, List<Spot> spots, List<List<String>> corrections) {
        String words = spots.getFirst().words();
        boolean isProse = spots.stream().allMatch(Spot::isProse);
        return switch (reading) {
            case Reading.Refused(Refusal refusal) ->
                new Written(
                        slip,
                        isProse && Slip.isTypography(refusal) ? Severity.WARNING : null,
                        words + ": " + refusal.message(),
                        "character " + (refusal.position() + 1) + ": expected " + refusal.expected(),
                        spots,
                        corrections);
            case Reading.Accepted accepted ->
                new Written(
                        slip,
                        slip == Slip.SYNTAX ? Severity.WARNING : Slip.isRedundant(accepted) ? Severity.NOTE : null,
                        words + ": " + accepted.forbidden().map(Remark::message).orElse(""),
                        rather(corrections.getFirst()),
                        spots,
                        corrections);
        };
    }

    /** The descriptions that are rather written. */
    static String rather(List<String> corrections) {
        return corrections.isEmpty() ? "not valid" : "rather " + String.join(" or ", corrections);
    }

    String words() {
        return spots.getFirst().words();
    }

    /** The first variant's id, or the words where no variant of the list has them. */
    String subject() {
        return spots.getFirst().subject();
    }

    /** Says all of it: places, sentence, working and ranked fixes. */
    FindingBuilder tell(FindingBuilder finding) {
        spots.forEach(spot -> finding.at(spot.place()));
        finding.message(message).working("%s: %s", words(), detail);
        if (milder != null) {
            finding.as(milder);
        }
        List<String> labels = corrections.getFirst();
        for (int rank = 0; rank < labels.size(); rank++) {
            finding.fix("Write it as " + labels.get(rank), edits(rank));
        }
        return finding;
    }

    private Edit[] edits(int rank) {
        List<Spot.Change> changes = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            if (rank < corrections.get(i).size()) {
                changes.add(new Spot.Change(spots.get(i), corrections.get(i).get(rank)));
            }
        }
        return Spot.edits(changes);
    }

    /** What a reading offers instead. */
    static List<String> corrections(Reading reading) {
        return switch (reading) {
            case Reading.Refused(Refusal refusal) -> refusal.corrections();
            case Reading.Accepted accepted ->
                accepted.forbidden().map(Remark::corrections).orElse(List.of());
        };
    }

    /** The field of a variant that a description belongs into, by its type. */
    static String field(String description) {
        return Forms.description(description)
                .accepted()
                .map(read -> switch (read) {
                    case Description.Protein _ -> "hgvsProtein";
                    case Description.Nucleotide nucleotide ->
                        FIELDS.getOrDefault(nucleotide.numbering().letter(), "hgvsDna");
                    case Description.Alleles alleles -> FIELDS.getOrDefault(alleles.type(), "hgvsDna");
                    case Description.Fusion _ -> "hgvsRna";
                    case Description.OnSeveral _, Description.OneOf _ -> "hgvsDna";
                })
                .orElse("hgvsDna");
    }
}
