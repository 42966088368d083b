package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.Narrative;

/** A description of DNA and a change of a residue that a narrative names as one variant. */
record SaidTogether(Mention.Hgvs dna, Mention.Residue residue) {

    /** How much may stand between two names of one variant: a space and a bracket, a comma, a slash. */
    private static final int BESIDE = 3;

    /** How far a verb may reach, and how far around nothing else may be named that it could be said of. */
    private static final int NEAR = 60;

    private static final Pattern JOIN = Pattern.compile("[\\s,/=:(\\[]+");

    private static final Pattern OPENS = Pattern.compile("\\s*[(\\[]");

    private static final Pattern LEADS_TO = Pattern.compile(
            "[^.;]*\\b(?:lead|result|caus|giv|produc|chang|replac|substitut|encod|correspond|predict)[a-z]*\\b[^.;]*");

    /** In the order of the text. */
    static List<SaidTogether> in(Narrative narrative, Runnable step) {
        List<Mention.Hgvs> dnas = narrative.all(Mention.Hgvs.class).stream()
                .filter(mention -> !mention.description().startsWith("p."))
                .toList();
        List<Mention.Residue> residues = narrative.all(Mention.Residue.class);
        List<SaidTogether> found = new ArrayList<>();
        int next = 0;
        int used = -1;
        for (int i = 0; i < dnas.size(); i++) {
            step.run();
            Range dna = dnas.get(i).range();
            while (next < residues.size() && residues.get(next).range().end() + BESIDE < dna.start()) {
                step.run();
                next++;
            }
            boolean isBefore =
                    next < residues.size() && residues.get(next).range().start() < dna.start();
            int behind = isBefore ? next + 1 : next;
            int partner = -1;
            if (behind < residues.size()
                    && opens(narrative, dna, residues.get(behind).range())) {
                partner = behind;
            } else if (isBefore
                    && next != used
                    && joins(narrative, residues.get(next).range(), dna)) {
                partner = next;
            } else if (behind < residues.size()) {
                Range residue = residues.get(behind).range();
                boolean isOne = joins(narrative, dna, residue)
                        || residue.start() - dna.end() <= NEAR
                                && isOnlyBase(dnas, i, residue.end())
                                && isOnlyResidue(residues, behind, dna.start())
                                && LEADS_TO.matcher(between(narrative, dna, residue))
                                        .matches();
                partner = isOne ? behind : -1;
            }
            if (partner >= 0) {
                used = partner;
                found.add(new SaidTogether(dnas.get(i), residues.get(partner)));
            }
        }
        return found;
    }

    /** Whether nothing but a comma, a slash or an opening bracket stands between. */
    private static boolean joins(Narrative narrative, Range one, Range next) {
        return isBeside(one, next)
                && JOIN.matcher(between(narrative, one, next)).matches();
    }

    /** Whether the second name stands in brackets behind the first, which makes them a pair whatever stands before. */
    private static boolean opens(Narrative narrative, Range one, Range next) {
        return isBeside(one, next)
                && OPENS.matcher(between(narrative, one, next)).matches();
    }

    private static boolean isBeside(Range one, Range next) {
        int gap = next.start() - one.end();
        return 0 < gap && gap <= BESIDE;
    }

    private static boolean isOnlyBase(List<Mention.Hgvs> dnas, int index, int end) {
        int start = dnas.get(index).range().start();
        return (index == 0 || dnas.get(index - 1).range().end() + NEAR < start)
                && (index + 1 == dnas.size() || dnas.get(index + 1).range().start() > end + NEAR);
    }

    /** Another name of the same residue behind it does no harm. */
    private static boolean isOnlyResidue(List<Mention.Residue> residues, int index, int start) {
        Mention.Residue residue = residues.get(index);
        return (index == 0 || residues.get(index - 1).range().end() + NEAR < start)
                && (index + 1 == residues.size()
                        || residues.get(index + 1).position() == residue.position()
                        || residues.get(index + 1).range().start()
                                > residue.range().end() + NEAR);
    }

    private static String between(Narrative narrative, Range dna, Range residue) {
        return residue.start() < dna.end() ? "." : narrative.words(new Range(dna.end(), residue.start()));
    }
}
