package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.recto.entry.Markdown;
import org.recto.entry.Path;
import org.recto.entry.Variant;
import org.recto.hgvs.CodingExons;
import org.recto.hgvs.Description;
import org.recto.hgvs.Reading;
import org.recto.hgvs.ShortForm;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Severity;

/**
 * The gene's own variants that the entry names by a short form alone, {@code S185C}, and nowhere by HGVS. Once the list of
 * variants or a narrative has the description, sentences may be short, and the list keeps its sources' words beside it.
 *
 * @param read how many were read, with those that the list describes
 * @param found each once
 */
record ShortForms(int read, List<Written> found) {

    private static final Pattern STOP = Pattern.compile("(?<=[0-9])(?:X|[Ss]top|STOP)$|fs-?X");
    private static final Path MUTATIONS = Path.of("/mutations");

    static ShortForms of(Inspection inspection) {
        return inspection.derived(ShortForms.class, ShortForms::collect);
    }

    /** Those of which one rule speaks. */
    static List<Written> found(Inspection inspection, Slip slip) {
        ShortForms all = of(inspection);
        if (all.read > 0) {
            inspection.compared();
        }
        return all.found.stream().filter(written -> written.slip() == slip).toList();
    }

    private static ShortForms collect(Inspection inspection) {
        Collector collector = new Collector(inspection);
        List<Variant> variants = ProteinReading.variants(inspection);
        variants.stream().filter(Descriptions::isDescribed).forEach(collector::know);
        variants.stream().filter(variant -> !Descriptions.isDescribed(variant)).forEach(collector::field);
        inspection.narratives().forEach(collector::know);
        inspection.narratives().forEach(collector::prose);
        return new ShortForms(
                collector.read,
                collector.found.values().stream().map(Found::written).toList());
    }

    private record Found(Slip slip, List<String> corrections, List<Spot> spots) {

        /** Where the list of variants has it, the description belongs there; otherwise into the sentences. */
        Written written() {
            boolean isListed = spots.stream().anyMatch(spot -> !spot.isProse());
            return new Written(
                    slip,
                    slip == Slip.START ? Severity.WARNING : null,
                    message(slip, spots.getFirst().words(), String.join(" or ", corrections)),
                    Written.rather(corrections),
                    List.copyOf(spots),
                    spots.stream()
                            .map(spot -> isListed && spot.isProse() ? List.<String>of() : corrections)
                            .toList());
        }
    }

    private static String message(Slip slip, String words, String corrected) {
        return switch (slip) {
            case STOP ->
                words + (words.contains("X") ? ": X no longer stands for a stop" : ": a stop is Ter or *") + "; write "
                        + corrected + ".";
            case START -> words + " takes the start away, so that no residue stands there instead: " + corrected + ".";
            case LEGACY, FLANKS, ORDER, SYNTAX -> words + " is a short form; in HGVS it is " + corrected + ".";
        };
    }

    private static final class Collector {
        private final Inspection inspection;
        private final Set<String> described = new HashSet<>();
        private final Set<Integer> describedCodons = new HashSet<>();
        private final Map<String, Found> found = new LinkedHashMap<>();
        private int read;

        Collector(Inspection inspection) {
            this.inspection = inspection;
        }

        void know(Variant variant) {
            inspection.step();
            read++;
            ProteinReading.of(variant)
                    .map(ProteinReading::candidates)
                    .ifPresent(candidates -> described.addAll(changes(candidates)));
            Optional.ofNullable(variant.asStated())
                    .flatMap(Forms::shortForm)
                    .ifPresent(form -> described.addAll(changes(form.candidates())));
            boolean isDnaAlone = variant.hgvsDna() != null && variant.hgvsProtein() == null;
            Stretch stretch = isDnaAlone ? Stretch.of(variant) : null;
            if (stretch != null) {
                describedCodons.add(CodingExons.residueOf(stretch.start()));
            }
        }

        void know(Narrative narrative) {
            for (Mention.Hgvs hgvs : narrative.all(Mention.Hgvs.class)) {
                inspection.step();
                read++;
                if (inspection.isOwn(hgvs.whose())) {
                    accepted(Forms.description(hgvs.description()))
                            .flatMap(Description::asProtein)
                            .ifPresent(protein -> described.add(protein.change().print()));
                }
            }
        }

        /** What is described, or would be with what is wrong mended, of which another finding speaks. */
        private static Optional<Description> accepted(Reading reading) {
            return reading.accepted()
                    .or(() -> Written.corrections(reading).stream()
                            .findFirst()
                            .flatMap(mended -> Forms.description(mended).accepted()));
        }

        void field(Variant variant) {
            inspection.step();
            String stated = variant.asStated() == null ? "" : variant.asStated().strip();
            Path path = ProteinReading.path(variant);
            if (!Description.looksLikeOne(stated)) {
                Forms.shortForm(stated)
                        .ifPresent(form -> add(
                                form,
                                Sequences.of(inspection, variant.transcript()),
                                Spot.ofField(variant.id(), path.then("asStated"), path.then("hgvsProtein"), stated)));
            }
        }

        void prose(Narrative narrative) {
            Set<Range> descriptions = new HashSet<>();
            narrative.all(Mention.Hgvs.class).forEach(hgvs -> descriptions.add(hgvs.range()));
            for (Mention.Residue residue : inspection.ownResidues(narrative)) {
                inspection.step();
                String words = Markdown.unescape(residue.words());
                if (residue.isChange() && !descriptions.contains(residue.range())) {
                    Forms.shortForm(words)
                            .filter(form -> isOwn(narrative, residue))
                            .ifPresent(form -> add(
                                    form,
                                    Sequences.of(inspection, null),
                                    Spot.inProse(narrative, withType(narrative, residue.range()), words)));
                }
            }
        }

        /** With the {@code p.} that a space parted from it. */
        private static Range withType(Narrative narrative, Range range) {
            String before = range.start() < 3 ? "" : narrative.words(new Range(range.start() - 3, range.start()));
            return before.equals("p. ") ? new Range(range.start() - 3, range.end()) : range;
        }

        /** By a name in the sentence, by the sequence, or by the section where nothing else can tell. */
        private boolean isOwn(Narrative narrative, Mention.Residue residue) {
            return !residue.whose().isEmpty()
                    || !Sequences.of(inspection, null).isEmpty()
                    || narrative.path().isWithin(MUTATIONS);
        }

        private void add(ShortForm form, Sequences sequences, Spot spot) {
            read++;
            if (areBases(form, sequences, spot.words())) {
                return;
            }
            List<Description.Protein> meant = sequences.isEmpty()
                    ? form.candidates()
                    : form.candidates().stream()
                            .filter(candidate ->
                                    candidate.change().named().stream().anyMatch(sequences::fit))
                            .toList(); // what fits no sequence is var.ref-residue's or prot.in-range's
            boolean isDescribed = changes(meant).stream().anyMatch(described::contains)
                    || spot.isProse() && describedCodons.contains(position(meant));
            if (!meant.isEmpty() && !isDescribed) {
                Slip slip = slip(meant.getFirst(), spot.words());
                found.computeIfAbsent(
                                meant.getFirst().change().print(),
                                any -> new Found(slip, corrections(meant), new ArrayList<>()))
                        .spots()
                        .add(spot);
            }
        }

        /** Whether its letters are bases' and its number a base's: by their kind, by what identifies it, by its size. */
        private boolean areBases(ShortForm form, Sequences sequences, String words) {
            if (!Bases.mayBeLetters(words)) {
                return false;
            }
            boolean isPair = !Bases.mayBeMeant(words);
            if (isPair || sequences.isEmpty()) {
                return Bases.areMeant(words)
                        || Identified.isIn(words)
                        || Identified.of(inspection).has(words)
                        || isBeyond(position(form.candidates()));
            }
            return false; // a residue that fits the sequence is one
        }

        private boolean isBeyond(int position) {
            Set<Integer> lengths = new HashSet<>(inspection.yardstick().lengthsOfGene());
            inspection.yardstick().length().ifPresent(lengths::add);
            return !lengths.isEmpty() && lengths.stream().allMatch(length -> position > length);
        }

        private static int position(List<Description.Protein> meant) {
            return meant.stream()
                    .flatMap(description -> description.change().named().stream())
                    .mapToInt(named -> named.start().position())
                    .findFirst()
                    .orElse(0);
        }

        private static List<String> changes(List<Description.Protein> candidates) {
            return candidates.stream()
                    .map(candidate -> candidate.change().print())
                    .toList();
        }
    }

    private static Slip slip(Description.Protein meant, String words) {
        Slip slip = Slip.of(Forms.description(meant.print()));
        return slip == Slip.START ? Slip.START : STOP.matcher(words).find() ? Slip.STOP : Slip.LEGACY;
    }

    /** The description itself where it is right, otherwise what is to be written for it. */
    private static List<String> corrections(List<Description.Protein> meant) {
        List<String> corrections = new ArrayList<>();
        for (Description.Protein candidate : meant) {
            String printed = candidate.print();
            List<String> rather = Written.corrections(Forms.description(printed));
            corrections.addAll(rather.isEmpty() ? List.of(printed) : rather);
        }
        return corrections.stream().distinct().toList();
    }
}
