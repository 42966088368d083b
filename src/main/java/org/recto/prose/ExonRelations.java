package org.recto.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a clause says of an exon: the residues and bases that lie in it and the part of the protein it codes for. Only
 * what is plainly said counts; that both stand in one sentence proves nothing.
 */
final class ExonRelations {

    private static final Set<String> CODES = Set.of("coding", "encoding", "encodes", "encode", "codes", "code");
    private static final Set<String> TO_PART = Set.of("for", "the", "part", "of", "most", "all", "whole", "entire");

    private final Sentence sentence;
    private final Subjects subjects;
    private final Owners owners;
    private final ExonContents residues;
    private final ExonContents bases;

    ExonRelations(
            Sentence sentence, Subjects subjects, Owners owners, List<FoundResidue> residues, List<Hgvs.Found> hgvs) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.owners = owners;
        this.residues = new ExonContents(
                sentence,
                residues.stream().map(found -> new ExonContents.Named(found.first(), found.last(), found.residue())));
        this.bases = new ExonContents(
                sentence,
                hgvs.stream()
                        .filter(found -> found.mention().description().startsWith("c."))
                        .map(found -> new ExonContents.Named(found.first(), found.last(), found.mention())));
    }

    /** Bases count where no residue is named beside them. */
    Mention.Exon mention(Exons.Found exon) {
        List<Mention.Residue> in =
                residues.of(exon).map(Mention.Residue.class::cast).toList();
        Stream<Mention> described = in.isEmpty() ? bases.of(exon) : Stream.of();
        return new Mention.Exon(
                sentence.range(exon.first(), exon.last()),
                sentence.words(exon.first(), exon.last()),
                exon.labels(),
                in,
                described.map(Mention.Hgvs.class::cast).toList(),
                codesFor(exon),
                owners.ofExtent(exon.first(), exon.last(), null));
    }

    /** "exon 6 (coding for the transmembrane domain)", "the transmembrane domain (exon 6)". */
    private @Nullable Subject codesFor(Exons.Found exon) {
        int at = exon.last() + 1;
        at += sentence.at(at).is('(') || sentence.at(at).is(',') ? 1 : 0;
        at += sentence.is(at, "which") || sentence.is(at, "that") ? 1 : 0;
        if (sentence.in(at, CODES)) {
            int limit = at + 6;
            at++;
            while (at < limit && sentence.in(at, TO_PART)) {
                at++;
            }
            return partOfProtein(subjects.startingAt(at));
        }
        int before = exon.first() - 1;
        boolean isEncodedBy = sentence.is(before, "by") && sentence.is(before - 1, "encoded");
        if (isEncodedBy) {
            before -= sentence.is(before - 2, "is") ? 3 : 2;
            before -= sentence.at(before).is(',') ? 1 : 0;
            return partOfProtein(subjects.endingAt(before));
        }
        return sentence.at(before).is('(') ? partOfProtein(subjects.endingAt(before - 1)) : null;
    }

    private static @Nullable Subject partOfProtein(Subjects.@Nullable Found found) {
        return found != null && found.kind().isPartOfProtein() ? found.subject() : null;
    }
}
