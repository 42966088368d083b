package org.recto.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells gene cards from the other cards that share their frame. */
final class CardKinds {

    /** Titles of leukaemia cards: {@code t(8;13)(p11;q12)}, {@code del(5q)}, {@code +8 or trisomy 8}, {@code 11q23 …}. */
    private static final Pattern REARRANGEMENT = Pattern.compile(
            "(?:(?:t|inv|del|dup|ins|i|idic|der|dic|add|r|trp|tas|psu dic)\\("
                    + "|[+-]\\(?(?:[1-9]|1[0-9]|2[0-2]|[XY])\\)?(?![0-9A-Za-z])"
                    + "|(?:trisomy|tetrasomy|monosomy|isochromosome|hyperdiploid|hypodiploid|near[- ]haploid|complex karyotype"
                    + "|normal karyotype|double minutes|ring chromosome)"
                    + "|(?:[1-9]|1[0-9]|2[0-2]|[XY])[pq][0-9.]{0,5}[ ,/].{0,80}"
                    + "(?:rearrange|abnormal|anomal|delet|translocation|amplif|loss|gain)).*",
            Pattern.CASE_INSENSITIVE);

    /** Two genes in a title, as "RUNX1/RUNX1T1" or "KMT2A::AFF1". */
    private static final Pattern GENES =
            Pattern.compile("\\b([A-Z][A-Z0-9-]{1,14}[A-Z0-9])(?:/|::)([A-Z][A-Z0-9-]{1,14}[A-Z0-9])\\b");

    private CardKinds() {}

    /**
     * @param first the first line that isn't blank
     * @throws UnreadableCard where the card is of another kind, or no card at all
     */
    static void refuseOthers(CardLine first, List<CardLine> lines) {
        boolean isHeaded = TextReader.isHeaded(lines);
        boolean isRearrangement = first.raw().length() < 300
                && REARRANGEMENT.matcher(first.words()).matches();
        boolean isNamed = first.raw().length() <= 2000 && Head.symbol(first).isPresent();
        boolean isGene =
                isNamed && !isRearrangement && (isHeaded || first.text().indexOf('(') > 0);
        Set<String> headings = CardKind.headings(lines);
        boolean isOnDisease = CardKind.isOnDisease(headings);
        if (isGene && (isHeaded || !isOnDisease)) {
            return;
        }
        String title = first.words();
        boolean isCard = isRearrangement || isOnDisease || hasBibliography(lines) || isFramed(headings, lines);
        throw new UnreadableCard(
                isCard
                        ? "%s is %s; only gene cards can be read. %s"
                                .formatted(
                                        quoted(title),
                                        (isRearrangement ? CardKind.LEUKAEMIA : CardKind.of(title, headings)).words(),
                                        instead(title))
                        : "This isn't a gene card: its first line should be the gene's symbol with the full name in brackets, not %s."
                                .formatted(quoted(title)));
    }

    /** What of the same site can be read. */
    private static String instead(String title) {
        Set<String> genes = new TreeSet<>();
        Matcher named = GENES.matcher(title);
        while (named.find() && genes.size() < 5) {
            genes.add(named.group(1));
            genes.add(named.group(2));
        }
        return genes.isEmpty()
                ? "Those have a gene's symbol and full name in their first line."
                : "There may be some on " + String.join(" and ", genes) + ".";
    }

    /** Date and authors below the title, or a heading that only the site's cards have. */
    private static boolean isFramed(Set<String> headings, List<CardLine> lines) {
        boolean isDated = lines.stream()
                .filter(line -> !line.isBlank() && !SiteLines.isOne(line))
                .limit(4)
                .anyMatch(Head::isDated);
        boolean isCited = headings.contains("bibliography") || headings.contains("citation");
        return isDated || isCited;
    }

    private static boolean hasBibliography(List<CardLine> lines) {
        return lines.stream().filter(TableRow::startsOne).limit(3).count() == 3;
    }

    private static String quoted(String text) {
        int end = Math.min(60, text.length());
        end = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        return "\"" + (end < text.length() ? text.substring(0, end) + "\u2026" : text) + "\"";
    }
}
