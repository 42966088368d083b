package org.recto.rule.diseases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a text and the diseases it names.
 *
 * @param start its first character in the text
 * @param end the one after its last
 * @param all diseases named
 * @param told those that it tells of, rather than to compare with them or in passing
 * @param isApart whether it says of itself that it speaks of what else there is, or of what may follow
 */
record Passage(int start, int end, List<DiseaseMention> all, List<DiseaseMention> told, boolean isApart) {

    /** The paragraphs of one text. */
    record Passages(List<Passage> all) {
        Passages {
            all = List.copyOf(all);
        }
    }

    private static final Pattern PARAGRAPH = Pattern.compile("(?:(?!\\n\\s*\\n)[\\s\\S])++");

    /** Before these a disease is what something is compared with. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?i)(?:\\bas (?:in|for|with|seen in|observed in)|\\b(?:un)?like|\\bsimilar(?:ly)? to|\\bthan|\\bcompared (?:to|with)"
                    + "|\\bcontrast (?:to|with)|\\bversus|\\bvs\\.?|\\bexcept|\\bother than|\\bas opposed to|\\bto those|\\bnot in"
                    + "|\\bhistory of|\\bincluding|\\bsuch as|\\brisk of|\\bknown (?:in|from)|\\be\\.g\\.|\\bmimics?|\\bresembl\\w+"
                    + "|\\bconform\\w*|\\bidentical to|\\bcell lines? (?:of|from)|\\bdistinguish\\w* from)\\b[^.;:]{0,60}$");

    /** A paragraph with these words rightly speaks of another disease than its heading. */
    private static final Pattern APART = Pattern.compile(
            "(?i)\\b(?:also|other|others|another|additional(?:ly)?|similar(?:ly)?|likewise|moreover|furthermore|in addition|conversely"
                    + "|whereas|in contrast|contrary|unlike|besides|various|several (?:cancers|tumou?rs)|different (?:cancers|tumou?rs)"
                    + "|risk of|predispos\\w+|suscept\\w+|complicat\\w+|second(?:ary)? (?:cancers?|tumou?rs?|malignanc\\w+|leuk\\w+)"
                    + "|develop(?:s|ed|ing)?|progress(?:es|ed|ion|ing)?|transform(?:s|ed|ation)|evol(?:ve|ved|ves|ution)|relapse"
                    + "|therapy[- ]related|gene therapy|after treatment|following|model|mouse|mice|murine|xenograft|syndrome)\\b");

    static Passages in(String text) {
        List<DiseaseMention> mentions = DiseaseMentions.in(text).all();
        List<Passage> passages = new ArrayList<>();
        int next = 0;
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            List<DiseaseMention> all = new ArrayList<>();
            List<DiseaseMention> told = new ArrayList<>();
            while (next < mentions.size() && mentions.get(next).start() < paragraph.end()) {
                DiseaseMention mention = mentions.get(next++);
                all.add(mention);
                int from = Math.max(paragraph.start(), mention.start() - 90);
                if (!COMPARED.matcher(text.substring(from, mention.start())).find()) {
                    told.add(mention);
                }
            }
            passages.add(new Passage(
                    paragraph.start(),
                    paragraph.end(),
                    List.copyOf(all),
                    List.copyOf(told),
                    APART.matcher(paragraph.group()).find()));
        }
        return new Passages(passages);
    }

    boolean names(List<Disease> diseases) {
        return all.stream().anyMatch(mention -> diseases.stream().anyMatch(mention.disease()::isRelatedTo));
    }
}
