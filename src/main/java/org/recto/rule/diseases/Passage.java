package org.recto.rule.diseases;

import java.util.ArrayList;
import java.util.List;
import org.recto.rule.QuickPattern;
import org.recto.rule.Stretches;
import org.recto.rule.Stretches.Stretch;

/**
 * A paragraph of a text and the diseases it names.
 *
 * @param start its first character in the text
 * @param end the one after its last
 * @param all diseases named
 * @param told those that it tells of, rather than to compare with them or in passing
 * @param isApart whether it says of itself that it speaks of what else there is, or of what may follow; only where it tells of one
 */
record Passage(
        int start,
        int end,
        List<DiseaseMention> all,
        List<DiseaseMention> told,
        boolean isApart,
        boolean opensWithDisease) {

    /** The paragraphs of one text. */
    record Passages(List<Passage> all) {
        Passages {
            all = List.copyOf(all);
        }
    }

    private static final int NEAR = 120;

    /** Before these a disease is what something is compared with. */
    private static final QuickPattern COMPARED = QuickPattern.words(
            "as (?:in|for|with|seen in|observed in)|like|unlike|similar(?:ly)? to|than|compared (?:to|with)"
                    + "|contrast (?:to|with)|versus|vs\\.?|except|other than|as opposed to|to those|not in"
                    + "|history of|including|such as|risk of|known (?:in|from)|e\\.g\\.|mimics?|resembl\\w+"
                    + "|conform\\w*|identical to|cell lines? (?:of|from)|distinguish\\w* from",
            "\\b[^.;:]{0,60}$");

    /** A paragraph with these words rightly speaks of another disease than its heading. */
    private static final QuickPattern APART = QuickPattern.words(
            "also|other|others|another|additional(?:ly)?|similar(?:ly)?|likewise|moreover|furthermore|in addition|conversely"
                    + "|whereas|in contrast|contrary|unlike|besides|various|several (?:cancers|tumou?rs)|different (?:cancers|tumou?rs)"
                    + "|risk of|predispos\\w+|suscept\\w+|complicat\\w+|second(?:ary)? (?:cancers?|tumou?rs?|malignanc\\w+|leuk\\w+)"
                    + "|therapy[- ]related|gene therapy|after treatment|model|mouse|mice|murine|xenograft|syndrome");

    /** Before these a disease is what another one turned into or came with. */
    private static final QuickPattern CAME = QuickPattern.words(
            "develop(?:s|ed|ing)?|progress(?:es|ed|ion|ing)?|transform(?:s|ed|ation)|evol(?:ve|ved|ves|ution)|relapse[sd]?"
                    + "|following",
            "\\b[^.;:]{0,60}$");

    static Passages in(String text) {
        List<DiseaseMention> mentions = DiseaseMentions.in(text).all();
        List<Passage> passages = new ArrayList<>();
        int next = 0;
        for (Stretch paragraph : Stretches.paragraphs(text)) {
            List<DiseaseMention> all = new ArrayList<>();
            List<DiseaseMention> told = new ArrayList<>();
            boolean isApart = false;
            while (next < mentions.size() && mentions.get(next).start() < paragraph.end()) {
                DiseaseMention mention = mentions.get(next++);
                all.add(mention);
                int from = Math.max(paragraph.start(), mention.start() - 90);
                String before = text.substring(from, mention.start());
                isApart = isApart || CAME.isIn(before);
                if (!COMPARED.isIn(before)) {
                    told.add(mention);
                }
            }
            passages.add(new Passage(
                    paragraph.start(),
                    paragraph.end(),
                    List.copyOf(all),
                    List.copyOf(told),
                    isApart || !told.isEmpty() && APART.isIn(paragraph.of(text)),
                    !told.isEmpty()
                            && isFirstSentence(text.substring(
                                    paragraph.start(), told.getFirst().start()))));
        }
        return new Passages(passages);
    }

    private static boolean isFirstSentence(String before) {
        return before.length() <= NEAR && !before.contains(". ");
    }

    boolean names(List<Disease> diseases) {
        for (DiseaseMention mention : all) {
            for (Disease disease : diseases) {
                if (mention.disease().isRelatedTo(disease)) {
                    return true;
                }
            }
        }
        return false;
    }
}
