package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Homolog;
import org.recto.entry.ItemKind;
import org.recto.entry.Items;
import org.recto.entry.Path;
import org.recto.entry.Transcript;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.OwnNames;
import org.recto.prose.Subject;

/** Single values that prose gives: number of exons, the transcript and its length, the protein's length, homologs. */
final class ProposedGene {

    private static final Pattern TRANSCRIPT =
            Pattern.compile("\\b(?:NM_[0-9]{6,9}|ENST[0-9]{11})(?:\\.[0-9]{1,3})?\\b");

    private ProposedGene() {}

    static @Nullable Integer exonCount(List<Narratives.Paragraph> paragraphs, OwnNames own, Proposals proposals) {
        for (Narratives.Paragraph paragraph : paragraphs) {
            for (Mention.ExonCount count : paragraph.prose().all(Mention.ExonCount.class)) {
                if (count.kind() == null && own.areMeant(count.whose())) {
                    proposals.mark(Path.of("/gene/exonCount"), paragraph, count.range());
                    return count.count();
                }
            }
        }
        return null;
    }

    static Items<Transcript> transcripts(List<Narratives.Paragraph> paragraphs, OwnNames own, Proposals proposals) {
        for (Narratives.Paragraph paragraph : paragraphs) {
            for (Mention.Length length : paragraph.prose().all(Mention.Length.class)) {
                Subject subject = length.subject();
                if (subject == null || !own.areMeant(length.whose())) {
                    continue;
                }
                boolean isTranscript = subject.kind() == Subject.Kind.TRANSCRIPT
                        && length.unit() == LengthUnit.NUCLEOTIDES
                        && !length.approximate();
                if (isTranscript && length.whole().isPresent()) {
                    Path path = proposals.next(ItemKind.TRANSCRIPT);
                    Boolean canonical = subject.words().toLowerCase(Locale.ROOT).contains("canonical") ? true : null;
                    proposals.mark(path, paragraph, Proposals.cover(subject.range(), length.range()));
                    return Items.of(new Transcript(
                            path.last(),
                            onlyAccession(paragraph.text()),
                            canonical,
                            length.whole().get(),
                            null,
                            Items.absent()));
                }
            }
        }
        return Items.absent();
    }

    /** The accession that a paragraph names, if it names just one. */
    private static @Nullable String onlyAccession(String text) {
        Matcher matcher = TRANSCRIPT.matcher(text);
        String first = matcher.find() ? matcher.group() : null;
        return first != null && !matcher.find() ? first : null;
    }

    static @Nullable Integer proteinLength(List<Narratives.Paragraph> paragraphs, OwnNames own, Proposals proposals) {
        for (Narratives.Paragraph paragraph : paragraphs) {
            for (Mention.Length length : paragraph.prose().all(Mention.Length.class)) {
                Subject subject = length.subject();
                boolean isProtein = subject != null
                        && subject.kind() == Subject.Kind.PROTEIN
                        && length.unit() == LengthUnit.AMINO_ACIDS
                        && !length.approximate()
                        && own.areMeant(length.whose());
                if (isProtein && length.whole().filter(whole -> whole > 0).isPresent()) {
                    proposals.mark(Path.of("/protein/length"), paragraph, length.range());
                    return length.whole().get();
                }
            }
        }
        return null;
    }

    static Items<Homolog> homologs(List<Narratives.Paragraph> paragraphs, Proposals proposals) {
        List<Homolog> homologs = new ArrayList<>();
        for (Narratives.Paragraph paragraph : paragraphs) {
            for (Mention.Identity identity : paragraph.prose().all(Mention.Identity.class)) {
                if (identity.species() == null && identity.symbol() == null) {
                    continue;
                }
                Path path = proposals.next(ItemKind.HOMOLOG);
                boolean isHuman = "Homo sapiens".equals(identity.species());
                homologs.add(new Homolog(
                        path.last(),
                        identity.species() == null ? null : isHuman ? Homolog.Kind.PARALOG : Homolog.Kind.ORTHOLOG,
                        identity.species(),
                        identity.symbol(),
                        identity.dna() == null ? null : identity.dna().doubleValue(),
                        identity.protein() == null ? null : identity.protein().doubleValue(),
                        Items.absent()));
                proposals.mark(path, paragraph, identity.range());
            }
        }
        return homologs.isEmpty() ? Items.absent() : Items.copyOf(homologs);
    }
}
