package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Variant;
import org.recto.hgvs.Description;
import org.recto.hgvs.Numbering;
import org.recto.hgvs.Position;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.splice-boundary",
        version = 2,
        severity = Severity.ERROR,
        title = "A position in an intron is counted from the end of an exon.",
        why = "Where exon 5 begins with c.538, c.538-1 is the last base of an intron and c.537-1 no place at all: what"
                + " was found there, and by which primers, nobody can tell.",
        source = "HGVS numbering: bases of an intron are counted from the last base of the exon before it (+) or the"
                + " first of the exon behind it (-). The transcript's exons.")
public final class SpliceBoundary implements Rule {

    /** The letter of a description of a transcript, and what follows it. */
    private static final Pattern TYPED = Pattern.compile("(?:^|:)\\[?([cnr])\\.(.*)", Pattern.DOTALL);

    private static final Pattern INTRONIC =
            Pattern.compile("(?<![0-9A-Za-z.*-])([-*])?([1-9][0-9]{0,8})([+-][1-9][0-9]{0,7})(?![0-9])");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the last base before exon 5", set("/mutations/variants/v2/hgvsDna", "c.538-1G>A")),
                accepts("the second base behind exon 5", set("/mutations/note", "c.706+2T>C was found.")),
                accepts(
                        "a transcript that isn't known",
                        set("/mutations/variants/v2/hgvsDna", "NM_999999.1:c.537-1G>A")),
                flags("a base beside the boundary", set("/mutations/variants/v2/hgvsDna", "c.537-1G>A")),
                flags("the wrong side of it", set("/mutations/variants/v2/hgvsDna", "c.538+1G>A")),
                flags("a narrative's description", set("/mutations/note", "c.707+2T>C was found.")),
                flags(
                        "one slip, told in the field and in a narrative",
                        set("/mutations/variants/v2/hgvsDna", "c.707+2T>C"),
                        set("/mutations/note", "c.707+2T>C was found.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<String, FindingBuilder> found = new HashMap<>(); // a slip repeated is one
        for (Variant variant : ProteinReading.variants(inspection)) {
            Path at = ProteinReading.path(variant).then("hgvsDna");
            if (variant.hgvsDna() != null) {
                String text = variant.hgvsDna();
                inspect(inspection, found, text, variant.transcript(), variant.id(), new Place(at, null))
                        .forEach(told -> told.rather()
                                .forEach(rather -> told.finding()
                                        .fix(
                                                "Count it as " + rather,
                                                new Edit.Set(
                                                        at,
                                                        EntryJson.text(
                                                                text.replace(told.position(), rather.substring(2)))))));
            }
        }
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Hgvs told : narrative.all(Mention.Hgvs.class)) {
                if (inspection.isOwn(told.whose())) {
                    String text =
                            told.reference() == null ? told.description() : told.reference() + ":" + told.description();
                    inspect(inspection, found, text, null, told.words(), new Place(narrative.path(), told.range()));
                }
            }
        }
    }

    /**
     * A finding that was made.
     *
     * @param position as it stands in the description
     * @param rather what may be meant, with the letter and point before it
     */
    private record Told(FindingBuilder finding, String position, List<String> rather) {}

    private static List<Told> inspect(
            Inspection inspection,
            Map<String, FindingBuilder> found,
            String text,
            @Nullable String transcript,
            String subject,
            Place place) {
        Description description = Forms.description(text).accepted().orElse(null);
        Matcher typed = TYPED.matcher(description == null ? "" : description.print());
        if (description == null
                || !typed.find()
                || !INTRONIC.matcher(typed.group(2)).find()) {
            return List.of();
        }
        Numbering numbering = Numbering.of(typed.group(1).charAt(0)).orElseThrow();
        List<Boundaries> transcripts = Boundaries.of(inspection, description, transcript);
        if (transcripts.isEmpty()) {
            inspection.cannot(
                    description.reference() == null
                            ? inspection.yardstick().absence()
                            : "The reference data hold no transcript " + description.reference() + ".");
            return List.of();
        }
        List<Told> told = new ArrayList<>();
        Matcher intronic = INTRONIC.matcher(typed.group(2));
        while (intronic.find()) {
            Position position = position(intronic);
            if (transcripts.stream().allMatch(known -> known.isUnknown(numbering, position))) {
                inspection.cannot("The reference data know the coding exons of "
                        + transcripts.getFirst().name() + " alone; a gene model (GTF or GFF3) would tell the others.");
            } else {
                inspection.compared();
                if (transcripts.stream()
                        .allMatch(known -> known.objection(numbering, position).isPresent())) {
                    told.add(report(inspection, found, transcripts.getFirst(), numbering, position, subject, place));
                }
            }
        }
        return told;
    }

    private static Told report(
            Inspection inspection,
            Map<String, FindingBuilder> found,
            Boundaries transcript,
            Numbering numbering,
            Position position,
            String subject,
            Place place) {
        String name = numbering.letter() + "." + position;
        String why = transcript.objection(numbering, position).orElseThrow();
        List<String> rather = transcript.rather(numbering, position);
        FindingBuilder finding = found.computeIfAbsent(
                        transcript.name() + ":" + name,
                        any -> inspection
                                .finding(subject)
                                .message(transcript.explained(numbering, position) + "."
                                        + (rather.isEmpty()
                                                ? ""
                                                : " Perhaps " + String.join(" or ", rather) + " is meant."))
                                .working("%s on %s: %s", name, transcript.name(), why))
                .at(place);
        return new Told(finding, position.toString(), rather);
    }

    private static Position position(Matcher intronic) {
        Position.Region region = switch (String.valueOf(intronic.group(1))) {
            case "-" -> Position.Region.FIVE_PRIME_UTR;
            case "*" -> Position.Region.THREE_PRIME_UTR;
            case String _ -> Position.Region.SEQUENCE;
        };
        return new Position(region, Integer.parseInt(intronic.group(2)), Integer.parseInt(intronic.group(3)));
    }
}
