package org.recto.rule.gene;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Transcript;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.Subject;
import org.recto.refdata.Found;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Sentences;
import org.recto.rule.Severity;
import org.recto.term.Accession;

@About(
        id = "tx.length",
        severity = Severity.WARNING,
        title = "A transcript is as long as its accession has it.",
        why =
                "Transcripts of one gene differ most in their untranslated ends, so a length that doesn't fit its accession"
                        + " tells that another transcript, or another version, was meant.",
        source = "The exons of the accession on the genome, as gene models (GTF, GFF3) have them. A length in kilobases"
                + " may be read from a blot, with its tail, and is let pass within a fifth.")
public final class TranscriptLength implements Rule {

    private static final double TOLERANCE = 0.2;

    /** Words in the same sentence by which another transcript may be meant. */
    private static final Pattern ANOTHER = Pattern.compile(
            "isoform|variant|alternativ|splic|soluble|northern|blot|hybrid|fusion|chim|mouse|murine|\\brat\\b|cdna|clone|probe"
                    + "|transcripts|mrnas|tissue|testis|cells|shorter|longer|minor|predominant|detect|express|frame|\\borf\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the exons' bases together", transcript(300)),
                accepts(
                        "a transcript of which the coding exons alone are known",
                        set("/gene/transcripts/t1/length", 4628)),
                accepts("a variant's length", set("/gene/note", "A splice variant of 1400 bp is made as well.")),
                flags("thirty bases too many", transcript(330)));
    }

    private static Edit transcript(int length) {
        return add("/gene/transcripts", "{\"id\": \"t2\", \"accession\": \"NM_000002.1\", \"length\": " + length + "}");
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Transcript> transcripts = inspection.entry().transcripts();
        for (Transcript transcript : transcripts) {
            inspection.step();
            if (transcript.length() != null) {
                field(inspection, transcript, transcript.length());
            }
        }
        for (Narrative narrative : inspection.narratives("/gene", "/figures")) {
            for (Mention.Length told : narrative.all(Mention.Length.class)) {
                Subject subject = told.subject();
                boolean isOfTranscript = subject != null
                        && subject.kind() == Subject.Kind.TRANSCRIPT
                        && (told.unit() == LengthUnit.KILOBASES || told.unit() == LengthUnit.NUCLEOTIDES)
                        && inspection.isOwn(told.whose());
                if (isOfTranscript
                        && !ANOTHER.matcher(Sentences.around(narrative, told.range()))
                                .find()) {
                    prose(inspection, transcripts, narrative, told);
                }
            }
        }
    }

    private static void field(Inspection inspection, Transcript transcript, int stated) {
        if (transcript.accession() == null || transcript.accession().isBlank()) {
            inspection.cannot("A length without an accession says of no transcript in particular.");
            return;
        }
        Found<org.recto.refdata.Transcript> found =
                inspection.yardstick().reference(transcript).orElse(null);
        Integer known = known(inspection, transcript.accession(), found);
        if (known == null) {
            return;
        }
        inspection.compared();
        if (stated != known) {
            Path at = Path.of("/gene/transcripts").then(transcript.id()).then("length");
            inspection
                    .finding(transcript.id())
                    .at(at)
                    .message(transcript.accession() + " has " + known + " bases, not " + stated + ".")
                    .working("stated: %s, exons of %s: %s", stated, transcript.accession(), known)
                    .fix("Give the length as " + known, new Edit.Set(at, EntryJson.value(known)));
        }
    }

    private static @Nullable Integer known(
            Inspection inspection, String accession, @Nullable Found<org.recto.refdata.Transcript> found) {
        if (found == null) {
            inspection.cannot("The reference data hold no transcript " + accession + ".");
            return null;
        }
        if (found.version() == Found.Version.OTHER) {
            inspection.cannot("The reference data hold " + found.held() + ", another version of " + accession + ".");
            return null;
        }
        Integer length = length(found.value()).orElse(null);
        if (length == null) {
            inspection.cannot("The reference data know the coding exons of " + accession
                    + " alone; a gene model (GTF or GFF3) would tell the whole transcript's length.");
        }
        return length;
    }

    /** The length in bases, where each exon's place on the genome is known. */
    private static Optional<Integer> length(org.recto.refdata.Transcript transcript) {
        boolean isWhole =
                !transcript.exons().isEmpty() && transcript.exons().stream().allMatch(exon -> exon.genomic() != null);
        return isWhole
                ? Optional.of(transcript.exons().stream()
                        .map(org.recto.refdata.ReferenceExon::genomic)
                        .flatMap(stretch -> Optional.ofNullable(stretch).stream())
                        .mapToInt(stretch -> stretch.end() - stretch.start() + 1)
                        .sum())
                : Optional.empty();
    }

    private static void prose(
            Inspection inspection, List<Transcript> transcripts, Narrative narrative, Mention.Length told) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        List<String> named = new ArrayList<>();
        for (Transcript transcript : transcripts) {
            if (transcript.accession() != null
                    && Accession.parse(transcript.accession()).isPresent()) {
                named.add(transcript.accession());
                inspection
                        .yardstick()
                        .reference(transcript)
                        .filter(found -> found.version() != Found.Version.OTHER)
                        .flatMap(found -> length(found.value()))
                        .or(() -> Optional.ofNullable(transcript.length()))
                        .ifPresent(length -> lengths.put(transcript.accession(), length));
            }
        }
        if (named.isEmpty()) {
            inspection.cannot("The length of " + told.words()
                    + " can't be held against anything while the entry names no" + " transcript's accession.");
            return;
        }
        if (lengths.isEmpty()) {
            inspection.cannot("The reference data don't hold all exons of " + String.join(", ", named)
                    + "; a gene model (GTF or GFF3) would tell how long it is.");
            return;
        }
        inspection
                .refdata()
                .transcriptsOf(inspection.entry().identity().symbol())
                .forEach(other -> length(other)
                        .ifPresent(
                                length -> lengths.putIfAbsent(other.accession().toString(), length)));
        inspection.compared();
        if (lengths.values().stream().noneMatch(length -> fits(told, length))) {
            String known = lengths.entrySet().stream()
                    .limit(5)
                    .map(transcript -> transcript.getKey() + ": " + transcript.getValue())
                    .collect(Collectors.joining(", "));
            inspection
                    .finding(told.words())
                    .in(narrative, told.range())
                    .message("No transcript of the gene is " + told.words() + " long: " + known + ".")
                    .working("stated: %s, %s", told.words(), known);
        }
    }

    private static boolean fits(Mention.Length told, int length) {
        double stated = told.amount().doubleValue() * (told.unit() == LengthUnit.KILOBASES ? 1000 : 1);
        boolean isExact = told.unit() == LengthUnit.NUCLEOTIDES && !told.approximate();
        return isExact ? stated == length : Math.abs(stated - length) <= TOLERANCE * length;
    }
}
