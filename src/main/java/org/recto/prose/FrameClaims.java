package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the loss or gain of whole exons is said to do to the reading frame: {@code skipping of exon 6 leads to a
 * frameshift}, {@code an in-frame deletion of exon 5}. What touches a part of an exon, or is the effect of something
 * else in the sentence, isn't mentioned.
 */
final class FrameClaims {

    private static final int NEAR = 25;

    /** What makes the event one of a part of an exon, or of more than exons. */
    private static final Set<String> PARTLY = Set.of(
            "part",
            "partial",
            "partially",
            "portion",
            "half",
            "cryptic",
            "bp",
            "nucleotides",
            "nt",
            "bases",
            "either",
            "pseudoexon",
            "or",
            "each",
            "both",
            "respectively",
            "some",
            "most",
            "remaining",
            "intronic");

    /** Other changes that an effect in the same sentence may be one of. */
    private static final Set<String> CHANGES = Set.of(
            "mutation",
            "mutations",
            "variant",
            "variants",
            "insertion",
            "insertions",
            "deletion",
            "deletions",
            "indel",
            "indels",
            "duplications",
            "substitution",
            "translocation",
            "inversion",
            "rearrangement");

    /** What joins an effect to the event behind it: "a frameshift caused by skipping of". */
    private static final Set<String> BECAUSE = Set.of(
            "due",
            "to",
            "caused",
            "by",
            "because",
            "of",
            "resulting",
            "from",
            "as",
            "a",
            "result",
            "the",
            "after",
            "through",
            "via",
            "upon",
            "produced",
            "an");

    private static final Set<String> PARTS = Set.of("whereas", "while", "but", "however", "although", "unlike");

    private final Sentence sentence;
    private final Owners owners;

    private FrameClaims(Sentence sentence, Owners owners) {
        this.sentence = sentence;
        this.owners = owners;
    }

    static List<Mention> read(Sentence sentence, Owners owners, List<Exons.Found> exons) {
        if (exons.isEmpty()) {
            return List.of();
        }
        FrameClaims claims = new FrameClaims(sentence, owners);
        List<Mention> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            if (i == sentence.size() || sentence.at(i).is(';') || sentence.in(i, PARTS)) {
                Mention claim = claims.between(start, i, exons);
                if (claim != null) {
                    found.add(claim);
                }
                start = i + 1;
            }
        }
        return found;
    }

    /** What is claimed between two tokens, where it is one thing of one event. */
    private @Nullable Mention between(int from, int to, List<Exons.Found> exons) {
        ExonEvent event = null;
        for (Exons.Found exon : exons) {
            ExonEvent lost = exon.first() >= from && exon.last() < to ? ExonEvent.of(exon, sentence) : null;
            if (lost != null && event != null) {
                return null;
            }
            event = lost == null ? event : lost;
        }
        FrameEffect effect = null;
        for (int i = from; i < to && event != null; i++) {
            if (sentence.in(i, PARTLY)) {
                return null;
            }
            FrameEffect told = FrameEffect.at(i, sentence);
            if (told != null && effect != null && told.keeps() != effect.keeps()) {
                return null;
            }
            effect = told == null ? effect : told;
        }
        if (event == null || effect == null || !belongs(event, effect)) {
            return null;
        }
        int first = Math.min(event.first(), effect.first());
        int last = Math.max(event.last(), effect.last());
        return new Mention.FrameClaim(
                sentence.range(first, last),
                sentence.words(first, last),
                event.exon().labels(),
                event.isGain(),
                event.isOpen(),
                effect.keeps(),
                owners.ofExtent(event.exon().first(), event.exon().last(), null));
    }

    private boolean belongs(ExonEvent event, FrameEffect effect) {
        if (effect.last() < event.first()) { // "an in-frame deletion of", "a frameshift caused by skipping of"
            for (int i = effect.last() + 1; i < event.first(); i++) {
                if (!sentence.in(i, BECAUSE)) {
                    return false;
                }
            }
            return true;
        }
        boolean isOther = sentence.in(effect.last() + 1, CHANGES);
        for (int i = event.last() + 1; i < effect.first(); i++) {
            isOther |= sentence.in(i, CHANGES);
        }
        return !isOther && effect.first() - event.last() <= NEAR;
    }
}
