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

    /** Nouns and verbs before an exon that is lost whole. */
    private static final Set<String> LOST = Set.of(
            "skipping",
            "skip",
            "skips",
            "skipped",
            "loss",
            "lack",
            "lacks",
            "lacking",
            "lacked",
            "without",
            "exclusion",
            "excluding",
            "excludes",
            "omission",
            "omitting",
            "absence",
            "removal",
            "missing",
            "misses");

    private static final Set<String> LOST_BEHIND = Set.of(
            "skipping",
            "skip",
            "skipped",
            "missing",
            "absent",
            "lost",
            "lacking",
            "omitted",
            "excluded",
            "exclusion",
            "loss");

    private static final Set<String> DELETED = Set.of("deletion", "deleted");
    private static final Set<String> GAINED = Set.of("inclusion", "duplication", "including", "retaining", "retention");
    private static final Set<String> GAINED_BEHIND = Set.of("inclusion", "included", "retained", "duplication");
    private static final Set<String> OF = Set.of("of", "the", "coding");
    private static final Set<String> WHOLE = Set.of("entire", "whole", "complete", "full");
    private static final Set<String> IS =
            Set.of("is", "are", "was", "were", "being", "be", "alternatively", "completely", "entirely");

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

    private static final Set<String> SHIFTING = Set.of(
            "shift",
            "shifts",
            "shifting",
            "shifted",
            "alters",
            "altered",
            "altering",
            "alter",
            "changes",
            "changed",
            "change",
            "changing",
            "disrupts",
            "disrupted",
            "disrupting",
            "disrupt",
            "disruption",
            "alteration");

    private static final Set<String> KEEPING = Set.of(
            "preserves",
            "preserving",
            "preserved",
            "maintains",
            "maintaining",
            "maintained",
            "keeps",
            "keeping",
            "retains",
            "retaining",
            "conserves",
            "conserving",
            "restores",
            "intact");

    private static final Set<String> NOT = Set.of("not", "without", "no", "nor", "neither", "never", "cannot");

    private static final Set<String> PARTS = Set.of("whereas", "while", "but", "however", "although", "unlike");

    private final Sentence sentence;
    private final Owners owners;

    private FrameClaims(Sentence sentence, Owners owners) {
        this.sentence = sentence;
        this.owners = owners;
    }

    /** @param first the event's first token, its exon's included */
    private record Event(int first, int last, Exons.Found exon, boolean isGain, boolean isOpen) {}

    private record Effect(int first, int last, boolean keeps) {}

    static List<Mention> read(Sentence sentence, Owners owners) {
        List<Exons.Found> exons = Exons.read(sentence);
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
        Event event = null;
        for (Exons.Found exon : exons) {
            Event lost = exon.first() >= from && exon.last() < to ? event(exon) : null;
            if (lost != null && event != null) {
                return null;
            }
            event = lost == null ? event : lost;
        }
        Effect effect = null;
        for (int i = from; i < to && event != null; i++) {
            if (sentence.in(i, PARTLY)) {
                return null;
            }
            Effect told = effect(i);
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

    private @Nullable Event event(Exons.Found exon) {
        int before = exon.first() - 1;
        boolean isWhole = false;
        while (before > exon.first() - 6 && (sentence.in(before, OF) || sentence.in(before, WHOLE))) {
            isWhole |= sentence.in(before, WHOLE);
            before--;
        }
        boolean isSeveral = exon.labels().size() > 1;
        if (sentence.in(before, LOST)) {
            return new Event(before, exon.last(), exon, false, false);
        }
        if (sentence.in(before, GAINED) && before < exon.first() - 1) {
            return new Event(before, exon.last(), exon, true, false);
        }
        if (sentence.is(before, "deletion") || isSeveral && sentence.is(before, "deletions")) {
            return new Event(before, exon.last(), exon, false, !isSeveral && !isWhole);
        }
        int behind = exon.last() + 1;
        behind += sentence.at(behind).isDash() ? 1 : 0;
        while (behind < exon.last() + 4 && sentence.in(behind, IS)) {
            behind++;
        }
        boolean isSplicedOut = sentence.is(behind, "spliced") && sentence.is(behind + 1, "out");
        if (sentence.in(behind, LOST_BEHIND) || isSplicedOut) {
            return new Event(exon.first(), behind, exon, false, false);
        }
        if (sentence.in(behind, DELETED)) {
            return new Event(exon.first(), behind, exon, false, !isSeveral && !isWhole);
        }
        return sentence.in(behind, GAINED_BEHIND) ? new Event(exon.first(), behind, exon, true, false) : null;
    }

    private @Nullable Effect effect(int index) {
        if (sentence.at(index).lower().startsWith("frameshift")) {
            return new Effect(index, index, isDenied(index));
        }
        if (sentence.is(index, "inframe")) {
            return new Effect(index, index, !isDenied(index));
        }
        if (!sentence.is(index, "frame")) {
            return null;
        }
        int behind = sentence.at(index + 1).isDash() ? index + 2 : index + 1;
        if (sentence.in(behind, Set.of("shift", "shifts"))) {
            return new Effect(index, behind, isDenied(index));
        }
        int before = sentence.at(index - 1).isDash() ? index - 2 : index - 1;
        if (sentence.is(before, "in")
                && !sentence.in(index + 1, Set.of("with", "to"))
                && !sentence.at(index + 1).isNumber()) {
            return new Effect(before, index, !isDenied(before));
        }
        int out = sentence.at(before - 1).isDash() ? before - 2 : before - 1;
        if (sentence.is(before, "of") && sentence.is(out, "out")) {
            return new Effect(out, index, isDenied(out));
        }
        for (int i = index - 1; i > index - 6; i--) {
            if (sentence.in(i, SHIFTING)) {
                return new Effect(i, index, isDenied(i));
            }
            if (sentence.in(i, KEEPING)) {
                return new Effect(i, index, !isDenied(i));
            }
        }
        return null;
    }

    private boolean isDenied(int index) {
        for (int i = index - 1; i > index - 6 && !sentence.at(i).is(','); i--) {
            if (sentence.in(i, NOT)) {
                return true;
            }
        }
        return false;
    }

    private boolean belongs(Event event, Effect effect) {
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
