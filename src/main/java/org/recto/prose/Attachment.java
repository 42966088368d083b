package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.prose.Subjects.Found;

/**
 * Decides of what each span and length in a sentence is said. What isn't plain stays open: a length held against the
 * wrong part would be a false alarm.
 */
final class Attachment {

    /** Words that stand between the name of a part and its bare first residue. */
    static final Set<String> BEFORE_SPAN = Set.of("spans", "spanning", "from", "between", "covers", "covering");

    private static final Set<String> JOINTS =
            Set.of("at", "from", "between", "in", "of", "spanning", "covering", "with", "comprising", "span", "spans");

    private static final Set<String> MAKE_UP = Set.of(
            "form",
            "forms",
            "constitute",
            "constitutes",
            "represent",
            "represents",
            "are",
            "is",
            "correspond",
            "corresponds",
            "make",
            "comprise",
            "comprises",
            "encode");

    private final Sentence sentence;
    private final Subjects subjects;
    private final Clause clause;
    private final List<Extent> extents;
    private final Owners owners;
    private final OtherForms forms;
    private final boolean isOpening;
    private final List<@Nullable Found> decided = new ArrayList<>();

    /**
     * @param spokenOf what the sentence before was about
     * @param isOpening whether the sentence is the narrative's first
     */
    Attachment(
            Sentence sentence,
            Subjects subjects,
            GeneNames names,
            Owners owners,
            List<Extent> inOrder,
            @Nullable Subject spokenOf,
            boolean isOpening) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.owners = owners;
        this.isOpening = isOpening;
        this.forms = new OtherForms(sentence, subjects, names);
        this.extents = inOrder;
        this.clause = new Clause(sentence, subjects, spokenOf);
    }

    /** The mentions of all extents, those which mean nothing without a subject left out where none is found. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Extent extent : extents) {
            Found found = decide(extent);
            decided.add(found);
            if (found != null || !extent.needsSubject()) {
                Subject subject = found == null ? null : found.subject();
                List<String> whose = owners.ofExtent(extent.first(), extent.last(), found);
                mentions.add(extent.of(subject, whose, sentence));
            }
        }
        return mentions;
    }

    private @Nullable Found decide(Extent extent) {
        Found subject = following(extent);
        if (subject == null) {
            subject = total(extent);
        }
        if (subject == null) {
            subject = joined(extent);
        }
        if (subject == null && isOpening && extent.first() == 0 && isAminoAcids(extent) && isAside(extent)) {
            return clause.implied(Subject.Kind.PROTEIN, extent); // "403 amino acids; 45 kDa", and nothing before
        }
        if (subject == null && sentence.enclosing(extent.first()) >= 0) {
            subject = bracketed(extent, sentence.enclosing(extent.first()));
        } else if (subject == null) {
            subject = clause.subjectOf(extent);
        }
        if (subject == null || !extent.fits(subject.kind())) {
            return null;
        }
        boolean isWhole = subject.kind() == Subject.Kind.PROTEIN;
        return isWhole && forms.isOfAnother(extent, subject) ? subject.as(Subject.Kind.OTHER_PROTEIN) : subject;
    }

    /** "a 25-residue transmembrane domain", "residues 21-239 form the extracellular domain". */
    private @Nullable Found following(Extent extent) {
        int next = extent.last() + 1;
        if (sentence.at(next).isDash() || sentence.is(next, "long")) {
            next += sentence.is(next + 1, "long") ? 2 : 1;
        }
        boolean isHeaded = extent instanceof Extent.OfSpan
                && (sentence.at(next).is(':') || sentence.at(next).is('('))
                && sentence.enclosing(extent.first()) < 0;
        Found found = subjects.startingAt(isHeaded ? next + 1 : next);
        if (found == null && extent instanceof Extent.OfSpan && sentence.in(next, MAKE_UP)) {
            int name = next + 1;
            while (name < next + 4
                    && (sentence.is(name, "to") || sentence.is(name, "the") || sentence.is(name, "up"))) {
                name++;
            }
            found = subjects.startingAt(name);
        }
        return found;
    }

    private @Nullable Found total(Extent extent) {
        boolean isTotal = sentence.is(extent.last() + 1, "in") && sentence.is(extent.last() + 2, "total");
        return isTotal && isAminoAcids(extent) ? clause.implied(Subject.Kind.PROTEIN, extent) : null;
    }

    private static boolean isAminoAcids(Extent extent) {
        return extent instanceof Extent.OfLength length && length.unit() == LengthUnit.AMINO_ACIDS;
    }

    /** "a signal peptide of 20 residues", "the WSXWS motif at residues 217-221", "domain, residues 21-239". */
    private @Nullable Found joined(Extent extent) {
        int joint = extent.first() - 1;
        boolean isSpan = extent instanceof Extent.OfSpan;
        boolean isJoint = isSpan
                ? sentence.in(joint, JOINTS)
                        || sentence.at(joint).is(',')
                        || sentence.at(joint).is(':')
                : sentence.is(joint, "of")
                        || sentence.is(joint, "with")
                        || sentence.at(joint).is(',') && isAside(extent);
        int end = isJoint ? joint - 1 : joint; // "mRNA 6132 bp" has no joint at all
        Found found = subjects.endingAt(sentence.beforeOtherName(end));
        return found == null ? null : clause.owner(found);
    }

    /** Whether the extent stands between commas or ends its part of the sentence: "protein, 403 amino acids, ". */
    private boolean isAside(Extent extent) {
        Token after = sentence.at(extent.last() + 1);
        return after == Token.NONE || after.is(',') || after.is(';') || after.is('.') || after.is('(');
    }

    /** The token behind an extent, and behind the "long" that belongs to it. */
    private int behindMeasure(Extent extent) {
        int next = extent.last() + 1;
        boolean isInLength = sentence.is(next, "in") && sentence.is(next + 1, "length");
        return isInLength ? next + 2 : sentence.in(next, Set.of("long", "wide")) ? next + 1 : next;
    }

    /** What is said in a bracket is said of what stands before it. */
    private @Nullable Found bracketed(Extent extent, int open) {
        for (int i = decided.size() - 1; i >= 0; i--) {
            Extent earlier = extents.get(i);
            if (behindMeasure(earlier) == open || sentence.enclosing(earlier.first()) == open) {
                return decided.get(i);
            }
            if (behindMeasure(earlier) < open) {
                break;
            }
        }
        Found found = extent.first() - open <= 4 ? subjects.endingAt(sentence.beforeOtherName(open - 1)) : null;
        return found == null ? null : clause.owner(found);
    }
}
